"""What a schema says whatever its kind, and types and formats of scalars."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diagnostics import Code, quoted
from generator.document import Json
from generator.ir import JsonType, Meta, SchemaId
from generator.read.reading import Reading
from generator.read.shape import Shape

SCALARS: Mapping[str, JsonType] = {
    "string": "string", "integer": "integer", "number": "number", "boolean": "boolean", "null": "null",
}  # fmt: skip
_NUMBERS = (
    "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum",
    "multipleOf",
)  # fmt: skip
_BOUNDS = (*_NUMBERS, "exclusiveMaximum", "exclusiveMinimum", "pattern", "uniqueItems")
_FORMATS = frozenset({
    "base64url", "binary", "byte", "char", "commonmark", "date", "date-time", "date-time-local", "decimal", "decimal128",
    "double", "double-int", "duration", "email", "float", "hostname", "html", "http-date", "idn-email", "idn-hostname",
    "int16", "int32", "int64", "int8", "ipv4", "ipv6", "iri", "iri-reference", "json-pointer", "media-range", "password",
    "regex", "relative-json-pointer", "sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string", "sf-token",
    "time", "time-local", "uint16", "uint32", "uint64", "uint8", "unixtime", "uri", "uri-reference", "uri-template",
    "uuid",
})  # fmt: skip
"""The formats of JSON Schema and of the OpenAPI format registry."""
_OF_INTEGERS = frozenset({
    "double-int", "int16", "int32", "int64", "int8", "sf-integer", "uint16", "uint32", "uint64", "uint8",
})  # fmt: skip
_OF_NUMBERS = frozenset({"double", "float", "sf-decimal"})
_OF_ANYTHING = frozenset({"decimal", "decimal128", "sf-boolean", "unixtime"})
_OF_STRINGS = _FORMATS - _OF_INTEGERS - _OF_NUMBERS - _OF_ANYTHING
_OF_SEVERAL: Mapping[str, tuple[JsonType, ...]] = {"int-or-string": ("integer", "string")}
"""The formats whose values are of several types, though documents say `type: string`: that of
Kubernetes, of 80 and "80%"."""
_SPEAK_OF: Mapping[str, frozenset[str]] = {
    "object": frozenset({
        "additionalProperties", "maxProperties", "minProperties", "patternProperties", "propertyNames",
    }),
    "array": frozenset({"contains", "items", "maxItems", "minItems", "prefixItems", "uniqueItems"}),
    "string": frozenset({"contentEncoding", "contentMediaType", "maxLength", "minLength", "pattern"}),
    "number": frozenset({
        "exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf",
    }),
}  # fmt: skip
"""Keywords that say something of values of one type alone."""


def read_meta(schema_id: SchemaId, shape: Shape) -> Meta:
    """Return what a schema says whatever its kind."""
    return Meta(
        id=schema_id,
        location=shape.node.location,
        title=shape.text("title"),
        description=shape.text("description"),
        nullable=shape.flag("nullable") or shape.flag("x-nullable") or "null" in shape.types(),
        deprecated=shape.flag("deprecated") or shape.flag("x-deprecated"),
        read_only=shape.flag("readOnly") and not shape.flag("writeOnly"),
        write_only=shape.flag("writeOnly") and not shape.flag("readOnly"),
        default=(shape.keywords["default"].value,) if "default" in shape.keywords else (),
        examples=_examples(shape),
        constraints=read_bounds(shape),
    )


def implied_type(shape: Shape) -> str | None:
    """Return the type that the keywords of a schema without `type` speak of."""
    if shape.properties or shape.required:
        return "object"
    text = shape.text("format")
    if text in _OF_INTEGERS:
        return "integer"
    for kind, keywords in _SPEAK_OF.items():
        if keywords & shape.keywords.keys():
            return kind
    return "string" if text in _OF_STRINGS else "number" if text in _OF_NUMBERS else None


def with_types(shape: Shape) -> tuple[Shape, tuple[str, ...]]:
    """Return a schema and the types of its values beside null: of a format of several types, these."""
    named = tuple(name for name in shape.types() if name != "null")
    several = _OF_SEVERAL.get(shape.text("format") or "", ())
    if several and {*several}.issuperset(named):
        return shape.without("format"), several
    return shape, named


def read_format(reading: Reading, shape: Shape) -> str | None:
    """Return the format as it stands; one that no standard knows is reported once."""
    text = shape.text("format")
    if text is not None and text not in _FORMATS:
        message = (
            f"the format {quoted(text)} is not a standard one; it is ignored, the type decides"
        )
        reading.once(Code.FORMAT_UNKNOWN, text, shape.keywords["format"].location, message)
    return text


def read_bounds(shape: Shape) -> tuple[tuple[str, Json], ...]:
    """Return the assertions beyond the type, sorted; those of the wrong kind assert nothing."""
    found = [
        (name, shape.keywords[name].value) for name in sorted(_BOUNDS) if name in shape.keywords
    ]
    return tuple((name, value) for name, value in found if _fits(name, value))


def _fits(name: str, value: Json) -> bool:
    if name == "pattern":
        return isinstance(value, str)
    if name == "uniqueItems":
        return isinstance(value, bool)
    if name in _NUMBERS and isinstance(value, bool):
        return False
    return isinstance(value, (int, float))


def _examples(shape: Shape) -> tuple[Json, ...]:
    found: list[Json] = []
    if "example" in shape.keywords:
        found.append(shape.keywords["example"].value)
    listed = shape.value("examples")
    if isinstance(listed, list):
        found += listed
    return tuple(found)
