# Models and their decoders are one mechanism in two modules.
# pyright: reportPrivateUsage=false
"""Decode specs: how a JSON value becomes a model, a list or map of models, a date.

A spec names classes by text, and is compiled at its first use: recursion and references across
modules cost nothing. Decoding never raises; what does not fit is given back as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .collection import ModelList, ModelMap
from .dates import read_date, read_date_time

if TYPE_CHECKING:
    from .model import Model

Decode: TypeAlias = Callable[[Any], Any]


class ListOf:
    """A list whose items have a spec."""

    __slots__ = ("inner",)

    def __init__(self, inner: Spec) -> None:
        self.inner = inner


class TupleOf:
    """A list with a spec for each place, None where an item is what it reads as.

    `rest` is the spec of the items after them; `more` says whether there may be any.
    """

    __slots__ = ("inner", "more", "rest")

    def __init__(self, *inner: Spec | None, more: bool = False, rest: Spec | None = None) -> None:
        self.inner, self.more, self.rest = inner, more, rest


class MapOf:
    """A map whose values have a spec."""

    __slots__ = ("inner",)

    def __init__(self, inner: Spec) -> None:
        self.inner = inner


class DateTime:
    """A text in the format `date-time`."""

    __slots__ = ()


class Date:
    """A text in the format `date`."""

    __slots__ = ()


class Tagged:
    """A union told apart by the value of one key.

    A value without the key is told apart by its other keys; one of an unknown tag is `unknown`.
    """

    __slots__ = ("key", "table", "unknown")

    def __init__(self, key: str, table: Mapping[Any, Spec], *, unknown: str | None = None) -> None:
        self.key, self.table, self.unknown = key, table, unknown


class Structured:
    """A union told apart by JSON types, and among objects by the keys that only one of them has."""

    __slots__ = ("specs", "unknown")

    def __init__(self, specs: tuple[Spec, ...], *, unknown: str | None = None) -> None:
        self.specs, self.unknown = specs, unknown


Spec: TypeAlias = "str | ListOf | TupleOf | MapOf | DateTime | Date | Tagged | Structured"


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
    if isinstance(spec, DateTime):
        return read_date_time
    if isinstance(spec, Date):
        return read_date
    return _tagged(spec, scopes) if isinstance(spec, Tagged) else _structured(spec, scopes)


def _lookup(name: str, scopes: tuple[object, ...]) -> Any:
    for scope in scopes[:-1]:
        found = getattr(scope, "__dict__", {}).get(name)
        if found is not None:
            return found
    return getattr(scopes[-1], name)


def _named(name: str, scopes: tuple[object, ...]) -> Decode:
    found = _lookup(name, scopes)
    if isinstance(found, type):
        return _adopter(found)
    return decoder(found.__metadata__[0], *scopes)


def _adopter(model: type[Model]) -> Decode:
    adopt = model._adopt

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


def _tagged(spec: Tagged, scopes: tuple[object, ...]) -> Decode:
    table: dict[Any, Decode] = {}
    by_keys: Decode | None = None
    unknown = decoder(spec.unknown, *scopes) if spec.unknown is not None else _same
    key = spec.key

    def decode(value: Any) -> Any:
        nonlocal by_keys
        if value.__class__ is not dict:
            return value
        tag: Any = value.get(key)
        if isinstance(tag, (str, int)):
            found = table.get((type(tag), tag))
            if found is not None:
                return found(value)
            wanted = _entry(spec.table, tag)
            if wanted is None:
                return unknown(value)
            found = table[type(tag), tag] = decoder(wanted, *scopes)
            return found(value)
        if by_keys is None:
            variants = tuple(
                dict.fromkeys(item for item in spec.table.values() if isinstance(item, str))
            )
            by_keys = _structured(Structured(variants, unknown=spec.unknown), scopes)
        return by_keys(value)

    return decode


def _entry(table: Mapping[Any, Spec], tag: object) -> Spec | None:
    """Return the entry of a tag of the same type: `1`, `True` and `"1"` are three tags."""
    return next(
        (spec for key, spec in table.items() if key == tag and type(key) is type(tag)), None
    )


def _same(value: Any) -> Any:
    return value


def _structured(spec: Structured, scopes: tuple[object, ...]) -> Decode:
    by_type: dict[type, Decode] | None = None

    def decode(value: Any) -> Any:
        nonlocal by_type
        if by_type is None:
            by_type = _by_type(spec, scopes)
        found = by_type.get(value.__class__)
        return value if found is None else found(value)

    return decode


def _by_type(spec: Structured, scopes: tuple[object, ...]) -> dict[type, Decode]:
    """Return what decodes each JSON type; of two lists or two maps, the first."""
    found: dict[type, Decode] = {}
    models: list[type[Model]] = []
    for item in spec.specs:
        if isinstance(item, str):
            target = _lookup(item, scopes)
            if isinstance(target, type):
                models.append(target)
            else:
                found.setdefault(dict, decoder(item, *scopes))
            continue
        found.setdefault(_json_type(item), decoder(item, *scopes))
    tuples = [item for item in spec.specs if isinstance(item, TupleOf)]
    if tuples:
        lists = next((item for item in spec.specs if isinstance(item, ListOf)), None)
        rest = _same if lists is None else decoder(lists, *scopes)
        found[list] = _by_length([(item, decoder(item, *scopes)) for item in tuples], rest)
    if models:
        rest = found.get(dict) or (
            decoder(spec.unknown, *scopes) if spec.unknown is not None else _same
        )
        found[dict] = _by_keys(models, rest)
    return found


def _by_length(tuples: list[tuple[TupleOf, Decode]], rest: Decode) -> Decode:
    """Return the dispatch among lists: the first tuple of the value's length, else any list."""

    def decode(value: list[Any]) -> Any:
        for spec, found in tuples:
            if len(value) == len(spec.inner) or (spec.more and len(value) > len(spec.inner)):
                return found(value)
        return rest(value)

    return decode


def _json_type(spec: Spec) -> type:
    if isinstance(spec, (ListOf, TupleOf)):
        return list
    return str if isinstance(spec, (DateTime, Date)) else dict


def _by_keys(models: list[type[Model]], rest: Decode) -> Decode:
    """Return the dispatch among objects: whose required keys are there, then whose own keys are."""
    tables = [(model, model._wires(), model._required()) for model in models]
    counts: dict[str, int] = {}
    for _, wires, _ in tables:
        for wire in wires:
            counts[wire] = counts.get(wire, 0) + 1

    def decode(value: dict[str, Any]) -> Any:
        best: type[Model] | None = None
        score = (-1, -1)
        for model, wires, required in tables:
            known = [wire for wire in wires if wire in value]
            if not known or not all(wire in value for wire in required):
                continue
            own = (sum(counts[wire] == 1 for wire in known), len(known))
            if own > score:
                best, score = model, own
        return rest(value) if best is None else best._adopt(value)

    return decode
