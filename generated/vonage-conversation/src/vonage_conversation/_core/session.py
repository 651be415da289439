"""What a client, or a copy of one, holds: its settings and its hold on the connections. The
request path is loaded at the first call.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .errors import ClientClosedError

if TYPE_CHECKING:
    from typing import Self

    from .asynchronous import AsyncEngine
    from .clock import Clock
    from .engine import Engine
    from .pool import Pool
    from .settings import ClientConfig, Settings
    from .sync import SyncEngine


class Session:
    """Settings over a pool of connections; that of a copy ends without closing the pool."""

    def __init__(
        self, config: ClientConfig, settings: Settings, pool: Pool, *, derived: bool = False
    ) -> None:
        self.config = config
        self.settings = settings
        self.pool = pool
        self.clock: Clock | None = None
        """None is the system's."""
        self.derived = derived
        self.ended = False

    def changed(self, settings: Settings) -> Self:
        """Return the session of a copy of the client."""
        self.refuse_ended()
        session = type(self)(self.config, settings, self.pool, derived=True)
        session.clock = self.clock
        return session

    def refuse_ended(self) -> None:
        """Refuse to use what was closed."""
        if self.ended or self.pool.is_closed:
            raise ClientClosedError("the client is closed; make a new one")

    def end(self) -> None:
        """Let no call begin any more."""
        self.ended = True
        engine: Engine | None = self.__dict__.get("engine")
        if engine is not None:
            engine.closed = True


class SyncSession(Session):
    """A sync client's."""

    @cached_property
    def engine(self) -> SyncEngine:
        """What sends the calls."""
        from .sync import SyncEngine

        return SyncEngine(self.config, self.settings, self.pool, self.clock, closed=self.ended)

    def close(self) -> None:
        """End, and close the connections unless they are a caller's or this is a copy's."""
        if not self.derived:
            self.pool.close()
        self.end()


class AsyncSession(Session):
    """An async client's."""

    @cached_property
    def engine(self) -> AsyncEngine:
        """What sends the calls."""
        from .asynchronous import AsyncEngine

        return AsyncEngine(self.config, self.settings, self.pool, self.clock, closed=self.ended)

    async def aclose(self) -> None:
        """End, and close the connections unless they are a caller's or this is a copy's."""
        if not self.derived:
            await self.pool.aclose()
        self.end()
