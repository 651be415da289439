"""The credentials of the tests' clients, as the tests' server finds them in a request."""

from __future__ import annotations

import httpx2


def credentials_of(request: httpx2.Request) -> set[str]:
    """Return the arguments of the test's client whose values a request holds."""
    found = {
        "token": request.headers.get("authorization") == "Bearer test-token",
        "api_key": request.headers.get("x-token") == "test-api-key",
        "username": request.headers.get("authorization")
        == "Basic dGVzdC11c2VybmFtZTp0ZXN0LXBhc3N3b3Jk",
    }
    return {name for name, is_held in found.items() if is_held}
