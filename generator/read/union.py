"""Unions: variants, null members, and the tag that tells variants apart."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.diagnostics import Code, quoted
from generator.document import Json, Node, ResolveFault, is_reference
from generator.ir import (
    Alias,
    AnyValue,
    Discriminator,
    Enum,
    Meta,
    Primitive,
    Schema,
    SchemaId,
    Union,
)
from generator.read.compose import Shape, shape_of

if TYPE_CHECKING:
    from generator.read.schema import SchemaReader

_MUST_BE = re.compile(r"\b[Mm]ust be `([^`]+)`")
_SCHEMAS = ("components", "schemas")


def variants_keyword(shape: Shape) -> Node | None:
    """Return `oneOf` or `anyOf` where its members describe values, not only which keys are required."""
    for key in ("oneOf", "anyOf"):
        found = shape.keywords.get(key)
        if found is None or not isinstance(found.value, list):
            continue
        if any(not isinstance(item, dict) or set(item) - {"required", "not", "description", "title"} for item in found.value):
            return found
    return None


def needs_union(shape: Shape) -> bool:
    """Say whether a schema is one of several."""
    return variants_keyword(shape) is not None


class UnionReader:
    """Reads unions for a `SchemaReader`; tags are settled when the variants are known."""

    def __init__(self, reader: SchemaReader) -> None:
        self._reader = reader
        self._pending: dict[SchemaId, Json] = {}

    def read(self, node: Node, shape: Shape, meta: Meta) -> Schema:
        """Return the union of a shape that `needs_union`."""
        keyword = variants_keyword(shape)
        assert keyword is not None
        variants = [variant for variant in keyword.items() if not self._is_null(variant)]
        if len(variants) < len(list(keyword.items())):
            meta = replace(meta, nullable=True)
        if shape.properties:
            return self._beside_properties(node, shape, meta, variants)
        discriminator = self._discriminator(node, shape, variants)
        ids = tuple(dict.fromkeys(self._reader.read(variant) for variant in variants))
        if not ids:
            return AnyValue(meta=meta)
        if len(ids) == 1:
            return Alias(meta=meta, target=ids[0])
        return Union(meta=meta, variants=ids, discriminator=discriminator)

    def of_types(self, node: Node, shape: Shape, meta: Meta, types: list[str]) -> Schema:
        """Return the union that a list of types is (JSON Schema 2020-12 validation, section 6.1.1)."""
        ids: list[SchemaId] = []
        for kind in types:
            location = node.location.child("type").child(kind)
            narrowed = Shape({**shape.keywords, "type": Node(kind, location)}, shape.properties, shape.required)
            schema_id = SchemaId(location.pointer.fragment)
            part = Meta(id=schema_id, location=node.location, constraints=meta.constraints)
            self._reader.put(self._reader.build_shape(node, narrowed, part))
            ids.append(schema_id)
        return Union(meta=meta, variants=tuple(ids))

    def _is_null(self, node: Node) -> bool:
        target = self._reader.resolver.follow(node)
        return target.text("type") == "null" or (isinstance(target.value, dict) and target.value.get("enum") == [None])

    def _beside_properties(self, node: Node, shape: Shape, meta: Meta, variants: list[Node]) -> Schema:
        """Return one object with the properties of all variants, optional: properties stand beside `oneOf`."""
        merged = Shape(
            {key: value for key, value in shape.keywords.items() if key not in ("oneOf", "anyOf")},
            dict(shape.properties),
            list(shape.required),
            list(shape.parents),
        )
        for variant in variants:
            part = shape_of(self._reader.resolver, self._reader.resolver.follow(variant), self._reader.sink)
            for name, member in part.properties.items():
                merged.properties.setdefault(name, member)
        message = "properties stand beside 'oneOf' or 'anyOf': one class has the properties of all variants, optional"
        self._reader.sink.note(Code.KEYWORD_APPROXIMATED, node.location, message)
        return self._reader.build_shape(node, merged, meta)

    def _discriminator(self, node: Node, shape: Shape, variants: list[Node]) -> Discriminator | None:
        declared = shape.keywords.get("discriminator")
        if declared is not None and isinstance(declared.value, dict):
            name = declared.text("propertyName")
            if name is not None:
                return self._declared(declared, name, variants)
        return self._inferred(node, variants)

    def _declared(self, declared: Node, name: str, variants: list[Node]) -> Discriminator:
        """Return a declared discriminator (OpenAPI 3.0, Discriminator Object)."""
        mapping: dict[str, SchemaId] = {}
        ids = [self._id(variant) for variant in variants]
        given = declared.get("mapping")
        for tag, member in given.members() if given is not None else ():
            target = self._mapped(member)
            if target is not None:
                mapping[tag] = target
        for variant, schema_id in zip(variants, ids, strict=True):
            if schema_id in mapping.values():
                continue
            values = [value for value in self._values(variant, name)[0] if isinstance(value, str)]
            tokens = self._reader.resolver.follow(variant).pointer.tokens
            if not values and tokens[:2] == _SCHEMAS and len(tokens) == 3:
                values = [tokens[2]]
            for value in values:
                mapping.setdefault(value, schema_id)
        for tag, schema_id in mapping.items():
            if list(mapping.values()).count(schema_id) == 1:
                self._tag(schema_id, name, tag)
        return Discriminator(property=name, mapping=tuple(mapping.items()))

    def _mapped(self, member: Node) -> SchemaId | None:
        """Return what a mapping's value leads to: a reference, or the name of a component."""
        text = member.value if isinstance(member.value, str) else ""
        for reference in (text, f"#/components/schemas/{text}"):
            if not reference.startswith("#"):
                continue
            try:
                return self._reader.read(self._reader.resolver.at(reference))
            except ResolveFault:
                continue
        message = f"the mapping leads to {quoted(text)}, which is no schema of this document; this tag stays unknown"
        self._reader.sink.warning(Code.TAG_UNKNOWN, member.location, message)
        return None

    def _inferred(self, node: Node, variants: list[Node]) -> Discriminator | None:
        """Return the tag that the variants themselves show: disjoint values of one property in all of them."""
        if len(variants) < 2:
            return None
        shapes = [self._shape(variant) for variant in variants]
        names = [name for name in shapes[0].properties if all(name in shape.properties for shape in shapes)]
        for name in names:
            found = [self._values(variant, name) for variant in variants]
            values = [value for group, _ in found for value in group]
            if not all(group for group, _ in found) or len(set(map(repr, values))) < len(values):
                continue
            read_off = any(from_prose for _, from_prose in found)
            if read_off and not self._parent_agrees(node, name, values):
                continue
            mapping = tuple(
                (value, self._id(variant)) for variant, (group, _) in zip(variants, found, strict=True) for value in group
            )
            for variant, (group, _) in zip(variants, found, strict=True):
                if len(group) == 1:
                    self._tag(self._id(variant), name, group[0])
            if read_off:
                self._report_inference(node, name)
            return Discriminator(property=name, mapping=mapping, inferred=True)
        return None

    def _report_inference(self, node: Node, name: str) -> None:
        message = (
            f"the variants are told apart by {quoted(name)}, as their descriptions say; an overlay that adds "
            f"'discriminator: {{propertyName: {name}}}' at '{node.pointer.fragment}' makes it explicit"
        )
        self._reader.sink.note(Code.TAG_INFERRED, node.location, message)

    def _shape(self, variant: Node) -> Shape:
        return shape_of(self._reader.resolver, self._reader.resolver.follow(variant), self._reader.sink)

    def _values(self, variant: Node, name: str) -> tuple[list[Json], bool]:
        """Return the tag values that a variant's property shows, and whether its prose says so."""
        member = self._shape(variant).properties.get(name)
        if member is None:
            return [], False
        target = self._reader.resolver.follow(member)
        if not isinstance(target.value, dict):
            return [], False
        if "const" in target.value:
            return [target.value["const"]], False
        enum = target.value.get("enum")
        if isinstance(enum, list) and enum:
            return [value for value in enum if isinstance(value, (str, int, bool))], False
        said = _MUST_BE.search(target.text("description") or "")
        if said and target.value.get("example") == said[1] and target.text("type") == "string":
            return [said[1]], True
        return [], False

    def _parent_agrees(self, node: Node, name: str, values: list[Json]) -> bool:
        """Say whether an enum of the same name beside the union, where there is one, has these values."""
        tokens = node.pointer.tokens
        if len(tokens) < 2 or tokens[-2] != "properties":
            return True
        try:
            beside = self._reader.resolver.at(node.pointer.parent.child(name).fragment)
            enum = self._reader.resolver.follow(beside).get("enum")
        except ResolveFault:
            return True
        return enum is None or not isinstance(enum.value, list) or all(value in enum.value for value in values)

    def _id(self, node: Node) -> SchemaId:
        return SchemaId(self._reader.resolver.follow(node).pointer.fragment)

    def _tag(self, variant: SchemaId, name: str, value: Json) -> None:
        """Make a variant's own tag property a constant, now or when it is read."""
        target = self._reader.resolver.at(variant)
        member = shape_of(self._reader.resolver, target, self._reader.sink).properties.get(name)
        if member is None or is_reference(member.value):
            return
        property_id = SchemaId(member.pointer.fragment)
        if not property_id.startswith(f"{variant}/"):
            return
        if self._pending.get(property_id, value) != value:
            del self._pending[property_id]
            return
        self._pending[property_id] = value
        self.settle(property_id)

    def settle(self, schema_id: SchemaId) -> None:
        """Make a schema that was read the constant that a union found it to be."""
        schema = self._reader.get(schema_id)
        if schema_id not in self._pending or schema is None:
            return
        value = self._pending[schema_id]
        if isinstance(schema, Primitive) or (isinstance(schema, Enum) and value in schema.values):
            self._reader.put(Enum(meta=schema.meta, values=(value,), tag=True))
