"""The send loop that blocks."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
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


class SyncEngine(Engine):
    """Sends calls and waits on this thread; safe to share between threads."""

    __slots__ = ()

    def call(self, operation: Operation[Any], *arguments: Any) -> Any:  # as `prepare` takes them
        """Run an operation and return its result."""
        call = self.prepare(operation, *arguments)
        response, content = self.run(call)
        return self.result(call, response, content)

    def open(self, call: Call) -> httpx2.Response:
        """Run a call until its answer begins; the body of a success is still to be read."""
        call.unread = True
        response, content = self.run(call)
        if not 200 <= response.status_code < 300:
            self.result(call, response, content)
        return response

    def run(self, call: Call) -> tuple[httpx2.Response, bytes]:
        """Send until there is an answer or an error; return the response and its whole body.

        The body of a success stays unread where the call says so.
        """
        http: Any = self.pool.open()  # a sync client of httpx2, or of httpx
        observed = is_observed(self.settings.hooks)
        while True:
            if call.token is None and self.needs_token(call):
                call.token = self._token(call, None)
            request = self.build(call, http)
            if observed:
                self.tell(
                    event_of("request", call, clock=self.clock), request.headers.multi_items()
                )
            answer: tuple[httpx2.Response, bytes] | None = None
            try:
                response, content, step = self._attempt(call, http, request, observed)
                answer = response, content
                if step is None:
                    return answer
            except Exception as error:
                if observed:
                    self.tell(event_of("failure", call, clock=self.clock, error=error))
                outcome = self.failed(call, error)
                if isinstance(outcome, APIError):
                    raise outcome from error
                step = outcome
            if step == REFRESH and answer is not None:
                refused, call.refreshed = call.token, True
                call.token = self._token(call, refused)
                if call.token == refused:
                    return answer
            elif step > 0:
                if observed:
                    self.tell(event_of("retry", call, clock=self.clock, delay=step))
                self.clock.sleep(step)

    def _attempt(
        self, call: Call, http: Any, request: httpx2.Request, observed: bool
    ) -> tuple[httpx2.Response, bytes, float | None]:
        """Send once; return what came, and the step that follows if it is not the answer."""
        response = http.send(request, stream=True, follow_redirects=False, **self.auth(call))
        if observed:
            headers = response.headers.multi_items()
            event = event_of("response", call, clock=self.clock, response=response)
            self.tell(event, headers)
        succeeded = 200 <= response.status_code < 300
        if succeeded and call.unread:
            return response, b"", None
        step = None if succeeded else self.judge(call, response)
        if step is None or step == REFRESH:
            return response, self._read(call, response), step
        self._discard(call, response)
        return response, b"", step

    def _token(self, call: Call, refused: str | None) -> str:
        tokens = self.settings.tokens
        assert tokens is not None, "needs_token() asked for it"
        try:
            return tokens.fetch(self, call.expires, refused=refused)
        except WaitedTooLongError:
            raise self.overdue(call) from None

    def _read(self, call: Call, response: httpx2.Response) -> bytes:
        """Return the whole body, decompressed, within the size limit and the deadline."""
        if response.is_stream_consumed:  # by a mock transport, or by a hook of the caller's
            content = response.content
            if len(content) > call.limit:
                raise Reading(call, response, self.clock).too_large()
            return content
        reading = Reading(call, response, self.clock)
        try:
            reading.start()
            for chunk in self.chunks(reading, response):
                reading.add(chunk)
        except BaseException as error:
            response.close()
            if "DecodingError" in transport_names(error):
                scrub(error, self.secrets(call))
                raise reading.broken(coding_of(response)) from error
            raise
        return reading.content()

    def chunks(self, reading: Reading, response: httpx2.Response) -> Iterator[bytes]:
        """Yield the body as it comes, decompressed."""
        coding = coding_of(response)
        exact = self.pool.exact or response.is_stream_consumed
        if not coding or exact:  # httpx2 decompresses in bounded pieces itself
            yield from response.iter_bytes()
            return
        inflater = Inflater(coding, reading)
        for chunk in response.iter_raw():
            yield from inflater.pieces(chunk)

    def _discard(self, call: Call, response: httpx2.Response) -> None:
        """Let go of a response; reading a short rest keeps its connection."""
        if is_short(response):
            with suppress(Exception):
                self._read(call, response)
        response.close()

    def tell(self, event: Event, headers: list[tuple[str, str]] | None = None) -> None:
        write(event, headers)
        for hook in self.settings.hooks:
            hook(event)
