"""What a caller may say about one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    import httpx2

    from .omit import Omit


class RequestOptions(TypedDict, total=False):
    """Options of one call; what is absent is taken from the client."""

    timeout: float | httpx2.Timeout | None
    """Seconds for each phase of one attempt (connecting takes at most 5 of them), or None."""
    deadline: float | None
    """Seconds for the whole call, retries and waiting included, or None."""
    max_retries: int
    """How many times a failed attempt is repeated; 0 for never."""
    headers: Mapping[str, str | Omit]
    """Further headers; `omit` as a value leaves a header out that the client would send."""
    query: Mapping[str, object]
    """Further query parameters, written as the operation's own are."""
    base_url: str
    """Another server for this call. Credentials go along only to an origin that is trusted with
    them."""
    idempotent: bool
    """Whether the request may be sent again once the server may have seen it."""
    idempotency_key: str
    """Sent as `Idempotency-Key` with every attempt; makes the request safe to repeat."""
    follow_redirects: bool
    """Whether redirects are followed; credentials are lost where the origin changes."""
    max_response_bytes: int
    """Largest response body that is read, after decompression."""
    max_pages: int
    """Most pages that one iteration reads before it raises."""
    max_items: int
    """Most items that one iteration gives before it raises."""


OPTION_NAMES = frozenset(RequestOptions.__annotations__)
