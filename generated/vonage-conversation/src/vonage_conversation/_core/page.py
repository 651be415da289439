"""Pages of items: one at a time, or all of them by iterating."""

from __future__ import annotations

import builtins
from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .cursor import PageRequest, Walk, advance, pick, successor
from .decode import decoder
from .deprecation import warn_once
from .errors import PaginationError
from .shapes import is_list

if TYPE_CHECKING:
    import httpx2

    from .asynchronous import AsyncEngine
    from .engine import Engine
    from .request import Call
    from .sync import SyncEngine

Item = TypeVar("Item")
Envelope = TypeVar("Envelope")


class _AnyPage(Generic[Item, Envelope]):
    """A page that was read; its items, and where the next one is."""

    __slots__ = ("_call", "_engine", "_next", "_request", "_walk", "envelope", "items")

    envelope: Envelope
    """The whole answer."""
    items: builtins.list[Item]
    """This page's items, views of the envelope."""

    def __init__(
        self, engine: Any, request: PageRequest, call: Call, walk: Walk, envelope: Envelope
    ) -> None:
        self._engine = engine
        self._request = request
        self._call = call
        self._walk = walk
        self._next: PageRequest | PaginationError | None
        self.envelope = envelope
        self.items = _items(engine, request, envelope)
        walk.seen.add(call.url)
        try:
            self._next = successor(request, call, envelope, len(self.items))
        except PaginationError as error:
            self._next = error

    @property
    def has_next(self) -> bool:
        """Whether another page follows, as far as this one tells."""
        return self._next is not None

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self.items)} items, has_next={self.has_next}>"

    def _prepare_next(self) -> tuple[PageRequest, Call]:
        """Return the request and the call of the next page, or refuse it."""
        request = self._next
        if isinstance(request, PaginationError):
            raise request
        if request is None:
            raise PaginationError("this is the last page; look at has_next", **self._call.details())
        call = request.prepare(self._engine)
        advance(self._walk, before=self._call, after=call)
        return request, call

    def _check_count(self, count: int) -> None:
        if count > self._walk.max_items:
            raise PaginationError(
                f"there are more than {self._walk.max_items} items; raise max_items",
                **self._call.details(),
            )


class Page(_AnyPage[Item, Envelope]):
    """One page of a list. Iterating gives the items of this page and of all that follow."""

    __slots__ = ()

    def next_page(self) -> Page[Item, Envelope]:
        """Fetch the next page; raises PaginationError where there is none, or it is not to be
        trusted.
        """
        request, call = self._prepare_next()
        return fetch_page(self._engine, request, call, self._walk)

    def pages(self) -> Iterator[Page[Item, Envelope]]:
        """Yield this page and all that follow."""
        page = self
        yield page
        while page.has_next:
            page = page.next_page()
            yield page

    def __iter__(self) -> Iterator[Item]:
        count = 0
        for page in self.pages():
            for item in page.items:
                count += 1
                self._check_count(count)
                yield item


class AsyncPage(_AnyPage[Item, Envelope]):
    """One page of a list. `async for` gives the items of this page and of all that follow."""

    __slots__ = ()

    async def next_page(self) -> AsyncPage[Item, Envelope]:
        """Fetch the next page; raises PaginationError where there is none, or it is not to be
        trusted.
        """
        request, call = self._prepare_next()
        return await fetch_async_page(self._engine, request, call, self._walk)

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """Yield this page and all that follow."""
        page = self
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        count = 0
        page = self
        while True:
            for item in page.items:
                count += 1
                self._check_count(count)
                yield item
            if not page.has_next:
                return
            page = await page.next_page()


class AsyncPager(Generic[Item, Envelope]):
    """A list that was asked for: `await` gives its first page, `async for` all of its items."""

    __slots__ = ("_engine", "_request")

    def __init__(self, engine: AsyncEngine, request: PageRequest) -> None:
        if request.operation.deprecated:
            warn_once(request.operation)
        self._engine = engine
        self._request = request

    async def _first(self) -> AsyncPage[Item, Envelope]:
        request = self._request
        return await fetch_async_page(
            self._engine, request, request.prepare(self._engine), request.walk(self._engine)
        )

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Envelope]]:
        return self._first().__await__()

    async def pages(self) -> AsyncIterator[AsyncPage[Item, Envelope]]:
        """Yield all pages."""
        page = await self._first()
        yield page
        while page.has_next:
            page = await page.next_page()
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in await self._first():
            yield item

    def __repr__(self) -> str:
        return f"<AsyncPager of {self._request.operation.id}>"


def first_page(engine: SyncEngine, *arguments: Any) -> Page[Any, Any]:
    """Fetch the first page of an operation; `arguments` are those of `PageRequest`."""
    request = PageRequest(*arguments)
    return fetch_page(engine, request, request.prepare(engine), request.walk(engine))


def pager(engine: AsyncEngine, *arguments: Any) -> AsyncPager[Any, Any]:
    """Return what fetches the first page when it is awaited."""
    return AsyncPager(engine, PageRequest(*arguments))


def fetch_page(engine: SyncEngine, request: PageRequest, call: Call, walk: Walk) -> Page[Any, Any]:
    """Send a list operation's call and return its page."""
    response, content = engine.run(call)
    return sync_page(engine, request, call, walk, response, content)


async def fetch_async_page(
    engine: AsyncEngine, request: PageRequest, call: Call, walk: Walk
) -> AsyncPage[Any, Any]:
    """Send a list operation's call and return its page."""
    response, content = await engine.run(call)
    return AsyncPage(engine, request, call, walk, engine.result(call, response, content))


def sync_page(
    engine: SyncEngine,
    request: PageRequest,
    call: Call,
    walk: Walk,
    response: httpx2.Response,
    content: bytes,
) -> Page[Any, Any]:
    """Return the page that a response holds."""
    return Page(engine, request, call, walk, engine.result(call, response, content))


def _items(engine: Engine, request: PageRequest, envelope: object) -> builtins.list[Any]:
    """Return the items, through the typed envelope where it knows them."""
    paging = request.paging
    found = pick(envelope, paging.items)
    if not is_list(found):
        return []
    if paging.item is None or not any(type(item) is dict for item in found):
        return found
    decode = decoder(paging.item, engine.config.models)
    return [decode(item) if type(item) is dict else item for item in found]
