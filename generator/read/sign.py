"""Signs: what tells a union's objects apart where neither a tag nor their keys do.

Two objects may have the same keys and differ in what one of them holds: its JSON type, its values,
its format, the items of its list, or what an object inside of it holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, islice

from generator.diagnostics import Code, Sink
from generator.ir import (
    Alias,
    AnyValue,
    Array,
    Enum,
    Fact,
    Map,
    NoValue,
    Object,
    Primitive,
    Schema,
    SchemaId,
    Sign,
    Tuple,
    Union,
    unaliased,
)
from generator.read.table import Table, key_of, objects_of, type_of, variants_below

_MAX_OBJECTS = 64
"""Objects of one union that are compared, each with each."""
_MAX_DEPTH = 3
_MAX_SIGNS = 4
"""Signs by which one object is told from another."""
_MAX_VALUES = 16
"""Values of an enumeration that are listed; of one with more only their types count."""
_CONVERTED = ("date", "date-time")

Facts = frozenset[Fact]


def find_signs(schemas: dict[SchemaId, Schema], sink: Sink) -> None:
    """Give every union without a tag the signs of its objects; report what nothing tells apart."""
    for schema in list(schemas.values()):
        if not isinstance(schema, Union) or schema.discriminator is not None:
            continue
        found: dict[tuple[SchemaId, tuple[str, ...]], Facts] = {}
        alike = False
        for one, other in _pairs(schemas, schema):
            differences = list(islice(_differences(schemas, one, other, ()), _MAX_SIGNS))
            alike = alike or (not differences and _names(one) == _names(other))
            for path, facts, others in differences:
                found[one.meta.id, path], found[other.meta.id, path] = facts, others
        if found:
            signs = tuple(
                Sign(variant=variant, path=path, facts=_sorted(facts))
                for (variant, path), facts in found.items()
            )
            schemas[schema.meta.id] = replace(schema, signs=signs)
        if alike:
            message = "nothing tells some of these variants apart: they have the same properties; the first counts, or add a discriminator"
            sink.note(Code.UNION_AMBIGUOUS, schema.meta.location, message)


def _pairs(schemas: Table, union: Union) -> Iterator[tuple[Object, Object]]:
    """Yield the objects that may stand in one place and that keys may not tell apart."""
    variants = [unaliased(schemas, variant) for variant in union.variants]
    groups = (
        [union.meta.id],
        [variant.items for variant in variants if isinstance(variant, Array)],
        [variant.values for variant in variants if isinstance(variant, Map)],
    )
    for group in groups:
        told = [
            objects_of(schemas, inner.meta.id)
            for inner in variants_below(schemas, *group)
            if isinstance(inner, Union) and inner.discriminator is not None
        ]
        for one, other in combinations(objects_of(schemas, *group)[:_MAX_OBJECTS], 2):
            by_tag = any(one in objects and other in objects for objects in told)
            by_keys = _required(one) - _names(other) or _required(other) - _names(one)
            if not by_tag and not by_keys:
                yield one, other


def _names(schema: Object) -> set[str]:
    return {item.name for item in schema.properties}


def _required(schema: Object) -> set[str]:
    return {item.name for item in schema.properties if item.required}


def _differences(
    schemas: Table, one: Object, other: Object, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Facts, Facts]]:
    """Yield where two objects hold what excludes each other, with what each holds."""
    beside = {item.name: item.schema for item in other.properties}
    for item in one.properties:
        if item.name in beside:
            yield from _compared(schemas, item.schema, beside[item.name], (*path, item.name))


def _compared(
    schemas: Table, one: SchemaId, other: SchemaId, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Facts, Facts]]:
    facts, others = _facts(schemas, one, frozenset()), _facts(schemas, other, frozenset())
    if facts and others and not any(_overlap(a, b) for a in facts for b in others):
        yield path, facts, others
    if len(path) == _MAX_DEPTH:
        return
    match unaliased(schemas, one), unaliased(schemas, other):
        case Object() as inner, Object() as outer:
            yield from _differences(schemas, inner, outer, path)
        case Array(items=items), Array(items=rest):
            yield from _compared(schemas, items, rest, (*path, "0"))


def _facts(schemas: Table, schema_id: SchemaId, above: frozenset[SchemaId]) -> Facts:
    """Return what values of a schema are, null left out; nothing where they may be anything."""
    schema = schemas[schema_id]
    if schema_id in above:
        return frozenset()
    match schema:
        case Primitive(type="null") | AnyValue(object=False) | NoValue():
            return frozenset()
        case Primitive(type="string", format=str(format)) if format in _CONVERTED:
            return frozenset({Fact(format=format)})
        case Primitive(type=kind):
            return frozenset({Fact(type=kind)})
        case Enum(values=values, extensible=False) if len(values) <= _MAX_VALUES and all(
            isinstance(value, (str, int)) for value in values
        ):
            return frozenset(Fact(value=(value,)) for value in values)
        case Enum(values=values):
            return frozenset(Fact(type=type_of(value)) for value in values)
        case Array() | Tuple():
            return frozenset({Fact(type="array")})
        case Object() | Map() | AnyValue():
            return frozenset({Fact(type="object")})
        case Alias(target=target):
            return _facts(schemas, target, above | {schema_id})
        case Union(variants=variants):
            parts = [_facts(schemas, variant, above | {schema_id}) for variant in variants]
            return frozenset[Fact]().union(*parts) if all(parts) else frozenset()


def _overlap(one: Fact, other: Fact) -> bool:
    """Say whether a value may be both; a text in a format may be any that is listed."""
    if one.value and other.value:
        return key_of(one.value[0]) == key_of(other.value[0])
    if one.format and other.format:
        return one.format == other.format
    types = {_type(one), _type(other)}
    return len(types) == 1 or types == {"integer", "number"}


def _type(fact: Fact) -> str:
    if fact.value:
        return type_of(fact.value[0])
    return fact.type or "string"


def _sorted(facts: Facts) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: (fact.type, fact.format, repr(fact.value))))
