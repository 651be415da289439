"""Bodies that are read bit by bit: of streams and of downloads, from where the answer has begun.

What reads a body knows of no stream: without a cycle, one that is let go of is closed at once.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING, Any

from .hooks import event_of, is_observed
from .response import Reading

if TYPE_CHECKING:
    import httpx2

    from .asynchronous import AsyncEngine
    from .items import ItemReader
    from .request import Call
    from .sync import SyncEngine


class SyncBody:
    """A body that is read by one thread."""

    __slots__ = ("_closed", "_engine", "call", "response")

    def __init__(self, engine: SyncEngine, call: Call, response: httpx2.Response) -> None:
        self._engine = engine
        self._closed = False
        self.call = call
        self.response = response

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as it comes; raises this package's errors where it breaks off."""
        engine, call, response = self._engine, self.call, self.response
        try:
            yield from engine.chunks(Reading(call, response, engine.clock), response)
        except Exception as error:
            if self._closed:
                return
            if is_observed(engine.settings.hooks):
                engine.tell(event_of("failure", call, clock=engine.clock, error=error))
            raise engine.broken_off(call, response, error) from error

    def items(self, reader: ItemReader) -> Iterator[Any]:
        """Yield what a reader finds in the body; closes it on every way out."""
        try:
            for chunk in self.chunks():
                yield from reader.feed(chunk)
                if reader.ended:
                    return
            yield from reader.end()
        finally:
            self.close()

    def close(self) -> None:
        """Let go of the response."""
        self._closed = True
        self.response.close()


class AsyncBody:
    """A body that is read by one task; let go of, it is closed when the event loop comes to it."""

    __slots__ = ("_closed", "_engine", "call", "response")

    def __init__(self, engine: AsyncEngine, call: Call, response: httpx2.Response) -> None:
        self._engine = engine
        self._closed = False
        self.call = call
        self.response = response

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        """Yield the body as it comes; raises this package's errors where it breaks off."""
        engine, call, response = self._engine, self.call, self.response
        try:
            reading = Reading(call, response, engine.clock)
            async with aclosing(engine.chunks(reading, response)) as chunks:
                async for chunk in chunks:
                    yield chunk
        except Exception as error:
            if self._closed:
                return
            if is_observed(engine.settings.hooks):
                await engine.tell(event_of("failure", call, clock=engine.clock, error=error))
            raise engine.broken_off(call, response, error) from error

    async def items(self, reader: ItemReader) -> AsyncGenerator[Any, None]:
        """Yield what a reader finds in the body; closes it on every way out."""
        try:
            async with aclosing(self.chunks()) as chunks:
                async for chunk in chunks:
                    for item in reader.feed(chunk):
                        yield item
                    if reader.ended:
                        return
            for item in reader.end():
                yield item
        finally:
            await self.aclose()

    async def aclose(self) -> None:
        """Let go of the response, even where the task is being cancelled."""
        self._closed = True
        await self._engine.close(self.response)
