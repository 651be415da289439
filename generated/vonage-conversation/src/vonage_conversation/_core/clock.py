"""Time and chance, in one place that tests replace."""

from __future__ import annotations

import random
import time


class Clock:
    """What the send loops know of time: two clocks, two ways to wait, and the jitter."""

    __slots__ = ()

    def monotonic(self) -> float:
        return time.monotonic()

    def wall(self) -> float:
        """Seconds since the epoch, for HTTP dates and expiring tokens."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait under whichever event loop is running."""
        import anyio

        await anyio.sleep(seconds)

    def jitter(self, most: float) -> float:
        """A random delay from 0 to `most` seconds."""
        return random.uniform(0, most)


SYSTEM = Clock()
