"""What a call costs beside `httpx2.Client.get` and `json.loads`, over an in-process transport.

Prints ratios: medians of interleaved pairs, every limit active. 1 KB: at most 1.05; a list of 100 KB: 1.1,
and 1.4 with three fields of each item read.
"""

from __future__ import annotations

import argparse
import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import httpx2

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from generator.runtime.client import ClientConfig, SyncClient
from generator.runtime.model import Model
from generator.runtime.operation import Operation
from generator.runtime.resource import Resource
from generator.runtime.spec import ListOf

URL = "https://api.example.com/v1/items/IT-1"
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.c2lnbmF0dXJl"


class Item(Model):
    """One record."""

    id: str
    name: str
    state: str
    count: int | None = None


_GET: Operation[Item] = Operation("getItem", "GET", "/items/{}", returns="Item")
_LIST: Operation[list[Item]] = Operation("listItems", "GET", "/lists/{}", returns=ListOf("Item"))


class Items(Resource):
    """The namespace that a generated package would have."""

    def get(self, item_id: str) -> Item:
        return self._call(_GET, path=(item_id,))

    def list(self, list_id: str) -> list[Item]:
        return self._call(_LIST, path=(list_id,))


class Client(SyncClient):
    """The client that a generated package would have."""

    _config = ClientConfig(
        server="https://api.example.com/v1", models=sys.modules[__name__], user_agent="bench/1"
    )


def record(number: int) -> dict[str, object]:
    """Return about a kilobyte."""
    return {
        "id": f"IT-{number:08d}",
        "name": "a record of some length",
        "state": "joined",
        "count": number,
        "links": {"self": {"href": f"https://api.example.com/v1/items/IT-{number:08d}"}},
        "tags": [f"tag-{index:03d}-of-the-record" for index in range(28)],
        "text": "x" * 80,
    }


def ratio(ours: Callable[[], object], theirs: Callable[[], object], *, pairs: int) -> float:
    """Return the median of ours to theirs, measured in pairs that follow each other."""
    for _ in range(200):
        ours(), theirs()
    ratios: list[float] = []
    clock = time.perf_counter_ns
    gc.disable()
    for index in range(pairs):
        first, second = (ours, theirs) if index % 2 else (theirs, ours)
        start = clock()
        for _ in range(10):
            first()
        middle = clock()
        for _ in range(10):
            second()
        end = clock()
        one, two = middle - start, end - middle
        ratios.append(one / two if index % 2 else two / one)
    gc.enable()
    return median(ratios)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=600)
    pairs: int = parser.parse_args().pairs
    small = json.dumps(record(1)).encode()
    large = json.dumps([record(number) for number in range(100)]).encode()

    def handler(request: httpx2.Request) -> httpx2.Response:
        content = large if request.url.path.startswith("/v1/lists/") else small
        return httpx2.Response(200, content=content, headers={"content-type": "application/json"})

    http = httpx2.Client(transport=httpx2.MockTransport(handler))
    client = Client(token=TOKEN, http_client=http)
    items = Items(client._session)
    plain = httpx2.Client(transport=httpx2.MockTransport(handler))
    headers = {
        "Accept": "application/json",
        "User-Agent": "bench/1",
        "Authorization": f"Bearer {TOKEN}",
    }
    list_url = URL.replace("/items/IT-1", "/lists/LI-1")

    def read_fields() -> int:
        return sum(len(item.id) + len(item.name) + len(item.state) for item in items.list("LI-1"))

    def get() -> object:
        return json.loads(plain.get(URL, headers=headers).content)

    def get_list() -> object:
        return json.loads(plain.get(list_url, headers=headers).content)

    print(f"1 KB ({len(small)} bytes): {ratio(lambda: items.get('IT-1'), get, pairs=pairs):.3f}")
    print(
        f"100 KB ({len(large)} bytes): {ratio(lambda: items.list('LI-1'), get_list, pairs=pairs // 6):.3f}"
    )
    print(f"100 KB, three fields: {ratio(read_fields, get_list, pairs=pairs // 6):.3f}")


if __name__ == "__main__":
    main()
