"""Documents written in a test, and what is read from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import dedent, indent

from generator.config import PagingRule
from generator.diagnostics import Code, Severity, Sink
from generator.document import load_text, resolve_all
from generator.ir import Api, Object, Operation, Schema, SchemaId, children
from generator.ir import Union as OneOf
from generator.location import Source
from generator.read import read_api

COMPONENT = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a document became and what was said about it."""

    api: Api
    sink: Sink

    def schema(self, name: str) -> Schema:
        """Return a schema by a component's name, or by its pointer."""
        return self.api.schemas[schema_id(name)]

    def object(self, name: str) -> Object:
        """Return a schema that is an object with properties."""
        found = self.schema(name)
        assert isinstance(found, Object)
        return found

    def union(self, name: str) -> OneOf:
        """Return a schema that is a union."""
        found = self.schema(name)
        assert isinstance(found, OneOf)
        return found

    def property_id(self, name: str, key: str) -> SchemaId:
        """Return the schema of an object's property."""
        return next(item.schema for item in self.object(name).properties if item.name == key)

    def property(self, name: str, key: str) -> Schema:
        """Return the schema of an object's property."""
        return self.api.schemas[self.property_id(name, key)]

    def operation(self, key: str) -> Operation:
        """Return an operation by its method and path."""
        return next(found for found in self.api.operations if found.key == key)

    def said(self, code: Code) -> list[tuple[str, str]]:
        """Return severity and message of each diagnostic of a code."""
        return [(found.severity.value, found.message) for found in self.sink if found.code is code]

    def codes(self) -> list[Code]:
        """Return the code of each diagnostic."""
        return [found.code for found in self.sink]


def schema_id(name: str) -> SchemaId:
    return SchemaId(name if name.startswith("#") else COMPONENT + name)


def read(
    text: str,
    *,
    paging: Mapping[str, PagingRule] | None = None,
    tolerant: bool = False,
    version: str = "3.0.3",
) -> Reading:
    """Read a document of which `openapi` and `info` are left out."""
    sink = Sink()
    head = f"openapi: {version}\ninfo: {{title: Pets, version: 1.0.0}}\n"
    document = load_text(head + dedent(text), sink, source=Source("spec.yaml"))
    assert document is not None, [found.message for found in sink]
    if not tolerant:
        resolve_all(document, sink)
    api = read_api(document, sink, pagination=paging or {}, tolerant=tolerant)
    assert_complete(api)
    return Reading(api, sink)


def read_schemas(text: str, *, version: str = "3.0.3", tolerant: bool = False) -> Reading:
    """Read component schemas."""
    body = "paths: {}\ncomponents:\n  schemas:\n" + indent(dedent(text).strip("\n"), "    ")
    return read(body, version=version, tolerant=tolerant)


def errors(reading: Reading) -> list[str]:
    return [found.message for found in reading.sink if found.severity is Severity.ERROR]


def assert_complete(api: Api) -> None:
    """Check that every schema that something names is there."""
    for key, schema in api.schemas.items():
        assert schema.meta.id == key
        assert all(child in api.schemas for child in children(schema))
    for operation in api.operations:
        named = [item.schema for item in operation.parameters]
        body = operation.request_body
        content = [*(body.content if body is not None else ())]
        for response in operation.responses:
            content += response.content
            named += [item.schema for item in response.headers if item.schema is not None]
        named += [item.schema for item in content if item.schema is not None]
        assert all(item in api.schemas for item in named)
