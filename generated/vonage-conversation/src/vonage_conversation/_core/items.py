"""From the frames of a stream to its items, for both kinds of streams."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .framing import EventFrames, Fields, FrameTooLargeError, ServerSentEvent, frames_for
from .jsontext import loads
from .media import essence_of, is_json
from .outcome import check_result
from .prepare import result_decoder
from .response import decode_error, too_large

if TYPE_CHECKING:
    import httpx2

    from .engine import Engine
    from .operation import StreamOf
    from .request import Call

_END = "[DONE]"
"""The data of an event that is no JSON but says that the stream is over."""


class ItemReader:
    """Decodes the items of one response."""

    __slots__ = (
        "_call",
        "_count",
        "_decode",
        "_frames",
        "_items",
        "_response",
        "_validates",
        "ended",
        "event",
    )

    def __init__(
        self, engine: Engine, call: Call, response: httpx2.Response, items: StreamOf
    ) -> None:
        self._call = call
        self._response = response
        self._items = items
        self._frames = frames_for(items.media_type.decode("ascii"), call.limit)
        self._decode = result_decoder(items.spec, engine.config.models)
        self._validates = engine.settings.validate_responses
        self._count = 0
        self.ended = False
        """Whether an event said that no other follows."""
        self.event: ServerSentEvent | None = None
        if isinstance(self._frames, EventFrames):
            self._refuse_json()

    @property
    def last_id(self) -> str | None:
        return self._frames.last_id if isinstance(self._frames, EventFrames) else None

    def feed(self, chunk: bytes) -> Iterator[Any]:
        """Yield the items that `chunk` finishes."""
        return self._decoded(self._frames.feed(chunk))

    def end(self) -> Iterator[Any]:
        """Yield what the end of the body finishes."""
        return self._decoded(self._frames.end())

    def _decoded(self, frames: Iterator[Any]) -> Iterator[Any]:
        try:
            for frame in frames:
                self._count += 1
                yield from self._of_text(frame) if isinstance(frame, bytes) else self._of(frame)
                if self.ended:
                    return
        except FrameTooLargeError:
            what = f"{self._frames.noun} {self._count + 1} of the response"
            raise too_large(self._call, self._response, what) from None

    def _of(self, fields: Fields) -> Iterator[Any]:
        """Yield the item of one event."""
        items, data = self._items, fields["data"]
        self.event = event = ServerSentEvent(**fields)
        if items.event and items.spec is None:
            yield event
        elif items.event:
            names = items.json
            if names is True or (names and event.event in names):
                if data == _END:
                    self.ended = True
                    return
                fields["data"] = _json_or_text(data)
            yield self._item(fields, data)
        elif data == _END:
            self.ended = True
        else:
            yield from self._of_text(data.encode("utf-8", "replace"))

    def _of_text(self, text: bytes) -> Iterator[Any]:
        """Yield the item of one JSON text; none where it is blank."""
        if not text.strip():
            return
        try:
            value = loads(text)
        except (ValueError, RecursionError):
            why = f"is not JSON in {self._frames.noun} {self._count}"
            raise decode_error(self._call, self._response, text, why) from None
        yield self._item(value, text)

    def _item(self, value: Any, text: bytes | str) -> Any:
        item = value if self._decode is None else self._decode(value)
        if self._validates:
            content = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
            check_result(self._call, self._response, content, item)
        return item

    def _refuse_json(self) -> None:
        """Raise where a whole answer came instead of events: no event would be found in it."""
        kind = essence_of(self._response.headers.get("content-type", ""))
        if is_json(kind):
            why = f"is {kind}, not a stream of events"
            raise decode_error(self._call, self._response, b"", why)


def _json_or_text(data: str) -> Any:
    try:
        return loads(data.encode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return data
