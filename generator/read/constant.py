"""Tags as constants: the tag property of a variant has one value, which a caller need not write."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from generator.document import Json
from generator.ir import Enum, Object, Primitive, Schema, SchemaId, Union
from generator.location import Pointer
from generator.read.table import key_of, object_at, property_of, unaliased

_Place: TypeAlias = tuple[SchemaId, str]
"""A variant and the name of its tag property."""


def fix_tags(schemas: dict[SchemaId, Schema]) -> None:
    """Make the tag of each variant that has exactly one value, over all unions, a constant."""
    wanted: dict[_Place, dict[str, Json]] = defaultdict(dict)
    for union in schemas.values():
        if isinstance(union, Union) and union.discriminator is not None:
            for value, variant in union.discriminator.mapping:
                found = object_at(schemas, variant)
                if found is not None:
                    wanted[found.meta.id, union.discriminator.property][key_of(value)] = value
    single = {
        place: next(iter(values.values())) for place, values in wanted.items() if len(values) == 1
    }
    users: dict[SchemaId, list[_Place]] = defaultdict(list)
    for schema in schemas.values():
        for item in schema.properties if isinstance(schema, Object) else ():
            users[item.schema].append((schema.meta.id, item.name))
    for place, value in single.items():
        _fix(schemas, place, value, single, users)


def _fix(
    schemas: dict[SchemaId, Schema],
    place: _Place,
    value: Json,
    single: Mapping[_Place, Json],
    users: Mapping[SchemaId, list[_Place]],
) -> None:
    """Make one tag a constant: in its place where it is the variant's own, else beside it."""
    owner, name = place
    variant = schemas[owner]
    item = property_of(variant, name)
    if item is None or not isinstance(variant, Object):
        return
    schema = unaliased(schemas, item.schema)
    if not isinstance(schema, (Enum, Primitive)):
        return
    if isinstance(schema, Enum) and key_of(value) not in map(key_of, schema.values):
        return
    own = SchemaId(f"{owner}/properties{Pointer((name,))}")
    meta = replace(schemas[item.schema].meta, id=own)
    if item.schema == own:
        alone = all(
            other in single and key_of(single[other]) == key_of(value) for other in users[own]
        )
        if alone:
            schemas[own] = Enum(meta=meta, values=(value,), tag=True)
    elif own not in schemas:
        schemas[own] = Enum(meta=meta, values=(value,), tag=True)
        properties = tuple(
            replace(other, schema=own) if other is item else other for other in variant.properties
        )
        schemas[owner] = replace(variant, properties=properties)
