"""Text to values: JSON and YAML 1.2, at full speed, within limits.

Positions are not kept: `positions.find_positions` looks them up in one more pass over the text
when the first diagnostic asks.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Code, Sink
from generator.document.node import Document, Json
from generator.document.positions import find_positions
from generator.document.yaml_events import LoadFault, load_yaml
from generator.location import Location, Position, Source

MAX_BYTES = 64 * 1024 * 1024
"""Largest file that is read, in bytes."""

MAX_DIGITS = 4000
"""Longest number that is read, in digits."""


class Expected(NamedTuple):
    """What a file should be, and the line that such a file starts with."""

    kind: str
    start: str


OPENAPI = Expected("an OpenAPI document", "openapi: 3.0.3")
OVERLAY = Expected("an overlay", "overlay: 1.1.0")


def load_document(
    path: Path, sink: Sink, *, name: str | None = None, expected: Expected = OPENAPI
) -> Document | None:
    """Read the document at `path`; None where it cannot be read at all.

    `name` is what diagnostics call the file; the path as given where it is missing.
    """
    source = Source(name or str(path))
    text = _read(path, source, sink, expected)
    if text is None:
        return None
    json_first = path.suffix.lower() != ".yaml"
    return load_text(text, sink, source=source, json_first=json_first, expected=expected)


def load_text(
    text: str,
    sink: Sink,
    *,
    source: Source,
    json_first: bool = False,
    expected: Expected = OPENAPI,
) -> Document | None:
    """Read a document from text; `json_first` tries JSON before YAML, which is a superset but for tabs."""
    source.text = text
    source.find = find_positions
    if not text.strip():
        sink.error(
            Code.FILE_EMPTY,
            Location(source),
            f"the file is empty; {expected.kind} starts with '{expected.start}'",
        )
        return None
    try:
        value = _parse(text, json_first=json_first or text.lstrip()[:1] == "{")
    except LoadFault as fault:
        sink.error(fault.code, Location(source, at=fault.at), fault.message)
        return None
    if not isinstance(value, dict):
        kind = "a list" if isinstance(value, list) else "a single value"
        message = f"the document is {kind}; {expected.kind} is a mapping that starts with '{expected.start}'"
        sink.error(Code.NOT_A_MAPPING, Location(source), message)
        return None
    return Document(source, value)


def _read(path: Path, source: Source, sink: Sink, expected: Expected) -> str | None:
    place = Location(source)
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        message = f"there is no such file; pass the path of {expected.kind}"
        sink.error(Code.FILE_MISSING, place, message)
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        sink.error(Code.FILE_UNREADABLE, place, f"the file cannot be read: {reason.lower()}")
        return None
    if len(content) > MAX_BYTES:
        sink.error(Code.FILE_TOO_LARGE, place, f"the file is larger than {MAX_BYTES // 2**20} MiB")
        return None
    return _decode(content, source, sink)


def _decode(content: bytes, source: Source, sink: Sink) -> str | None:
    """Decode by the byte order mark, else as UTF-8 (YAML 1.2.2, section 5.2)."""
    encoding = "utf-8-sig"
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding = "utf-16"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        before = content[: error.start]
        at = Position(before.count(b"\n") + 1, error.start - before.rfind(b"\n"))
        message = (
            f"the file is not {'UTF-16' if encoding == 'utf-16' else 'UTF-8'}; save it as UTF-8"
        )
        sink.error(Code.FILE_ENCODING, Location(source, at=at), message)
        return None


def _parse(text: str, *, json_first: bool) -> Json:
    if json_first:
        try:
            return _parse_json(text)
        except json.JSONDecodeError as error:
            try:
                return load_yaml(text)
            except LoadFault as fault:
                if fault.code is not Code.SYNTAX or text.lstrip()[:1] not in "{[":
                    raise
                at = Position(error.lineno, error.colno)
                raise LoadFault(Code.SYNTAX, f"not JSON: {error.msg.lower()}", at) from None
    return load_yaml(text)


def _parse_json(text: str) -> Json:
    def constant(name: str) -> Json:
        raise LoadFault(Code.NUMBER, f"'{name}' is no number in JSON; write a finite number", None)

    def integer(digits: str) -> int:
        if len(digits) > MAX_DIGITS:
            raise LoadFault(Code.NUMBER, f"a number of {len(digits)} digits is too long", None)
        return int(digits)

    def members(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
        found = dict(pairs)
        if len(found) != len(pairs):
            names = [name for name, _ in pairs]
            twice = next(name for name in names if names.count(name) > 1)
            raise LoadFault(
                Code.DUPLICATE_KEY,
                f"the key '{twice}' stands twice in one object; remove one",
                None,
            )
        return found

    try:
        value: Json = json.loads(
            text, parse_constant=constant, parse_int=integer, object_pairs_hook=members
        )
    except RecursionError:
        raise LoadFault(Code.TOO_DEEP, "the document is nested too deep to be read", None) from None
    return value
