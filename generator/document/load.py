"""Text to values: JSON and YAML 1.2, at full speed, within limits.

The places of what YAML writes come with the values. Those of JSON are looked up in one more pass over the
text, when the first diagnostic asks.
"""

from __future__ import annotations

import gc
import json
import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import BinaryIO, NamedTuple

from generator.diagnostics import Code, Sink
from generator.document.absent import as_written, missing
from generator.document.json_text import load_json, scan
from generator.document.load_fault import LoadFault
from generator.document.node import Document, Json
from generator.document.places import offset_in
from generator.document.texts import keep_texts
from generator.document.yaml_events import load_yaml
from generator.location import Location, Pointer, Source

MAX_BYTES = 64 * 1024 * 1024
"""Largest file that is read, in bytes."""

_ENCODINGS = (
    (rb"\0\0\xfe\xff|\0\0\0", "utf-32-be"),
    (rb"\xff\xfe\0\0|.\0\0\0", "utf-32-le"),
    (rb"\xfe\xff|\0", "utf-16-be"),
    (rb"\xff\xfe|.\0", "utf-16-le"),
    (rb"", "utf-8"),
)
_AFTER_COMMA = " \t\r\n}]"
_LAST_COMMA = re.compile(r",\s*[}\]]")
_LOOKS_LIKE_JSON = re.compile(r"\s*[{\[]")


class Expected(NamedTuple):
    """What a file should be, and the line that such a file starts with."""

    kind: str
    start: str


OPENAPI = Expected("an OpenAPI document", "openapi: 3.0.3")
OVERLAY = Expected("an overlay", "overlay: 1.1.0")
PIECE = Expected("a file that references lead to", "type: object")


def load_document(
    path: Path,
    sink: Sink,
    *,
    name: str | None = None,
    expected: Expected = OPENAPI,
    tolerant: bool = False,
) -> Document | None:
    """Read the document at `path`; None where it cannot be read at all.

    `name` is what diagnostics call the file; the path as given where it is missing. With `tolerant`,
    a number that JSON does not have is reported and kept as its text.
    """
    source = Source(as_written(name or str(path)))
    text = _read_text(path, source, sink, expected)
    if text is None:
        return None
    return load_text(text, sink, source=source, expected=expected, tolerant=tolerant)


def _read_text(path: Path, source: Source, sink: Sink, expected: Expected) -> str | None:
    """Return a file's text; its bytes are gone then, so that the values have their room."""
    content = read_file(path, source, sink, expected)
    return None if content is None else _decode(content, source, sink)


def load_bytes(
    content: bytes, sink: Sink, *, source: Source, expected: Expected, tolerant: bool = False
) -> Document | None:
    """Read a document from a file's bytes."""
    text = _decode(content, source, sink)
    if text is None:
        return None
    return load_text(text, sink, source=source, expected=expected, tolerant=tolerant)


def load_text(
    text: str,
    sink: Sink,
    *,
    source: Source,
    expected: Expected = OPENAPI,
    tolerant: bool = False,
) -> Document | None:
    """Read a document from text; None with an error where it cannot be read."""
    source.text = text
    only_json = source.name.lower().endswith(".json")
    kept: list[LoadFault] | None = [] if tolerant else None
    try:
        with _collector_paused():
            value, source.find, is_yaml = _parse(text, only_json=only_json, kept=kept)
    except LoadFault as fault:
        sink.error(fault.code, _place(fault, source), fault.message)
        return None
    for number in kept or ():
        what, _, remedy = number.message.partition(";")
        message = f"{what}, and is kept as text;{remedy}"
        sink.warning(number.code, _place(number, source), message)
    if value is None:
        sink.error(
            Code.FILE_EMPTY,
            Location(source),
            f"the file is empty; {expected.kind} starts with '{expected.start}'",
        )
        return None
    if not isinstance(value, dict):
        kind = "a list" if isinstance(value, list) else "a single value"
        message = f"the document is {kind}; {expected.kind} is a mapping that starts with '{expected.start}'"
        sink.error(Code.NOT_A_MAPPING, Location(source), message)
        return None
    document = Document(source, value)
    if is_yaml:
        keep_texts(document, sink)
    return document


def _place(fault: LoadFault, source: Source) -> Location:
    return Location(source, at=None if fault.offset is None else source.position_of(fault.offset))


def read_file(path: Path, source: Source, sink: Sink, expected: Expected) -> bytes | None:
    """Return a file's bytes; None where it cannot be read, or is too large. `-` is standard input."""
    place = Location(source)
    try:
        content = _standard_input(sys.stdin.buffer) if str(path) == "-" else _read(path)
    except FileNotFoundError:
        sink.error(Code.FILE_MISSING, place, missing(path, expected.kind))
        return None
    except IsADirectoryError:
        message = f"this is a folder; pass the path of {expected.kind} in it"
        sink.error(Code.FILE_UNREADABLE, place, message)
        return None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        message = f"the file cannot be read: {reason.lower()}"
        if isinstance(error, PermissionError) and path.is_dir():  # what Windows says of one
            message = f"this is a folder; pass the path of {expected.kind} in it"
        sink.error(Code.FILE_UNREADABLE, place, message)
        return None
    if len(content) > MAX_BYTES:
        sink.error(Code.FILE_TOO_LARGE, place, f"the file is larger than {MAX_BYTES // 2**20} MiB")
        return None
    return content


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size  # read() makes room for all that it is asked for
        return file.read(min(size or MAX_BYTES, MAX_BYTES) + 1)


@cache
def _standard_input(stream: BinaryIO) -> bytes:
    """Return what stands in a stream, which gives it once; a command may read a document twice."""
    return stream.read(MAX_BYTES + 1)


def _decode(content: bytes, source: Source, sink: Sink) -> str | None:
    """Decode by the byte order mark, or by where the zeros are (YAML 1.2.2, section 5.2)."""
    encoding = next(name for start, name in _ENCODINGS if re.match(start, content, re.DOTALL))
    try:
        return content.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        source.text = content.decode(encoding, "replace")
        at = source.position_of(len(content[: error.start].decode(encoding)))
        found = content[error.start : error.end].hex(" ")
        message = f"the bytes '{found[:20]}' are not {encoding[:6].upper()}; save the file as UTF-8"
        sink.error(Code.FILE_ENCODING, Location(source, at=at), message)
        return None


def _parse(
    text: str, *, only_json: bool, kept: list[LoadFault] | None
) -> tuple[Json, Callable[[str], Callable[[Pointer], int | None]], bool]:
    """Return the value that `text` writes, what looks up places in it, and whether it is YAML.

    What starts as JSON does is tried as JSON; YAML has the same notation, but reads more into it, such as
    text where a comma is missing, which is no help in a file that is called JSON.
    """
    fault: LoadFault | None = None
    if _LOOKS_LIKE_JSON.match(text):
        try:
            return load_json(text, kept), cache(lambda text: offset_in(scan(text, []))), False
        except json.JSONDecodeError as error:
            fault = _json_fault(error, text)
            if only_json:
                raise fault from None
    try:
        value, place = load_yaml(text, kept)
    except LoadFault as found:
        raise fault if fault is not None and found.code is Code.SYNTAX else found from None
    return value, lambda _: offset_in(place), True


def _json_fault(error: json.JSONDecodeError, text: str) -> LoadFault:
    comma = len(text[: error.pos + 1].rstrip(_AFTER_COMMA)) - 1
    if _LAST_COMMA.match(text, max(comma, 0)):  # Pythons differ about place and words
        message = "not JSON: a comma stands before the end of an object or a list; remove it"
        return LoadFault(Code.SYNTAX, message, comma)
    problem = error.msg.lower().removesuffix(" at").removesuffix(" starting")
    if not text[error.pos :].strip():
        problem += "; the text ends here, is the file whole?"
    return LoadFault(Code.SYNTAX, f"not JSON: {problem}", error.pos)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Keep the collector of cycles away from a tree that has none, while it grows and afterwards.

    What was made meanwhile counts as old then, as if it had been looked at; so it does for a moment as frozen.
    """
    if not gc.isenabled() or gc.get_freeze_count():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.unfreeze()
        gc.enable()
