# Models and their decoders are one mechanism in two modules.
# pyright: reportPrivateUsage=false
"""Decode specs: how a JSON value becomes a model, a list or map of models, a date.

A spec names classes by text, and is compiled at its first use: recursion and references across
modules cost nothing. Decoding never raises; what does not fit is given back as it came.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .collection import ModelList, ModelMap
from .dates import read_date, read_date_time
from .dispatch import Candidate, Decode, Find, by_conversion, by_keys, by_length, by_tags, same

if TYPE_CHECKING:
    from .model import Model


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
    """A union told apart by JSON types, and among objects by tags and keys (see `dispatch`).

    The unions among its specs count as their variants.
    """

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
    return _tagged(spec, scopes) if isinstance(spec, Tagged) else _union(spec, scopes)


def _lookup(name: str, scopes: tuple[object, ...]) -> Any:
    for scope in scopes[:-1]:
        found = getattr(scope, "__dict__", {}).get(name)
        if found is not None:
            return found
    return getattr(scopes[-1], name)


def _named(name: str, scopes: tuple[object, ...]) -> Decode:
    found = _lookup(name, scopes)
    if isinstance(found, type):
        return adopter(found)
    return decoder(found.__metadata__[0], *scopes)


def adopter(model: type[Model]) -> Decode:
    """Return the function that makes a view of a JSON object: of the subclass that its tag names."""
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
            steps = [same if item is None else decoder(item, *scopes) for item in inner]
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
    untold = otherwise or _union(spec, scopes)
    unknown = otherwise or same
    if spec.unknown is not None:
        unknown = decoder(spec.unknown, *scopes)
    key = spec.key

    def decode(value: Any) -> Any:
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
        return untold(value)

    return decode


def _entry(table: Mapping[Any, Spec], tag: object) -> Spec | None:
    """Return the entry of a tag of the same type: `1`, `True` and `"1"` are three tags."""
    return next(
        (spec for key, spec in table.items() if key == tag and type(key) is type(tag)), None
    )


def _union(spec: Tagged | Structured, scopes: tuple[object, ...]) -> Decode:
    by_type: Mapping[type, Decode] | None = None

    def decode(value: Any) -> Any:
        nonlocal by_type
        if by_type is None:
            by_type = _Variants(spec, scopes).by_type()
        found = by_type.get(value.__class__)
        return value if found is None else found(value)

    return decode


class _Variants:
    """All variants of a union and of the unions inside of it, by what tells them apart."""

    def __init__(self, spec: Tagged | Structured, scopes: tuple[object, ...]) -> None:
        self._scopes = scopes
        self._names: set[str] = set()
        self._tables: list[tuple[str, Mapping[Any, Spec]]] = []
        self._models: dict[type[Model], bool] = {}
        """Classes among the variants, and whether a tag leads to each."""
        self._others: list[Spec] = []
        self._unknown: list[str] = []
        self._add(spec, tagged=False)

    def _add(self, spec: Spec, *, tagged: bool) -> None:
        if isinstance(spec, str):
            if spec not in self._names:
                self._names.add(spec)
                self._add_named(_lookup(spec, self._scopes), tagged=tagged)
        elif isinstance(spec, (Tagged, Structured)):
            if spec.unknown is not None:
                self._unknown.append(spec.unknown)
            if isinstance(spec, Tagged):
                self._tables.append((spec.key, spec.table))
            for item in spec.specs if isinstance(spec, Structured) else spec.table.values():
                self._add(item, tagged=tagged or isinstance(spec, Tagged))
        else:
            self._others.append(spec)

    def _add_named(self, target: Any, *, tagged: bool) -> None:
        if not isinstance(target, type):
            self._add(target.__metadata__[0], tagged=tagged)
            return
        self._models[target] = tagged
        kinds: Tagged | None = vars(target).get("_kinds")
        if kinds is not None:
            self._tables.append((kinds.key, kinds.table))

    def by_type(self) -> Mapping[type, Decode]:
        """Return what decodes each JSON type that is not what it reads as."""
        found: dict[type, Decode] = {}
        lists = self._merged(ListOf)
        tuples = [
            (len(item.inner), item.more, decoder(item, *self._scopes))
            for item in self._others
            if isinstance(item, TupleOf)
        ]
        if lists is not None or tuples:
            found[list] = by_length(tuples, lists or same) if tuples else lists or same
        dates = [item for item in self._others if isinstance(item, (DateTime, Date))]
        if dates:
            found[str] = by_conversion(decoder(item) for item in dates)
        maps = self._merged(MapOf)
        if maps is not None or self._models or self._unknown:
            found[dict] = self._by_tags(maps or self._rest())
        return found

    def _rest(self) -> Decode:
        return decoder(self._unknown[0], *self._scopes) if self._unknown else same

    def _merged(self, kind: type[ListOf | MapOf]) -> Decode | None:
        """Return what decodes all lists, or all maps: their items are then a union."""
        inner = [item.inner for item in self._others if isinstance(item, kind)]
        if not inner:
            return None
        return decoder(
            kind(inner[0] if len(inner) == 1 else Structured(tuple(inner))), *self._scopes
        )

    def _by_tags(self, rest: Decode) -> Decode:
        candidates = {
            Candidate(model._wires(), model._required(), adopter(model)): tagged
            for model, tagged in self._models.items()
        }
        anything = by_keys(tuple(candidates), rest)
        if not self._tables:
            return anything
        untagged = by_keys([item for item, tagged in candidates.items() if not tagged], rest)
        tables = [(key, self._find(table)) for key, table in self._tables]
        return by_tags(tables, untagged, anything)

    def _find(self, table: Mapping[Any, Spec]) -> Find:
        made: dict[tuple[type, Any], Decode] = {}

        def find(tag: str | int) -> Decode | None:
            found = made.get((type(tag), tag))
            wanted = _entry(table, tag) if found is None else None
            if wanted is not None:
                found = made[type(tag), tag] = decoder(wanted, *self._scopes)
            return found

        return find
