"""Fixtures: clients of an in-process server. The network is cut."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import httpx2
import pytest

from paging_rules import AsyncPagingRulesClient, PagingRulesClient
from paging_rules._core import deprecation

from .server import Server


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection; on Windows an event loop connects to itself, which is let through."""
    connect = socket.socket.connect

    def refuse(*_: object) -> None:
        raise AssertionError("a test reached for the network")

    def connect_to_self(self: socket.socket, address: tuple[str, int]) -> None:
        if address[0] != "127.0.0.1":
            refuse()
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect_to_self)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(autouse=True)
def deprecations() -> Iterator[None]:
    """Let each test see the warning that a process gets once."""
    deprecation.reset()
    yield
    deprecation.reset()


@pytest.fixture
def anyio_backend() -> str:
    """Run async tests on asyncio."""
    return "asyncio"


@pytest.fixture
def server() -> Server:
    """The server of one test."""
    return Server()


@pytest.fixture
def client(server: Server) -> Iterator[PagingRulesClient]:
    """A client of the server that does not retry."""
    with httpx2.Client(transport=server.transport) as http:
        yield PagingRulesClient(token="test-token", max_retries=0, http_client=http)


@pytest.fixture
def async_client(server: Server) -> AsyncPagingRulesClient:
    """An asynchronous client of the server that does not retry."""
    http = httpx2.AsyncClient(transport=server.transport)
    return AsyncPagingRulesClient(token="test-token", max_retries=0, http_client=http)
