"""Framings of streams: bytes, however they are cut into chunks, to server-sent events and JSON texts.

No waiting and no decoding here, so that sync and async share every line. Nothing grows without
bound: a frame beyond `limit` bytes raises.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

from .jsontext import loads
from .media import essence_of

Fields: TypeAlias = dict[str, Any]
"""The fields that an event has, under their names; `data` is always there."""
Cut: TypeAlias = Callable[[bytes], list[bytes]]

_CLOSED = (b"}", b"]", b'"', b" ", b"\t", b"\r", b"\n")
"""How a JSON text ends that cannot go on: what is no number or word, or what white space ends."""
_BOM = b"\xef\xbb\xbf"
_SMALL = 4096
_DIGITS = 15
"""More digits of a `retry` are no time to wait."""


class FrameTooLargeError(Exception):
    """One frame is longer than the limit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerSentEvent:
    """One event of an event stream (HTML Standard, section 9.2)."""

    data: str
    event: str = "message"
    id: str | None = None
    """The id that this event sets; the stream's `last_event_id` is the last one that any set."""
    retry: int | None = None
    """Milliseconds that the server asks to wait before connecting again."""


class Pieces:
    """What stands between separators. `cut` splits a chunk; its last part is unfinished."""

    __slots__ = ("_cut", "_held", "_limit", "size")

    def __init__(self, cut: Cut, limit: int) -> None:
        self._cut = cut
        self._limit = limit
        self._held: list[bytes] = []
        self.size = 0
        """Bytes of the unfinished piece."""

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the pieces that `chunk` finishes."""
        *finished, rest = self._cut(chunk)
        for part in finished:
            self._hold(part)
            yield self.rest()
        if rest:
            self._hold(rest)

    def held(self) -> bytes:
        """Return the unfinished piece."""
        if len(self._held) > 1:
            self._held = [b"".join(self._held)]
        return self._held[0] if self._held else b""

    def rest(self) -> bytes:
        """Return the unfinished piece, and begin the next."""
        piece = self.held()
        self._held, self.size = [], 0
        return piece

    def _hold(self, part: bytes) -> None:
        self.size += len(part)
        if self.size > self._limit:
            raise FrameTooLargeError
        self._held.append(part)


class EventFrames:
    """The fields of each event of a `text/event-stream` (HTML Standard, section 9.2.6)."""

    __slots__ = (
        "_after_cr",
        "_data",
        "_fields",
        "_first",
        "_id",
        "_limit",
        "_lines",
        "_size",
        "last_id",
    )

    noun = "event"

    def __init__(self, limit: int) -> None:
        self.last_id: str | None = None
        self._id: str | None = None
        self._limit = limit
        self._lines = Pieces(_cut_lines, limit)
        self._after_cr = False
        self._first = True
        self._fields: Fields = {}
        self._data: list[str] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[Fields]:
        """Yield the events that `chunk` finishes."""
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if not chunk:
            return
        self._after_cr = chunk.endswith(b"\r")
        for line in self._lines.feed(chunk):
            if self._first:
                line, self._first = line.removeprefix(_BOM), False
            if line:
                self._take(line)
            else:
                yield from self._finish()

    def end(self) -> Iterator[Fields]:
        """An event that no blank line ended is dropped."""
        return iter(())

    def _take(self, line: bytes) -> None:
        name, _, value = line.decode("utf-8", "replace").partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(line)
            if self._size > self._limit:
                raise FrameTooLargeError
            self._data.append(value)
        elif name == "event":
            self._fields["event"] = value
        elif name == "id" and "\0" not in value:
            self._fields["id"] = self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) <= _DIGITS:
            self._fields["retry"] = int(value)

    def _finish(self) -> Iterator[Fields]:
        """Yield what a blank line ends, if it has data; an id counts in any case."""
        fields, data = self._fields, self._data
        self.last_id = self._id
        self._fields, self._data, self._size = {}, [], 0
        if data:
            if not fields.get("event", "-"):
                del fields["event"]
            yield {**fields, "data": "\n".join(data)}


class LineFrames:
    """The JSON text of each line (JSON Lines, NDJSON); blank lines keep a connection alive."""

    __slots__ = ("_lines",)

    noun = "line"

    def __init__(self, limit: int) -> None:
        self._lines = Pieces(lambda chunk: chunk.split(b"\n"), limit)

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the lines that `chunk` finishes, blank ones too: they count."""
        return self._lines.feed(chunk)

    def end(self) -> Iterator[bytes]:
        """Yield the last line, which need not end with a newline."""
        yield self._lines.rest()


class RecordFrames:
    """The JSON text of each record of an `application/json-seq` (RFC 7464).

    A record ends where the next begins. Waiting for that would hold the latest one back, so that
    one that a line feed ends is taken as soon as it is JSON.
    """

    __slots__ = ("_records", "_tried")

    noun = "record"

    def __init__(self, limit: int) -> None:
        self._records = Pieces(lambda chunk: chunk.split(b"\x1e"), limit)
        self._tried = 0
        """Size of the unfinished record when it was no JSON; a large one is looked at again at the
        double, so that no record is read too often.
        """

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the records that `chunk` finishes."""
        for record in self._records.feed(chunk):
            self._tried = 0
            if record.strip():
                yield record
        size = self._records.size
        if chunk.endswith(b"\n") and (size < _SMALL or size >= 2 * self._tried):
            self._tried = size
            yield from self.end()

    def end(self) -> Iterator[bytes]:
        """Yield the last record; a truncated one is dropped (RFC 7464, section 2.4)."""
        record = self._records.held()
        if record.endswith(_CLOSED) and _is_json(record):
            self._records.rest()
            self._tried = 0
            yield record


def frames_for(media_type: str, limit: int) -> EventFrames | LineFrames | RecordFrames:
    """Return the framing of a sequential media type."""
    essence = essence_of(media_type)
    if essence == "text/event-stream":
        return EventFrames(limit)
    return RecordFrames(limit) if essence.endswith("json-seq") else LineFrames(limit)


def _is_json(text: bytes) -> bool:
    try:
        loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _cut_lines(chunk: bytes) -> list[bytes]:
    """Split at LF, CR and CRLF."""
    lines = chunk.splitlines(keepends=True)
    if lines[-1].endswith((b"\r", b"\n")):
        lines.append(b"")
    return [line.rstrip(b"\r\n") for line in lines]
