"""Connections: let go of after each attempt and at exit, through proxies, without blocking a loop."""

from __future__ import annotations

import http.server
import json
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import anyio
import anyio.lowlevel
import httpx2
import pytest
from client_support import GET, AClient, Client, Server, async_client, sync_client

from generator.runtime.clock import SYSTEM

ROOT = Path(__file__).resolve().parents[2]


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body of a failed attempt that says whether it was let go of."""

    def __init__(self, chunk: bytes) -> None:
        self.chunk = chunk
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        yield self.chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield self.chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


@pytest.mark.parametrize("chunk", [b"", b"{}", b"x" * 1_000_000])
def test_a_response_is_let_go_of_before_the_next_attempt(chunk: bytes) -> None:
    body = Body(chunk)

    def second(request: httpx2.Request) -> httpx2.Response:
        assert body.closed
        return httpx2.Response(200, json={"ok": True})

    server = Server(lambda request: httpx2.Response(503, stream=body), second)

    assert sync_client(server).things._call(GET, path=("a",)) == {"ok": True}


@pytest.mark.anyio
async def test_a_response_is_let_go_of_before_the_next_attempt_async() -> None:
    body = Body(b"{}")

    def second(request: httpx2.Request) -> httpx2.Response:
        assert body.closed
        return httpx2.Response(200, json={"ok": True})

    server = Server(lambda request: httpx2.Response(503, stream=body), second)

    assert await async_client(server).things._call(GET, path=("a",)) == {"ok": True}


class Answering(http.server.BaseHTTPRequestHandler):
    """Answers with what was asked for, and keeps the connection open."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        content = json.dumps({"asked": self.path}).encode()
        self.send_response(200)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def loopback() -> Iterator[str]:
    """Return the URL of a server on this machine."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answering) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def proxied(loopback: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the URL of a server that only a proxy knows."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    monkeypatch.setenv("HTTP_PROXY", loopback)
    return "http://api.invalid"


def test_a_proxy_of_the_environment_is_used(proxied: str) -> None:
    with Client(base_url=proxied) as client:
        assert client.things._call(GET, path=("a",)) == {"asked": "http://api.invalid/things/a"}


@pytest.mark.anyio
async def test_a_proxy_of_the_environment_is_used_async(proxied: str) -> None:
    async with AClient(base_url=proxied) as client:
        asked = await client.things._call(GET, path=("a",))

    assert asked == {"asked": "http://api.invalid/things/a"}


def test_no_proxy_of_the_environment_is_heeded(
    proxied: str, loopback: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")

    with Client(base_url=loopback) as client:
        assert client.things._call(GET, path=("a",)) == {"asked": "/things/a"}


LEFT_OPEN = """
import sys
sys.path.insert(0, "tests/runtime")
from client_support import GET, Client
client = Client(base_url=sys.argv[1])
print(client.things._call(GET, path=("a",)))
"""
LEFT_OPEN_ASYNC = """
import asyncio, sys
sys.path.insert(0, "tests/runtime")
from client_support import GET, AClient
async def main():
    client = AClient(base_url=sys.argv[1])
    print(await client.things._call(GET, path=("a",)))
    return client
client = asyncio.run(main())
"""


@pytest.mark.parametrize("code", [LEFT_OPEN, LEFT_OPEN_ASYNC])
def test_a_client_that_is_left_open_is_no_trouble_at_exit(loopback: str, code: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", code, loopback], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert (done.stdout, done.stderr) == ("{'asked': '/things/a'}\n", "")


@pytest.mark.anyio
async def test_waiting_lets_other_tasks_run() -> None:
    done: list[str] = []

    async def wait() -> None:
        await SYSTEM.sleep_async(0.05)
        done.append("waited")

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(wait)
        await anyio.lowlevel.checkpoint()
        done.append("ran")

    assert done == ["ran", "waited"]
