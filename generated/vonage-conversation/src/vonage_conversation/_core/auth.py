"""Bearer tokens: a string, or a callable whose token is kept until it expires or is refused.

Other schemes are `httpx2.Auth` objects, which the client takes as `auth=`.
"""

from __future__ import annotations

import inspect
import json
import threading
from binascii import Error as Base64Error
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    import anyio

    from .clock import Clock

SyncToken: TypeAlias = str | Callable[[], str]
AsyncToken: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
EARLY = 30.0
"""Seconds before a JWT expires at which a new one is asked for."""


def bearer(token: object) -> bytes:
    """Return the header value of a token, or refuse it without showing it."""
    if not isinstance(token, str):
        raise InvalidArgumentError("a token must be a str, or a callable that returns one")
    if not token:
        raise InvalidArgumentError("the token is empty")
    if not token.isascii() or not token.isprintable() or " " in token:
        raise InvalidArgumentError(
            "the token holds spaces, line ends, control or non-ASCII characters; strip() it"
        )
    return b"Bearer " + token.encode("ascii")


class Tokens:
    """The token of one client and its copies; refreshed by one caller at a time."""

    __slots__ = ("_async_lock", "_expires", "_lock", "_source", "_value", "header")

    def __init__(self, source: AsyncToken) -> None:
        self.header: bytes | None = None
        """The header value of a token that never changes."""
        if isinstance(source, str):
            self.header = bearer(source)
        elif not callable(source):
            raise InvalidArgumentError("token must be a str or a callable that returns one")
        self._source = source
        self._value: str | None = source if isinstance(source, str) else None
        self._expires: float | None = None
        self._lock = threading.RLock()
        self._async_lock: anyio.Lock | None = None

    def __repr__(self) -> str:
        return "<Tokens>"

    def known(self) -> str | None:
        """Return the token at hand, valid or not."""
        return self._value

    def current(self, clock: Clock) -> str | None:
        """Return the token at hand, or None if one has to be fetched."""
        value = self._value
        if value is None or (self._expires is not None and clock.wall() >= self._expires):
            return None
        return value

    def fetch(self, clock: Clock, *, refused: str | None = None) -> str:
        """Return a token other than `refused`; callers that wait get the one that was fetched
        meanwhile.
        """
        with self._lock:
            token = self.current(clock)
            if token is not None and token != refused:
                return token
            value = self._source() if callable(self._source) else self._source
            return self._keep(value)

    async def fetch_async(self, clock: Clock, *, refused: str | None = None) -> str:
        """`fetch` for callables of either kind, on whichever event loop is running."""
        lock = self._async_lock
        if lock is None:
            import anyio

            lock = self._async_lock = anyio.Lock()
        async with lock:
            token = self.current(clock)
            if token is not None and token != refused:
                return token
            value = self._source() if callable(self._source) else self._source
            if inspect.isawaitable(value):
                value = await value
            return self._keep(value)

    def _keep(self, value: object) -> str:
        if inspect.isawaitable(value):
            if inspect.iscoroutine(value):
                value.close()
            raise TypeError("an async token callable needs the async client")
        bearer(value)
        if not isinstance(value, str):  # told to the type checker: bearer() refuses everything else
            raise TypeError("a token callable must return a str")
        self._expires = _expiry(value)
        self._value = value
        return value


def is_async_callable(value: object) -> bool:
    """Whether calling `value` gives a coroutine, as far as can be told beforehand."""
    if not callable(value):
        return False
    bound = getattr(type(value), "__call__", None)  # noqa: B004  # the method itself is examined
    return inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(bound)


def _expiry(token: str) -> float | None:
    """Return when a token is to be replaced, if it is a JWT that says so (RFC 7519, 4.1.4)."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    from base64 import urlsafe_b64decode

    try:
        claims = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return float(claims["exp"]) - EARLY
    except (Base64Error, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return None
