"""Unions: which keyword has variants, what each variant is, null among them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from generator.diagnostics import Code, quoted
from generator.document import Json, Node, is_reference
from generator.ir import Alias, Meta, Primitive, Schema, SchemaId, Union
from generator.location import Location
from generator.read.compose import ANNOTATIONS, VARIANTS, Shape, add_parts, is_annotation, shape_of
from generator.read.discriminator import union_discriminator
from generator.read.enumeration import constant_of, enum_of
from generator.read.memo import SchemaReader
from generator.read.reading import Reading
from generator.read.scalar import read_meta

_RESTRICTIONS = frozenset({
    "required", "not", "minProperties", "maxProperties", "pattern", "format", "minLength", "maxLength", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
})  # fmt: skip


def variants_of(reading: Reading, shape: Shape) -> Node | None:
    """Return `oneOf` or `anyOf` where its members say what a value is, not only how it is restricted."""
    found: list[Node] = []
    for key in VARIANTS:
        keyword = shape.keywords.get(key)
        if keyword is None:
            continue
        if not isinstance(keyword.value, list):
            reading.wrong_type(keyword, "a list of schemas")
        elif any(_describes(item, shape) for item in keyword.value):
            found.append(keyword)
        elif any(isinstance(item, dict) and set(item) - {"required"} for item in keyword.value):
            message = f"the members of {quoted(key)} only restrict the schema around them, which is not checked"
            reading.once(Code.KEYWORD_APPROXIMATED, f"restricting {key}", keyword.location, message)
    if len(found) > 1:
        message = "'anyOf' beside 'oneOf' is not read: the variants of 'oneOf' count"
        reading.sink.note(Code.KEYWORD_APPROXIMATED, found[1].location, message)
    return found[0] if found else None


def _describes(variant: Json, shape: Shape) -> bool:
    if not isinstance(variant, dict):
        return True
    keys = {key for key in variant if not is_annotation(key)}
    typed = "type" in shape.keywords or bool(shape.properties)
    if typed and variant.get("type", shape.value("type")) == shape.value("type"):
        return bool(keys - _RESTRICTIONS - {"type"})
    return bool(keys - {"required", "not"}) or not keys


def read_union(reader: SchemaReader, shape: Shape, meta: Meta, keyword: Node) -> Schema:
    """Return the schema of a shape whose `keyword` lists variants."""
    listed = [(str(index), node) for index, node in enumerate(keyword.items())]
    numbered = [item for item in listed if not _is_null(reader.reading, item[1])]
    variants = [node for _, node in numbered]
    if len(variants) < len(listed) or any(
        _allows_null(reader.reading, variant) for variant in variants
    ):
        meta = replace(meta, nullable=True)
    if not variants:
        return Primitive(meta=meta, type="null")
    values = _single_values(variants)
    if values is not None and not shape.properties:
        told = [constant_of(variant) for variant in variants]
        return enum_of(reader.reading, keyword, shape.types(), values, meta, told)
    surroundings = shape.without(*VARIANTS, "discriminator")
    if surroundings.properties and len(variants) == 1:
        return reader.build(_merged(reader, surroundings, variants[0], surroundings.node), meta)
    place = shape.node.location.child(keyword.pointer.tokens[-1])
    ids = [_variant(reader, surroundings, node, place.child(index)) for index, node in numbered]
    discriminator = union_discriminator(reader, shape, meta, variants, ids)
    if discriminator is not None:
        ids += [target for _, target in discriminator.mapping]
    distinct = tuple(found for found in dict.fromkeys(ids) if found != meta.id) or (meta.id,)
    if len(distinct) == 1:
        return Alias(meta=meta, target=distinct[0])
    return Union(meta=meta, variants=distinct, discriminator=discriminator)


def read_types(reader: SchemaReader, shape: Shape, meta: Meta, types: list[str]) -> Schema:
    """Return the union that a list of types is (JSON Schema 2020-12 validation, section 6.1.1)."""

    def build(kind: str, schema_id: SchemaId) -> Schema:
        location = shape.node.location.child("type").child(kind)
        narrowed = shape.without()
        narrowed.keywords["type"] = Node(kind, location)
        return reader.build(
            narrowed, Meta(id=schema_id, location=location, constraints=meta.constraints)
        )

    place = shape.node.location.child("type")
    kinds = [kind for kind in dict.fromkeys(types) if not (kind == "integer" and "number" in types)]
    ids = tuple(reader.derive(place.child(kind), partial(build, kind)) for kind in kinds)
    return Alias(meta=meta, target=ids[0]) if len(ids) == 1 else Union(meta=meta, variants=ids)


def _is_null(reading: Reading, variant: Node) -> bool:
    value = reading.follow(variant).value
    if not isinstance(value, dict):
        return False
    if value.get("type") in ("null", ["null"]) or value.get("enum") == [None]:
        return True
    return "const" in value and value["const"] is None


def _allows_null(reading: Reading, variant: Node) -> bool:
    target = reading.follow(variant)
    types = target.value.get("type") if isinstance(target.value, dict) else None
    return target.flag("nullable") or (isinstance(types, list) and "null" in types)


def _single_values(variants: Iterable[Node]) -> list[Json] | None:
    """Return the values of variants that are a `const` each: a list of values with a text for each."""
    values: list[Json] = []
    for variant in variants:
        value = variant.value
        if not isinstance(value, dict) or any(
            key not in ("const", "enum", "type") and not is_annotation(key) for key in value
        ):
            return None
        enum = value.get("enum")
        if "const" not in value and not (isinstance(enum, list) and len(enum) == 1):
            return None
        values.append(
            value["const"] if "const" in value else enum[0] if isinstance(enum, list) else None
        )
    return None if any(isinstance(value, (list, dict)) for value in values) else values


def _variant(reader: SchemaReader, surroundings: Shape, variant: Node, place: Location) -> SchemaId:
    """Return a variant's schema: with the properties that stand beside the list of variants.

    The list may stand elsewhere, in a part of `allOf`: the merged variant's place is below the whole.
    """
    if not surroundings.properties or not _takes_in(reader.reading, surroundings, variant):
        return reader.read(variant)

    def build(schema_id: SchemaId) -> Schema:
        node = Node(variant.value, place)
        merged = _merged(reader, surroundings.without(*ANNOTATIONS), variant, node)
        return reader.build(merged, read_meta(schema_id, merged))

    beside = (node for nodes in surroundings.properties.values() for node in nodes)
    parts = frozenset(reader.reading.follow(node).pointer for node in (variant, *beside))
    return reader.narrow(place, parts, build, replace=True)


def _takes_in(reading: Reading, surroundings: Shape, variant: Node) -> bool:
    """Say whether a variant is an object that lacks some property beside the list of variants."""
    target = reading.follow(variant)
    shape = shape_of(reading, target)
    if "object" not in (shape.types() or ["object"]):
        return False
    for name, declared in surroundings.properties.items():
        own = {reading.follow(node).pointer for node in shape.properties.get(name, ())}
        if not all(reading.follow(node).pointer in own for node in declared):
            return True
    return False


def _merged(reader: SchemaReader, surroundings: Shape, variant: Node, node: Node) -> Shape:
    shape = replace(surroundings.without(), node=node)
    target = reader.reading.follow(variant)
    add_parts(reader.reading, shape, target)
    if is_reference(variant.value):
        shape.parents.append(target)
    return shape
