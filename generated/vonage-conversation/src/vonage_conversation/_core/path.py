"""Path arguments: one value is one segment, always."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote, unquote

from .errors import InvalidArgumentError
from .style import content_text, pieces
from .text import has_control, text_of

if TYPE_CHECKING:
    from .operation import Param

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


def styled_segment(parameter: Param, value: object) -> str:
    """Return the segment for a list, an object, or a style of its own (RFC 6570, 3.2).

    What it consists of is encoded piece by piece, each as strictly as a whole segment.
    """
    if parameter.content is not None:
        return segment(content_text(parameter, value))
    found = pieces(value, "a path argument")
    row: list[str] = []
    if isinstance(found, str):
        row.append(segment(found))
    else:
        for piece in found:
            texts = [segment(piece)] if isinstance(piece, str) else [*map(segment, piece)]
            row += ["=".join(texts)] if parameter.explode else texts
    text = _in_style(parameter, row, named=bool(found) and isinstance(found[0], tuple))
    if not text or text in _DOTS:
        raise InvalidArgumentError("a path argument must not be empty, '.' or '..'")
    return text


def _in_style(parameter: Param, row: list[str], *, named: bool) -> str:
    if parameter.style == "label":
        return "".join(f".{text}" for text in row) if parameter.explode else _after(".", row)
    if parameter.style == "matrix":
        key = quote(parameter.name, safe="")
        if parameter.explode:
            return "".join(f";{text}" if named else f";{key}={text}" for text in row)
        return _after(f";{key}=", row)
    return ",".join(row)


def _after(prefix: str, row: list[str]) -> str:
    return prefix + ",".join(row) if row else ""


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
