"""Bodies of items: JSON texts or server-sent events one after another, encoded while they are sent.

OpenAPI 3.2, section 4.14.3.1: lines of JSON, records of RFC 7464, events of the HTML Standard, 9.2.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterable, Callable, Generator, Iterable
from functools import partial
from typing import TypeGuard

from .errors import InvalidArgumentError
from .jsontext import dumps
from .media import essence_of
from .omit import omit
from .operation import StreamOf
from .plain import unwrap
from .shapes import is_bytes, is_collection, is_mapping
from .sources import CHUNK, AsyncChunks, Chunks
from .text import text_of
from .upload import Upload

_NEWLINE = re.compile(r"\r\n|\r|\n")
_FIELDS = ("event", "id", "retry", "data")


class _Gathered(Chunks):
    """Items of a list: none has to be waited for, so they go together in chunks."""

    __slots__ = ()

    def chunks(self) -> Generator[bytes]:
        row: list[bytes] = []
        size = 0
        for piece in super().chunks():
            row.append(piece)
            size += len(piece)
            if size >= CHUNK:
                yield b"".join(row)
                row, size = [], 0
        if row:
            yield b"".join(row)


def body_of_items(kind: StreamOf, items: object, name: str) -> Upload:
    """Return a body that holds one item at a time; `name` is what errors call it."""
    held = unwrap(items)
    encode = partial(_named, _encoder(kind), name)
    if is_collection(held):
        return Upload((_Gathered(held, name, encode),))
    if _is_async(held):
        return Upload((AsyncChunks(held, name, encode),))
    if _is_iterable(held):
        return Upload((Chunks(held, name, encode),))
    raise InvalidArgumentError(
        f"{name} is sent item by item: pass a list or another iterable of its items,"
        f" not {type(items).__name__}"
    )


def _named(write: Callable[[object, str], bytes], name: str, index: int, item: object) -> bytes:
    return write(item, f"item {index} of {name}")


def _encoder(kind: StreamOf) -> Callable[[object, str], bytes]:
    """Return what writes an item in the framing of a media type."""
    essence = essence_of(str(kind))
    if essence != "text/event-stream":
        return _record if essence.endswith("json-seq") else _line
    return partial(_event, kind.json) if kind.event else _data


def _line(item: object, name: str) -> bytes:
    return dumps(item, name) + b"\n"


def _record(item: object, name: str) -> bytes:
    return b"\x1e" + dumps(item, name) + b"\n"


def _data(item: object, name: str) -> bytes:
    return b"data: " + dumps(item, name) + b"\n\n"


def _event(json: bool | tuple[str, ...], item: object, name: str) -> bytes:
    """Return an event whose fields an object holds; its data is JSON as `StreamOf` says."""
    fields = unwrap(item)
    if not is_mapping(fields):
        raise InvalidArgumentError(f"{name} is an event with fields, not {type(item).__name__}")
    encoded = json is True or (json and fields.get("event") in json)
    lines: list[bytes] = []
    for key, value in fields.items():
        if key not in _FIELDS:
            raise InvalidArgumentError(f"{name}: events have no field '{key}'")
        if value is omit or (value is None and not (encoded and key == "data")):
            continue
        if key == "data" and (encoded or not isinstance(value, str)):
            lines.append(b"data: " + dumps(value, name))
            continue
        texts = _NEWLINE.split(text_of(value, name))
        if len(texts) > 1 and key != "data":
            raise InvalidArgumentError(f"{name}: '{key}' is one line of text")
        lines += [_text(f"{key}: {text}", name) for text in texts]
    return b"\n".join((*lines, b"", b""))


def _text(line: str, name: str) -> bytes:
    try:
        return line.encode()
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{name} must not hold lone surrogates") from None


def _is_async(value: object) -> TypeGuard[AsyncIterable[object]]:
    return isinstance(value, AsyncIterable)


def _is_iterable(value: object) -> TypeGuard[Iterable[object]]:
    texts = isinstance(value, str) or is_bytes(value) or is_mapping(value)
    return isinstance(value, Iterable) and not texts
