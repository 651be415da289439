"""Bodies of calls as code: the arguments, and what they send."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import (
    Api,
    Array,
    Enum,
    Json,
    Map,
    Object,
    Operation,
    SchemaId,
    Tuple,
    Union,
)
from generator.python.body import Body, pick_sent
from generator.python.examples.construct import Constructor, spread_all
from generator.python.examples.example import Direction, Examples, variant_of
from generator.python.examples.sent_body import SentBody, sent_body
from generator.python.files import holds_files, is_file_or_any
from generator.python.names.assign import Names
from generator.python.package.fields import is_passed_as_written
from generator.python.shapes import is_nullable, is_sent, only_value, unaliased
from generator.python.stream_flag import stream_flag
from generator.python.text.expression import Expression, Import
from generator.python.text.layout import spread
from generator.python.text.literal import literal

_REQUEST: Direction = "request"
_TEXT = "text"


@dataclass(frozen=True, slots=True)
class Bodies:
    """Makes the bodies of an API's calls."""

    api: Api
    names: Names
    examples: Examples
    package: str
    plain: bool
    """Whether nested values are mappings instead of models."""
    brief: bool
    """Whether only what a reader needs to see is passed."""

    def of(self, operation: Operation, body: Body | None) -> tuple[SentBody, list[Expression]]:
        """Return what a call sends as its body, and the arguments that say so."""
        if body is None:
            return SentBody(), []
        if body.kind == "raw":
            return SentBody(content=_TEXT), [self._whole(operation, Expression(f'b"{_TEXT}"'))]
        value = self._value(operation, body)
        if self.brief:
            value = self._shortened(body, value)
        whole = body.flattened is None and body.sequence is None
        if self.brief and whole and not body.required:
            return SentBody(), []
        if body.flattened is None or not isinstance(value, dict):
            return sent_body(self.api, body, value), [
                self._whole(operation, self._of_whole(body, value))
            ]
        arguments: list[Expression] = []
        sent: dict[str, Json] = {}
        flag = stream_flag(self.api, operation)
        for item in body.flattened.properties:
            if flag.at("body", item.name):
                sent |= {item.name: flag.value} if flag.value is not None else {}
            elif item.name in value and is_sent(self.api, item.schema):
                given = value[item.name]
                if is_passed_as_written(self.api, body, item.name, item.schema):
                    listed = isinstance(unaliased(self.api, item.schema), Array)
                    given = [_TEXT] if listed else _TEXT
                if not item.required or (given,) != only_value(self.api, item.schema):
                    built = self._argument(body, item.schema, given)
                    keyword = self.names.arguments[operation.key, "body", item.name]
                    arguments.append(Expression(f"{keyword}={built.code}", built.imports))
                if given is not None or is_nullable(self.api, item.schema):
                    sent[item.name] = given
        return sent_body(self.api, body, sent), arguments

    def argument(self, schema_id: SchemaId, value: Json) -> Expression:
        """Return a value as code; made of models where it has any."""
        if self.plain:
            return Expression(literal(value))
        return Constructor(self.api, self.names, self.package).value(schema_id, value)

    def _value(self, operation: Operation, body: Body) -> Json:
        if body.sequence is not None:
            return [self._example(operation, body.items)]
        if body.items is not None:
            return [self.examples.value(body.items, direction=_REQUEST)]
        return self._example(operation, body.schema)

    def _example(self, operation: Operation, schema_id: SchemaId | None) -> Json:
        """Return an example of what the media type that is sent describes."""
        request = operation.request_body
        media_type = pick_sent(self.api, request.content) if request is not None else None
        if schema_id is None:
            return {}
        return self.examples.value(
            schema_id,
            direction=_REQUEST,
            given=media_type.examples if media_type is not None else (),
            location=media_type.location if media_type is not None else None,
        )

    def _whole(self, operation: Operation, built: Expression) -> Expression:
        name = self.names.arguments[operation.key, "body", ""]
        return Expression(f"{name}={built.code}", built.imports)

    def _of_whole(self, body: Body, value: Json) -> Expression:
        if body.items is not None and isinstance(value, list):
            return self._list(body, body.items, value)
        if body.schema is None:
            return Expression(literal(value))
        if body.kind == "parts" and isinstance(value, dict):
            return self._mapping(body, body.schema, value)
        return self._argument(body, body.schema, value)

    def _mapping(self, body: Body, schema_id: SchemaId, value: dict[str, Json]) -> Expression:
        """Return the parts by name, as a mapping."""
        schema = unaliased(self.api, schema_id)
        while isinstance(schema, Union):
            variant = variant_of(self.api, schema, value)
            if variant is None:
                return Expression(literal(value))
            schema = unaliased(self.api, variant)
        declared = (
            {item.name: item.schema for item in schema.properties}
            if isinstance(schema, Object)
            else {}
        )
        other = schema.values if isinstance(schema, Map) else None
        built = {
            name: (
                self._argument(body, found, item)
                if (found := declared.get(name, other)) is not None
                else Expression(literal(item))
            )
            for name, item in value.items()
        }
        return _mapped(built)

    def _argument(self, body: Body, schema_id: SchemaId, value: Json) -> Expression:
        if body.kind != "parts":
            return self.argument(schema_id, value)
        if is_file_or_any(self.api, schema_id):
            content = _bytes(value)
            return Expression(f'("file.txt", {content})' if self.brief else content)
        schema = unaliased(self.api, schema_id)
        if isinstance(schema, Array) and isinstance(value, list):
            return self._list(body, schema.items, value)
        if isinstance(schema, Tuple) and isinstance(value, list):
            places = (*schema.items, *(schema.rest,) * (len(value) - len(schema.items)))
            found = spread_all([
                self._argument(body, place, item)
                for place, item in zip(places, value, strict=False)
                if place is not None
            ])  # fmt: skip
            return Expression(f"[{found.code}]", found.imports)
        if isinstance(schema, Map) and isinstance(value, dict):
            return _mapped({
                key: self._argument(body, schema.values, item) for key, item in value.items()
            })  # fmt: skip
        if isinstance(schema, Union):
            variant = variant_of(self.api, schema, value)
            if variant is not None:
                return self._argument(body, variant, value)
        return self.argument(schema_id, value)

    def _list(self, body: Body, items: SchemaId, value: list[Json]) -> Expression:
        found = spread_all([self._argument(body, items, item) for item in value])
        return Expression(f"[{found.code}]", found.imports)

    def _shortened(self, body: Body, value: Json) -> Json:
        """Return an example of a body with what a reader needs to see."""
        if body.schema is not None:
            return self._brief(body.schema, value, least=2, files=body.kind == "parts")
        if body.sequence is not None and body.items is not None and isinstance(value, list):
            return [self._brief(body.items, item, least=2) for item in value]
        return value

    def _brief(self, schema_id: SchemaId, value: Json, *, least: int, files: bool = False) -> Json:
        """Return an example with what is required, enumerations and unions; else its first `least` members.

        With `files`, one is kept even where none is required.
        """
        schema = unaliased(self.api, schema_id)
        while isinstance(schema, Union):
            variant = variant_of(self.api, schema, value)
            if variant is None:
                return value
            schema, least, files = unaliased(self.api, variant), 0, False
        if not isinstance(schema, Object) or not isinstance(value, dict):
            return value
        present = [item for item in schema.properties if item.name in value]
        listed = [item for item in present if files and holds_files(self.api, item.schema)]
        if any(item.required for item in listed):
            listed = []
        kept = [
            item
            for item in present
            if item.required
            or isinstance(unaliased(self.api, item.schema), (Enum, Union))
            or item in listed[:1]
        ] or present[:least]
        return {item.name: self._brief(item.schema, value[item.name], least=1) for item in kept}


def _mapped(built: Mapping[str, Expression]) -> Expression:
    imports = frozenset[Import]().union(*(item.imports for item in built.values()))
    inner = spread(f"{literal(key)}: {item.code}" for key, item in built.items())
    return Expression(f"{{{inner}}}", imports)


def _bytes(value: Json) -> str:
    """Return code for the content of a file."""
    text = value if isinstance(value, str) else json.dumps(value)
    return f"b{literal(text)}" if text.isascii() else f"{literal(text)}.encode()"
