"""Pages: all of the items, once each, and an end in every case."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx2
import pytest
from client_support import LIST, Server, answer, async_client, page, sync_client

from generator.runtime.errors import PaginationError
from generator.runtime.operation import RAW, Operation, Paging

BASE = "https://api.example.com/v0.1/things"


def offsets(
    total: int, *, told: bool = True, most: int = 100
) -> Callable[[httpx2.Request], httpx2.Response]:
    """Return a server of `total` numbered things, paged by offset and size."""

    def handler(request: httpx2.Request) -> httpx2.Response:
        start = int(request.url.params.get("record_index", "0"))
        size = min(int(request.url.params.get("page_size", "10")), most)
        body = page(start, max(0, min(size, total - start)), total=total if told else None)
        return httpx2.Response(200, json={**body, "page_size": size})

    return handler


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (5, 1), (10, 1), (11, 2), (25, 3)])
def test_pages_are_walked_by_offset_until_the_total(total: int, requests: int) -> None:
    server = Server(offsets(total))
    found = list(sync_client(server).things._page(LIST, query=(None, None)))

    assert (found, server.count) == (list(range(total)), requests)


@pytest.mark.anyio
async def test_pages_are_walked_by_offset_until_the_total_async() -> None:
    server = Server(offsets(25))
    found = [item async for item in async_client(server).things._page(LIST, query=(None, None))]

    assert (found, server.count) == (list(range(25)), 3)


@pytest.mark.parametrize(("total", "requests"), [(0, 1), (10, 2), (25, 3)])
def test_pages_without_a_total_end_at_a_short_or_empty_page(total: int, requests: int) -> None:
    server = Server(offsets(total, told=False))
    found = list(sync_client(server).things._page(LIST, query=(10, None)))

    assert (found, server.count) == (list(range(total)), requests)


def test_a_server_that_gives_less_than_it_is_asked_for_is_walked_to_the_end() -> None:
    server = Server(offsets(250, most=100))
    found = list(sync_client(server).things._page(LIST, query=(1000, None)))

    assert (found, server.count) == (list(range(250)), 3)


def test_pages_start_where_the_caller_says() -> None:
    server = Server(offsets(25))
    found = list(sync_client(server).things._page(LIST, query=(10, 12)))

    assert found == list(range(12, 25))


def test_a_wrong_total_does_not_go_on_for_ever() -> None:
    server = Server(answer(200, page(0, 10, total=10**9)), answer(200, page(10, 3, total=10**9)))
    found = list(sync_client(server).things._page(LIST, query=(10, None)))

    assert (len(found), server.count) == (13, 2)


def test_a_total_may_be_text() -> None:
    server = Server(answer(200, {**page(0, 10), "count": "10"}))

    assert not sync_client(server).things._page(LIST, query=(10, None)).has_next


def numbered(first: int, **rule: Any) -> Operation[Any]:
    """Return a list whose pages are numbered from `first`."""
    paging = Paging(items="/_embedded/things", page="page", first=first, **rule)
    return Operation(
        "listThings", "GET", "/things", query=("page", "size"), returns=RAW, paging=paging
    )


@pytest.mark.parametrize("first", [0, 1])
@pytest.mark.parametrize(
    ("rule", "requests"), [({}, 4), ({"total": "/count"}, 4), ({"size": "size"}, 3)]
)
def test_pages_are_walked_by_number(first: int, rule: dict[str, str], requests: int) -> None:
    """Of 25 things in pages of 10 the last page is short, which shows where the size is known."""

    def handler(request: httpx2.Request) -> httpx2.Response:
        start = 10 * (int(request.url.params.get("page", str(first))) - first)
        return httpx2.Response(200, json=page(start, max(0, min(10, 25 - start)), total=25))

    server = Server(handler)
    found = list(sync_client(server).things._page(numbered(first, **rule), query=(None, 10)))

    assert found == list(range(25))
    assert server.count == requests


def test_numbered_pages_that_are_full_end_at_the_total() -> None:
    server = Server(answer(200, page(0, 10, total=20)), answer(200, page(10, 10, total=20)))
    operation = numbered(1, total="/count")

    assert len(list(sync_client(server).things._page(operation, query=(None, None)))) == 20


def test_numbered_pages_start_where_the_caller_says() -> None:
    server = Server(answer(200, page(20, 2)), answer(200, page(22, 0)))
    list(sync_client(server).things._page(numbered(1), query=(3, None)))

    assert [request.url.params["page"] for request in server.requests] == ["3", "4"]


TOLD: Operation[Any] = Operation(
    "listThings",
    "GET",
    "/things",
    query=("cursor", "size"),
    returns=RAW,
    paging=Paging(items="/_embedded/things", cursor="cursor", next="/next"),
)


@pytest.mark.parametrize("end", [None, "", False, {}])
@pytest.mark.parametrize("cursor", ["b&c", 7, "https://elsewhere.example/x"])
def test_pages_are_walked_by_cursor(cursor: object, end: object) -> None:
    """A page without items may lead on, and what is told is a value, not an address."""
    server = Server(
        answer(200, {**page(0, 2), "next": cursor}),
        answer(200, {**page(2, 0), "next": "last"}),
        answer(200, {**page(2, 1), "next": end}),
    )
    found = list(sync_client(server).things._page(TOLD, query=(None, 2)))

    assert found == [0, 1, 2]
    assert [[*request.url.params.items()] for request in server.requests] == [
        [("size", "2")],
        [("cursor", str(cursor)), ("size", "2")],
        [("cursor", "last"), ("size", "2")],
    ]


def test_a_cursor_that_leads_back_is_refused() -> None:
    server = Server(*[answer(200, {**page(0, 2), "next": "again"})] * 3)

    with pytest.raises(PaginationError, match="lead back"):
        list(sync_client(server).things._page(TOLD, query=(None, None)))


def test_pages_are_walked_by_link() -> None:
    server = Server(
        answer(200, page(0, 2, next_link=BASE + "?cursor=b")),
        answer(200, page(2, 2, next_link="?cursor=c")),
        answer(200, page(4, 1)),
    )
    pages = list(sync_client(server).things._page(LIST, query=(2, None)).pages())

    assert [found.items for found in pages] == [[0, 1], [2, 3], [4]]
    assert [request.url.query for request in server.requests] == [
        b"page_size=2",
        b"cursor=b",
        b"cursor=c",
    ]
    assert len(set(server.header("authorization"))) == 1


@pytest.mark.anyio
async def test_pages_are_walked_by_link_async() -> None:
    server = Server(answer(200, page(0, 2, next_link=BASE + "?cursor=b")), answer(200, page(2, 1)))
    pager = async_client(server).things._page(LIST, query=(2, None))

    assert [found.items async for found in pager.pages()] == [[0, 1], [2]]


FOREIGN = [
    "https://evil.example.net/v0.1/things?cursor=b",
    "//evil.example.net/x",
    "http://api.example.com/v0.1/things",
    "https://api.example.com:8443/v0.1/things",
    "https://user@api.example.com/v0.1/things",
    "https://api.example.com@evil.example.net/",
    "https://[",
]


@pytest.mark.parametrize("link", FOREIGN)
def test_foreign_next_link_is_refused(link: str) -> None:
    server = Server(answer(200, page(0, 2, next_link=link)))
    first = sync_client(server).things._page(LIST, query=(2, None))

    assert (first.items, first.has_next) == ([0, 1], True)
    with pytest.raises(PaginationError):
        first.next_page()
    with pytest.raises(PaginationError):
        list(first)
    assert server.count == 1


@pytest.mark.anyio
@pytest.mark.parametrize("link", FOREIGN)
async def test_foreign_next_link_is_refused_async(link: str) -> None:
    server = Server(answer(200, page(0, 2, next_link=link)))
    first = await async_client(server).things._page(LIST, query=(2, None))

    with pytest.raises(PaginationError):
        await first.next_page()
    with pytest.raises(PaginationError):
        [item async for item in first]
    assert server.count == 1


@pytest.mark.parametrize("links", [("?page_size=2",), ("?cursor=b", "?cursor=c", "?cursor=b")])
def test_pages_that_lead_back_end_with_an_error(links: tuple[str, ...]) -> None:
    server = Server(*(answer(200, page(0, 2, next_link=link)) for link in links))

    with pytest.raises(PaginationError, match="back"):
        list(sync_client(server).things._page(LIST, query=(2, None)))
    assert server.count == len(links)


@pytest.mark.anyio
async def test_pages_that_lead_back_end_with_an_error_async() -> None:
    server = Server(answer(200, page(0, 2, next_link="?cursor=b")))

    with pytest.raises(PaginationError, match="back"):
        [item async for item in async_client(server).things._page(LIST, query=(2, None))]
    assert server.count == 2


def test_pages_and_items_have_caps() -> None:
    def endless(request: httpx2.Request) -> httpx2.Response:
        start = int(request.url.params.get("record_index", "0"))
        return httpx2.Response(200, json=page(start, 10))

    client = sync_client(Server(endless), max_pages=3)
    with pytest.raises(PaginationError, match="max_pages"):
        list(client.things._page(LIST, query=(10, None)))
    found: list[Any] = []
    with pytest.raises(PaginationError, match="max_items"):
        for item in client.things._page(
            LIST, query=(10, None), options={"max_items": 15, "max_pages": 9}
        ):
            found.append(item)
    assert found == list(range(15))


def test_next_page_may_be_asked_for_twice() -> None:
    server = Server(offsets(30))
    first = sync_client(server).things._page(LIST, query=(10, None))

    assert first.next_page().items == first.next_page().items == list(range(10, 20))
    assert first.next_page().next_page().has_next is False
    with pytest.raises(PaginationError, match="last page"):
        first.next_page().next_page().next_page()


PLAIN: Operation[Any] = Operation(
    "listLegs",
    "GET",
    "/legs",
    returns=RAW,
    paging=Paging(items="/_embedded/things", next="/_links/next/href"),
)


def test_a_list_without_paging_parameters_is_one_page_unless_a_link_is_there() -> None:
    server = Server(answer(200, page(0, 3, total=100)))
    legs = sync_client(server).things._page(PLAIN)
    assert (legs.has_next, list(legs), len(legs)) == (False, [0, 1, 2], 3)

    server = Server(answer(200, page(0, 3, next_link="/v0.1/legs?p=2")), answer(200, page(3, 1)))
    assert list(sync_client(server).things._page(PLAIN)) == [0, 1, 2, 3]


@pytest.mark.parametrize(
    "body", [None, [], {}, {"_embedded": None}, {"_embedded": {"things": None}}, 5]
)
def test_a_page_without_items_is_an_empty_one(body: object) -> None:
    found = sync_client(Server(answer(200, body))).things._page(LIST, query=(None, None))

    assert (found.items, found.has_next, bool(found)) == ([], False, True)


def test_options_hold_for_every_page() -> None:
    server = Server(offsets(20))
    things = sync_client(server).things
    list(things._page(LIST, query=(10, None), options={"headers": {"X-A": "1"}, "timeout": 3}))

    assert server.header("x-a") == ["1", "1"]
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [3, 3]


def test_after_a_link_the_offset_is_taken_from_it() -> None:
    server = Server(
        answer(200, page(0, 10, next_link="?record_index=10&page_size=10")),
        answer(200, page(10, 10, total=25)),
        answer(200, page(20, 5, total=25)),
    )
    assert list(sync_client(server).things._page(LIST, query=(10, None))) == list(range(25))
    assert server.requests[2].url.params["record_index"] == "20"


@pytest.mark.anyio
async def test_a_pager_is_awaitable_and_iterable() -> None:
    pager = async_client(Server(offsets(15))).things._page(LIST, query=(10, None))
    first = await pager

    assert (first.items, first.has_next) == (list(range(10)), True)
    assert [item async for item in first] == list(range(15))
    assert (await first.next_page()).items == list(range(10, 15))


def test_a_link_of_a_page_that_was_redirected_elsewhere_is_refused() -> None:
    server = Server(
        answer(302, location="https://evil.example.net/v0.1/things"),
        answer(200, page(0, 2, next_link="/v0.1/things?cursor=b")),
    )
    first = sync_client(server, follow_redirects=True).things._page(LIST, query=(2, None))

    with pytest.raises(PaginationError, match="another origin"):
        first.next_page()
    assert server.header("authorization")[1:] == [None]
