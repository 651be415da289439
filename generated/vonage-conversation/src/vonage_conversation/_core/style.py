"""Parameters that are no plain scalars: lists, objects, JSON, and the styles that write them.

OpenAPI 3.0, Parameter Object, `style`, which follows RFC 6570. What neither foresees is sent as
it is least surprising: a member of a member as JSON, and below `deepObject` in more brackets.
Names are percent-encoded whatever makes them, brackets too, as OpenAPI 3.2 shows them: RFC 3986,
3.4, has no place for these in a query, and there are servers that refuse them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import quote

from .errors import InvalidArgumentError
from .headers import is_token
from .jsontext import dumps
from .media import is_json
from .omit import omit
from .plain import unwrap
from .shapes import is_collection, is_mapping
from .text import text_of

if TYPE_CHECKING:
    from .operation import Param

Pieces = str | list[str] | list[tuple[str, str]]
"""A scalar's text, the texts of a list, or the names and texts of an object."""

_SEPARATORS = {
    "form": ",",
    "spaceDelimited": "%20",
    "pipeDelimited": "%7C",
    "tabDelimited": "%09",
}
_IN_COOKIES = frozenset(map(chr, range(0x21, 0x7F))) - frozenset('",;\\')
"""What the value of a cookie consists of (RFC 6265, section 4.1.1)."""


def quoted(text: str) -> str:
    """Return text percent-encoded for a query, all but unreserved characters (RFC 3986, 2.3)."""
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidArgumentError("a query parameter must not hold lone surrogates") from None


def _reserving(text: str) -> str:
    """Return text with reserved characters as they are, but for those that would end the value."""
    quoted(text)
    return quote(text, safe="!$'()*,/:;=?@[]")


def pieces(value: object, name: str) -> Pieces:
    """Return the texts that a value consists of; None and `omit` inside of it are left out."""
    plain = unwrap(value)
    if is_mapping(plain):
        return [
            (str(key), _text(member, name))
            for key, member in plain.items()
            if member is not None and member is not omit
        ]
    if is_collection(plain):
        return [
            _text(member, name) for member in plain if member is not None and member is not omit
        ]
    return text_of(plain, name)


def as_list(found: Pieces, *, explode: bool) -> list[str]:
    """Return the texts in a row: of an object its names too, `name=text` where it is exploded."""
    if isinstance(found, str):
        return [found]
    row: list[str] = []
    for piece in found:
        if isinstance(piece, str):
            row.append(piece)
        else:
            row += ["=".join(piece)] if explode else piece
    return row


def joined(parameter: str | Param, value: object, name: str) -> str:
    """Return the text of a header's or a cookie's value; `name` is what an error calls it."""
    if isinstance(parameter, str):
        return ",".join(as_list(pieces(value, name), explode=False))
    if parameter.content is not None:
        return content_text(parameter, value)
    return ",".join(as_list(pieces(value, name), explode=parameter.explode))


def content_text(parameter: Param, value: object) -> str:
    """Return the text of a parameter that has a media type: JSON, or a text as it is."""
    if is_json(parameter.content or "") or not isinstance(value, str):
        return dumps(value).decode()
    return value


def query_pairs(parameter: Param, value: object) -> Iterator[str]:
    """Yield `name=value` for a parameter that has a style of its own."""
    name, key = parameter.name, quoted(parameter.name)
    escape = _reserving if parameter.allow_reserved else quoted
    if parameter.style == "querystring":
        yield escape(content_text(parameter, value))
    elif parameter.content is not None:
        yield f"{key}={escape(content_text(parameter, value))}"
    elif parameter.style == "deepObject":
        yield from _deep(key, unwrap(value), name, escape)
    elif parameter.explode:
        yield from exploded(name, value, escape)
    else:
        separator = _SEPARATORS.get(parameter.style)
        if separator is None:
            raise InvalidArgumentError(
                f"parameter '{name}' has the unknown style '{parameter.style}'"
            )
        texts = as_list(pieces(value, name), explode=False)
        if texts:
            yield f"{key}={separator.join(map(escape, texts))}"


def cookie_pairs(parameter: Param, value: object) -> Iterator[tuple[str, str]]:
    """Yield the name and text of each cookie of a parameter in the style `cookie`.

    Nothing is encoded (OpenAPI 3.2, Parameter Object, `style`); what a cookie cannot hold (RFC 6265,
    section 4.1.1) is refused, and the message does not show it.
    """
    what = f"cookie '{parameter.name}'"
    found = pieces(value, what)
    pairs = [(parameter.name, found)] if isinstance(found, str) else []
    for piece in () if isinstance(found, str) else found:
        pairs.append((parameter.name, piece) if isinstance(piece, str) else piece)
    for name, text in pairs:
        bare = text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
        if not _IN_COOKIES.issuperset(bare) or not is_token(name):
            raise InvalidArgumentError(f"{what} holds a character that no cookie may hold")
    if parameter.explode or isinstance(found, str):
        yield from pairs
    elif pairs:
        yield parameter.name, ",".join(as_list(found, explode=False))


def exploded(name: str, value: object, escape: Callable[[str], str] = quoted) -> Iterator[str]:
    """Yield `name=value` for each member of a list, `member=value` for each one of an object."""
    found = pieces(value, name)
    for piece in [found] if isinstance(found, str) else found:
        key, text = (name, piece) if isinstance(piece, str) else piece
        yield f"{quoted(key)}={escape(text)}"


def _deep(
    key: str, value: object, name: str, escape: Callable[[str], str], depth: int = 0
) -> Iterator[str]:
    if depth > 20:
        raise InvalidArgumentError(f"{name} is nested deeper than 20 levels")
    if is_mapping(value):
        members = [(quoted(str(inner)), member) for inner, member in value.items()]
    elif is_collection(value):
        members = [(str(index), member) for index, member in enumerate(value)]
    else:
        yield f"{key}={escape(text_of(value, name))}"
        return
    for inner, member in members:
        if member is not None and member is not omit:
            yield from _deep(f"{key}%5B{inner}%5D", unwrap(member), name, escape, depth + 1)


def _text(member: object, name: str) -> str:
    """Return the text of one member; an object, for which OpenAPI has no text, is sent as JSON."""
    plain = unwrap(member)
    if is_mapping(plain) or is_collection(plain):
        return dumps(plain).decode()
    return text_of(plain, name)
