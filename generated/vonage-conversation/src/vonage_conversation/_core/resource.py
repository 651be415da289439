"""Resources: what generated namespaces inherit. Each of their methods is one call of `_call`,
`_page` or `_stream`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from .cursor import PageRequest
from .omit import omit
from .operation import Operation
from .page import AsyncPage, AsyncPager, Page, fetch_page, sync_page
from .raw import RawResponse
from .response import response_headers

if TYPE_CHECKING:
    import httpx2

    from .asynchronous import AsyncEngine
    from .engine import Engine
    from .options import RequestOptions
    from .request import Call
    from .stream import AsyncStream, Stream
    from .sync import SyncEngine

T = TypeVar("T")
Item = TypeVar("Item")
Envelope = TypeVar("Envelope")


class Resource:
    """A namespace of operations on a client."""

    __slots__ = ("_engine",)

    def __init__(self, engine: SyncEngine) -> None:
        self._engine = engine

    def _call(
        self,
        operation: Operation[T],
        *,
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        result: T = self._engine.call(operation, path, query, headers, cookies, body, options)
        return result

    def _page(
        self,
        operation: Operation[Page[Item, Envelope]],
        *,
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Page[Item, Envelope]:
        request = PageRequest(operation, path, query, headers, cookies, body, options)
        engine = self._engine
        return fetch_page(engine, request, request.prepare(engine), request.walk(engine))

    def _stream(
        self,
        operation: Operation[Stream[Item]],
        *,
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Stream[Item]:
        from .stream import Stream

        request = PageRequest(operation, path, query, headers, cookies, body, options)
        return Stream(self._engine, request)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same methods, answering with a RawResponse."""
            return _proxy(type(self), _RawCalls)(self._engine)

        @property
        def with_streaming_response(self):
            """The methods that return bytes, answering with a Download."""
            from .download import StreamedCalls

            return _proxy(type(self), StreamedCalls)(self._engine)


class AsyncResource:
    """A namespace of operations on an async client."""

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    async def _call(
        self,
        operation: Operation[T],
        *,
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> T:
        result: T = await self._engine.call(operation, path, query, headers, cookies, body, options)
        return result

    def _page(
        self,
        operation: Operation[Page[Item, Envelope]],
        *,
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Item, Envelope]:
        request = PageRequest(operation, path, query, headers, cookies, body, options)
        return AsyncPager(self._engine, request)

    def _stream(
        self,
        operation: Operation[Stream[Item]],
        *,
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> AsyncStream[Item]:
        from .stream import AsyncStream

        request = PageRequest(operation, path, query, headers, cookies, body, options)
        return AsyncStream(self._engine, request)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same methods, answering with a RawResponse."""
            return _proxy(type(self), _AsyncRawCalls)(self._engine)

        @property
        def with_streaming_response(self):
            """The methods that return bytes, answering with an AsyncDownload."""
            from .download import AsyncStreamedCalls

            return _proxy(type(self), AsyncStreamedCalls)(self._engine)


class _RawCalls:
    """`_call` and `_page` that keep the response; set before a resource class, it makes its raw
    proxy.
    """

    _engine: SyncEngine

    def _call(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        call = request.prepare(self._engine)
        response, content = self._engine.run(call)
        return raw_response(self._engine, call, response, content)

    def _page(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        engine = self._engine
        call = request.prepare(engine)
        response, content = engine.run(call)
        walk = request.walk(engine)

        def parse() -> Page[Any, Any]:
            return sync_page(engine, request, call, walk, response, content)

        return raw_response(engine, call, response, content, parse)


class _AsyncRawCalls:
    """As `_RawCalls`, for async resources."""

    _engine: AsyncEngine

    async def _call(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        call = request.prepare(self._engine)
        response, content = await self._engine.run(call)
        return raw_response(self._engine, call, response, content)

    async def _page(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        engine = self._engine
        call = request.prepare(engine)
        response, content = await engine.run(call)
        walk = request.walk(engine)

        def parse() -> AsyncPage[Any, Any]:
            return AsyncPage(engine, request, call, walk, engine.result(call, response, content))

        return raw_response(engine, call, response, content, parse)


def raw_response(
    engine: Engine,
    call: Call,
    response: httpx2.Response,
    content: bytes,
    parse: Callable[[], Any] | None = None,
) -> RawResponse[Any]:
    """Return a success undecoded; raises the status's error for anything else."""
    if not 200 <= response.status_code < 300:
        engine.result(call, response, content)
    return RawResponse(
        status_code=response.status_code,
        headers=response_headers(response),
        content=content,
        retries_taken=call.retries,
        parse=parse or (lambda: engine.result(call, response, content)),
    )


_proxies: dict[tuple[type, type], type] = {}


def _proxy(resource: type, calls: type) -> Any:  # a class that the type checker never sees
    """Return the proxy of a resource class that calls in another way, made once."""
    made = _proxies.get((resource, calls))
    if made is None:
        name = f"{resource.__name__}{calls.__name__.strip('_')}"
        made = _proxies.setdefault((resource, calls), type(name, (calls, resource), {}))
    return made
