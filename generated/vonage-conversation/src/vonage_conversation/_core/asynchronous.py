"""The send loop that awaits, on asyncio and on trio."""

from __future__ import annotations

import inspect
from collections.abc import AsyncGenerator
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any

from .auth import WaitedTooLongError
from .engine import REFRESH, Engine
from .errors import APIError
from .hooks import event_of, is_observed, write
from .response import Inflater, Reading, coding_of, is_short
from .retry import transport_names
from .scrub import scrub

if TYPE_CHECKING:
    import httpx2

    from .event import Event
    from .operation import Operation
    from .request import Call


class AsyncEngine(Engine):
    """Sends calls from one event loop; any number of tasks may share it."""

    __slots__ = ()

    async def call(
        self, operation: Operation[Any], *arguments: Any
    ) -> Any:  # as `prepare` takes them
        """Run an operation and return its result."""
        call = self.prepare(operation, *arguments)
        response, content = await self.run(call)
        return self.result(call, response, content)

    async def open(self, call: Call) -> httpx2.Response:
        """Run a call until its answer begins; the body of a success is still to be read."""
        call.unread = True
        response, content = await self.run(call)
        if not 200 <= response.status_code < 300:
            self.result(call, response, content)
        return response

    async def run(self, call: Call) -> tuple[httpx2.Response, bytes]:
        """Send until there is an answer or an error; return the response and its whole body.

        The body of a success stays unread where the call says so.
        """
        http: Any = self.pool.open()  # an async client of httpx2, or of httpx
        observed = is_observed(self.settings.hooks)
        while True:
            if call.token is None and self.needs_token(call):
                call.token = await self._token(call, None)
            request = self.build(call, http)
            if observed:
                await self.tell(
                    event_of("request", call, clock=self.clock), request.headers.multi_items()
                )
            answer: tuple[httpx2.Response, bytes] | None = None
            try:
                response, content, step = await self._attempt(call, http, request, observed)
                answer = response, content
                if step is None:
                    return answer
            except Exception as error:
                if observed:
                    await self.tell(event_of("failure", call, clock=self.clock, error=error))
                outcome = self.failed(call, error)
                if isinstance(outcome, APIError):
                    raise outcome from error
                step = outcome
            if step == REFRESH and answer is not None:
                refused, call.refreshed = call.token, True
                call.token = await self._token(call, refused)
                if call.token == refused:
                    return answer
            elif step > 0:
                if observed:
                    await self.tell(event_of("retry", call, clock=self.clock, delay=step))
                await self.clock.sleep_async(step)

    async def _attempt(
        self, call: Call, http: Any, request: httpx2.Request, observed: bool
    ) -> tuple[httpx2.Response, bytes, float | None]:
        """Send once, cancelled where the deadline passes; return what came and the step that
        follows.
        """
        if call.expires is None:
            return await self._exchange(call, http, request, observed)
        import anyio

        with anyio.move_on_after(max(0.0, call.expires - self.clock.monotonic())):
            return await self._exchange(call, http, request, observed)
        raise self.overdue(call)

    async def _exchange(
        self, call: Call, http: Any, request: httpx2.Request, observed: bool
    ) -> tuple[httpx2.Response, bytes, float | None]:
        response = await http.send(request, stream=True, follow_redirects=False, **self.auth(call))
        if observed:
            headers = response.headers.multi_items()
            await self.tell(
                event_of("response", call, clock=self.clock, response=response), headers
            )
        succeeded = 200 <= response.status_code < 300
        if succeeded and call.unread:
            return response, b"", None
        step = None if succeeded else self.judge(call, response)
        if step is None or step == REFRESH:
            return response, await self._read(call, response), step
        if is_short(response):
            with suppress(Exception):
                await self._read(call, response)
        await response.aclose()
        return response, b"", step

    async def _token(self, call: Call, refused: str | None) -> str:
        tokens = self.settings.tokens
        assert tokens is not None, "needs_token() asked for it"
        try:
            return await tokens.fetch_async(self, call.expires, refused=refused)
        except WaitedTooLongError:
            raise self.overdue(call) from None

    async def _read(self, call: Call, response: httpx2.Response) -> bytes:
        """Return the whole body, decompressed, within the size limit and the deadline."""
        reading = Reading(call, response, self.clock)
        if response.is_stream_consumed:  # by a mock transport, or by a hook of the caller's
            if len(response.content) > call.limit:
                raise reading.too_large()
            return response.content
        try:
            reading.start()
            async with aclosing(self.chunks(reading, response)) as chunks:
                async for chunk in chunks:
                    reading.add(chunk)
        except BaseException as error:
            await self.close(response)
            if "DecodingError" in transport_names(error):
                scrub(error, self.secrets(call))
                raise reading.broken(coding_of(response)) from error
            raise
        return reading.content()

    async def chunks(
        self, reading: Reading, response: httpx2.Response
    ) -> AsyncGenerator[bytes, None]:
        """Yield the body as it comes, decompressed."""
        coding = coding_of(response)
        exact = self.pool.exact or response.is_stream_consumed
        if not coding or exact:  # httpx2 decompresses in bounded pieces itself
            async with aclosing(response.aiter_bytes()) as chunks:
                async for chunk in chunks:
                    yield chunk
            return
        inflater = Inflater(coding, reading)
        async with aclosing(response.aiter_raw()) as chunks:
            async for chunk in chunks:
                for piece in inflater.pieces(chunk):
                    yield piece

    async def close(self, response: httpx2.Response) -> None:
        """Close a response even where the task is being cancelled."""
        import anyio

        with anyio.CancelScope(shield=True):
            await response.aclose()

    async def tell(self, event: Event, headers: list[tuple[str, str]] | None = None) -> None:
        write(event, headers)
        for hook in self.settings.hooks:
            answer = hook(event)
            if inspect.isawaitable(answer):
                await answer
