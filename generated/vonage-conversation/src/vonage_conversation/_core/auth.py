"""Bearer tokens: a string, or a callable whose token is kept until it expires or is refused.

`security` has the credentials that are no tokens; what is neither is an `httpx2.Auth`, in `auth=`.
"""

from __future__ import annotations

import inspect
import json
import threading
from binascii import Error as Base64Error
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from .errors import APIError, InvalidArgumentError

if TYPE_CHECKING:
    import anyio

    from .asynchronous import AsyncEngine
    from .clock import Clock
    from .settings import Settings
    from .sync import SyncEngine

EARLY = 30.0
"""Seconds before a token expires at which a new one is asked for."""


class WaitedTooLongError(Exception):
    """The time of a call was over while it waited for a token."""


class TokenSource:
    """What asks a server for tokens over the client's own connections: `oauth.ClientCredentials`."""

    __slots__ = ()

    def at(self, address: str | None, settings: Settings) -> TokenSource:
        """Return the source for a client, given the document's address of the server."""
        raise NotImplementedError

    def ask(self, engine: SyncEngine, seconds: float | None) -> tuple[object, float | None]:
        """Return a new token, and the time of the wall clock at which it expires.

        It takes at most so many seconds, where a number of them is given.
        """
        raise NotImplementedError

    async def ask_async(
        self, engine: AsyncEngine, seconds: float | None
    ) -> tuple[object, float | None]:
        """As `ask`, on whichever event loop is running."""
        raise NotImplementedError


SyncToken: TypeAlias = str | Callable[[], str] | TokenSource
AsyncToken: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]] | TokenSource


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

    __slots__ = ("_async_lock", "_expires", "_lock", "_renewed", "_source", "_value", "header")

    def __init__(self, source: AsyncToken) -> None:
        self.header: bytes | None = None
        """The header value of a token that never changes."""
        if isinstance(source, str):
            self.header = bearer(source)
        elif not isinstance(source, TokenSource) and not callable(source):
            raise InvalidArgumentError("token must be a str or a callable that returns one")
        self._source = source
        self._value: str | None = source if isinstance(source, str) else None
        self._expires: float | None = None
        self._renewed: float | None = None
        """When another is asked for: before it expires."""
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
        if value is None or (self._renewed is not None and clock.wall() >= self._renewed):
            return None
        return value

    def _valid(self, clock: Clock, refused: str | None) -> str | None:
        """Return the token at hand as long as it is valid, though it is time for another."""
        if refused is not None or self._expires is None or clock.wall() >= self._expires:
            return None
        return self._value

    def fetch(self, engine: SyncEngine, until: float | None, *, refused: str | None = None) -> str:
        """Return a token other than `refused`; callers that wait get the one that was fetched
        meanwhile.

        Waiting for others, and for a server, ends at `until` of the monotonic clock; a callable is
        the caller's own.

        Raises:
            WaitedTooLongError: It is over.
        """
        left = _left(engine.clock, until)
        if not self._lock.acquire(timeout=-1 if left is None else min(left, threading.TIMEOUT_MAX)):
            raise WaitedTooLongError
        try:
            token = self.current(engine.clock)
            if token is not None and token != refused:
                return token
            source = self._source
            if not isinstance(source, TokenSource):
                return self._keep(source() if callable(source) else source)
            try:
                return self._keep_until(
                    *source.ask(engine, _left(engine.clock, until)), engine.clock
                )
            except APIError:
                valid = self._valid(engine.clock, refused)
                if valid is None:
                    raise
                return valid
        finally:
            self._lock.release()

    async def fetch_async(
        self, engine: AsyncEngine, until: float | None, *, refused: str | None = None
    ) -> str:
        """`fetch` for callables of either kind, on whichever event loop is running."""
        import anyio

        lock = self._async_lock
        if lock is None:
            lock = self._async_lock = anyio.Lock()
        with anyio.move_on_after(_left(engine.clock, until)):
            async with lock:
                token = self.current(engine.clock)
                if token is not None and token != refused:
                    return token
                source = self._source
                if isinstance(source, TokenSource):
                    try:
                        asked = await source.ask_async(engine, _left(engine.clock, until))
                        return self._keep_until(*asked, engine.clock)
                    except APIError:
                        valid = self._valid(engine.clock, refused)
                        if valid is None:
                            raise
                        return valid
                value = source() if callable(source) else source
                if inspect.isawaitable(value):
                    value = await value
                return self._keep(value)
        raise WaitedTooLongError

    def _keep_until(self, value: object, expires: float | None, clock: Clock) -> str:
        """Keep what a source gave; of a short life the last tenth is for asking again."""
        token = self._keep(value)
        if expires is not None:
            self._expires = expires
            self._renewed = expires - min(EARLY, max(0.0, expires - clock.wall()) / 10)
        return token

    def _keep(self, value: object) -> str:
        if inspect.isawaitable(value):
            if inspect.iscoroutine(value):
                value.close()
            raise TypeError("an async token callable needs the async client")
        bearer(value)
        if not isinstance(value, str):  # told to the type checker: bearer() refuses everything else
            raise TypeError("a token callable must return a str")
        self._expires = _expiry(value)
        self._renewed = None if self._expires is None else self._expires - EARLY
        self._value = value
        return value


def _left(clock: Clock, until: float | None) -> float | None:
    return None if until is None else max(0.0, until - clock.monotonic())


def is_async_callable(value: object) -> bool:
    """Whether calling `value` gives a coroutine, as far as can be told beforehand."""
    if not callable(value):
        return False
    bound = getattr(type(value), "__call__", None)  # noqa: B004  # the method itself is examined
    return inspect.iscoroutinefunction(value) or inspect.iscoroutinefunction(bound)


def _expiry(token: str) -> float | None:
    """Return when a token expires, if it is a JWT that says so (RFC 7519, 4.1.4)."""
    parts = token.split(".")
    if len(parts) != 3:
        return None
    from base64 import urlsafe_b64decode

    try:
        claims = json.loads(urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return float(claims["exp"])
    except (Base64Error, ValueError, TypeError, KeyError, RecursionError, OverflowError):
        return None
