"""The one request path, without its waiting: prepare, build, judge and finish, for both clients."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from .clock import SYSTEM, Clock
from .deprecation import warn_once
from .errors import APIConnectionError, APIError, APITimeoutError, ClientClosedError, DecodeError
from .headers import KEPT, is_credential
from .jsontext import loads
from .omit import omit
from .operation import Kind, Operation
from .options import RequestOptions
from .prepare import (
    accept_of,
    add_cookies,
    add_headers,
    apply_options,
    choose,
    decode_result,
    extra_query,
    longest,
    make_plan,
    merged_headers,
    result_decoder,
)
from .query import encode_query
from .redirect import REDIRECTS, follow
from .request import Call, Header, Plan, encode_body
from .response import decode_error, status_error, text_of_body
from .retry import (
    MAX_RETRY_AFTER,
    backoff,
    is_timeout,
    may_repeat_failure,
    may_repeat_status,
    retry_after,
    transport_names,
)

from .settings import refuse_insecure

if TYPE_CHECKING:
    import httpx2

    from .pool import Pool
    from .settings import ClientConfig, Settings

REFRESH: Final = -1.0
"""The step that asks for another token before it sends again."""
_WITH_LENGTH = frozenset(("POST", "PUT", "PATCH", "QUERY"))


class Engine:
    """What the clients share: everything about a call but sending and waiting."""

    __slots__ = ("_agent", "_plans", "clock", "closed", "config", "longest", "pool", "settings")

    def __init__(
        self, config: ClientConfig, settings: Settings, pool: Pool, clock: Clock = SYSTEM
    ) -> None:
        self.config = config
        self.settings = settings
        self.pool = pool
        self.clock = clock
        self.closed = False
        self.longest = longest(settings.limits)
        self._agent = config.user_agent.encode("latin-1", "replace")
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
        call = self.new_call(plan)
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
        if cookies:
            add_cookies(call, operation.cookies, cookies)
        if options:
            apply_options(call, options, self.settings)
        if call.overrides is not None:
            self._check_overrides(call)
        return call

    def new_call(self, plan: Plan) -> Call:
        """Return a call with the client's settings and nothing to send."""
        settings = self.settings
        call = Call()
        call.plan = plan
        call.operation = plan.operation
        call.method = plan.operation.method
        call.parsed = call.content = call.overrides = call.cookies = call.token = None
        call.limits = settings.limits
        call.longest = self.longest
        call.began = call.sent_at = self.clock.monotonic()
        call.expires = None if settings.deadline is None else call.began + settings.deadline
        call.limit = settings.max_response_bytes
        call.retries_left = settings.max_retries
        call.retries = call.hops = 0
        call.attempt = 0
        call.repeatable = plan.repeatable
        call.follow = settings.follow_redirects
        call.stripped = call.refreshed = False
        return call

    def _plan(self, operation: Operation[Any], base_url: str | None) -> Plan:
        plan = make_plan(operation, config=self.config, settings=self.settings, base_url=base_url)
        if base_url is None and operation.id:
            self._plans[operation] = plan
        return plan

    def _keep_url(self, call: Call) -> None:
        import httpx2

        if not call.plan.fixed_query:
            call.parsed = call.plan.static_url = httpx2.URL(call.url)

    def _check_overrides(self, call: Call) -> None:
        """A credential that the caller adds to one call is not shown to the network either."""
        if call.url.startswith("https:") or self.settings.allow_insecure_http:
            return
        names = call.overrides or {}
        if any(is_credential(name.decode("latin-1")) for name, header in names.items() if header):
            refuse_insecure(call.url)

    def needs_token(self, call: Call) -> bool:
        """Whether the call sends a token that a callable gives."""
        tokens = self.settings.tokens
        return (
            tokens is not None
            and tokens.header is None
            and call.plan.trusted
            and call.operation.secure
            and not call.stripped
            and not (call.overrides and b"authorization" in call.overrides)
        )

    def _headers(self, call: Call, own: list[Header]) -> list[Header]:
        """Return the headers of one attempt; `own` are the HTTP client's."""
        plan = call.plan
        if plan.raw != own:
            plan.sent = merged_headers(plan, own, settings=self.settings, user_agent=self._agent)
            plan.raw = own
        sent = list(plan.sent)
        if call.token is not None:
            sent = [header for header in sent if header[0].lower() != b"authorization"]
            sent.append((b"Authorization", b"Bearer " + call.token.encode("ascii")))
        if call.overrides is not None:
            sent = [header for header in sent if header[0].lower() not in call.overrides]
            sent += [header for header in call.overrides.values() if header is not None]
        return sent

    def build(self, call: Call, http: httpx2.Client | httpx2.AsyncClient) -> httpx2.Request:
        """Return the request of one attempt; raises where the call's time is over."""
        limits = call.limits
        if call.expires is not None:
            remaining = call.expires - self.clock.monotonic()
            if remaining < call.longest:
                limits = self._remaining_limits(call, remaining)
        call.attempt += 1
        sent = self._headers(call, http.headers.raw)
        if call.hops:
            sent = self._redirected_headers(call, sent)
        if self.pool.exact and not http.params:
            return self._build_directly(call, http, sent, limits)
        return self._build_by_client(call, http, sent, limits)

    def _remaining_limits(self, call: Call, remaining: float) -> Mapping[str, float | None]:
        from .deadline import clip

        if remaining <= 0:
            raise self.overdue(call)
        return clip(call.limits, remaining)

    def _redirected_headers(self, call: Call, sent: list[Header]) -> list[Header]:
        import httpx2

        kept = sent
        if call.stripped:
            kept = [header for header in sent if header[0].lower().decode("latin-1") in KEPT]
        if call.content is None:
            kept = [header for header in kept if header[0].lower() != b"content-type"]
        host = (b"Host", httpx2.URL(call.url).netloc)
        return [host, *(header for header in kept if header[0].lower() != b"host")]

    def _build_directly(
        self,
        call: Call,
        http: httpx2.Client | httpx2.AsyncClient,
        sent: list[Header],
        limits: Mapping[str, float | None],
    ) -> httpx2.Request:
        """Build without merging again what the plan has merged already."""
        import httpx2

        content = call.content
        if content is not None:
            sent.append((b"Content-Length", b"%d" % len(content)))
        elif call.method in _WITH_LENGTH:
            sent.append((b"Content-Length", b"0"))
        cookies: httpx2.Cookies | None = None if call.stripped else http.cookies
        if call.cookies and not call.stripped:
            cookies = httpx2.Cookies(http.cookies)
            for name, value in call.cookies:
                cookies.set(name, value)
        request = httpx2.Request(
            call.method,
            call.parsed or httpx2.URL(call.url),
            headers=sent,
            cookies=cookies,
            stream=httpx2.ByteStream(content or b""),
            extensions={"timeout": limits},
        )
        request.read()
        return request

    def _build_by_client(
        self,
        call: Call,
        http: httpx2.Client | httpx2.AsyncClient,
        sent: list[Header],
        limits: Mapping[str, float | None],
    ) -> httpx2.Request:
        """Let a client that is not plainly httpx2's build its own request."""
        url, _, query = call.url.partition("?")
        params: httpx2.QueryParams | list[tuple[str, str | int | float | bool | None]] | None = None
        if http.params and not call.hops:
            from urllib.parse import parse_qsl

            params = list(parse_qsl(query, keep_blank_values=True))
        else:
            url = call.url
        request = http.build_request(
            call.method,
            url,
            headers=[(name.decode("latin-1"), value.decode("latin-1")) for name, value in sent],
            params=params,
            cookies=dict(call.cookies) if call.cookies and not call.stripped else None,
            content=call.content,
            extensions={"timeout": dict(limits)},
        )
        names = {name.lower().decode("latin-1") for name, _ in sent} | {"content-length"}
        for name in list(request.headers.keys()):
            if name == "cookie" and not call.stripped and (call.plan.trusted or call.cookies):
                continue
            if name not in names and (
                is_credential(name) or name == "content-type" or call.stripped
            ):
                del request.headers[name]
        return request

    def auth(self, call: Call) -> dict[str, Any]:  # arguments of `send`
        """Return how the HTTP client is to authenticate one attempt."""
        if call.stripped or not call.plan.trusted:
            return {"auth": None}
        settings = self.settings
        if settings.auth is not None and call.operation.secure:
            return {"auth": settings.auth}
        return {}

    def judge(self, call: Call, response: httpx2.Response) -> float | None:
        """Return what follows a response that is not a success.

        A delay in seconds after which to send again, REFRESH, or None where the response is the answer.
        """
        status = response.status_code
        if status in REDIRECTS:
            follows = call.follow or self.pool.follow_redirects
            return 0.0 if follows and follow(call, response) else None
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
        self._scrub(call, error)
        if call.retries_left > 0 and may_repeat_failure(names, repeatable=call.repeatable):
            delay = self._wait(call, self.clock.jitter(backoff(call.retries)))
            if delay is not None:
                return delay
        if "RequestError" not in names:
            raise error
        if "DecodingError" in names:
            message = "the response's content coding is broken"
            return DecodeError(f"{message}: {error}", body=None, **call.details())
        kind = APITimeoutError if is_timeout(names) else APIConnectionError
        said = "" if "LocalProtocolError" in names else str(error)
        message = f"{type(error).__name__} at {call.method} {call.shown_url}"
        return kind(f"{message}: {said}" if said else message, **call.details())

    def overdue(self, call: Call) -> APITimeoutError:
        return APITimeoutError(
            f"the deadline of {call.operation.id} passed after {call.attempt} attempts",
            **call.details(),
        )

    def secrets(self, call: Call) -> tuple[str, ...]:
        """The credentials that a call sent, as far as they are known."""
        tokens = self.settings.tokens
        token = call.token or (None if tokens is None else tokens.known())
        return (token,) if token and len(token) > 5 else ()

    def _scrub(self, call: Call, error: BaseException) -> None:
        """Take the request, and any secret that a message repeats, from a chain of exceptions."""
        secrets = self.secrets(call)
        seen: set[int] = set()
        link: BaseException | None = error
        while link is not None and id(link) not in seen:
            seen.add(id(link))
            if transport_names(link):
                link._request = None  # type: ignore[attr-defined]  # httpx keeps it here; it holds the headers
            for secret in secrets:
                link.args = tuple(
                    value.replace(secret, "[hidden]") if isinstance(value, str) else value
                    for value in link.args
                )
            if "LocalProtocolError" in transport_names(link) or type(link).__module__.startswith(
                "h11"
            ):
                link.args = ("the request could not be written",)
            link = link.__cause__ or link.__context__

    def result(self, call: Call, response: httpx2.Response, content: bytes) -> Any:
        """Return the decoded result of a response, or raise its error."""
        status = response.status_code
        if not 200 <= status < 300:
            raise self._error(call, response, content)
        returns = call.operation.returns
        if returns is None:
            return None
        decode = call.plan.decode
        if decode is None:
            if isinstance(returns, Mapping):
                returns = choose(returns, status)
                decode = result_decoder(returns, self.config.models)
            if returns is None:
                return None
        if isinstance(returns, Kind) or not content:
            return self._plain_result(call, response, content)
        try:
            value = loads(content)
        except (ValueError, RecursionError):
            raise decode_error(call, response, content, "is not JSON") from None
        result = value if decode is None else decode(value)
        if self.settings.validate_responses:
            self._validate(call, response, content, result)
        return result

    def _plain_result(self, call: Call, response: httpx2.Response, content: bytes) -> Any:
        returns = call.operation.returns
        if isinstance(returns, Mapping):
            returns = choose(returns, response.status_code)
        if not isinstance(returns, Kind):
            return None
        try:
            return decode_result(
                returns, content, response.headers.get("content-type"), text_of_body
            )
        except (ValueError, RecursionError):
            raise decode_error(call, response, content, "is not JSON") from None

    def _validate(
        self, call: Call, response: httpx2.Response, content: bytes, result: object
    ) -> None:
        from .model import Model
        from .validate import validate

        values = result if isinstance(result, list) else [result]
        problems = [
            problem for value in values if isinstance(value, Model) for problem in validate(value)
        ]
        if problems:
            why = f"does not match the document: {problems[0]}"
            raise decode_error(call, response, content, why, tuple(problems))

    def _error(self, call: Call, response: httpx2.Response, content: bytes) -> APIError:
        errors = call.operation.errors
        spec = choose(errors, response.status_code) if errors else None
        return status_error(
            call,
            response,
            content,
            decode=result_decoder(spec, self.config.models),
            retry_after=retry_after(response.headers, self.clock.wall()),
            secrets=self.secrets(call),
        )
