"""Where the next page is: links, cursors, offsets and numbers, and the signs that the pages have
ended. No sending here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import PaginationError
from .omit import omit
from .operation import Operation, Paging
from .options import RequestOptions
from .origin import origin_of
from .shapes import is_list, is_mapping

if TYPE_CHECKING:
    from .engine import Engine
    from .request import Call


class Walk:
    """What one iteration has read so far, shared by its pages."""

    __slots__ = ("followed", "max_items", "max_pages", "seen")

    def __init__(self, max_pages: int, max_items: int) -> None:
        self.max_pages = max_pages
        self.max_items = max_items
        self.seen: set[str] = set()
        self.followed: dict[str, str] = {}
        """Page -> the page after it, of those that were asked for."""


class PageRequest:
    """The arguments of an operation, and the link if a page gave one."""

    __slots__ = ("body", "cookies", "headers", "link", "operation", "options", "path", "query")

    def __init__(
        self,
        operation: Operation[Any],
        path: tuple[object, ...] = (),
        query: tuple[object, ...] = (),
        headers: tuple[object, ...] = (),
        cookies: tuple[object, ...] = (),
        body: object = omit,
        options: RequestOptions | None = None,
        link: str | None = None,
    ) -> None:
        self.operation = operation
        self.path = path
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.options = options
        self.link = link

    def following(self, *, query: tuple[object, ...], link: str | None) -> PageRequest:
        """Return the request of another page of the same list."""
        return PageRequest(
            self.operation,
            self.path,
            query,
            self.headers,
            self.cookies,
            self.body,
            self.options,
            link,
        )

    def prepare(self, engine: Engine) -> Call:
        """Return the call that fetches this page."""
        call = engine.prepare(
            self.operation,
            self.path,
            self.query,
            self.headers,
            self.cookies,
            self.body,
            self.options,
        )
        if self.link is not None:
            call.url = self.link
            call.parsed = None
        return call

    def walk(self, engine: Engine) -> Walk:
        """Return the start of a walk, with the limits of the call, else of the client."""
        options = self.options or {}
        settings = engine.settings
        return Walk(
            options.get("max_pages", settings.max_pages),
            options.get("max_items", settings.max_items),
        )

    @property
    def paging(self) -> Paging:
        """How the operation pages; raises TypeError where it does not."""
        paging = self.operation.paging
        if paging is None:
            raise TypeError(f"{self.operation.id} has no pages")
        return paging

    def parameter(self, name: str | None) -> object:
        """Return the value of a query parameter; after a link, the one in the link."""
        if name is None:
            return None
        if self.link is not None:
            from urllib.parse import parse_qs, urlsplit

            return parse_qs(urlsplit(self.link).query).get(name, [None])[0]
        for entry, value in zip(self.operation.query, self.query, strict=False):
            if (entry if isinstance(entry, str) else entry.name) == name:
                return value
        return None


def successor(request: PageRequest, call: Call, envelope: object, count: int) -> PageRequest | None:
    """Return the request of the page after one of `count` items, or None where the pages have
    ended.

    A `next` link or cursor is taken where there is one; without a cursor the pages have ended.
    Otherwise, with an offset or a number, they have ended at an empty page, at one shorter than was
    asked for, and where the total is reached.
    """
    paging = request.paging
    found = pick(envelope, paging.next)
    if paging.cursor is not None:
        return _at(request, paging.cursor, found) if _is_cursor(found) else None
    if isinstance(found, str) and found.strip():
        return request.following(query=request.query, link=_checked(found.strip(), call))
    name = paging.page or paging.offset
    if name is None or count == 0:
        return None
    current = whole(request.parameter(name))
    if current is None:
        if request.link is not None:
            return None
        current = paging.first if paging.page else 0
    size = _size(request, envelope)
    if size is not None and count < size:
        return None
    total = whole(pick(envelope, paging.total))
    read = (current - paging.first + 1) * count if paging.page else current + count
    if total is not None and read >= total:
        return None
    return _at(request, name, current + 1 if paging.page else read)


def _is_cursor(value: object) -> bool:
    """Whether this leads on: a text, or a number; none, an empty one and `false` do not."""
    return value.__class__ is int or (isinstance(value, str) and value != "")


def _size(request: PageRequest, envelope: object) -> int | None:
    """Return how many items a full page has: a server may give less than it was asked for, and
    say so.
    """
    name = request.paging.size
    if name is None:
        return None
    asked = whole(request.parameter(name))
    answered = whole(pick(envelope, "/" + name.replace("~", "~0").replace("/", "~1")))
    sizes = [size for size in (asked, answered) if size]
    return min(sizes) if sizes else None


def _at(request: PageRequest, name: str, value: object) -> PageRequest | None:
    """Return the request of another page, with another value of one query parameter."""
    values = list(request.query) + [None] * (len(request.operation.query) - len(request.query))
    for index, entry in enumerate(request.operation.query):
        if (entry if isinstance(entry, str) else entry.name) == name:
            values[index] = value
            return request.following(query=tuple(values), link=None)
    return None


def _checked(link: str, call: Call) -> str:
    """Return a link as an absolute URL of the origin that the operation belongs to."""
    import httpx2

    try:
        current = httpx2.URL(call.url)
        target = current.join(link).copy_with(fragment=None)
    except (httpx2.InvalidURL, ValueError):
        raise PaginationError("the next link is not a URL", **call.details()) from None
    if origin_of(target) != call.plan.origin or target.userinfo:
        raise PaginationError(
            f"the next link leads to another origin, '{target.scheme}://{target.host}';"
            " it was not followed",
            **call.details(),
        )
    return str(target)


def advance(walk: Walk, *, before: Call, after: Call) -> None:
    """Record a step from one page to the next; refuse one that leads back, and one too many."""
    if walk.followed.get(before.url) == after.url:
        return
    if after.url in walk.seen:
        raise PaginationError("the pages lead back to one that was read already", **after.details())
    if len(walk.followed) + 1 >= walk.max_pages:
        raise PaginationError(
            f"there are more than {walk.max_pages} pages; raise max_pages", **after.details()
        )
    walk.followed[before.url] = after.url


def pick(value: object, pointer: str | None) -> Any:  # any JSON value, or a model
    """Return what a JSON Pointer leads to, or None; models are read by wire name."""
    if pointer is None:
        return None
    for token in pointer.split("/")[1:]:
        token = token.replace("~1", "/").replace("~0", "~")
        value = _member(value, token)
        if value is None:
            return None
    return value


def _member(value: object, token: str) -> object:
    if is_mapping(value):
        return value.get(token)
    if is_list(value):
        return value[int(token)] if token.isdecimal() and int(token) < len(value) else None
    try:
        return value[token]  # type: ignore[index]  # a model, or nothing to look into
    except (KeyError, TypeError, IndexError):
        return None


def whole(value: object) -> int | None:
    """Return a count: an int, or a float or text that is one; documents write `'100'` for 100."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        text = value.strip()
        return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
    if isinstance(value, (int, float)) and value >= 0 and value == value and value < 1e18:
        return int(value) if value == int(value) else None
    return None
