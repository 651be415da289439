"""The credentials of the tests' clients, as the tests' server finds them in a request."""

from __future__ import annotations

import httpx2

KEYS = frozenset((("api key", "test-query"),))
"""What is in a query beside the parameters that a call passes."""


def credentials_of(request: httpx2.Request) -> set[str]:
    """Return the arguments of the test's client whose values a request holds."""
    found = {
        "token": request.headers.get("authorization") == "Bearer test-token",
        "cookie": "session_id=test-cookie"
        in request.headers.get("cookie", "").split("; "),
        "headers_": request.headers.get("authorization") == "test-headers-",
        "key": request.headers.get("x-key") == "test-key",
        "query": ("api key", "test-query") in request.url.params.multi_items(),
        "username": request.headers.get("authorization")
        == "Basic dGVzdC11c2VybmFtZTp0ZXN0LXBhc3N3b3Jk",
    }
    return {name for name, is_held in found.items() if is_held}
