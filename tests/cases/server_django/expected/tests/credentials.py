"""The credentials of the tests' clients, as the tests' server finds them in a request."""

from __future__ import annotations

import httpx2


def credentials_of(request: httpx2.Request) -> set[str]:
    """Return the arguments of the test's client whose values a request holds."""
    found = {
        "api_key": request.headers.get("authorization") == "test-api-key",
        "cookie_auth": "sessionid=test-cookie-auth"
        in request.headers.get("cookie", "").split("; "),
    }
    return {name for name, is_held in found.items() if is_held}
