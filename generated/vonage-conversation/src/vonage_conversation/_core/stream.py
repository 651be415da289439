"""Streams: the items of a response, decoded one by one as they come.

The request is sent where a stream is entered or first asked for an item. Until the answer begins,
retries, errors, the deadline and the refreshing of a token are those of any call; from then on the
deadline ends nothing, `timeout` limits the wait for the next bytes, and `max_response_bytes` the
size of one item. What was read is never asked for again: a stream that breaks off raises, and
`last_event_id` says where to go on.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .deprecation import warn_once
from .errors import APIError
from .framing import ServerSentEvent as ServerSentEvent
from .headers import request_id
from .hooks import event_of, is_observed
from .items import ItemReader
from .prepare import choose
from .response import Reading, response_headers
from .shapes import is_mapping

if TYPE_CHECKING:
    from types import TracebackType

    import httpx2

    from .asynchronous import AsyncEngine
    from .cursor import PageRequest
    from .engine import Engine
    from .request import Call
    from .sync import SyncEngine

T = TypeVar("T")


class Answer:
    """A response whose body is read bit by bit: what is known of it once it has begun."""

    __slots__ = ("_call", "_closed", "_request", "_response")

    def __init__(self, request: PageRequest) -> None:
        if request.operation.deprecated:
            warn_once(request.operation)
        self._request = request
        self._call: Call | None = None
        self._response: httpx2.Response | None = None
        self._closed = False

    def _begun(self) -> tuple[Call, httpx2.Response]:
        if self._call is None or self._response is None:
            raise APIError(f"{self!r} is not open: enter it using 'with', or read from it")
        return self._call, self._response

    @property
    def status_code(self) -> int:
        return self._begun()[1].status_code

    @property
    def headers(self) -> Mapping[str, str]:
        return response_headers(self._begun()[1])

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        return request_id(self.headers)

    @property
    def retries_taken(self) -> int:
        """How many attempts had failed before this response."""
        return self._begun()[0].retries

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request.operation.id}>"


class SyncAnswer(Answer):
    """An answer that is opened, read and closed by one thread."""

    __slots__ = ("_engine",)

    def __init__(self, engine: SyncEngine, request: PageRequest) -> None:
        super().__init__(request)
        self._engine = engine

    def _open(self) -> tuple[Call, httpx2.Response]:
        """Send the request, once."""
        if self._response is None and not self._closed:
            self._call = self._request.prepare(self._engine)
            self._response = self._engine.open(self._call)
        return self._begun()

    def _chunks(self) -> Iterator[bytes]:
        """Yield the body as it comes; raises this package's errors where it breaks off."""
        call, response = self._open()
        engine = self._engine
        try:
            yield from engine.chunks(Reading(call, response, engine.clock), response)
        except Exception as error:
            if self._closed:
                return
            if is_observed(engine.settings.hooks):
                engine.tell(event_of("failure", call, clock=engine.clock, error=error))
            raise engine.broken_off(call, response, error) from error

    def close(self) -> None:
        """Let go of the response; nothing more is read."""
        self._closed = True
        if self._response is not None:
            self._response.close()

    def __enter__(self) -> Self:
        self._open()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class AsyncAnswer(Answer):
    """An answer that is opened, read and closed by one task."""

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine, request: PageRequest) -> None:
        super().__init__(request)
        self._engine = engine

    async def _open(self) -> tuple[Call, httpx2.Response]:
        """Send the request, once."""
        if self._response is None and not self._closed:
            self._call = self._request.prepare(self._engine)
            self._response = await self._engine.open(self._call)
        return self._begun()

    async def _chunks(self) -> AsyncGenerator[bytes, None]:
        """Yield the body as it comes; raises this package's errors where it breaks off."""
        call, response = await self._open()
        engine = self._engine
        try:
            reading = Reading(call, response, engine.clock)
            async with aclosing(engine.chunks(reading, response)) as chunks:
                async for chunk in chunks:
                    yield chunk
        except Exception as error:
            if self._closed:
                return
            if is_observed(engine.settings.hooks):
                await engine.tell(event_of("failure", call, clock=engine.clock, error=error))
            raise engine.broken_off(call, response, error) from error

    async def aclose(self) -> None:
        """Let go of the response; nothing more is read."""
        self._closed = True
        if self._response is not None:
            await self._engine.close(self._response)

    close = aclose

    async def __aenter__(self) -> Self:
        await self._open()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()


class _LastEvent:
    """What streams of server-sent events tell beside their items."""

    __slots__ = ()

    _reader: ItemReader | None

    @property
    def last_event(self) -> ServerSentEvent | None:
        """The event that the latest item came in; None where the stream is not one of events."""
        return None if self._reader is None else self._reader.event

    @property
    def last_event_id(self) -> str | None:
        """The id that a server is told in `Last-Event-ID` to go on from here."""
        return None if self._reader is None else self._reader.last_id


class Stream(SyncAnswer, _LastEvent, Generic[T]):
    """The items of a response as they come; use it in a `with` block, or read it to its end."""

    __slots__ = ("_iterator", "_reader")

    def __init__(self, engine: SyncEngine, request: PageRequest) -> None:
        super().__init__(engine, request)
        self._reader = None
        self._iterator = self._items()

    def _items(self) -> Iterator[T]:
        try:
            self._reader = reader = _reader(self._engine, *self._open())
            for chunk in self._chunks():
                yield from reader.feed(chunk)
                if reader.ended:
                    return
            yield from reader.end()
        finally:
            self.close()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        if self._closed:
            raise StopIteration
        return next(self._iterator)


class AsyncStream(AsyncAnswer, _LastEvent, Generic[T]):
    """The items of a response as they come; use it in an `async with` block, or read it to its
    end.
    """

    __slots__ = ("_iterator", "_reader")

    def __init__(self, engine: AsyncEngine, request: PageRequest) -> None:
        super().__init__(engine, request)
        self._reader = None
        self._iterator = self._items()

    async def _items(self) -> AsyncGenerator[T, None]:
        try:
            self._reader = reader = _reader(self._engine, *await self._open())
            async with aclosing(self._chunks()) as chunks:
                async for chunk in chunks:
                    for item in reader.feed(chunk):
                        yield item
                    if reader.ended:
                        return
            for item in reader.end():
                yield item
        finally:
            await super().aclose()

    async def aclose(self) -> None:
        """Let go of the response; nothing more is read."""
        await super().aclose()
        with suppress(RuntimeError):  # it is being read
            await self._iterator.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if self._closed:
            raise StopAsyncIteration
        return await anext(self._iterator)


def _reader(engine: Engine, call: Call, response: httpx2.Response) -> ItemReader:
    """Return what decodes the items that an operation answers with."""
    returns: Any = call.operation.returns
    if is_mapping(returns):
        returns = choose(returns, response.status_code) or next(iter(returns.values()))
    return ItemReader(engine, call, response, returns)
