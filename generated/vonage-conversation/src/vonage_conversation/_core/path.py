"""Path arguments: one value is one segment, always."""

from __future__ import annotations

from urllib.parse import quote, unquote

from .errors import InvalidArgumentError
from .text import has_control, text_of

_UNRESERVED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
_DOTS = frozenset((".", ".."))


def segment(value: object) -> str:
    """Return the percent-encoded segment for a path argument (RFC 3986, 3.3).

    Nothing in a value can leave its segment. Values that would be no segment of their own are
    refused: the empty string, `.` and `..`, also where they hide behind percent-encoding.
    """
    text = value if type(value) is str else text_of(value, "a path argument")
    if not text:
        raise InvalidArgumentError("a path argument must not be empty")
    if _UNRESERVED.issuperset(text):
        if text in _DOTS:
            raise InvalidArgumentError(f"a path argument must not be '{text}'")
        return text
    if has_control(text):
        raise InvalidArgumentError("a path argument must not hold control characters")
    if "%" in text:
        _refuse_hidden_dots(text)
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidArgumentError("a path argument must not hold lone surrogates") from None


def _refuse_hidden_dots(text: str) -> None:
    """Refuse what becomes dots, nothing or a control character however often it is decoded."""
    seen = text
    while (decoded := unquote(seen)) != seen:
        seen = decoded
    if seen in _DOTS:
        raise InvalidArgumentError(f"a path argument must not be '{seen}', percent-encoded or not")
    if has_control(seen):
        raise InvalidArgumentError("a path argument must not hold control characters")


def check_template(path: str) -> None:
    """Refuse a caller's own path that would leave the server's: `client.request` takes any."""
    if not path.startswith("/"):
        raise InvalidArgumentError("path must start with '/'; the server comes from base_url")
    if has_control(path) or "\\" in path:
        raise InvalidArgumentError("path must not hold control characters or backslashes")
    plain, _, _ = path.partition("?")
    for part in plain.split("/"):
        while (decoded := unquote(part)) != part:
            part = decoded
        if part in _DOTS:
            raise InvalidArgumentError(f"path must not hold the segment '{part}'")
