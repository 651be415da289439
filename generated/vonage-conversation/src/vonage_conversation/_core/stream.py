"""Streams: the items of a response, decoded one by one as they come.

The request is sent where a stream is entered or first asked for an item. Until the answer begins,
retries, errors, the deadline and the refreshing of a token are those of any call; from then on the
deadline ends nothing, `timeout` limits the wait for the next bytes, and `max_response_bytes` the
size of one item. What was read is never asked for again: a stream that breaks off raises, and
`last_event_id` says where to go on.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .body import AsyncBody, SyncBody
from .deprecation import warn_once
from .errors import APIError
from .framing import ServerSentEvent as ServerSentEvent
from .headers import request_id
from .items import ItemReader
from .prepare import choose
from .response import response_headers
from .shapes import is_mapping

if TYPE_CHECKING:
    from types import TracebackType

    from .asynchronous import AsyncEngine
    from .cursor import PageRequest
    from .engine import Engine
    from .sync import SyncEngine

B = TypeVar("B", SyncBody, AsyncBody)
T = TypeVar("T")


class Answer(Generic[B]):
    """A response whose body is read bit by bit: what is known of it once it has begun."""

    __slots__ = ("_body", "_closed", "_request")

    _body: B | None

    def __init__(self, request: PageRequest) -> None:
        if request.operation.deprecated:
            warn_once(request.operation)
        self._request = request
        self._body = None
        self._closed = False

    def _begun(self) -> B:
        if self._body is None:
            raise self._unopened()
        return self._body

    def _unopened(self) -> APIError:
        return APIError(f"{self!r} is not open: enter it using 'with', or read from it")

    @property
    def status_code(self) -> int:
        return self._begun().response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        return response_headers(self._begun().response)

    @property
    def request_id(self) -> str | None:
        """The server's name for the request."""
        return request_id(self.headers)

    @property
    def retries_taken(self) -> int:
        """How many attempts had failed before this response."""
        return self._begun().call.retries

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._request.operation.id}>"


class SyncAnswer(Answer[SyncBody]):
    """An answer that is opened, read and closed by one thread."""

    __slots__ = ("_engine",)

    def __init__(self, engine: SyncEngine, request: PageRequest) -> None:
        super().__init__(request)
        self._engine = engine

    def _open(self) -> SyncBody:
        """Send the request, once."""
        if self._body is None:
            if self._closed:
                raise self._unopened()
            call = self._request.prepare(self._engine)
            self._body = SyncBody(self._engine, call, self._engine.open(call))
        return self._body

    def close(self) -> None:
        """Let go of the response; nothing more is read."""
        self._closed = True
        if self._body is not None:
            self._body.close()

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


class AsyncAnswer(Answer[AsyncBody]):
    """An answer that is opened, read and closed by one task."""

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine, request: PageRequest) -> None:
        super().__init__(request)
        self._engine = engine

    async def _open(self) -> AsyncBody:
        """Send the request, once."""
        if self._body is None:
            if self._closed:
                raise self._unopened()
            call = self._request.prepare(self._engine)
            self._body = AsyncBody(self._engine, call, await self._engine.open(call))
        return self._body

    async def aclose(self) -> None:
        """Let go of the response; nothing more is read."""
        self._closed = True
        if self._body is not None:
            await self._body.aclose()

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
        self._iterator: Iterator[T] | None = None

    def _items(self) -> Iterator[T]:
        try:
            body = self._open()
            self._reader = _reader(self._engine, body)
        except BaseException:
            self.close()
            raise
        return body.items(self._reader)

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        if self._closed:
            raise StopIteration
        if self._iterator is None:
            self._iterator = self._items()
        return next(self._iterator)


class AsyncStream(AsyncAnswer, _LastEvent, Generic[T]):
    """The items of a response as they come; use it in an `async with` block, or read it to its
    end.
    """

    __slots__ = ("_iterator", "_reader")

    def __init__(self, engine: AsyncEngine, request: PageRequest) -> None:
        super().__init__(engine, request)
        self._reader = None
        self._iterator: AsyncGenerator[T, None] | None = None

    async def _items(self) -> AsyncGenerator[T, None]:
        try:
            body = await self._open()
            self._reader = _reader(self._engine, body)
        except BaseException:
            await self.aclose()
            raise
        return body.items(self._reader)

    async def aclose(self) -> None:
        """Let go of the response; nothing more is read."""
        await super().aclose()
        if self._iterator is None:
            return
        with suppress(RuntimeError):  # it is being read
            await self._iterator.aclose()

    def __aiter__(self) -> AsyncIterator[T]:
        return self

    async def __anext__(self) -> T:
        if self._closed:
            raise StopAsyncIteration
        if self._iterator is None:
            self._iterator = await self._items()
        return await anext(self._iterator)


def _reader(engine: Engine, body: SyncBody | AsyncBody) -> ItemReader:
    """Return what decodes the items that an operation answers with."""
    call, response = body.call, body.response
    returns: Any = call.operation.returns
    if is_mapping(returns):
        returns = choose(returns, response.status_code) or next(iter(returns.values()))
    return ItemReader(engine, call, response, returns)
