"""Whether a value of one schema may stand where another's is expected, as type checkers see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias, assert_never

from generator.ir import (
    Alias,
    AnyValue,
    Api,
    Array,
    Enum,
    Map,
    NoValue,
    Object,
    Primitive,
    Schema,
    SchemaId,
    Tuple,
    Union,
)
from generator.python.package.annotation import DATES, SCALARS
from generator.python.shapes import is_nullable, unaliased

_Type: TypeAlias = "str | Enum | Array | Tuple | Map | Object | Union | AnyValue"
"""One alternative of an annotation: the name of a scalar type, a tag, a container, a class.

A union of objects stands for the class of its unknown variant.
"""


@dataclass(slots=True)
class Substitutes:
    """Compares what values read as; containers can be written to, so what they hold must be equal."""

    api: Api
    is_subclass: Callable[[SchemaId, SchemaId], bool]
    """Whether the class of the first schema has the class of the second above it."""
    _open: set[tuple[SchemaId, SchemaId]] = field(default_factory=set)

    def stands_for(self, one: SchemaId, other: SchemaId) -> bool:
        """Say whether every value of `one` is one of `other`."""
        if is_nullable(self.api, one) and not is_nullable(self.api, other):
            return False
        return self.narrows(one, other)

    def narrows(self, one: SchemaId, other: SchemaId) -> bool:
        """Say whether every value of `one` that is not None is one of `other`."""
        if one == other or (one, other) in self._open:
            return True
        self._open.add((one, other))
        try:
            wanted = tuple(self._types(other, frozenset()))
            given = self._types(one, frozenset())
            return all(any(self._fits(item, type_) for type_ in wanted) for item in given)
        finally:
            self._open.discard((one, other))

    def _types(self, schema_id: SchemaId, above: frozenset[SchemaId]) -> Iterator[_Type]:
        """Yield the alternatives that a schema reads as; enumerations are open unless they are tags."""
        schema: Schema = self.api.schemas[schema_id]
        if schema_id in above:
            yield AnyValue(meta=schema.meta)
            return
        match schema:
            case Primitive(type=kind, format=format):
                yield SCALARS[kind]
                if kind == "string" and format in DATES:
                    yield DATES[format]
            case Enum(tag=True):
                yield schema
            case Enum(values=values, meta=meta):
                for name in {type(value).__name__ for value in values}:
                    yield AnyValue(meta=meta, object=True) if name == "dict" else name
            case Union(variants=variants):
                if any(isinstance(unaliased(self.api, item), Object) for item in variants):
                    yield schema
                for variant in variants:
                    yield from self._types(variant, above | {schema_id})
            case Alias(target=target):
                yield from self._types(target, above | {schema_id})
            case NoValue(meta=meta):
                yield AnyValue(meta=meta)
            case Array() | Tuple() | Map() | Object() | AnyValue():
                yield schema
            case _:
                assert_never(schema)

    def _fits(self, one: _Type, other: _Type) -> bool:
        match (one, other):
            case (AnyValue(object=False), _) | (_, AnyValue(object=False)):
                return True
            case (str(), str()):
                return one == other or (one, other) == ("int", "float")
            case (Enum(values=values), str()):
                return all(type(value).__name__ == other for value in values)
            case (Enum(values=values), Enum(values=allowed)):
                return set(map(repr, values)) <= set(map(repr, allowed))
            case (Union(), Union()):
                return one is other
            case (Object(), Object()):
                return one is other or self.is_subclass(one.meta.id, other.meta.id)
            case (Array(items=items), Array(items=others)):
                return self._equal(items, others)
            case (Tuple(items=items, rest=None), Tuple(items=others, rest=None)):
                return len(items) == len(others) and all(map(self.stands_for, items, others))
            case (Map(values=items), Map(values=others)):
                return self._equal(items, others)
            case (Map() | AnyValue(), Map() | AnyValue()):
                return True
        return False

    def _equal(self, one: SchemaId, other: SchemaId) -> bool:
        return self.stands_for(one, other) and self.stands_for(other, one)
