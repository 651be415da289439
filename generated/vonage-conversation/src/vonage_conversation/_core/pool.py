"""The HTTP client of an SDK client and its copies: made at first use, closed once, never
another's.
"""

from __future__ import annotations

import contextlib
import threading
import weakref
from typing import TYPE_CHECKING

from .errors import ClientClosedError, InvalidArgumentError

if TYPE_CHECKING:
    import httpx2

_closing: set[object] = set()


class Pool:
    """A caller's HTTP client, which stays the caller's, or one of our own."""

    __slots__ = (
        "__weakref__",
        "_client",
        "_closed",
        "_finalizer",
        "_lock",
        "asynchronous",
        "exact",
        "owned",
    )

    def __init__(self, http: object | None, *, asynchronous: bool) -> None:
        self.asynchronous = asynchronous
        self.owned = http is None
        self.exact = False
        self._lock = threading.Lock()
        self._client: httpx2.Client | httpx2.AsyncClient | None = None
        self._closed = False
        self._finalizer: weakref.finalize[..., Pool] | None = None
        if http is not None:
            self._adopt(http)

    def _adopt(self, http: object) -> None:
        """Take a caller's client: of httpx2 or httpx, and of the right kind."""
        import httpx2

        if hasattr(http, "aclose") != self.asynchronous:
            wanted, given = ("an async", "a sync") if self.asynchronous else ("a sync", "an async")
            raise TypeError(f"this client needs {wanted} http_client, not {given} one")
        if not hasattr(http, "build_request") or not hasattr(http, "send"):
            raise InvalidArgumentError("http_client must be an httpx2 or httpx client")
        self.exact = type(http) in (httpx2.Client, httpx2.AsyncClient)
        self._client = http  # type: ignore[assignment]  # or httpx's, which has the same methods

    def open(self) -> httpx2.Client | httpx2.AsyncClient:
        """Return the HTTP client, made at the first call."""
        if self._closed:
            raise ClientClosedError("the client is closed; make a new one")
        client = self._client
        if client is None:
            with self._lock:
                client = self._client or self._make()
        return client

    def _make(self) -> httpx2.Client | httpx2.AsyncClient:
        import httpx2

        client: httpx2.Client | httpx2.AsyncClient
        if self.asynchronous:
            client = httpx2.AsyncClient()
            self._finalizer = weakref.finalize(self, _close_later, client)
            self._finalizer.atexit = False
        else:
            client = httpx2.Client()
            self._finalizer = weakref.finalize(self, client.close)
        self.exact = True
        self._client = client
        return client

    @property
    def follow_redirects(self) -> bool:
        """Whether a caller's client was told to follow redirects."""
        return not self.owned and bool(getattr(self._client, "follow_redirects", False))

    @property
    def is_closed(self) -> bool:
        """Whether nothing can be sent any more; a caller may have closed a client of their own."""
        return self._closed or bool(getattr(self._client, "is_closed", False))

    def adapted(self, auth: httpx2.Auth | None) -> httpx2.Auth | None:
        """Return `auth` as a caller's client takes it: httpx accepts its own class only."""
        if auth is None or self.owned:
            return auth
        import httpx2

        if isinstance(self._client, (httpx2.Client, httpx2.AsyncClient)):
            return auth
        from importlib import import_module

        flows = {"sync_auth_flow": auth.sync_auth_flow, "async_auth_flow": auth.async_auth_flow}
        adapter = type("Adapter", (import_module("httpx").Auth,), {})()
        adapter.__dict__.update(flows)
        return adapter  # type: ignore[no-any-return]  # httpx's, which has the same methods

    def close(self) -> None:
        """Close our own client; a caller's stays open."""
        client = self._detach()
        if client is not None:
            client.close()  # type: ignore[union-attr]  # the sync one: kinds are never mixed

    async def aclose(self) -> None:
        """Close our own client; a caller's stays open."""
        client = self._detach()
        if client is not None:
            await client.aclose()  # type: ignore[union-attr]  # the async one: kinds are never mixed

    def _detach(self) -> httpx2.Client | httpx2.AsyncClient | None:
        with self._lock:
            self._closed = True
            client = self._client
            if not self.owned or client is None:
                return None
            self._client = None
            if self._finalizer is not None:
                self._finalizer.detach()
            return client


def _close_later(client: httpx2.AsyncClient) -> None:
    """Close a forgotten async client on the asyncio loop that runs here, if one does."""
    import sys

    asyncio = sys.modules.get("asyncio")
    if asyncio is None:
        return
    with contextlib.suppress(RuntimeError):
        task = asyncio.get_running_loop().create_task(client.aclose())
        _closing.add(task)
        task.add_done_callback(_closing.discard)
