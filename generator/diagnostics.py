"""Complaints with an address: what is there, what was expected, what to do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from generator.location import Location

_LONGEST = 200


class Severity(StrEnum):
    """How much a diagnostic matters: an error stops the run between stages."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Code(StrEnum):
    """What a diagnostic is about; stable, so that it can be searched for and set a severity."""

    # Loading
    FILE_MISSING = "file-missing"
    FILE_UNREADABLE = "file-unreadable"
    FILE_ENCODING = "file-encoding"
    FILE_EMPTY = "file-empty"
    FILE_TOO_LARGE = "file-too-large"
    SYNTAX = "syntax"
    DUPLICATE_KEY = "duplicate-key"
    SEVERAL_DOCUMENTS = "several-documents"
    YAML_TAG = "yaml-tag"
    YAML_KEY = "yaml-key"
    YAML_MERGE = "yaml-merge"
    YAML_TEXT = "yaml-text"
    TOO_DEEP = "too-deep"
    TOO_MANY_NODES = "too-many-nodes"
    NOT_A_MAPPING = "not-a-mapping"
    NUMBER = "number"

    # Overlays
    OVERLAY_INVALID = "overlay-invalid"
    OVERLAY_MISMATCH = "overlay-mismatch"
    OVERLAY_TARGET = "overlay-target"
    OVERLAY_UNMATCHED = "overlay-unmatched"

    # References
    REF_NOT_FOUND = "ref-not-found"
    REF_LOOP = "ref-loop"
    REF_KIND = "ref-kind"
    REF_EXTERNAL = "ref-external"
    REF_OUTSIDE = "ref-outside"
    REF_FETCH = "ref-fetch"
    LOCK = "lock"
    REF_SYNTAX = "ref-syntax"

    # Validity
    VERSION_MISSING = "version-missing"
    VERSION_UNSUPPORTED = "version-unsupported"
    VERSION_AMBIGUOUS = "version-ambiguous"
    PATHS_MISSING = "paths-missing"
    INVALID = "invalid"

    # Reading
    WRONG_TYPE = "wrong-type"
    PARAMETER_DUPLICATE = "parameter-duplicate"
    PARAMETER_IGNORED = "parameter-ignored"
    PARAMETER_STYLE = "parameter-style"
    PATH_PARAMETER_MISSING = "path-parameter-missing"
    PATH_PARAMETER_UNUSED = "path-parameter-unused"
    OPERATION_ID_DUPLICATE = "operation-id-duplicate"
    TYPE_UNKNOWN = "type-unknown"
    FORMAT_UNKNOWN = "format-unknown"
    REQUIRED_UNDECLARED = "required-undeclared"
    ALL_OF_CONFLICT = "all-of-conflict"
    ALL_OF_LOOP = "all-of-loop"
    CLASS_UNRELATED = "class-unrelated"
    TAG_INFERRED = "tag-inferred"
    TAG_UNKNOWN = "tag-unknown"
    UNION_AMBIGUOUS = "union-ambiguous"
    EXAMPLE_INVALID = "example-invalid"
    MEDIA_TYPE_APPROXIMATED = "media-type-approximated"
    KEYWORD_APPROXIMATED = "keyword-approximated"
    SECURITY_UNSUPPORTED = "security-unsupported"
    SERVER_FOREIGN = "server-foreign"
    OPERATION_SKIPPED = "operation-skipped"
    COMPONENT_SKIPPED = "component-skipped"

    # The ledger
    OPERATION_ID_MISSING = "operation-id-missing"
    TYPE_IMPLIED = "type-implied"
    KEYWORD_UNKNOWN = "keyword-unknown"
    COMPONENT_UNUSED = "component-unused"
    NOT_GENERATED = "not-generated"

    # Configuration
    CONFIG_SYNTAX = "config-syntax"
    CONFIG_UNKNOWN_KEY = "config-unknown-key"
    CONFIG_VALUE = "config-value"
    CONFIG_UNUSED = "config-unused"
    CONFIG_RENAMES = "config-renames"
    PAGING_RULE = "paging-rule"
    POINTER = "pointer"

    # Output
    OUTPUT_FOREIGN = "output-foreign"
    OUTPUT_EDITED = "output-edited"
    OUTPUT_EXISTS = "output-exists"
    OUTPUT_UNSAFE = "output-unsafe"
    OUTPUT_UNWRITABLE = "output-unwritable"
    OUTPUT_MANIFEST = "output-manifest"


@dataclass(frozen=True, slots=True)
class Note:
    """A remark beside a diagnostic, with a place of its own where it has one."""

    message: str
    location: Location | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One complaint."""

    severity: Severity
    code: Code
    message: str
    location: Location | None = None
    notes: tuple[Note, ...] = ()


class Sink:
    """Collects diagnostics; each is kept once, in order of place."""

    def __init__(self, severities: Mapping[str, str] | None = None) -> None:
        self._found: dict[Diagnostic, None] = {}
        self._again: dict[Diagnostic, None] = {}
        self._unsaid: dict[Diagnostic, None] = {}
        self._said: set[tuple[Code, str]] = set()
        self._severities = severities or {}

    def error(
        self, code: Code, location: Location | None, message: str, notes: Iterable[Note] = ()
    ) -> None:
        """Add what makes the document unusable as it stands."""
        self.add(Severity.ERROR, code, location, message, notes)

    def warning(
        self, code: Code, location: Location | None, message: str, notes: Iterable[Note] = ()
    ) -> None:
        """Add what is probably a mistake, or what could not be generated exactly."""
        self.add(Severity.WARNING, code, location, message, notes)

    def note(
        self, code: Code, location: Location | None, message: str, notes: Iterable[Note] = ()
    ) -> None:
        """Add what was inferred or chosen, for the record."""
        self.add(Severity.NOTE, code, location, message, notes)

    def once(self, code: Code, subject: str, location: Location, message: str) -> None:
        """Add a note about `subject`, for the first place of it only; the others are kept in `again`."""
        note = Diagnostic(severity=Severity.NOTE, code=code, message=message, location=location)
        self._keep(note, self._again if (code, subject) in self._said else self._found)
        self._said.add((code, subject))

    def add(
        self,
        severity: Severity,
        code: Code,
        location: Location | None,
        message: str,
        notes: Iterable[Note] = (),
    ) -> None:
        """Add a diagnostic; an error keeps its severity, what else there is may be set another."""
        diagnostic = Diagnostic(
            severity=severity, code=code, message=message, location=location, notes=tuple(notes)
        )
        self._keep(diagnostic, self._found)

    def _keep(self, diagnostic: Diagnostic, found: dict[Diagnostic, None]) -> None:
        wanted = self._severities.get(diagnostic.code.value)
        if diagnostic.severity is Severity.ERROR or wanted is None:
            found.setdefault(diagnostic)
        elif wanted == "off":
            self._unsaid.setdefault(diagnostic)
        else:
            found.setdefault(replace(diagnostic, severity=Severity(wanted)))

    @property
    def again(self) -> tuple[Diagnostic, ...]:
        """Further places of what is said once, in order of place."""
        return tuple(sorted(self._again, key=_place))

    @property
    def told(self) -> tuple[Diagnostic, ...]:
        """What is to be shown, in order of place: a fault is not, where another tells it as its cause."""
        found = tuple(self)
        causes = defaultdict[Location | None, list[str]](list)
        for item in found:
            for place in (item.location, *(note.location for note in item.notes)):
                causes[place].append(item.message)
        return tuple(
            item
            for item in found
            if not any(told.endswith(f": {item.message}") for told in causes[item.location])
        )

    @property
    def unsaid(self) -> tuple[Diagnostic, ...]:
        """What the configuration sets to `off`: true, and not shown."""
        return tuple(self._unsaid)

    def has_errors(self) -> bool:
        """True where a stage must not be followed by the next."""
        return any(found.severity is Severity.ERROR for found in self._found)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(sorted(self._found, key=_place))

    def __len__(self) -> int:
        return len(self._found)


def _place(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    location = diagnostic.location
    if location is None:
        return ("", 0, 0, diagnostic.message)
    position = location.position
    if position is None:
        return (location.file, 0, 0, diagnostic.message)
    return (location.file, position.line, position.column, diagnostic.message)


def quoted(text: object, *, longest: int = _LONGEST) -> str:
    """Return text of a document for a message: escaped, so that it cannot steer a terminal, and cut."""
    shown = str(text)
    cut = shown[:longest]
    safe = "".join(
        c if c.isprintable() else c.encode("unicode_escape", "backslashreplace").decode()
        for c in cut
    )
    return f"'{safe}...'" if len(shown) > longest else f"'{safe}'"


def address(location: Location | None) -> str:
    """Return `file:line:column` as far as it is known."""
    if location is None:
        return ""
    position = location.position
    return (
        location.file if position is None else f"{location.file}:{position.line}:{position.column}"
    )


def as_text(diagnostic: Diagnostic) -> str:
    """Return a diagnostic for people: address, message, the line with a caret, notes."""
    head = f"{diagnostic.severity}[{diagnostic.code}]: {diagnostic.message}"
    place = address(diagnostic.location)
    lines = [f"{place}: {head}" if place else head, *_excerpt(diagnostic.location)]
    for note in diagnostic.notes:
        where = address(note.location)
        lines.append(f"  note: {where}: {note.message}" if where else f"  note: {note.message}")
    return "\n".join(lines)


def _excerpt(location: Location | None) -> list[str]:
    position = location.position if location is not None else None
    if location is None or position is None:
        return []
    start = max(0, position.column - 100)
    line = location.line(start, start + _LONGEST)
    if line is None:
        return []
    shown = "".join(c if c.isprintable() else " " for c in line)
    label = f"{position.line:>4}"
    return [f"{label} | {shown}", f"{' ' * len(label)} | {' ' * (position.column - 1 - start)}^"]
