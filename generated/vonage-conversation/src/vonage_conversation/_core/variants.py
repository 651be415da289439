# Models and their decoders are one mechanism in several modules.
# pyright: reportPrivateUsage=false
"""The variants of a union, those of the unions inside of it too, by what tells them apart.

Imported where a union is first read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from .dispatch import Candidate, Find, by_conversion, by_keys, by_length, by_tags, same
from .signs import Sign, compiled
from .spec import (
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

_Signs: TypeAlias = dict[str, dict[str, Mapping[str, Any]]]


class Variants:
    """All variants of a union; `decoder` makes what decodes each of them."""

    def __init__(
        self, spec: Tagged | Structured, scopes: tuple[object, ...], decoder: Callable[..., Decode]
    ) -> None:
        self._scopes, self._decoder = scopes, decoder
        self._names: set[str] = set()
        self._tables: list[Tagged] = []
        self._models: dict[str, tuple[type[Any], bool]] = {}
        """Models among the variants, by name, and whether a tag leads to each."""
        self._others: list[Spec] = []
        self._rest: list[Spec] = []
        """What an object of no variant is, the outermost union's first."""
        self._signs: _Signs = {}
        self._add(spec, tagged=False)

    def _add(self, spec: Spec, *, tagged: bool) -> None:
        if isinstance(spec, str):
            if spec not in self._names:
                self._names.add(spec)
                self._add_named(spec, tagged=tagged)
        elif isinstance(spec, Tagged):
            self._rest += [name for name in (spec.default, spec.unknown) if name is not None]
            self._tables.append(spec)
            self._add_all(spec.table.values(), tagged=True)
        elif isinstance(spec, Structured):
            self._rest += [spec.unknown] if spec.unknown is not None else []
            for pointer, signs in spec.signs.items():
                self._signs.setdefault(pointer, {}).update(signs)
            self._add_all(spec.specs, tagged=tagged)
        else:
            self._others.append(spec)

    def _add_all(self, specs: Iterable[Spec], *, tagged: bool) -> None:
        for spec in specs:
            self._add(spec, tagged=tagged)

    def _add_named(self, name: str, *, tagged: bool) -> None:
        target = lookup(name, self._scopes)
        if not isinstance(target, type):
            self._add(target.__metadata__[0], tagged=tagged)
            return
        self._models[name] = target, tagged
        kinds: Tagged | None = vars(target).get("_kinds")
        if kinds is not None:
            self._tables.append(kinds)

    def by_type(self) -> Mapping[type, Decode]:
        """Return what decodes each JSON type that is not what it reads as."""
        found: dict[type, Decode] = {}
        lists = self._merged(ListOf)
        tuples = [
            (len(item.inner), item.more, self._decode(item))
            for item in self._others
            if isinstance(item, TupleOf)
        ]
        if lists is not None or tuples:
            found[list] = by_length(tuples, lists or same) if tuples else lists or same
        dates = [item for item in self._others if isinstance(item, (DateTime, Date))]
        if dates:
            found[str] = by_conversion(map(self._decode, dates))
        maps = self._merged(MapOf)
        if maps is not None or self._models or self._rest:
            rest = self._decode(self._rest[0]) if self._rest else same
            found[dict] = self._by_tags(maps or rest)
        return found

    def _decode(self, spec: Spec) -> Decode:
        return self._decoder(spec, *self._scopes)

    def _merged(self, kind: type[ListOf | MapOf]) -> Decode | None:
        """Return what decodes all lists, or all maps: their items are then a union."""
        inner = [item.inner for item in self._others if isinstance(item, kind)]
        if not inner:
            return None
        union = Structured(tuple(inner), signs=self._signs)
        return self._decode(kind(inner[0] if len(inner) == 1 else union))

    def _by_tags(self, rest: Decode) -> Decode:
        candidates = [
            (Candidate(model._wires(), model._required(), self._decode(name), self._of(name)), told)
            for name, (model, told) in self._models.items()
        ]
        anything = by_keys([item for item, _ in candidates], rest)
        if not self._tables:
            return anything
        untagged = by_keys([item for item, told in candidates if not told], rest)
        return by_tags([(spec.key, self._find(spec)) for spec in self._tables], untagged, anything)

    def _of(self, name: str) -> tuple[Sign, ...]:
        """Return the signs of a class."""
        return tuple(
            compiled(pointer, signs[name])
            for pointer, signs in self._signs.items()
            if name in signs
        )

    def _find(self, spec: Tagged) -> Find:
        made: dict[tuple[type, Any], Decode] = {}

        def find(tag: str | float) -> Decode | None:
            found = made.get((type(tag), tag))
            wanted = spec.entry(tag) if found is None else None
            if wanted is not None:
                found = made[type(tag), tag] = self._decode(wanted)
            return found

        return find
