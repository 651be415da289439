"""The properties of forms and the parts of bodies that are written otherwise than their values say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.ir import (
    AnyValue,
    Api,
    Array,
    Encoding,
    Encodings,
    Map,
    Object,
    Parameter,
    Primitive,
    Schema,
    SchemaId,
    Tuple,
    Union,
    essence_of,
    is_json,
    is_multipart,
)
from generator.python.body import FORM, Body
from generator.python.files import is_file, is_text, only_files
from generator.python.package.decode import core
from generator.python.shapes import is_sent, unaliased
from generator.python.text.expression import Expression
from generator.python.text.layout import spread
from generator.python.text.literal import literal

_PART = frozenset({core("operation", "Part")})
_BINARY = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class FieldEntry:
    """One entry of `fields`: the arguments of a `Part`, as code."""

    name: str | None = None
    arguments: Mapping[str, str] = field(default_factory=dict)

    def expression(self) -> Expression:
        """Return the entry as code."""
        named = [] if self.name is None else [literal(self.name)]
        said = (f"{keyword}={code}" for keyword, code in self.arguments.items())
        return Expression(f"Part({spread([*named, *said])})", _PART)


def field_entries(api: Api, body: Body) -> list[FieldEntry]:
    """Return the entries of an operation's `fields`: those that are not as usual alone."""
    if body.kind not in ("form", "parts"):
        return []
    return _Entries(api, form=body.kind == "form").of(body.schema, body.encodings, body.items)


def query_entries(api: Api, item: Parameter) -> list[FieldEntry]:
    """Return the entries of a parameter that is a whole query, and a form: those that are not as usual alone."""
    media_type = item.media_type
    if item.style != "querystring" or media_type is None or essence_of(media_type.name) != FORM:
        return []
    return _Entries(api, form=True).of(media_type.schema, media_type.encodings)


def is_styled(api: Api, body: Body) -> bool:
    """Say whether a property is written in a style, or consists of parts itself."""
    return any(
        "style" in entry.arguments or "parts" in entry.arguments
        for entry in field_entries(api, body)
    )


def is_passed_as_written(api: Api, body: Body, name: str, schema_id: SchemaId) -> bool:
    """Say whether a value has a media type that is not written here: an object as XML, a string as PNG."""
    encoding = dict(body.encodings.named).get(name)
    if body.kind != "parts" or encoding is None or encoding.style is not None:
        return False
    first = _first(encoding)
    schema = unaliased(api, schema_id)
    if isinstance(schema, Array):
        schema = unaliased(api, schema.items)
    if first is None or is_json(first) or is_multipart(first):
        return False
    if isinstance(schema, Primitive):
        plain = schema.type == "string" and schema.content_encoding is None
        return plain and not is_text(first) and not is_file(api, schema.meta.id)
    composed = isinstance(schema, (Object, Map, Array, Tuple, AnyValue))
    return composed and not is_file(api, schema.meta.id)


class _Entries:
    def __init__(self, api: Api, *, form: bool) -> None:
        self._api = api
        self._form = form

    def of(
        self, schema_id: SchemaId | None, encodings: Encodings, items: SchemaId | None = None
    ) -> list[FieldEntry]:
        """Return the entries of an object by name, those of a list by place."""
        schema = unaliased(self._api, schema_id) if schema_id is not None else None
        if items is not None or isinstance(schema, (Array, Tuple)):
            return self._placed(schema, encodings, items)
        return list(self._named(schema, encodings))

    def _named(self, schema: Schema | None, encodings: Encodings) -> Iterator[FieldEntry]:
        known = dict(encodings.named)
        others = schema.values if isinstance(schema, Map) else None
        if isinstance(schema, Object) and not isinstance(schema.additional, bool):
            others = schema.additional
        undeclared = self._arguments(others, None) if others is not None else {}
        for item in schema.properties if isinstance(schema, Object) else ():
            if is_sent(self._api, item.schema):
                found = self._arguments(item.schema, known.get(item.name))
                if found or undeclared:
                    yield FieldEntry(item.name, found)
        if undeclared:
            yield FieldEntry(None, undeclared)

    def _placed(
        self, schema: Schema | None, encodings: Encodings, items: SchemaId | None
    ) -> list[FieldEntry]:
        """Return the entries of the first items, then one for all further ones; nothing where all are usual."""
        first = schema.items if isinstance(schema, Tuple) else ()
        rest = items
        if isinstance(schema, (Array, Tuple)):
            rest = schema.items if isinstance(schema, Array) else schema.rest
        count = max(len(first), len(encodings.placed))
        schemas = [first[place] if place < len(first) else rest for place in range(count)]
        known = [
            encodings.placed[place] if place < len(encodings.placed) else encodings.item
            for place in range(count)
        ]
        found = [
            self._arguments(item, encoding)
            for item, encoding in zip((*schemas, rest), (*known, encodings.item), strict=True)
        ]
        while len(found) > 1 and found[-1] == found[-2]:
            found.pop()
        return [FieldEntry(None, item) for item in found] if any(found) else []

    def _arguments(self, schema_id: SchemaId | None, encoding: Encoding | None) -> dict[str, str]:
        """Return the arguments of a value's entry behind its name; none where it is as usual."""
        schema = unaliased(self._api, schema_id) if schema_id is not None else None
        if encoding is not None and self._is_styled(schema, encoding):
            return self._styled(schema, encoding)
        if self._form:
            first = _first(encoding) if encoding is not None else None
            return {"content": literal(first)} if first is not None and is_json(first) else {}
        found: dict[str, str] = {}
        content = encoding.content_type if encoding is not None else None
        if content is None and isinstance(schema, Primitive) and schema.content_encoding:
            content = _BINARY
        if content is not None:
            found["content"] = literal(content)
        nested = content is not None and is_multipart(content)
        if schema_id is not None and not nested and only_files(self._api, schema_id):
            found["file"] = "True"
        if encoding is not None and encoding.headers:
            pairs = spread(
                f"{literal(item.name)}: {literal(item.value)}" for item in encoding.headers
            )
            found["headers"] = f"{{{pairs}}}"
        if encoding is not None and encoding.encodings is not None:
            inner = [entry.expression().code for entry in self.of(schema_id, encoding.encodings)]
            if inner:
                comma = "," if len(inner) == 1 else ""
                found["parts"] = f"({', '.join(inner)}{comma})"
        return found

    def _is_styled(self, schema: Schema | None, encoding: Encoding) -> bool:
        """Say whether a style counts, and no media type: in parts before OpenAPI 3.1, for a list alone.

        There it is what `collectionFormat` of Swagger 2.0 becomes.
        """
        if encoding.style is None:
            return False
        if schema is not None and not self._form and only_files(self._api, schema.meta.id):
            return False
        return self._form or self._api.json_schema or isinstance(schema, (Array, Tuple))

    def _styled(self, schema: Schema | None, encoding: Encoding) -> dict[str, str]:
        """Return the arguments of a value that has a style; none where it is as usual."""
        usual = encoding.style == "form" and encoding.explode and not encoding.allow_reserved
        if usual and not isinstance(schema, (Object, Map, Union, AnyValue)):
            return {}
        found = {"style": literal(encoding.style), "explode": str(encoding.explode)}
        reserved = encoding.allow_reserved and self._form
        return {**found, "allow_reserved": "True"} if reserved else found


def _first(encoding: Encoding) -> str | None:
    """Return the first media type that is no range."""
    names = [name.strip() for name in (encoding.content_type or "").split(",")]
    return next((name for name in names if name and "*" not in name), None)
