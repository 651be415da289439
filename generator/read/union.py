"""Unions: which keyword has variants, what each variant is, null among them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from generator.diagnostics import Code
from generator.document import Json, Node, is_reference
from generator.ir import Alias, Meta, Primitive, Schema, SchemaId, Union
from generator.location import Location
from generator.read.compose import add_parts, shape_of
from generator.read.discriminator import union_discriminator
from generator.read.enumeration import constant_of, enum_of
from generator.read.memo import SchemaReader
from generator.read.reading import Reading
from generator.read.scalar import read_meta
from generator.read.shape import ANNOTATIONS, Shape, Variants, is_annotation
from generator.read.variants import allow_null, combined, is_null

_MOST = 32
"""Schemas that lists of variants within variants make together, of what stands beside the lists."""


def read_union(
    reader: SchemaReader, shape: Shape, meta: Meta, unions: Sequence[Variants]
) -> Schema:
    """Return the schema of a shape that lists variants, in one list or in several."""
    reading = reader.reading
    first, *others = unions
    keyword = first.keyword
    if all(allow_null(reading, union.items) for union in unions):
        meta = replace(meta, nullable=True)
    variants = [item for item in first.items if not is_null(reading, item)]
    if not variants:
        return Primitive(meta=meta, type="null")
    told = list(combined(reading, variants, [_without_null(reading, other) for other in others]))
    if not told:
        message = (
            "no variant goes together with those that stand beside this list; they are not read"
        )
        reading.sink.warning(Code.ALL_OF_CONFLICT, keyword.location, message)
        told = [(variant, []) for variant in variants]
    variants = [variant for variant, _ in told]
    values = _single_values(variants)
    if values is not None and not shape.properties:
        constants = [constant_of(variant) for variant in variants]
        return enum_of(reading, keyword, shape.types(), values, meta, constants)
    around = shape.without("discriminator")
    if len(variants) == 1 and (around.properties or told[0][1]):
        around.unions = told[0][1]
        return reader.build(_merged(reader, around, variants[0], around.node), meta)
    place = shape.node.location.child(keyword.pointer.tokens[-1])
    around.made *= len(told)
    if (
        around.made > _MOST
        and shape.made > 1
        and (around.properties or any(taken for _, taken in told))
    ):
        message = (
            "these variants are read without what stands beside their list:"
            f" with the lists around it they make more than {_MOST}"
        )
        reading.sink.note(Code.KEYWORD_APPROXIMATED, keyword.location, message)
        around = Shape(shape.node)
        told = [(variant, []) for variant in variants]
    ids = [
        _variant(reader, replace(around, unions=taken), variant, place) for variant, taken in told
    ]
    declared = first.discriminator if others else shape.keywords.get("discriminator")
    discriminator = union_discriminator(reader, declared, meta, variants, ids)
    if discriminator is not None:
        ids += discriminator.targets()
    distinct = tuple(found for found in dict.fromkeys(ids) if found != meta.id) or (meta.id,)
    if len(distinct) == 1:
        return Alias(meta=meta, target=distinct[0])
    return Union(meta=meta, variants=distinct, discriminator=discriminator)


def read_types(reader: SchemaReader, shape: Shape, meta: Meta, types: Sequence[str]) -> Schema:
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


def _without_null(reading: Reading, union: Variants) -> Variants:
    return replace(union, items=tuple(item for item in union.items if not is_null(reading, item)))


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
    """Return a variant's schema: with the properties and the variants that stand beside its list.

    The list may stand elsewhere, in a part of `allOf`: the merged variant's place is below the whole.
    """
    if not surroundings.unions and not _takes_in(reader.reading, surroundings, variant):
        return reader.read(variant)
    place = place.child(variant.pointer.tokens[-1])

    def build(schema_id: SchemaId) -> Schema:
        node = Node(variant.value, place)
        merged = _merged(reader, surroundings.without(*ANNOTATIONS), variant, node)
        origin = SchemaId(reader.reading.target(variant).pointer.fragment)
        return reader.build(merged, replace(read_meta(schema_id, merged), origin=origin))

    beside = [node for nodes in surroundings.properties.values() for node in nodes]
    beside += [node for union in surroundings.unions for node in union.items]
    parts = frozenset(reader.reading.target(node).pointer for node in (variant, *beside))
    return reader.narrow(place, parts, build, replace=True)


def _takes_in(reading: Reading, surroundings: Shape, variant: Node) -> bool:
    """Say whether a variant is an object that lacks some property beside the list of variants."""
    if not surroundings.properties:
        return False
    shape = shape_of(reading, reading.target(variant))
    if "object" not in (shape.types() or ["object"]):
        return False
    for name, declared in surroundings.properties.items():
        own = {reading.target(node).pointer for node in shape.properties.get(name, ())}
        if not all(reading.target(node).pointer in own for node in declared):
            return True
    return False


def _merged(reader: SchemaReader, surroundings: Shape, variant: Node, node: Node) -> Shape:
    """Return a variant with what stands beside its list; of another list with one variant, that too."""
    alone = [union.items[0] for union in surroundings.unions if len(union.items) == 1]
    shape = replace(surroundings.without(), node=node)
    shape.unions = [union for union in shape.unions if len(union.items) > 1]
    for part in (variant, *alone):
        target = reader.reading.target(part)
        add_parts(reader.reading, shape, target)
        if is_reference(part.value):
            shape.parents.append(target)
    return shape
