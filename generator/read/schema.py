"""Schemas: each is read once, under its canonical pointer, whatever leads to it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from generator.diagnostics import Code, Sink, quoted
from generator.document import Document, Node, Resolver
from generator.ir import (
    Alias,
    AnyValue,
    Array,
    Enum,
    Json,
    JsonType,
    Map,
    Meta,
    NoValue,
    Object,
    Primitive,
    Property,
    Schema,
    SchemaId,
)
from generator.read.compose import Shape, alias_target, shape_of
from generator.read.union import UnionReader, needs_union

CONSTRAINTS = (
    "exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength", "maxProperties", "maximum", "minItems",
    "minLength", "minProperties", "minimum", "multipleOf", "pattern", "uniqueItems",
)  # fmt: skip
_SCALARS: Mapping[str, JsonType] = {
    "string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "null": "null",
}  # fmt: skip
_FORMATS = frozenset({
    "base64url", "binary", "byte", "char", "commonmark", "date", "date-time", "decimal", "double", "duration", "email",
    "float", "hostname", "html", "http-date", "idn-email", "idn-hostname", "int16", "int32", "int64", "int8", "ipv4",
    "ipv6", "iri", "iri-reference", "json-pointer", "password", "regex", "relative-json-pointer", "sf-binary",
    "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token", "time", "uint16", "uint32", "uint64", "uint8",
    "uri", "uri-reference", "uri-template", "uuid", "media-range", "double-int",
})  # fmt: skip


class SchemaReader:
    """Reads schemas into one table; a memo makes recursion harmless."""

    def __init__(self, document: Document, sink: Sink) -> None:
        self.sink = sink
        self.resolver = Resolver(document)
        self._found: dict[SchemaId, Schema | None] = {}
        self._formats: set[str] = set()
        self._unions = UnionReader(self)

    @property
    def schemas(self) -> dict[SchemaId, Schema]:
        """Every schema that was read, in the order in which it was first reached."""
        return {schema_id: schema for schema_id, schema in self._found.items() if schema is not None}

    def read(self, node: Node) -> SchemaId:
        """Read the schema that `node` stands for and return its id.

        Raises:
            ResolveFault: A reference leads nowhere.
        """
        target = self.resolver.follow(node)
        schema_id = SchemaId(target.pointer.fragment)
        if schema_id not in self._found:
            self._found[schema_id] = None
            self._found[schema_id] = self._build(target, schema_id)
            self._unions.settle(schema_id)
        return schema_id

    def get(self, schema_id: SchemaId) -> Schema | None:
        """Return a schema that was read; None while it is still being read."""
        return self._found.get(schema_id)

    def put(self, schema: Schema) -> None:
        """Replace a schema by a more exact one under the same id."""
        self._found[schema.meta.id] = schema

    def _build(self, node: Node, schema_id: SchemaId) -> Schema:
        if not isinstance(node.value, dict):
            meta = Meta(id=schema_id, location=node.location)
            return NoValue(meta=meta) if node.value is False else AnyValue(meta=meta)
        target = alias_target(self.resolver, node)
        if target is not None:
            return Alias(meta=self.meta(node, schema_id, Shape.plain(node)), target=self.read(target))
        shape = shape_of(self.resolver, node, self.sink)
        meta = self.meta(node, schema_id, shape)
        if needs_union(shape):
            return self._unions.read(node, shape, meta)
        return self.build_shape(node, shape, meta)

    def meta(self, node: Node, schema_id: SchemaId, shape: Shape) -> Meta:
        """Return what a schema says whatever its kind."""
        return Meta(
            id=schema_id,
            location=node.location,
            title=shape.text("title"),
            description=shape.text("description"),
            nullable=shape.flag("nullable") or shape.flag("x-nullable") or "null" in shape.types(),
            deprecated=shape.flag("deprecated"),
            read_only=shape.flag("readOnly"),
            write_only=shape.flag("writeOnly"),
            default=(shape.keywords["default"].value,) if "default" in shape.keywords else (),
            examples=_examples(shape),
            constraints=tuple((name, shape.keywords[name].value) for name in CONSTRAINTS if name in shape.keywords),
        )

    def build_shape(self, node: Node, shape: Shape, meta: Meta) -> Schema:
        """Return the schema of a shape without variants."""
        enum = self._enum(shape, meta)
        if enum is not None:
            return enum
        types = [name for name in shape.types() if name != "null"]
        if len(types) > 1:
            return self._unions.of_types(node, shape, meta, types)
        kind = types[0] if types else _implied(shape)
        if kind == "object":
            return self._object(node, shape, meta)
        if kind == "array":
            return self._array(node, shape, meta)
        if kind is not None and kind in _SCALARS:
            return Primitive(meta=meta, type=_SCALARS[kind], format=self._format(shape))
        if kind is None and shape.types() == ["null"]:
            return Primitive(meta=meta, type="null")
        if kind is not None:
            message = f"the type {quoted(kind)} is none of JSON Schema's; any value is accepted here"
            self.sink.warning(Code.TYPE_UNKNOWN, node.location.child("type"), message)
        return AnyValue(meta=meta)

    def _format(self, shape: Shape) -> str | None:
        text = shape.text("format")
        if text is not None and text not in _FORMATS and text not in self._formats:
            self._formats.add(text)
            message = f"the format {quoted(text)} is not a standard one; it is ignored, the type decides"
            self.sink.note(Code.FORMAT_UNKNOWN, shape.keywords["format"].location, message)
        return text

    def _enum(self, shape: Shape, meta: Meta) -> Schema | None:
        if "const" in shape.keywords:
            values: list[Json] = [shape.keywords["const"].value]
        elif "enum" in shape.keywords and isinstance(shape.keywords["enum"].value, list):
            values = shape.keywords["enum"].value
        else:
            return None
        found = {json.dumps([type(value).__name__, value], sort_keys=True): value for value in values}
        rest = tuple(value for value in found.values() if value is not None)
        if len(rest) < len(found):
            meta = _nullable(meta)
        if rest:
            return Enum(meta=meta, values=rest)
        return Primitive(meta=meta, type="null") if found else AnyValue(meta=meta)

    def _array(self, node: Node, shape: Shape, meta: Meta) -> Schema:
        items = shape.keywords.get("items")
        if items is None or isinstance(items.value, list):
            prefix = "items" if items is not None else "prefixItems"
            if prefix in shape.keywords:
                message = "a list with a schema for each position is read as a list of any values"
                self.sink.note(Code.KEYWORD_APPROXIMATED, shape.keywords[prefix].location, message)
            return Array(meta=meta, items=self._any(node, "items"))
        return Array(meta=meta, items=self.read(items))

    def _any(self, node: Node, *tokens: str) -> SchemaId:
        """Return the id of a schema that the document leaves out: any value."""
        location = node.location
        for token in tokens:
            location = location.child(token)
        schema_id = SchemaId(location.pointer.fragment)
        if self._found.get(schema_id) is None:
            self._found[schema_id] = AnyValue(meta=Meta(id=schema_id, location=location))
        return schema_id

    def _object(self, node: Node, shape: Shape, meta: Meta) -> Schema:
        extra = shape.keywords.get("additionalProperties")
        if shape.properties:
            return self._properties(node, shape, meta, extra)
        if extra is not None and isinstance(extra.value, dict) and extra.value:
            values = self.read(extra)
            if not isinstance(self.get(values), AnyValue):
                return Map(meta=meta, values=values)
        empty = shape.value("maxProperties") == 0 or any(example == {} for example in meta.examples)
        return AnyValue(meta=meta, object=True, empty=empty)

    def _properties(self, node: Node, shape: Shape, meta: Meta, extra: Node | None) -> Schema:
        properties = tuple(
            Property(
                name=name,
                schema=self.read(member),
                required=name in shape.required,
                location=member.location,
            )
            for name, member in shape.properties.items()
        )
        undeclared = tuple(dict.fromkeys(name for name in shape.required if name not in shape.properties))
        if undeclared:
            names = ", ".join(quoted(name) for name in undeclared)
            message = f"'required' names {names}, which no property declares; it is not demanded, declare or remove it"
            self.sink.warning(Code.REQUIRED_UNDECLARED, node.location.child("required"), message)
        additional: SchemaId | bool = True
        if extra is not None and extra.value is False:
            additional = False
        elif extra is not None and isinstance(extra.value, dict) and extra.value:
            additional = self.read(extra)
        return Object(
            meta=meta,
            properties=properties,
            additional=additional,
            parents=tuple(dict.fromkeys(self.read(parent) for parent in shape.parents)),
            undeclared_required=undeclared,
        )


def _nullable(meta: Meta) -> Meta:
    return replace(meta, nullable=True)


def _examples(shape: Shape) -> tuple[Json, ...]:
    found: list[Json] = []
    if "example" in shape.keywords:
        found.append(shape.keywords["example"].value)
    listed = shape.value("examples")
    if isinstance(listed, list):
        found += listed
    return tuple(found)


def _implied(shape: Shape) -> str | None:
    """Return the type that the keywords of a schema without `type` speak of."""
    keywords = shape.keywords
    if shape.properties or "additionalProperties" in keywords or "patternProperties" in keywords:
        return "object"
    if "items" in keywords or "prefixItems" in keywords:
        return "array"
    if "pattern" in keywords or "maxLength" in keywords or "minLength" in keywords:
        return "string"
    if shape.text("format") in {"date", "date-time", "uuid", "uri", "email", "byte", "binary", "password"}:
        return "string"
    return None

