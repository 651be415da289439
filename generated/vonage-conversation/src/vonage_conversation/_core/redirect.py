"""Redirects, followed only where the caller asked: the rules of RFC 9110, 15.4, and no credential
astray.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from .origin import origin_of

if TYPE_CHECKING:
    import httpx2

    from .request import Call

REDIRECTS = frozenset((301, 302, 303, 307, 308))
MAX_HOPS: Final = 20


def follow(call: Call, response: httpx2.Response) -> bool:
    """Point `call` at the redirect's target; False if it cannot be followed.

    A target of another origin loses every credential for the rest of the call, also on the way
    back.
    """
    import httpx2

    location = response.headers.get("location")
    if not location or call.hops >= MAX_HOPS:
        return False
    try:
        current = httpx2.URL(call.url)
        target = current.join(location)
    except (httpx2.InvalidURL, ValueError):
        return False
    if target.scheme not in ("http", "https") or not target.host:
        return False
    target = target.copy_with(username=None, password=None, fragment=None)
    status = response.status_code
    to_get = (status == 303 and call.method != "HEAD") or (
        status in (301, 302) and call.method == "POST"
    )
    if to_get:
        call.method = "GET"
        call.content = None
        if call.overrides is not None:
            call.overrides.pop(b"content-type", None)
    call.hops += 1
    call.stripped = call.stripped or origin_of(target) != origin_of(current)
    call.url = str(target)
    call.parsed = None
    if call.stripped and call.plan.keys is not None:
        from .keys import without_keys

        call.url = without_keys(call.url, call.plan.keys.query)
    return True
