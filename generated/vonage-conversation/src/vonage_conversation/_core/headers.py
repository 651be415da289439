"""Headers: what may be sent, what is a secret, and what a response's headers look like."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from .errors import InvalidArgumentError
from .text import has_control, text_of

_NAME = frozenset("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
_SECRET = (
    "auth",
    "cookie",
    "credential",
    "jwt",
    "passw",
    "secret",
    "session",
    "signature",
    "token",
)
SHOWN = frozenset(
    [
        "accept",
        "accept-encoding",
        "accept-language",
        "age",
        "allow",
        "cache-control",
        "connection",
        "content-encoding",
        "content-language",
        "content-length",
        "content-type",
        "date",
        "deprecation",
        "etag",
        "expires",
        "host",
        "idempotency-key",
        "last-modified",
        "retry-after",
        "retry-after-ms",
        "server",
        "sunset",
        "transfer-encoding",
        "user-agent",
        "vary",
        "via",
        "warning",
        "x-request-id",
        "x-correlation-id",
        "x-trace-id",
        "traceparent",
        "x-ratelimit-limit",
        "x-ratelimit-remaining",
        "x-ratelimit-reset",
        "ratelimit",
        "ratelimit-limit",
        "ratelimit-policy",
        "ratelimit-remaining",
        "ratelimit-reset",
    ]
)
"""The headers whose values may be logged; every other one is written as `[hidden]`."""
KEPT = frozenset(
    [
        "accept",
        "accept-encoding",
        "accept-language",
        "cache-control",
        "connection",
        "content-type",
        "idempotency-key",
        "user-agent",
        "traceparent",
        "tracestate",
    ]
)
"""The headers that go along to another origin."""

_REQUEST_ID = ("x-request-id", "request-id", "x-correlation-id", "x-trace-id", "x-amzn-requestid")


def request_id(headers: Mapping[str, str]) -> str | None:
    """Return the server's name for the request, if it gives one."""
    for name in _REQUEST_ID:
        value = headers.get(name)
        if value is not None:
            return value
    return None


def is_token(name: str) -> bool:
    """Whether a text may be the name of a header, or of a cookie (RFC 9110, 5.6.2)."""
    return bool(name) and _NAME.issuperset(name)


def check_header(name: object, value: object) -> tuple[bytes, bytes]:
    """Return a header ready to be sent, or refuse it (RFC 9110, 5.5); never shows the value."""
    if not isinstance(name, str) or not is_token(name):
        raise InvalidArgumentError(f"{name!r} is not a header name")
    text = value if type(value) is str else text_of(value, f"header '{name}'")
    if has_control(text):
        raise InvalidArgumentError(f"the value of header '{name}' holds a control character")
    try:
        return name.encode("ascii"), text.strip(" ").encode("latin-1")
    except UnicodeEncodeError:
        raise InvalidArgumentError(
            f"the value of header '{name}' holds characters beyond latin-1"
        ) from None


def is_credential(name: str) -> bool:
    """Whether a header of this name probably carries a secret."""
    plain = name.lower().replace("_", "-")
    if plain == "idempotency-key":
        return False
    return plain.endswith(("key", "-sig")) or any(word in plain for word in _SECRET)


def shown(items: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return headers for a log: values of well-known harmless ones only."""
    return {name: value if name.lower() in SHOWN else "[hidden]" for name, value in items}


class ResponseHeaders(Mapping[str, str]):
    """A response's headers; names in any case, several of one name joined by commas."""

    __slots__ = ("_items", "_values")

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items = tuple(items)
        values: dict[str, str] = {}
        for name, value in self._items:
            key = name.lower()
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def get_list(self, name: str) -> list[str]:
        """Return each value of a header that is there more than once."""
        return [value for key, value in self._items if key.lower() == name.lower()]

    def __repr__(self) -> str:
        return f"ResponseHeaders({shown(self._values.items())!r})"

    def __reduce__(
        self,
    ) -> tuple[Callable[..., ResponseHeaders], tuple[tuple[tuple[str, str], ...]]]:
        """Cookies are credentials: they stay out of pickles."""
        return ResponseHeaders, (
            tuple(item for item in self._items if item[0].lower() != "set-cookie"),
        )
