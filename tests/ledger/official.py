"""The objects of a document as the standard's own JSON Schema sees them: a second opinion on the ledger's walk."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from jsonschema_specifications import (  # type: ignore[import-untyped]  # it ships no types
    REGISTRY,
)

from generator.ledger import Kind

KINDS = {
    "PathItem": Kind.PATH_ITEM, "path-item": Kind.PATH_ITEM, "Operation": Kind.OPERATION, "operation": Kind.OPERATION,
    "Parameter": Kind.PARAMETER, "parameter": Kind.PARAMETER, "RequestBody": Kind.BODY, "request-body": Kind.BODY,
    "Response": Kind.RESPONSE, "response": Kind.RESPONSE, "MediaType": Kind.MEDIA_TYPE, "media-type": Kind.MEDIA_TYPE,
    "Header": Kind.HEADER, "header": Kind.HEADER, "Schema": Kind.SCHEMA, "schema": Kind.SCHEMA,
    "Reference": Kind.REFERENCE, "reference": Kind.REFERENCE, "Example": Kind.EXAMPLE, "example": Kind.EXAMPLE,
    "Encoding": Kind.ENCODING, "encoding": Kind.ENCODING, "Link": Kind.LINK, "link": Kind.LINK,
    "Callback": Kind.CALLBACK, "callbacks": Kind.CALLBACK, "SecurityScheme": Kind.SECURITY_SCHEME,
    "security-scheme": Kind.SECURITY_SCHEME, "SecurityRequirement": Kind.REQUIREMENT,
    "security-requirement": Kind.REQUIREMENT, "Server": Kind.SERVER, "server": Kind.SERVER,
    "ServerVariable": Kind.VARIABLE, "server-variable": Kind.VARIABLE, "Tag": Kind.TAG, "tag": Kind.TAG,
    "Contact": Kind.CONTACT, "contact": Kind.CONTACT, "License": Kind.LICENSE, "license": Kind.LICENSE,
    "Discriminator": Kind.DISCRIMINATOR, "XML": Kind.XML, "ExternalDocumentation": Kind.EXTERNAL_DOCS,
    "external-documentation": Kind.EXTERNAL_DOCS, "OAuthFlows": Kind.FLOWS, "oauth-flows": Kind.FLOWS,
}  # fmt: skip
"""The names that the schemas of 3.0 to 3.2 give to objects."""
_OF_SCHEMAS = {
    "discriminator": "Discriminator",
    "xml": "XML",
    "externalDocs": "ExternalDocumentation",
}

Tokens = tuple[str, ...]


def objects(document: dict[str, Any]) -> dict[Kind, set[Tokens]]:
    """Return where the objects of each kind stand."""
    found: dict[Kind, set[Tokens]] = defaultdict(set)
    version = str(document["openapi"])[:3]
    for name, tokens in _Walk(official(version)).visit(document, official(version), ()):
        if name in KINDS:
            found[KINDS[name]].add(tokens)
    return found


@cache
def official(version: str) -> dict[str, Any]:
    """Return the JSON Schema that the standard publishes for a version."""
    path = files("openapi_spec_validator") / "resources" / "schemas" / f"v{version}" / "schema.json"
    schema: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return schema


def vocabulary(name: str) -> dict[str, Any]:
    """Return one of the schemas of which that of JSON Schema 2020-12 is made."""
    found: dict[str, Any] = REGISTRY[f"https://json-schema.org/draft/2020-12/meta/{name}"].contents
    return found


class _Walk:
    """Walks a document by a schema, without judging it."""

    def __init__(self, root: dict[str, Any]) -> None:
        self._root = root
        dialect = vocabulary("applicator")
        several = {"$ref": "#/$defs/schemaArray"}
        self._applicators = {
            key: dialect["$defs"]["schemaArray"] if rule == several else rule
            for key, rule in dialect["properties"].items()
        } | vocabulary("content")["properties"]

    def visit(self, value: Any, schema: Any, tokens: Tokens) -> Iterator[tuple[str, Tokens]]:
        if not isinstance(schema, dict):
            return
        if "$dynamicRef" in schema:
            yield from self._schema(value, tokens)
        if "$ref" in schema:
            yield from self._named(value, schema["$ref"], tokens)
        for inner in self._chosen(value, schema):
            yield from self.visit(value, inner, tokens)
        if isinstance(value, list):
            for index, item in enumerate(value):
                yield from self.visit(item, schema.get("items"), (*tokens, str(index)))
        elif isinstance(value, dict):
            for key, member in value.items():
                for inner in _of_member(schema, key):
                    yield from self.visit(member, inner, (*tokens, key))

    def _named(self, value: Any, reference: str, tokens: Tokens) -> Iterator[tuple[str, Tokens]]:
        name = reference.rpartition("/")[2]
        target = self._root
        for token in reference.removeprefix("#/").split("/"):
            target = target[token]
        if isinstance(value, dict):
            refers = name == "path-item" and "$ref" in value  # one keyword of it, in 3.2
            yield "reference" if refers else name, tokens
        yield from self.visit(value, target, tokens)

    def _chosen(self, value: Any, schema: dict[str, Any]) -> Iterator[Any]:
        """Yield the schemas beside this one that describe the value: a reference, or what is none."""
        refers = isinstance(value, dict) and "$ref" in value
        yield from schema.get("allOf", ())
        yield from schema.get("dependentSchemas", {}).values()
        for inner in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if str(inner.get("$ref", "")).endswith("/Reference") == refers:
                yield inner
        if schema.get("if", {}).get("required") == ["$ref"]:
            yield schema["then"] if refers else schema["else"]
        else:
            yield from (schema[key] for key in ("then", "else") if key in schema)

    def _schema(self, value: Any, tokens: Tokens) -> Iterator[tuple[str, Tokens]]:
        """Yield a schema of JSON Schema 2020-12 and what is below it."""
        if not isinstance(value, dict):
            return
        yield "reference" if isinstance(value.get("$ref"), str) else "schema", tokens
        for key, member in value.items():
            if key in self._applicators:
                yield from self.visit(member, self._applicators[key], (*tokens, key))
            elif key in ("$defs", "definitions"):
                for name, inner in member.items():
                    yield from self._schema(inner, (*tokens, key, name))
            elif key in _OF_SCHEMAS and isinstance(member, dict):
                yield _OF_SCHEMAS[key], (*tokens, key)


def _of_member(schema: dict[str, Any], key: str) -> Iterator[Any]:
    if key in schema.get("properties", {}):
        yield schema["properties"][key]
        return
    patterns = schema.get("patternProperties", {})
    matching = [p for p in patterns if re.search(p, key)]
    # The name of a component may hold more than the standard allows; it names one all the same.
    matching = matching or [p for p in patterns if p.startswith("^[a-zA-Z0-9")]
    yield from (schema["patternProperties"][pattern] for pattern in matching)
    if not matching and "additionalProperties" in schema:
        yield schema["additionalProperties"]
