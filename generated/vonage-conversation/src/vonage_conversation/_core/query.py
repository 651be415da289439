"""Query parameters and form bodies: names and values as text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from .media import essence_of
from .omit import omit
from .operation import FORM
from .plain import unwrap
from .shapes import is_collection, is_mapping
from .style import exploded, query_pairs, quoted

if TYPE_CHECKING:
    from .operation import Param, Part


def encode_query(names: Sequence[str | Param], values: Sequence[object]) -> str:
    """Return `a=1&b=2`; None and `omit` are left out, a list is repeated unless its style says
    otherwise.
    """
    pairs: list[str] = []
    for name, value in zip(names, values, strict=True):
        if value is None or value is omit:
            continue
        if isinstance(name, str):
            add(pairs, name, value)
        elif _is_whole_form(name) and is_mapping(unwrap(value)):
            pairs.append(encode_form(unwrap(value), getattr(name, "parts", ())))
        else:
            pairs += query_pairs(name, value)
    return "&".join(filter(None, pairs))


def _is_whole_form(parameter: Param) -> bool:
    """Say whether a parameter is the whole query, written as a form is."""
    return parameter.style == "querystring" and essence_of(parameter.content or "") == FORM


def encode_mapping(values: Mapping[str, object]) -> str:
    """Return the query or form text of a mapping."""
    pairs: list[str] = []
    for name, value in values.items():
        if value is not None and value is not omit:
            add(pairs, name, [value] if is_mapping(unwrap(value)) else value)
    return "&".join(pairs)


def encode_form(values: Mapping[str, object], fields: Sequence[Part]) -> str:
    """Return the text of a form; None and `omit` are left out, `fields` are written in a way of
    their own: each item of a list for itself, unless a style says otherwise.
    """
    if not fields:
        return encode_mapping(values)
    known = {field.name: field for field in fields}
    texts: list[str] = []
    for name, value in values.items():
        field = known.get(name)
        if field is None:
            texts.append(encode_mapping({name: value}))
        elif value is not None and value is not omit:
            plain = unwrap(value)
            single = field.content is None or not is_collection(plain)
            for item in [plain] if single else plain:
                texts += query_pairs(field, item)
    return "&".join(filter(None, texts))


def add(pairs: list[str], name: str, value: object) -> None:
    """Append `name=value`, once for each member of a list (form style, exploded)."""
    if type(value) is str:
        pairs.append(f"{quoted(name)}={quoted(value)}")
    else:
        pairs += exploded(name, value)
