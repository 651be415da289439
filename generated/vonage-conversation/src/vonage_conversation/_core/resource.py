"""Resources: what generated namespaces inherit. Each of their methods is one call of `_call`,
`_page` or `_stream`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from .omit import omit

if TYPE_CHECKING:
    from .operation import Operation
    from .options import RequestOptions
    from .page import AsyncPager, Page
    from .session import AsyncSession, SyncSession
    from .stream import AsyncStream, Stream

T = TypeVar("T")
Item = TypeVar("Item")
Envelope = TypeVar("Envelope")


class Resource:
    """A namespace of operations on a client."""

    __slots__ = ("_session",)

    def __init__(self, session: SyncSession) -> None:
        self._session = session

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
        engine = self._session.engine
        result: T = engine.call(operation, path, query, headers, cookies, body, options)
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
        from .page import first_page

        engine = self._session.engine
        return first_page(engine, operation, path, query, headers, cookies, body, options)

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
        from .cursor import PageRequest
        from .stream import Stream

        request = PageRequest(operation, path, query, headers, cookies, body, options)
        return Stream(self._session.engine, request)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same methods, answering with a RawResponse."""
            from .raw import RawCalls

            return _proxy(type(self), RawCalls)(self._session)

        @property
        def with_streaming_response(self):
            """The methods that return bytes, answering with a Download."""
            from .download import StreamedCalls

            return _proxy(type(self), StreamedCalls)(self._session)


class AsyncResource:
    """A namespace of operations on an async client."""

    __slots__ = ("_session",)

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

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
        engine = self._session.engine
        result: T = await engine.call(operation, path, query, headers, cookies, body, options)
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
        from .page import pager

        engine = self._session.engine
        return pager(engine, operation, path, query, headers, cookies, body, options)

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
        from .cursor import PageRequest
        from .stream import AsyncStream

        request = PageRequest(operation, path, query, headers, cookies, body, options)
        return AsyncStream(self._session.engine, request)

    if not TYPE_CHECKING:

        @property
        def with_raw_response(self):
            """The same methods, answering with a RawResponse."""
            from .raw import AsyncRawCalls

            return _proxy(type(self), AsyncRawCalls)(self._session)

        @property
        def with_streaming_response(self):
            """The methods that return bytes, answering with an AsyncDownload."""
            from .download import AsyncStreamedCalls

            return _proxy(type(self), AsyncStreamedCalls)(self._session)


_proxies: dict[tuple[type, type], type] = {}


def _proxy(resource: type, calls: type) -> Any:  # a class that the type checker never sees
    """Return the proxy of a resource class that calls in another way, made once."""
    made = _proxies.get((resource, calls))
    if made is None:
        name = f"{resource.__name__}{calls.__name__}"
        made = _proxies.setdefault((resource, calls), type(name, (calls, resource), {}))
    return made
