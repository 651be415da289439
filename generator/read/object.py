"""Objects: declared properties, undeclared ones, and what stands in several parts of `allOf`."""

from __future__ import annotations

from functools import partial

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Alias, AnyValue, Map, Meta, Object, Property, Schema, SchemaId, Union
from generator.location import Pointer
from generator.read.compose import add_parts, annotations_of, parts_of
from generator.read.discriminator import object_discriminator
from generator.read.memo import SchemaReader
from generator.read.scalar import read_meta
from generator.read.shape import VARIANTS, Shape, common_types, weight


def read_object(reader: SchemaReader, shape: Shape, meta: Meta) -> Schema:
    """Return an object: with properties, a map of one schema, or any object."""
    if shape.properties:
        return _properties(reader, shape, meta)
    extra = _extra(reader, shape)
    if isinstance(extra, str):
        return Map(meta=meta, values=extra)
    empty = shape.value("maxProperties") == 0 or any(example == {} for example in meta.examples)
    return AnyValue(meta=meta, object=True, empty=empty)


def _extra(reader: SchemaReader, shape: Shape) -> SchemaId | bool:
    """Return the schema of undeclared properties: True is any, False is none."""
    rest = shape.keywords.get("additionalProperties") or shape.keywords.get("unevaluatedProperties")
    listed = shape.keywords.get("patternProperties")
    patterns = [pattern for _, pattern in listed.members()] if listed is not None else []
    if listed is None or not patterns:
        return _schema_of(reader, rest)
    message = "patterns of property names are not checked: an undeclared property is read by any of their schemas"
    reader.reading.once(Code.KEYWORD_APPROXIMATED, "patternProperties", listed.location, message)
    if rest is not None and rest.value is not False:
        patterns.append(rest)
    found = [_schema_of(reader, pattern) for pattern in patterns]
    ids = tuple(dict.fromkeys(schema for schema in found if isinstance(schema, str)))
    if not ids or True in found:
        return True in found
    if len(ids) == 1:
        return ids[0]
    location = listed.location
    return reader.derive(
        location,
        lambda schema_id: Union(meta=Meta(id=schema_id, location=location), variants=ids),
    )


def _schema_of(reader: SchemaReader, node: Node | None) -> SchemaId | bool:
    """Return the schema of `node`; True where it is missing or says nothing, False where it forbids."""
    if node is None or not isinstance(node.value, dict) or not node.value:
        return node is None or node.value is not False
    return reader.read(node)


def _properties(reader: SchemaReader, shape: Shape, meta: Meta) -> Schema:
    properties = tuple(
        Property(
            name=name,
            schema=_property(reader, shape, name, declared),
            required=name in shape.required,
            location=declared[-1].location,
        )
        for name, declared in shape.properties.items()
    )
    undeclared = tuple(name for name in shape.required if name not in shape.properties)
    if undeclared:
        names = ", ".join(quoted(name) for name in undeclared)
        message = f"'required' names {names}, which no property declares; it is not demanded, declare or remove it"
        reader.reading.sink.warning(
            Code.REQUIRED_UNDECLARED, shape.required[undeclared[0]], message
        )
    tag = shape.text("x-ms-discriminator-value")
    if tag is not None:
        reader.tags[meta.id] = tag
    return Object(
        meta=meta,
        properties=properties,
        additional=_extra(reader, shape),
        parents=tuple(dict.fromkeys(reader.read(parent) for parent in shape.parents)),
        undeclared_required=undeclared,
        discriminator=object_discriminator(reader.reading, shape),
    )


def _property(reader: SchemaReader, shape: Shape, name: str, declared: list[Node]) -> SchemaId:
    """Return the schema of a property.

    Where several parts of `allOf` declare it: equal ones are one, an annotation renames, a part
    that adds to another narrows it, different types are a conflict that the last one wins.
    """
    kept = _distinct(reader, declared)
    if len(kept) == 1:
        return reader.read(kept[0])
    target = reader.reading.target
    last = kept[-1]
    heavy = [node for node in kept if weight(target(node).value)] or [last]
    types = [found for node in kept if (found := _types(target(node)))]
    if any(not common_types(one, types[-1]) for one in types[:-1]):
        message = f"the property {quoted(name)} has another type in another part of 'allOf'; this one counts"
        reader.reading.sink.warning(Code.ALL_OF_CONFLICT, last.location, message)
        return reader.read(last)
    heavy = [node for node in heavy if not any(_narrows(reader, other, node) for other in heavy)]
    if len(heavy) == 1 and heavy[0] is last:
        return reader.read(last)
    location = shape.node.location.child("allOf").child("properties").child(name)
    if len(heavy) == 1 and _types(target(last)) in ([], _types(target(heavy[0]))):
        return reader.derive(location, partial(_renamed, reader, target(last), heavy[0]))
    parts = frozenset(target(node).pointer for node in kept)
    return reader.narrow(location, parts, partial(_narrowed, reader, Node({}, location), kept))


def _distinct(reader: SchemaReader, declared: list[Node]) -> list[Node]:
    """Return the declarations that differ; of equal ones the first."""
    kept: dict[int, tuple[Node, Node]] = {}
    for node in declared:
        target = reader.reading.target(node)
        if not any(other.value == target.value for _, other in kept.values()):
            kept[len(kept)] = (node, target)
    return [node for node, _ in kept.values()]


def _narrows(reader: SchemaReader, node: Node, other: Node) -> bool:
    """Say whether `other` is a part of `node`, or a union of more than `node` is."""
    if node is other:
        return False
    wider = reader.reading.target(other)
    target = reader.reading.target(node)
    if any(part.origin.pointer == wider.pointer for part in parts_of(reader.reading, target)):
        return True
    return (_variants(reader, target) or {target.pointer}) < _variants(reader, wider)


def _variants(reader: SchemaReader, node: Node) -> set[Pointer]:
    """Return the places of a union's variants; none where it is no union."""
    reading = reader.reading
    return {reading.target(item).pointer for key in VARIANTS for item in reading.items(node, key)}


def _renamed(reader: SchemaReader, node: Node, target: Node, schema_id: SchemaId) -> Schema:
    return Alias(
        meta=read_meta(schema_id, annotations_of(reader.reading, node)),
        target=reader.read(target),
    )


def _narrowed(
    reader: SchemaReader, node: Node, declared: list[Node], schema_id: SchemaId
) -> Schema:
    shape = Shape(node)
    for part in declared:
        add_parts(reader.reading, shape, reader.reading.target(part))
    return reader.build(shape, read_meta(schema_id, shape))


def _types(node: Node) -> list[str]:
    shape = Shape(node, {key: member for key, member in node.members() if key == "type"})
    return [name for name in shape.types() if name != "null"] or (
        ["object"] if node.has("properties") else []
    )
