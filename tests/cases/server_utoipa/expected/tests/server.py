"""An in-process server: it answers what a test told it to, and remembers what it was asked."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import httpx2

from .credentials import credentials_of

HOSTS = frozenset(("api.example.com",))


class Server:
    """Answers in order; refuses every host but the API's own."""

    def __init__(self) -> None:
        self.transport = httpx2.MockTransport(self._handle)
        self._answers: list[httpx2.Response] = []
        self._requests: list[httpx2.Request] = []

    def answers(self, status: int, **content: Any) -> None:
        """Add the answer to one request: `json=`, `text=`, or none."""
        self._answers.append(httpx2.Response(status, **content))

    def _handle(self, request: httpx2.Request) -> httpx2.Response:
        assert request.url.host in HOSTS, f"{request.url.host} is not the API's host"
        assert self._answers, "there was one request more than the test foresees"
        self._requests.append(request)
        return self._answers.pop(0)

    def received(
        self,
        method: str,
        url: str,
        *,
        query: Sequence[tuple[str, str]] | None = (),
        headers: dict[str, str] | None = None,
        json: object = ...,
        form: Sequence[tuple[str, str]] | None = None,
        content: bytes | None = None,
        credentials: tuple[str, ...] = (),
    ) -> None:
        """Assert what the first request that was not looked at yet was; with `query=None`, any query."""
        assert self._requests, "there was no such request"
        request = self._requests.pop(0)
        assert request.method == method
        assert str(request.url).partition("?")[0] == url
        if query is not None:
            assert request.url.params.multi_items() == list(query)
        for name, value in (headers or {}).items():
            assert request.headers[name] == value
        if json is not ...:
            assert _decoded(request.content) == json
            media_type = request.headers["content-type"].partition(";")[0]
            assert media_type.endswith(("/json", "+json"))
        if form is not None:
            assert httpx2.QueryParams(request.content.decode()).multi_items() == list(
                form
            )
        if content is not None:
            assert request.content == content
        assert credentials_of(request) == set(credentials)


def _decoded(content: bytes) -> object:
    return json.loads(content)
