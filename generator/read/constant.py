"""Tags as constants: the tag property of a variant, or of an object's last kind, has one value, which a caller need not write.

One that has kinds of its own holds theirs as well: its own is kept beside the property.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from generator.document import Json
from generator.ir import Enum, Object, Primitive, Schema, SchemaId, Union, unaliased
from generator.location import Pointer
from generator.read.table import key_of, object_at, property_of

_Place: TypeAlias = tuple[SchemaId, str]
"""A variant and the name of its tag property."""


def fix_tags(schemas: dict[SchemaId, Schema]) -> None:
    """Make the tag of each variant a constant where it has one value over all unions.

    A tag of several values is closed to them, where the document does not list any itself. One of
    the default has any value.
    """
    wanted: dict[_Place, dict[str, Json]] = defaultdict(dict)
    for schema in schemas.values():
        if isinstance(schema, (Union, Object)) and schema.discriminator is not None:
            default = schema.discriminator.default
            for value, variant in schema.discriminator.mapping:
                found = object_at(schemas, variant)
                if found is not None and variant != default:
                    wanted[found.meta.id, schema.discriminator.property][key_of(value)] = value
    tags: dict[_Place, tuple[Json, ...]] = {}
    for (owner, name), values in wanted.items():
        kind = schemas[owner]
        if isinstance(kind, Object) and kind.discriminator is not None:
            schemas[owner] = _with_own(schemas, kind, name, tuple(values.values()))
        else:
            tags[owner, name] = tuple(values.values())
    users: dict[SchemaId, list[_Place]] = defaultdict(list)
    for schema in schemas.values():
        for item in schema.properties if isinstance(schema, Object) else ():
            users[item.schema].append((schema.meta.id, item.name))
    for place in tags:
        _fix(schemas, place, tags, users)


def _with_own(
    schemas: Mapping[SchemaId, Schema], kind: Object, name: str, values: tuple[Json, ...]
) -> Object:
    """Return an object that has kinds with its own tag, where that is one value and may be there."""
    item = property_of(kind, name)
    schema = unaliased(schemas, item.schema) if item is not None else None
    valid = isinstance(schema, Primitive) or (
        isinstance(schema, Enum) and key_of(values[0]) in map(key_of, schema.values)
    )
    return (
        replace(kind, tags=(*kind.tags, (name, values[0]))) if valid and len(values) == 1 else kind
    )


def _fix(
    schemas: dict[SchemaId, Schema],
    place: _Place,
    tags: Mapping[_Place, tuple[Json, ...]],
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
    values = tags[place]
    if isinstance(schema, Enum) and (
        len(values) > 1 or key_of(values[0]) not in map(key_of, schema.values)
    ):
        return
    own = SchemaId(f"{owner}/properties{Pointer((name,))}")
    meta = replace(schemas[item.schema].meta, id=own)
    if item.schema == own:
        keys = [key_of([*values]), *(key_of([*tags.get(other, ())]) for other in users[own])]
        if len(set(keys)) == 1:
            schemas[own] = Enum(meta=meta, values=values, tag=True)
    elif own not in schemas:
        schemas[own] = Enum(meta=meta, values=values, tag=True)
        properties = tuple(
            replace(other, schema=own) if other is item else other for other in variant.properties
        )
        schemas[owner] = replace(variant, properties=properties)
