"""Kinds of an object: what `allOf` composes of a parent with a discriminator is told apart by its tag.

The parent stays an object, and a value of an unknown tag is one (OpenAPI 3.0, "Models with
Polymorphism Support"). Its kinds have kinds of their own where others are composed of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.diagnostics import Code, Sink, quoted
from generator.document import Json
from generator.ir import Discriminator, Enum, Object, Schema, SchemaId, unaliased
from generator.location import Pointer
from generator.read.discriminator import COMPONENT
from generator.read.table import Table, object_at, property_of, typed_tag


def find_subtypes(
    schemas: dict[SchemaId, Schema], said: Mapping[SchemaId, str], sink: Sink
) -> None:
    """Complete the discriminator of every object with kinds; remove it where there are none.

    `said` holds the tags that objects give themselves (`x-ms-discriminator-value`).
    """
    children = _children(schemas)
    declared = [
        schema_id
        for schema_id, schema in schemas.items()
        if isinstance(schema, Object) and schema.discriminator is not None
    ]
    wanted: dict[SchemaId, Discriminator] = {}
    for parent in declared:
        below = _below(children, parent)
        full = _completed(schemas, parent, below, said, sink)
        for owner in (parent, *(kind for kind in below if kind not in declared)):
            kinds = set(_below(children, owner))
            mapping = tuple((tag, kind) for tag, kind in full.mapping if kind in kinds)
            default = full.default if full.default in kinds else None
            wanted[owner] = replace(full, mapping=mapping, default=default)
    for schema_id, found in wanted.items():
        schema = schemas[schema_id]
        assert isinstance(schema, Object)
        schemas[schema_id] = replace(schema, discriminator=found if found.mapping else None)


def inherited_tag(schemas: Table, variants: tuple[SchemaId, ...]) -> Discriminator | None:
    """Return the discriminator that a union's variants have from one parent; None where they have none."""
    found = [object_at(schemas, variant) for variant in variants]
    objects = [item.meta.id for item in found if item is not None]
    if len(objects) < max(len(variants), 2):
        return None
    for owner in _above(schemas, objects[0]):
        schema = schemas[owner]
        declared = schema.discriminator if isinstance(schema, Object) else None
        mapping: dict[Json, SchemaId] = {}
        for tag, kind in declared.mapping if declared is not None else ():
            above = (kind, *_above(schemas, kind))
            holder = next((item for item in above if item in objects), None)
            if holder is not None and owner not in objects:
                mapping[tag] = variants[objects.index(holder)]
        if declared is not None and set(mapping.values()) == set(variants):
            return replace(declared, mapping=tuple(mapping.items()))
    return None


def _above(schemas: Table, kind: SchemaId) -> tuple[SchemaId, ...]:
    """Return all objects that one is composed of, the nearest first."""
    found: dict[SchemaId, None] = {}
    pending = [kind]
    for child in pending:
        schema = object_at(schemas, child)
        for parent in schema.parents if schema is not None else ():
            target = object_at(schemas, parent)
            if target is not None and target.meta.id not in found:
                found[target.meta.id] = None
                pending.append(target.meta.id)
    return tuple(found)


def _children(schemas: Table) -> Mapping[SchemaId, list[SchemaId]]:
    """Return the objects that `allOf` composes of each object, in document order."""
    found: dict[SchemaId, list[SchemaId]] = defaultdict(list)
    for schema_id, schema in schemas.items():
        for parent in schema.parents if isinstance(schema, Object) else ():
            target = object_at(schemas, parent)
            if target is not None and target is not schema:
                found[target.meta.id].append(schema_id)
    return found


def _below(children: Mapping[SchemaId, list[SchemaId]], parent: SchemaId) -> tuple[SchemaId, ...]:
    """Return all objects below one, each once."""
    found = dict.fromkeys(children.get(parent, ()))
    pending = list(found)
    for child in pending:
        new = [item for item in children.get(child, ()) if item not in found]
        found.update(dict.fromkeys(new))
        pending += new
    return tuple(found)


def _completed(
    schemas: Table,
    parent: SchemaId,
    below: tuple[SchemaId, ...],
    said: Mapping[SchemaId, str],
    sink: Sink,
) -> Discriminator:
    """Return a discriminator with every kind: by the mapping, by what it says, else by its name."""
    owner = schemas[parent]
    assert isinstance(owner, Object)
    assert owner.discriminator is not None
    declared = owner.discriminator
    name = declared.property
    shared = property_of(owner, name)
    place = schemas[parent].meta.location.child("discriminator")
    mapping: dict[Json, SchemaId] = {}
    for text, target in declared.mapping:
        kind = object_at(schemas, target) if target in schemas else None
        if kind is not None and kind.meta.id in below:
            mapping[typed_tag(schemas, kind.meta.id, name, text)] = kind.meta.id
        elif target != parent:
            message = f"the mapping leads to {quoted(target)}, which does not take in this schema by 'allOf'; this tag stays unknown"
            sink.warning(Code.TAG_UNKNOWN, place, message)
    for kind_id in below:
        if kind_id not in mapping.values():
            item = property_of(schemas[kind_id], name)
            own = (
                item.schema if item is not None and item.schema != (shared or item).schema else None
            )
            for tag in (said[kind_id],) if kind_id in said else _tags(schemas, kind_id, own):
                mapping.setdefault(typed_tag(schemas, kind_id, name, tag), kind_id)
    if not mapping and not declared.mapping:
        message = "nothing takes in this schema by 'allOf', and it has no 'oneOf': its discriminator chooses no class"
        sink.note(Code.KEYWORD_APPROXIMATED, place, message)
    return replace(declared, mapping=tuple(mapping.items()))


def _tags(schemas: Table, kind: SchemaId, own: SchemaId | None) -> Iterator[Json]:
    """Yield the tag of a kind that nothing gives: its own constant, else its component's name."""
    schema = unaliased(schemas, own) if own is not None else None
    if isinstance(schema, Enum) and len(schema.values) == 1:
        yield schema.values[0]
    elif kind.startswith(COMPONENT) and kind.count("/") == 3:
        yield Pointer.from_fragment(kind).tokens[-1]
