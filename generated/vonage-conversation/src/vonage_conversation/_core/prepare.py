"""Preparing a call: plans for operations, options, bodies and headers, before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from .deadline import check_deadline, phases
from .decode import decoder
from .errors import InvalidArgumentError
from .headers import check_header, is_credential
from .jsontext import loads
from .media import is_multipart
from .omit import omit
from .operation import BYTES, TEXT, Kind, Operation, StreamOf
from .options import OPTION_NAMES, RequestOptions
from .origin import origin_of, parse_server, resolve_server
from .query import encode_mapping
from .request import Call, Header, Plan
from .retry import IDEMPOTENT, check_retries
from .settings import ClientConfig, Settings, check_limit, check_secure, refuse_insecure
from .shapes import is_mapping
from .style import cookie_pairs, joined

if TYPE_CHECKING:
    from .operation import Param
    from .spec import Spec


def make_plan(
    operation: Operation[Any], *, config: ClientConfig, settings: Settings, base_url: str | None
) -> Plan:
    """Return the plan of an operation; `base_url` is another server that one call asked for."""
    base = settings.base_url if base_url is None else str(parse_server(base_url, "base_url"))
    url = parse_server(resolve_server(base, config.server, operation.server), "the server")
    if url.userinfo:
        if base_url is not None:
            raise InvalidArgumentError("base_url must not hold a user name or password; use auth=")
        url = url.copy_with(username=None, password=None)
    origin = origin_of(url)
    trusted = origin == settings.home or origin in settings.trusted
    if trusted and operation.secure:
        check_secure(url, settings)
    plan = Plan(operation, base=str(url), host=url.netloc, origin=origin, trusted=trusted)
    if config.security is not None and plan.sends_token:
        from .selection import select

        selected = select(config.security, operation, settings)
        plan.sends_token, plan.sends_auth = selected.token, selected.auth
        plan.keys = selected.keys
    plan.repeatable = operation.method in IDEMPOTENT
    plan.decode = result_decoder(operation.returns, config.models)
    return plan


def result_decoder(returns: object, models: object) -> Callable[[Any], Any] | None:
    """Return what turns JSON into an operation's result; None where the JSON is the result."""
    if returns is None or isinstance(returns, (Kind, Mapping)):
        return None
    return decoder(cast("Spec", returns), models)


def choose(table: Mapping[str, Any], status: int) -> Any:  # Spec, Kind or None, as the table has it
    """Return the entry for a status: the status itself, its family (`2XX`), then `default`."""
    text = str(status)
    for key in (text, f"{text[0]}XX", f"{text[0]}xx", "default"):
        if key in table:
            return table[key]
    return None


def apply_options(call: Call, options: RequestOptions, settings: Settings) -> None:
    """Let the caller's options stand over the client's."""
    unknown = options.keys() - OPTION_NAMES
    if unknown:
        raise InvalidArgumentError(f"unknown options: {', '.join(sorted(map(str, unknown)))}")
    if "timeout" in options:
        set_limits(call, phases(options["timeout"]))
    if "deadline" in options:
        deadline = check_deadline(options["deadline"])
        call.expires = None if deadline is None else call.began + deadline
    if "max_retries" in options:
        call.retries_left = check_retries(options["max_retries"])
    if "max_response_bytes" in options:
        call.limit = check_limit(options["max_response_bytes"], "max_response_bytes")
    if "follow_redirects" in options:
        call.follow = options["follow_redirects"]
    headers = options.get("headers")
    if headers:
        framed = call.overrides.get(b"content-type") if call.overrides is not None else None
        add_headers(call, tuple(headers), tuple(headers.values()), drop=True)
        if framed is not None and is_multipart(framed[1].decode("latin-1")):
            keep_boundary(call, framed)
    if "idempotency_key" in options:
        add_headers(call, ("Idempotency-Key",), (options["idempotency_key"],))
    allow_repeats(call)
    if "idempotent" in options:
        call.repeatable = options["idempotent"]


def allow_repeats(call: Call) -> None:
    """Let a call be repeated that has an `Idempotency-Key`, however it was passed."""
    if call.overrides is not None and b"idempotency-key" in call.overrides:
        sent = call.overrides[b"idempotency-key"] is not None
        call.repeatable = call.plan.repeatable or sent


def keep_boundary(call: Call, framed: Header) -> None:
    """Let a media type that the caller chose say where the parts of the body end."""
    from .multipart import with_boundary

    overrides = call.overrides or {}
    chosen = overrides.get(b"content-type") or framed
    overrides[b"content-type"] = chosen[0], with_boundary(chosen[1], framed[1])


def set_limits(call: Call, limits: Mapping[str, float | None]) -> None:
    """Give each phase of the call's attempts its limit."""
    call.limits = limits
    call.longest = longest(limits)


def longest(limits: Mapping[str, float | None]) -> float:
    """Return the longest limit of a phase, infinite if one has none."""
    return max(math.inf if limit is None else limit for limit in limits.values())


def extra_query(options: RequestOptions) -> str:
    """Return the encoded `query` option."""
    query = options.get("query")
    return encode_mapping(query) if query else ""


def add_headers(
    call: Call, names: Sequence[str | Param], values: Sequence[object], *, drop: bool = False
) -> None:
    """Add headers; None is left out, and `omit` removes the client's own where `drop` says so."""
    overrides = call.overrides
    if overrides is None:
        overrides = call.overrides = {}
    for entry, value in zip(names, values, strict=True):
        name = entry if isinstance(entry, str) else entry.name
        if value is omit and drop:
            overrides[check_header(name, "")[0].lower()] = None
        if value is None or value is omit:
            continue
        text = joined(entry, value, f"header '{name}'")
        header = check_header(name, text)
        overrides[header[0].lower()] = header


def check_overrides(call: Call, settings: Settings) -> None:
    """A credential that the caller adds to one call is not shown to the network either."""
    if call.url.startswith("https:") or settings.allow_insecure_http:
        return
    for name, header in (call.overrides or {}).items():
        if header is not None and is_credential(name.decode("latin-1")):
            refuse_insecure(call.url)


def add_cookies(call: Call, names: Sequence[str | Param], values: Sequence[object]) -> None:
    """Add cookie parameters; their values are percent-encoded, so that none ends early, unless
    their style says otherwise.
    """
    pairs: list[tuple[str, str]] = []
    for entry, value in zip(names, values, strict=True):
        name = entry if isinstance(entry, str) else entry.name
        if value is None or value is omit:
            continue
        if not isinstance(entry, str) and entry.style == "cookie" and entry.content is None:
            pairs += cookie_pairs(entry, value)
            continue
        text = joined(entry, value, f"cookie '{name}'")
        pairs.append((name, quote(text, safe="!#$&'()*+-./:<=>?@[]^_`{|}~,")))
    call.cookies = pairs or None


def decode_result(
    returns: object, content: bytes, content_type: str | None, text: Callable[..., str]
) -> Any:
    """Return the undecorated result for a `Kind`."""
    if returns is BYTES:
        return content
    if returns is TEXT:
        return text(content, content_type)
    return loads(content) if content else None


def accept_of(returns: object) -> bytes:
    """Return the `Accept` header for what an operation returns."""
    if is_mapping(returns):
        returns = next(iter(returns.values()), None)
    if isinstance(returns, StreamOf):
        return returns.media_type
    if returns is BYTES:
        return b"*/*"
    return b"text/*, */*;q=0.5" if returns is TEXT else b"application/json"


def merged_headers(
    plan: Plan, own: Sequence[Header], *, settings: Settings, user_agent: bytes
) -> list[Header]:
    """Return the headers of every call of a plan: the HTTP client's, this client's, then the token.

    An origin that is not trusted gets no header that looks like a credential.
    """
    sent: dict[bytes, Header] = {}
    for name, value in own:
        key = name.lower()
        if key in (b"content-type", b"content-length", b"host"):
            continue
        if plan.trusted or not is_credential(key.decode("latin-1")):
            sent[key] = (name, value)
    if sent.get(b"accept", (b"", b"*/*"))[1] == b"*/*":
        sent[b"accept"] = (b"Accept", accept_of(plan.operation.returns))
    agent = sent.get(b"user-agent")
    if agent is None or agent[1].startswith((b"python-httpx2/", b"python-httpx/")):
        sent[b"user-agent"] = (b"User-Agent", user_agent)
    if plan.keys is not None:
        sent.update(plan.keys.headers)
    tokens = settings.tokens
    if plan.sends_token and tokens is not None and tokens.header is not None:
        sent[b"authorization"] = (b"Authorization", tokens.header)
    for text, chosen in settings.headers:
        key = text.lower().encode("ascii")
        if chosen is None:
            sent.pop(key, None)
        elif plan.trusted or not is_credential(text):
            sent[key] = (text.encode("ascii"), chosen.encode("latin-1"))
    return [(b"Host", plan.host), *sent.values()]
