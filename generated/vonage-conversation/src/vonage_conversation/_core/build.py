"""The request of one attempt: directly where the HTTP client is plainly httpx2's, else by that
client.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING

from .errors import InvalidArgumentError
from .headers import KEPT, is_credential
from .prepare import merged_headers

if TYPE_CHECKING:
    import httpx2

    from .request import Call, Header
    from .settings import Settings
    from .upload import Upload

_MOST_IN_URL = 65_536
"""Most characters of a URL that the HTTP client takes."""
_WITH_LENGTH = frozenset(("POST", "PUT", "PATCH", "QUERY"))


def headers_of(
    call: Call, own: list[Header], *, settings: Settings, user_agent: bytes
) -> list[Header]:
    """Return the headers of one attempt; `own` are the HTTP client's."""
    plan = call.plan
    if plan.raw != own:
        plan.sent = merged_headers(plan, own, settings=settings, user_agent=user_agent)
        plan.raw = own
    sent = list(plan.sent)
    if call.token is not None:
        sent = [header for header in sent if header[0].lower() != b"authorization"]
        sent.append((b"Authorization", b"Bearer " + call.token.encode("ascii")))
    if call.overrides is not None:
        sent = [header for header in sent if header[0].lower() not in call.overrides]
        sent += [header for header in call.overrides.values() if header is not None]
    return _redirected(call, sent) if call.hops else sent


def _redirected(call: Call, sent: list[Header]) -> list[Header]:
    """Return the headers for a redirect's target; those of another origin are an allow-list."""
    import httpx2

    kept = sent
    if call.stripped:
        kept = [header for header in sent if header[0].lower().decode("latin-1") in KEPT]
    if call.content is None:
        kept = [header for header in kept if header[0].lower() != b"content-type"]
    host = (b"Host", httpx2.URL(call.url).netloc)
    return [host, *(header for header in kept if header[0].lower() != b"host")]


def address(call: Call) -> str:
    """Return the URL of one attempt, with the keys that travel in its query: `call.url` has none."""
    keys, url = call.plan.keys, call.url
    if keys is not None and keys.query and not call.stripped:
        from .keys import with_keys

        url = with_keys(url, keys.query)
    if len(url) > _MOST_IN_URL:
        raise InvalidArgumentError(f"a URL has at most {_MOST_IN_URL:,} characters")
    return url


def _add_cookies(request: httpx2.Request, call: Call) -> None:
    """Add the keys and parameters that are cookies; they stand over the HTTP client's of the same name."""
    keys, own = call.plan.keys, call.cookies or []
    if keys is not None:
        names = {name for name, _ in own}
        own = [*(item for item in keys.cookies.items() if item[0] not in names), *own]
    if not own or call.stripped:
        return
    names = {name for name, _ in own}
    held = request.headers.get("cookie", "").split("; ")
    kept = [pair for pair in held if pair and pair.partition("=")[0] not in names]
    request.headers["cookie"] = "; ".join([*kept, *map("=".join, own)])


def build_directly(
    call: Call,
    http: httpx2.Client | httpx2.AsyncClient,
    sent: list[Header],
    limits: Mapping[str, float | None],
) -> httpx2.Request:
    """Build without merging again what the plan has merged already."""
    import httpx2

    content = call.content
    stream: Iterable[bytes] | AsyncIterable[bytes] | None = None
    if isinstance(content, bytes):
        sent.append((b"Content-Length", b"%d" % len(content)))
    elif content is not None:
        stream, content = _streamed(content, http, sent), None
    elif call.method in _WITH_LENGTH:
        sent.append((b"Content-Length", b"0"))
    at_home = call.plan.trusted and not call.stripped
    request = httpx2.Request(
        call.method,
        call.parsed or httpx2.URL(address(call)),
        headers=sent,
        cookies=http.cookies if at_home else None,
        content=stream,
        stream=httpx2.ByteStream(content or b"") if stream is None else None,
        extensions={"timeout": limits},
    )
    _add_cookies(request, call)
    if stream is None:
        request.read()
    return request


def _streamed(
    upload: Upload, http: object, sent: list[Header]
) -> Iterable[bytes] | AsyncIterable[bytes]:
    """Return what is sent piece by piece; its length, where it is known, goes to the headers."""
    if upload.length is not None:
        sent.append((b"Content-Length", b"%d" % upload.length))
    return upload.stream(http)


def build_by_client(
    call: Call,
    http: httpx2.Client | httpx2.AsyncClient,
    sent: list[Header],
    limits: Mapping[str, float | None],
) -> httpx2.Request:
    """Let a client that is not plainly httpx2's build its own request."""
    whole = address(call)
    url, _, query = whole.partition("?")
    params: httpx2.QueryParams | list[tuple[str, str | int | float | bool | None]] | None = None
    at_home = call.plan.trusted and not call.stripped
    if http.params and at_home and not call.hops:
        from urllib.parse import parse_qsl

        params = list(parse_qsl(query, keep_blank_values=True))
    else:
        url = whole
    content = call.content
    body = (
        _streamed(content, http, sent)
        if content is not None and not isinstance(content, bytes)
        else content
    )
    request = http.build_request(
        call.method,
        url,
        headers=[(name.decode("latin-1"), value.decode("latin-1")) for name, value in sent],
        params=params,
        content=body,
        extensions={"timeout": dict(limits)},
    )
    if params is None:
        request.url = type(request.url)(url)  # without the client's own parameters
    names = {name.lower().decode("latin-1") for name, _ in sent} | {"content-length"}
    for name in list(request.headers.keys()):
        if name == "cookie" and at_home:
            continue
        if name not in names and (is_credential(name) or name == "content-type" or call.stripped):
            del request.headers[name]
    _add_cookies(request, call)
    return request
