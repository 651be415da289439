# Models and their decoders are one mechanism in several modules.
# pyright: reportPrivateUsage=false
"""Decoders: the functions that `spec`s stand for, each made at its first use.

Decoding never raises; what does not fit is given back as it came.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Any

from .collection import ModelList, ModelMap
from .spec import (
    AsGiven,
    Date,
    DateTime,
    Decode,
    ListOf,
    MapOf,
    Spec,
    Structured,
    Tagged,
    TupleOf,
    lookup,
)


def decoder(spec: Spec, *scopes: object) -> Decode:
    """Return the function that decodes values of `spec`; names are looked up in `scopes`, in order."""
    if isinstance(spec, str):
        return _named(spec, scopes)
    if isinstance(spec, ListOf):
        return _list_decoder(spec, scopes)
    if isinstance(spec, TupleOf):
        return _tuple_decoder(spec, scopes)
    if isinstance(spec, MapOf):
        return _map_decoder(spec, scopes)
    if isinstance(spec, (DateTime, Date)):
        from .dates import read_date, read_date_time

        return read_date if isinstance(spec, Date) else read_date_time
    if isinstance(spec, AsGiven):
        return _same
    return _tagged(spec, scopes) if isinstance(spec, Tagged) else _union(spec, scopes)


def _named(name: str, scopes: tuple[object, ...]) -> Decode:
    found = lookup(name, scopes)
    if isinstance(found, type):
        return adopter(found)
    return decoder(found.__metadata__[0], *scopes)


def adopter(model: type[Any]) -> Decode:
    """Return the function that makes a view of a JSON object: of the subclass that its tag names.

    Models stand above their decoders, which are told of each when it is needed.
    """
    adopt = model._adopt
    kinds = vars(model).get("_kinds")
    if kinds is not None:
        module = model.__module__
        scopes = (sys.modules[module], sys.modules[module.rpartition(".")[0] or module])
        return _tagged(kinds, scopes, otherwise=adopt)

    def decode(value: Any) -> Any:
        return adopt(value) if value.__class__ is dict else value

    return decode


def _list_decoder(spec: ListOf, scopes: tuple[object, ...]) -> Decode:
    inner: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal inner
        if value.__class__ is not list:
            return value
        if inner is None:
            inner = decoder(spec.inner, *scopes)
        return ModelList[Any](value, inner)

    return decode


def _tuple_decoder(spec: TupleOf, scopes: tuple[object, ...]) -> Decode:
    steps: list[Decode] | None = None

    def decode(value: Any) -> Any:
        nonlocal steps
        if value.__class__ is not list:
            return value
        if steps is None:
            inner = (*spec.inner, spec.rest)
            steps = [_same if item is None else decoder(item, *scopes) for item in inner]
        *places, rest = steps
        found = [step(item) for step, item in zip(places, value, strict=False)]
        return (*found, *map(rest, value[len(places) :]))

    return decode


def _map_decoder(spec: MapOf, scopes: tuple[object, ...]) -> Decode:
    inner: Decode | None = None

    def decode(value: Any) -> Any:
        nonlocal inner
        if value.__class__ is not dict:
            return value
        if inner is None:
            inner = decoder(spec.inner, *scopes)
        return ModelMap[Any](value, inner)

    return decode


def _tagged(spec: Tagged, scopes: tuple[object, ...], otherwise: Decode | None = None) -> Decode:
    """Return what decodes by one table; `otherwise` takes what has no known tag."""
    table: dict[Any, Decode] = {}
    key = spec.key
    if spec.default is not None:
        untold = unknown = decoder(spec.default, *scopes)
    else:
        untold = otherwise or _union(spec, scopes)
        unknown = decoder(spec.unknown, *scopes) if spec.unknown is not None else otherwise or _same

    def decode(value: Any) -> Any:
        if value.__class__ is not dict:
            return value
        tag: Any = value.get(key)
        if isinstance(tag, (str, int, float)):
            found = table.get((type(tag), tag))
            if found is not None:
                return found(value)
            wanted = spec.entry(tag)
            if wanted is None:
                return unknown(value)
            found = table[type(tag), tag] = decoder(wanted, *scopes)
            return found(value)
        return unknown(value) if key in value else untold(value)

    return decode


def _union(spec: Tagged | Structured, scopes: tuple[object, ...]) -> Decode:
    by_type: Mapping[type, Decode] | None = None

    def decode(value: Any) -> Any:
        nonlocal by_type
        if by_type is None:
            from .variants import Variants

            by_type = Variants(spec, scopes, decoder).by_type()
        found = by_type.get(value.__class__)
        return value if found is None else found(value)

    return decode


def _same(value: Any) -> Any:
    return value
