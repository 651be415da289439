"""Query parameters, cookies and form bodies: names and values as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import TYPE_CHECKING
from urllib.parse import quote

from .errors import InvalidArgumentError
from .jsontext import dumps
from .omit import omit
from .plain import unwrap
from .shapes import is_collection, is_mapping
from .text import text_of

if TYPE_CHECKING:
    from .operation import Param

_SEPARATORS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def encode_query(names: Sequence[str | Param], values: Sequence[object]) -> str:
    """Return `a=1&b=2`; None and `omit` are left out, a list is repeated unless its style says
    otherwise.
    """
    pairs: list[str] = []
    for name, value in zip(names, values, strict=True):
        if value is None or value is omit:
            continue
        if type(name) is str:
            add(pairs, name, value)
        else:
            add_styled(pairs, name, value)  # type: ignore[arg-type]  # str is handled above
    return "&".join(pairs)


def encode_mapping(values: Mapping[str, object]) -> str:
    """Return the query or form text of a mapping."""
    pairs: list[str] = []
    for name, value in values.items():
        if value is not None and value is not omit:
            add(pairs, name, value)
    return "&".join(pairs)


def add(pairs: list[str], name: str, value: object) -> None:
    """Append `name=value`, once for each member of a list (form style, exploded)."""
    key = _quote(name)
    if type(value) is str:
        pairs.append(f"{key}={_quote(value)}")
        return
    for member in members(value):
        pairs.append(f"{key}={_quote(_text(member, name))}")


def add_styled(pairs: list[str], parameter: Param, value: object) -> None:
    """Append a parameter that has a style of its own."""
    if parameter.explode and parameter.style == "form":
        add(pairs, parameter.name, value)
        return
    separator = _SEPARATORS.get(parameter.style)
    if separator is None:
        raise InvalidArgumentError(
            f"parameter '{parameter.name}' has the unknown style '{parameter.style}'"
        )
    texts = [_quote(_text(member, parameter.name)) for member in members(value)]
    if texts:
        pairs.append(f"{_quote(parameter.name)}={separator.join(texts)}")


def _text(member: object, name: str) -> str:
    """Return the text of one member; an object, for which OpenAPI has no text, is sent as JSON."""
    plain = unwrap(member)
    if is_mapping(plain) or is_collection(plain):
        return dumps(plain).decode()
    return text_of(plain, name)


def members(value: object) -> Iterable[object]:
    """Return what a parameter's value is made of: the members of a list, or the value itself."""
    if isinstance(value, (list, tuple, Set)) or _is_sequence(value):
        return [member for member in value if member is not None and member is not omit]  # type: ignore[attr-defined]  # one of the types above
    return (value,)


def _is_sequence(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, (str, bytes, bytearray))


def _quote(text: str) -> str:
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise InvalidArgumentError("a query parameter must not hold lone surrogates") from None
