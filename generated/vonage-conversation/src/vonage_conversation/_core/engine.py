"""The one request path, without its waiting: prepare, build, judge and finish, for both clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from .build import address, build_by_client, build_directly, headers_of
from .clock import SYSTEM
from .deadline import clip
from .deprecation import warn_once
from .errors import APIConnectionError, APIError, APITimeoutError, ClientClosedError
from .omit import omit
from .operation import Operation
from .options import RequestOptions
from .outcome import check_result, failure, success
from .prepare import (
    add_cookies,
    add_headers,
    allow_repeats,
    apply_options,
    check_overrides,
    extra_query,
    longest,
    make_plan,
)
from .query import encode_query
from .redirect import REDIRECTS, follow
from .request import Call, Plan, encode_body, new_call
from .response import Reading, coding_of
from .retry import (
    MAX_RETRY_AFTER,
    backoff,
    is_timeout,
    may_repeat_failure,
    may_repeat_status,
    retry_after,
    transport_names,
)
from .scrub import named, scrub

if TYPE_CHECKING:
    import httpx2

    from .clock import Clock
    from .pool import Pool
    from .settings import ClientConfig, Settings

REFRESH: Final = -1.0
"""The step that asks for another token before it sends again."""


class Engine:
    """What the clients share: everything about a call but sending and waiting."""

    __slots__ = (
        "_agent",
        "_auth",
        "_follows",
        "_plans",
        "clock",
        "closed",
        "config",
        "longest",
        "pool",
        "settings",
    )

    def __init__(
        self,
        config: ClientConfig,
        settings: Settings,
        pool: Pool,
        clock: Clock | None,
        *,
        closed: bool,
    ) -> None:
        self.config = config
        self.settings = settings
        self.pool = pool
        self.clock = clock or SYSTEM
        self.closed = closed
        self.longest = longest(self.settings.limits)
        self._agent = self.config.user_agent.encode("latin-1", "replace")
        self._auth = self.pool.adapted(self.settings.auth)
        self._follows = self.settings.follow_redirects or self.pool.follow_redirects
        self._plans: dict[Operation[Any], Plan] = {}

    def prepare(
        self,
        operation: Operation[Any],
        path: tuple[object, ...],
        query: Sequence[object],
        headers: Sequence[object] = (),
        cookies: Sequence[object] = (),
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> Call:
        """Return the call for an operation and its arguments; nothing is sent yet."""
        if self.closed:
            raise ClientClosedError("the client is closed; make a new one")
        if operation.deprecated:
            warn_once(operation)
        if options and "base_url" in options:
            plan = self._plan(operation, options["base_url"])
        else:
            plan = self._plans.get(operation) or self._plan(operation, None)
        if operation.dates:
            from .days import with_days

            path, query, headers, cookies, body = with_days(
                operation, path, query, headers, cookies, body
            )
        call = new_call(plan, self.settings, now=self.clock.monotonic(), longest=self.longest)
        call.follow = self._follows
        encoded = encode_query(operation.query, query) if query else ""
        if options and "query" in options:
            encoded = "&".join(part for part in (encoded, extra_query(options)) if part)
        if path or encoded or len(plan.parts) > 1 or plan.static_url is None:
            call.url = plan.url(path, encoded)
            if not path and not encoded:
                self._keep_url(call)
        else:
            call.url = plan.parts[0]
            call.parsed = plan.static_url
        if operation.body is not None:
            call.content, media_type = encode_body(operation, body)
            if media_type is not None:
                call.overrides = {b"content-type": (b"Content-Type", media_type)}
        if headers:
            add_headers(call, operation.headers, headers)
            allow_repeats(call)
        if cookies:
            add_cookies(call, operation.cookies, cookies)
        if options:
            apply_options(call, options, self.settings)
        if call.overrides is not None:
            check_overrides(call, self.settings)
        return call

    def _plan(self, operation: Operation[Any], base_url: str | None) -> Plan:
        plan = make_plan(operation, config=self.config, settings=self.settings, base_url=base_url)
        if base_url is None and operation.id:
            self._plans[operation] = plan
        return plan

    def _keep_url(self, call: Call) -> None:
        import httpx2

        if not call.plan.fixed_query:
            call.parsed = call.plan.static_url = httpx2.URL(address(call))

    def needs_token(self, call: Call) -> bool:
        """Whether the call sends a token that a callable gives."""
        tokens = self.settings.tokens
        return (
            tokens is not None
            and tokens.header is None
            and call.plan.sends_token
            and not call.stripped
            and not (call.overrides and b"authorization" in call.overrides)
        )

    def build(self, call: Call, http: httpx2.Client | httpx2.AsyncClient) -> httpx2.Request:
        """Return the request of one attempt; raises where the call's time is over."""
        limits = call.limits
        if call.expires is not None:
            remaining = call.expires - self.clock.monotonic()
            if remaining < call.longest:
                limits = self._remaining_limits(call, remaining)
        call.attempt += 1
        content = call.content
        if content is not None and not isinstance(content, bytes):
            content.check = partial(self._in_time, call)
        sent = headers_of(call, http.headers.raw, settings=self.settings, user_agent=self._agent)
        if self.pool.exact and not http.params:
            return build_directly(call, http, sent, limits)
        return build_by_client(call, http, sent, limits)

    def _remaining_limits(self, call: Call, remaining: float) -> Mapping[str, float | None]:
        if remaining <= 0:
            raise self.overdue(call)
        return clip(call.limits, remaining)

    def auth(self, call: Call) -> dict[str, Any]:  # arguments of `send`
        """Return how the HTTP client is to authenticate one attempt."""
        if call.stripped or not call.plan.trusted:
            return {"auth": None}
        if self._auth is not None and call.plan.sends_auth:
            return {"auth": self._auth}
        return {}

    def judge(self, call: Call, response: httpx2.Response) -> float | None:
        """Return what follows a response that is not a success.

        A delay in seconds after which to send again, REFRESH, or None where the response is the
        answer.
        """
        status = response.status_code
        if status in REDIRECTS:
            return 0.0 if call.follow and follow(call, response) else None
        if call.spent:
            return None
        if status == 401 and call.token is not None and not call.refreshed:
            return REFRESH
        if call.retries_left <= 0 or not may_repeat_status(status, repeatable=call.repeatable):
            return None
        asked = retry_after(response.headers, self.clock.wall())
        if asked is None:
            return self._wait(call, self.clock.jitter(backoff(call.retries)))
        return self._wait(call, asked) if asked <= MAX_RETRY_AFTER else None

    def _wait(self, call: Call, delay: float) -> float | None:
        """Count a retry and return its delay; None where the deadline would pass before."""
        if call.expires is not None and self.clock.monotonic() + delay >= call.expires:
            return None
        call.retries_left -= 1
        call.retries += 1
        return delay

    def failed(self, call: Call, error: Exception) -> float | APIError:
        """Return the delay before the next attempt, or the error that ends the call.

        An exception that is not the HTTP client's is raised again as it is.
        """
        names = transport_names(error)
        if not names:
            if isinstance(error, RuntimeError) and self.pool.is_closed:
                return ClientClosedError("the client is closed", **call.details())
            raise error
        scrub(error, self.secrets(call))
        may_repeat = call.retries_left > 0 and not call.spent
        if may_repeat and may_repeat_failure(names, repeatable=call.repeatable):
            delay = self._wait(call, self.clock.jitter(backoff(call.retries)))
            if delay is not None:
                return delay
        if "RequestError" not in names:
            raise error
        kind = APITimeoutError if is_timeout(names) else APIConnectionError
        said = "" if "LocalProtocolError" in names else str(error)
        message = f"{type(error).__name__} at {call.method} {call.shown_url}"
        return kind(f"{message}: {said}" if said else message, **call.details())

    def _in_time(self, call: Call) -> None:
        """Raise where the call's time is over while its body is sent."""
        if call.expires is not None and self.clock.monotonic() >= call.expires:
            raise self.overdue(call)

    def broken_off(self, call: Call, response: httpx2.Response, error: Exception) -> Exception:
        """Return the error for a body that ends too early: nothing is sent again for it."""
        if "DecodingError" in transport_names(error):
            scrub(error, self.secrets(call))
            return Reading(call, response, self.clock).broken(coding_of(response))
        call.retries_left = 0
        ended = self.failed(call, error)
        assert isinstance(ended, APIError), "no retry was left"
        return ended

    def overdue(self, call: Call) -> APITimeoutError:
        """Return the error of a call whose deadline passed."""
        return APITimeoutError(
            f"the deadline of {call.operation.id} passed after {call.attempt} attempts",
            **call.details(),
        )

    def secrets(self, call: Call) -> tuple[str, ...]:
        """The credentials that a call sent, as far as they are known."""
        tokens = self.settings.tokens
        token = call.token or (None if tokens is None else tokens.known())
        secrets = self.settings.secrets + named(call, self.settings)
        if self.settings.credentials:
            from .keys import secrets_of

            secrets += secrets_of(self.settings.credentials)
        return (token, *secrets) if token and len(token) > 5 else secrets

    def result(self, call: Call, response: httpx2.Response, content: bytes) -> Any:
        """Return the decoded result of a response, or raise its error."""
        if not 200 <= response.status_code < 300:
            raise failure(
                call,
                response,
                content,
                models=self.config.models,
                asked=retry_after(response.headers, self.clock.wall()),
                secrets=self.secrets(call),
            )
        result = success(call, response, content, models=self.config.models)
        if self.settings.validate_responses:
            check_result(call, response, content, result)
        return result
