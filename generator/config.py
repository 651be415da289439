"""The configuration: what `sdk.toml` says that the document cannot."""

from __future__ import annotations

import keyword
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType

from generator.diagnostics import Code, Severity, Sink, quoted
from generator.location import Location, Position, Source

_TEXTS = ("document", "output", "package", "distribution", "client")
_TABLES = ("names", "operations", "paging", "severity")
_PAGING = ("style", "items", "offset", "size", "total", "next")
_STYLES = ("offset", "next")
_METHOD = re.compile(r"(?:[a-z][a-z0-9_]*\.)?[a-z][a-z0-9_]*\Z")
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class PagingRule:
    """How one list walks its pages; `items`, `total` and `next` are JSON Pointers into the answer."""

    items: str
    offset: str | None = None
    size: str | None = None
    total: str | None = None
    next: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """The options of one SDK; paths are absolute or relative to the working directory."""

    source: Source = field(default_factory=lambda: Source("sdk.toml"), compare=False, repr=False)
    document: Path | None = None
    output: Path | None = None
    package: str | None = None
    distribution: str | None = None
    client: str | None = None
    names: Mapping[str, str] = field(default_factory=dict)
    operations: Mapping[str, str] = field(default_factory=dict)
    paging: Mapping[str, PagingRule] = field(default_factory=dict)
    severity: Mapping[str, str] = field(default_factory=dict)

    def location_of(self, *keys: str) -> Location:
        """Return where a key stands in the file, as far as a search for its last word finds it."""
        return Location(self.source, at=_find(self.source.text, keys))


def load_config(path: Path, sink: Sink) -> Config | None:
    """Read `sdk.toml`; every fault is reported, None where there was one."""
    source = Source(str(path))
    try:
        source.text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        sink.error(Code.FILE_MISSING, Location(source), "there is no such configuration; pass one with --config, or none")
        return None
    except (OSError, UnicodeDecodeError) as error:
        sink.error(Code.FILE_UNREADABLE, Location(source), f"the configuration cannot be read: {error}")
        return None
    try:
        table = tomllib.loads(source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        sink.error(Code.CONFIG_SYNTAX, Location(source, at=_toml_position(str(error))), f"not TOML: {error}")
        return None
    reader = _Reader(source, sink)
    config = reader.config(table, path.parent)
    return None if sink.has_errors() else config


class _Reader:
    """Reads one table and complains with an address."""

    def __init__(self, source: Source, sink: Sink) -> None:
        self._source, self._sink = source, sink

    def config(self, table: dict[str, object], folder: Path) -> Config:
        self._known(table, (*_TEXTS, *_TABLES), ())
        texts = {key: self._text(table, key) for key in _TEXTS}
        self._check_names(texts)
        return Config(
            source=self._source,
            document=folder / texts["document"] if texts["document"] else None,
            output=folder / texts["output"] if texts["output"] else None,
            package=texts["package"],
            distribution=texts["distribution"],
            client=texts["client"],
            names=MappingProxyType(self._names(self._table(table, "names"))),
            operations=MappingProxyType(self._operations(self._table(table, "operations"))),
            paging=MappingProxyType(self._paging(self._table(table, "paging"))),
            severity=MappingProxyType(self._severity(self._table(table, "severity"))),
        )

    def _error(self, code: Code, keys: tuple[str, ...], message: str) -> None:
        self._sink.error(code, Location(self._source, at=_find(self._source.text, keys)), message)

    def _known(self, table: Mapping[str, object], known: tuple[str, ...], keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                hint = f"did you mean {quoted(near[0])}?" if near else f"the keys are {', '.join(known)}"
                self._error(Code.CONFIG_UNKNOWN_KEY, (*keys, key), f"there is no option {quoted(key)}; {hint}")

    def _text(self, table: Mapping[str, object], key: str, keys: tuple[str, ...] = ()) -> str | None:
        value = table.get(key)
        if value is None:
            return None
        if not isinstance(value, str) or not value:
            self._error(Code.CONFIG_VALUE, (*keys, key), f"{quoted(key)} is a text, not {quoted(value)}")
            return None
        return value

    def _table(self, table: Mapping[str, object], key: str) -> dict[str, object]:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self._error(Code.CONFIG_VALUE, (key,), f"{quoted(key)} is a table: write [{key}] on a line of its own")
        return {}

    def _check_names(self, texts: Mapping[str, str | None]) -> None:
        package, client, distribution = texts["package"], texts["client"], texts["distribution"]
        if package is not None and not valid_package(package):
            message = f"{quoted(package)} is no package name; use lower-case letters, digits and underscores"
            self._error(Code.CONFIG_VALUE, ("package",), message)
        if client is not None and not valid_class(client):
            self._error(Code.CONFIG_VALUE, ("client",), f"{quoted(client)} is no class name; write one such as 'PetsClient'")
        if distribution is not None and not _DISTRIBUTION.match(distribution):
            message = f"{quoted(distribution)} is no distribution name; use letters, digits, '.', '-' and '_'"
            self._error(Code.CONFIG_VALUE, ("distribution",), message)

    def _names(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        for pointer in table:
            name = self._text(table, pointer, ("names",))
            if name is None:
                continue
            if not pointer.startswith("#/"):
                message = f"{quoted(pointer)} is no pointer; write one such as '#/components/schemas/User'"
                self._error(Code.CONFIG_VALUE, ("names", pointer), message)
            elif not valid_class(name):
                message = f"{quoted(name)} is no class name; write one such as 'UserAccount'"
                self._error(Code.CONFIG_VALUE, ("names", pointer), message)
            elif name in found.values():
                self._error(Code.CONFIG_VALUE, ("names", pointer), f"the name {quoted(name)} is given twice")
            found[pointer] = name
        return found

    def _operations(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        for operation_id in table:
            name = self._text(table, operation_id, ("operations",))
            if name is None:
                continue
            if not _METHOD.match(name) or any(keyword.iskeyword(part) for part in name.split(".")):
                message = f"{quoted(name)} is no method; write 'resource.method' in lower case, such as 'users.list'"
                self._error(Code.CONFIG_VALUE, ("operations", operation_id), message)
            found[operation_id] = name
        return found

    def _paging(self, table: Mapping[str, object]) -> dict[str, PagingRule]:
        found: dict[str, PagingRule] = {}
        for operation_id, rule in table.items():
            keys = ("paging", operation_id)
            if not isinstance(rule, dict):
                self._error(Code.CONFIG_VALUE, keys, f"a paging rule is a table: write [paging.{operation_id}]")
                continue
            self._known(rule, _PAGING, keys)
            texts = {key: self._text(rule, key, keys) for key in _PAGING}
            if texts["style"] not in _STYLES:
                message = f"'style' is one of {', '.join(_STYLES)}, not {quoted(texts['style'])}"
                self._error(Code.CONFIG_VALUE, (*keys, "style"), message)
            for key in ("items", "total", "next"):
                text = texts[key]
                if text is not None and not text.startswith("/"):
                    self._error(Code.CONFIG_VALUE, (*keys, key), f"{quoted(key)} is a JSON Pointer, such as '/data/items'")
            if texts["items"] is None:
                self._error(Code.CONFIG_VALUE, keys, "a paging rule needs 'items': where the list is, such as '/items'")
                continue
            found[operation_id] = PagingRule(
                items=texts["items"],
                offset=texts["offset"],
                size=texts["size"],
                total=texts["total"],
                next=texts["next"],
            )
        return found

    def _severity(self, table: Mapping[str, object]) -> dict[str, str]:
        found: dict[str, str] = {}
        levels = (*Severity, "off")
        self._known(table, tuple(Code), ("severity",))
        for code in table:
            level = self._text(table, code, ("severity",))
            if level is not None and level not in levels:
                message = f"a severity is one of {', '.join(levels)}, not {quoted(level)}"
                self._error(Code.CONFIG_VALUE, ("severity", code), message)
            elif level is not None:
                found[code] = level
        return found


def valid_package(name: str) -> bool:
    """Say whether a name can be imported, in the form that PEP 8 wants of packages."""
    return re.match(r"[a-z][a-z0-9_]*\Z", name) is not None and not keyword.iskeyword(name)


def valid_class(name: str) -> bool:
    """Say whether a name can be a class: an ASCII identifier that starts with a capital."""
    return re.match(r"[A-Z][A-Za-z0-9_]*\Z", name) is not None and not keyword.iskeyword(name)


def _find(text: str, keys: tuple[str, ...]) -> Position | None:
    """Return where the last of `keys` stands, after the ones before it; None where a search fails."""
    start = 0
    for key in keys:
        pattern = re.compile(rf"""(?m)(?:^\s*|[.\[])(["']?{re.escape(key)}["']?)\s*[=.\]]""")
        match = pattern.search(text, start) or pattern.search(text)
        if match is None:
            return None if start == 0 else _position(text, start)
        start = match.start(1)
    return _position(text, start)


def _position(text: str, offset: int) -> Position:
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def _toml_position(message: str) -> Position | None:
    match = re.search(r"line (\d+), column (\d+)", message)
    return Position(int(match[1]), int(match[2])) if match else None
