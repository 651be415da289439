"""Base classes: what `allOf` takes in by reference is a base, so that `isinstance(dog, Animal)` holds.

A subclass stands wherever its base does: a parent with a property that is no wider than the
child's is left out, and its own bases come in its place. The rest of the rule keeps the modules
importable: no two need each other, and every class has a method resolution order.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from types import MappingProxyType

from generator.diagnostics import Code, Sink, quoted
from generator.ir import AnyValue, Api, Object, Property, SchemaId, Union
from generator.python.names.assign import Names
from generator.python.package.substitutes import Substitutes
from generator.python.shapes import is_nullable, unaliased


@dataclass(frozen=True, slots=True)
class Bases:
    """The base classes of every class, in the document's order."""

    of: Mapping[SchemaId, tuple[SchemaId, ...]]
    loose: frozenset[tuple[SchemaId, str]] = frozenset()
    """Properties by object and name: of any object there, of a class in a subclass; they read as Any."""

    def above(self, schema_id: SchemaId) -> tuple[SchemaId, ...]:
        """Return all classes above a class, each once, the nearest first."""
        found: dict[SchemaId, None] = dict.fromkeys(self.of.get(schema_id, ()))
        pending = list(found)
        for base in pending:
            new = [item for item in self.of.get(base, ()) if item not in found]
            found.update(dict.fromkeys(new))
            pending += new
        return tuple(found)

    def ordered(self, members: Iterable[SchemaId]) -> tuple[SchemaId, ...]:
        """Return schemas in their order, but each after its bases."""
        wanted = dict.fromkeys(members)
        depth = cache(self._depth)
        found: dict[SchemaId, None] = {}
        for member in wanted:
            above = [base for base in reversed(self.above(member)) if base in wanted]
            found.update(dict.fromkeys([*sorted(above, key=depth), member]))
        return tuple(found)

    def kinds_of(self, api: Api) -> Api:
        """Return an API in which the kinds of an object are those that became its subclasses."""
        schemas = dict(api.schemas)
        for schema_id, schema in schemas.items():
            if isinstance(schema, Object) and schema.discriminator is not None:
                known = schema.discriminator
                kept = [item for item in known.mapping if schema_id in self.above(item[1])]
                default = known.default
                if default is not None and schema_id not in self.above(default):
                    default = None
                kinds = replace(known, mapping=tuple(kept), default=default)
                schemas[schema_id] = replace(schema, discriminator=kinds)
        return replace(api, schemas=MappingProxyType(schemas))

    def _depth(self, schema_id: SchemaId) -> int:
        return len(self.above(schema_id))


def find_bases(api: Api, names: Names, sink: Sink) -> Bases:
    """Return the base classes of an API's objects; a parent that cannot be one is noted."""
    return _Finder(api, names, sink).find()


@dataclass(slots=True)
class _Finder:
    api: Api
    names: Names
    sink: Sink
    _of: dict[SchemaId, tuple[SchemaId, ...]] = field(default_factory=dict)
    _loose: set[tuple[SchemaId, str]] = field(default_factory=set)

    def find(self) -> Bases:
        """Take every parent for a base, then leave out those that cannot be one until all can."""
        for schema_id, schema in self.api.schemas.items():
            if isinstance(schema, Object) and schema_id in self.names.schemas:
                parents = [unaliased(self.api, parent) for parent in schema.parents]
                self._of[schema_id] = tuple(
                    parent.meta.id
                    for parent in parents
                    if isinstance(parent, Object) and parent is not schema
                )
        faults = self._faults()
        while faults:
            for (child, base), name in faults.items():
                self._note(child, base, f"{quoted(name)} has another type or another name there")
                kept = (self._of[base] if found == base else (found,) for found in self._of[child])
                self._of[child] = tuple(dict.fromkeys(found for group in kept for found in group))
            faults = self._faults()
        self._keep_importable()
        self._keep_resolvable()
        related = {child: bases for child, bases in self._of.items() if bases}
        return Bases(related, frozenset(self._loose))

    def _faults(self) -> dict[tuple[SchemaId, SchemaId], str]:
        """Return the bases that a class cannot stand for, each with the property that is in the way."""
        bases = Bases(self._of)
        above = {child: frozenset(bases.above(child)) for child in self._of}
        substitutes = Substitutes(self.api, lambda one, other: other in above.get(one, ()))
        found: dict[tuple[SchemaId, SchemaId], str] = {}
        for child, parents in self._of.items():
            for base in parents:
                wrong = self._wrong(child, base, substitutes)
                if wrong is not None:
                    found[child, base] = wrong
        return found

    def _wrong(self, child: SchemaId, base: SchemaId, substitutes: Substitutes) -> str | None:
        """Return the first property of a base that the child has under another name or type."""
        one, other = self.api.schemas[child], self.api.schemas[base]
        assert isinstance(one, Object)
        assert isinstance(other, Object)
        own = {item.name: item for item in one.properties}
        attributes = self.names.attributes
        loose: set[tuple[SchemaId, str]] = set()
        for item in other.properties:
            mine = own.get(item.name)
            if mine is None or attributes[child, item.name] != attributes[base, item.name]:
                return item.name
            if self._may_be_none(mine) and not self._may_be_none(item):
                return item.name
            if not substitutes.narrows(mine.schema, item.schema):
                if not self._types_an_object(mine.schema, item.schema):
                    return item.name
                loose.add((base, item.name))
        extra, wider = one.additional, other.additional
        if (
            not isinstance(extra, bool)
            and not isinstance(wider, bool)
            and not substitutes.stands_for(extra, wider)
        ):
            return "additionalProperties"
        self._loose |= loose
        return None

    def _types_an_object(self, one: SchemaId, other: SchemaId) -> bool:
        """Say whether `one` is a class where `other` is any object."""
        wider = unaliased(self.api, other)
        any_object = isinstance(wider, AnyValue) and wider.object
        return any_object and isinstance(unaliased(self.api, one), (Object, Union))

    def _may_be_none(self, item: Property) -> bool:
        return not item.required or is_nullable(self.api, item.schema)

    def _note(self, child: SchemaId, base: SchemaId, reason: str) -> None:
        one, other = (self.names.schemas[found].text for found in (child, base))
        message = f"{one} is no subclass of {other}: {reason}"
        place = self.api.schemas[child].meta.location
        self.sink.note(Code.CLASS_UNRELATED, place, message)

    def _keep_importable(self) -> None:
        """Leave out a base whose module would come to need the class's own: inline classes give way."""
        modules = self.names.modules
        needs: dict[str, set[str]] = {}
        for child in sorted(self._of, key=lambda found: (found.count("/"), found)):
            kept: list[SchemaId] = []
            for base in self._of[child]:
                here, there = modules[child], modules[base]
                if here == there or not _leads(needs, there, here):
                    kept.append(base)
                    if here != there:
                        needs.setdefault(here, set()).add(there)
                else:
                    self._note(child, base, "their modules would need each other")
            self._of[child] = tuple(kept)

    def _keep_resolvable(self) -> None:
        """Leave out a base that another one has above it, or that Python cannot put in order."""
        bases = Bases(self._of)
        made: dict[SchemaId, type] = {}
        for child in bases.ordered(self._of):
            found = self._of[child]
            above = {item for base in found for item in bases.above(base)}
            kept = [base for base in found if base not in above]
            while child not in made:
                try:
                    made[child] = type("_", tuple(made[base] for base in kept), {})
                except TypeError:
                    reason = "its bases would be in another order than those of another base"
                    self._note(child, kept.pop(), reason)
            self._of[child] = tuple(kept)


def _leads(needs: Mapping[str, set[str]], start: str, end: str) -> bool:
    seen = {start}
    pending = [start]
    while pending:
        new = needs.get(pending.pop(), set()) - seen
        seen |= new
        pending += new
    return end in seen
