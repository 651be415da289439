"""The request of one attempt: directly where the HTTP client is plainly httpx2's, else by that
client.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from .headers import KEPT, is_credential
from .prepare import merged_headers

if TYPE_CHECKING:
    import httpx2

    from .request import Call, Header
    from .settings import Settings

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


def build_directly(
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
    at_home = call.plan.trusted and not call.stripped
    cookies: httpx2.Cookies | None = http.cookies if at_home else None
    if call.cookies and not call.stripped:
        cookies = httpx2.Cookies(cookies)
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


def build_by_client(
    call: Call,
    http: httpx2.Client | httpx2.AsyncClient,
    sent: list[Header],
    limits: Mapping[str, float | None],
) -> httpx2.Request:
    """Let a client that is not plainly httpx2's build its own request."""
    url, _, query = call.url.partition("?")
    params: httpx2.QueryParams | list[tuple[str, str | int | float | bool | None]] | None = None
    at_home = call.plan.trusted and not call.stripped
    if http.params and at_home and not call.hops:
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
    if params is None:
        request.url = type(request.url)(url)  # without the client's own parameters
    names = {name.lower().decode("latin-1") for name, _ in sent} | {"content-length"}
    for name in list(request.headers.keys()):
        if name == "cookie" and at_home:
            continue
        if name not in names and (is_credential(name) or name == "content-type" or call.stripped):
            del request.headers[name]
    if call.cookies and not at_home and not call.stripped:
        request.headers["cookie"] = "; ".join(f"{name}={value}" for name, value in call.cookies)
    return request
