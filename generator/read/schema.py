"""Schemas: a node, or the keywords that `allOf` merges, to the kind of schema that they mean."""

from __future__ import annotations

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Alias, AnyValue, Meta, NoValue, Primitive, Schema, SchemaId, is_json
from generator.read.array import read_array
from generator.read.compose import alias_target, annotations_of, parts_of, shape_of
from generator.read.discriminator import COMPONENT
from generator.read.enumeration import read_enum
from generator.read.memo import SchemaReader
from generator.read.object import read_object
from generator.read.reading import Fault, Reading
from generator.read.scalar import SCALARS, implied_type, read_format, read_meta, with_types
from generator.read.shape import VARIANTS, Shape
from generator.read.union import read_types, read_union
from generator.read.variants import unions_of

_UNREAD = {
    "not": "is not checked",
    "if": "is not checked: every value of the schema around it is accepted",
    "dependentSchemas": "is not checked",
    "dependentRequired": "is not checked",
    "dependencies": "is not checked",
    "propertyNames": "is not checked",
    "contains": "is not checked",
    "unevaluatedItems": "is not checked",
    "$dynamicRef": "leads to several schemas or to none: any value is accepted",
    "$recursiveRef": "leads to several schemas or to none: any value is accepted",
    "xml": "shapes XML, which is not written or read here",
}


def schema_reader(reading: Reading) -> SchemaReader:
    """Return a reader of every kind of schema."""
    return SchemaReader(reading, _build_node, _build_shape)


def _build_shape(reader: SchemaReader, shape: Shape, meta: Meta) -> Schema:
    """Return the schema of merged keywords."""
    unions = unions_of(reader.reading, shape)
    if unions:
        return read_union(reader, shape, meta, unions)
    return read_enum(reader.reading, shape, meta) or _build_type(reader, shape, meta)


def _build_type(reader: SchemaReader, shape: Shape, meta: Meta) -> Schema:
    """Return the schema of a shape without variants and values: by its type."""
    shape, types = with_types(shape)
    if len(types) > 1:
        return read_types(reader, shape, meta, types)
    kind = types[0] if types else implied_type(shape)
    if kind is not None and kind not in SCALARS and kind not in ("object", "array"):
        message = (
            f"the type {quoted(kind)} is none of JSON Schema's; it is left to the other keywords"
        )
        reader.reading.sink.warning(Code.TYPE_UNKNOWN, shape.keywords["type"].location, message)
        kind = implied_type(shape)
    if kind == "object":
        return read_object(reader, shape, meta)
    if kind == "array":
        return read_array(reader, shape, meta)
    if kind == "string" and "contentSchema" in shape.keywords:
        held = is_json(shape.text("contentMediaType") or "")
        reader.contents[meta.id] = shape.keywords["contentSchema"], held
    if kind is not None:
        return Primitive(
            meta=meta,
            type=SCALARS[kind],
            format=read_format(reader.reading, shape),
            content_media_type=shape.text("contentMediaType"),
            content_encoding=shape.text("contentEncoding"),
        )
    if shape.types() == ["null"]:
        return Primitive(meta=meta, type="null")
    return AnyValue(meta=meta)


def _build_node(reader: SchemaReader, node: Node, schema_id: SchemaId) -> Schema:
    meta = Meta(id=schema_id, location=node.location)
    if isinstance(node.value, bool):
        return AnyValue(meta=meta) if node.value else NoValue(meta=meta)
    if not isinstance(node.value, dict):
        reader.reading.wrong_type(node, "a schema")
        return AnyValue(meta=meta)
    target = alias_target(node)
    if target is not None and not _is_kind_of(reader.reading, node, target):
        meta = read_meta(schema_id, annotations_of(reader.reading, node))
        return Alias(meta=meta, target=reader.read(target))
    shape = shape_of(reader.reading, node)
    if shape.flag("readOnly") and shape.flag("writeOnly"):
        message = "'readOnly' beside 'writeOnly' leaves no direction; both are ignored"
        place = shape.keywords["writeOnly"].location
        reader.reading.sink.note(Code.KEYWORD_APPROXIMATED, place, message)
    for key in _UNREAD.keys() & shape.keywords.keys():
        message = f"the keyword {quoted(key)} {_UNREAD[key]}"
        reader.reading.once(Code.KEYWORD_APPROXIMATED, key, shape.keywords[key].location, message)
    return _build_shape(reader, shape, read_meta(schema_id, shape))


def _is_kind_of(reading: Reading, node: Node, target: Node) -> bool:
    """Say whether a component that adds nothing to another is a class all the same: a tag chooses it."""
    if not node.pointer.fragment.startswith(COMPONENT) or len(node.pointer.tokens) > 3:
        return False
    try:
        parts = [part.node for part in parts_of(reading, reading.target(target))]
    except Fault:
        return False
    return any(part.has("discriminator") for part in parts) and not any(
        part.has(key) for part in parts for key in VARIANTS
    )
