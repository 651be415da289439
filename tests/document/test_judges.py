"""The verdicts of the validator as it runs here are those of the unmodified one, quick check or not."""

from __future__ import annotations

import copy
import time
from collections.abc import Mapping
from typing import Any

import pytest
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)

from generator.document.judges import judge
from generator.document.node import Json

INFO: dict[str, Json] = {"title": "A", "version": "1"}
PET: dict[str, Json] = {"type": "object", "properties": {"id": {"type": "integer", "minimum": 1}}}
QUERY: dict[str, Json] = {"name": "q", "in": "querystring", "content": {"text/plain": {}}}


def document(*, components: Mapping[str, Json], **more: Json) -> dict[str, Json]:
    """Return a document of 3.1 and 3.2 in which the usual things are there once."""
    content: Json = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    operation: dict[str, Json] = {
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "sort", "in": "query", "style": "form", "schema": {"type": "array"}},
        ],
        "responses": {"200": {"description": "Done", "content": content}},
        "security": [{"key": []}],
    }
    made: dict[str, Json] = {
        "info": INFO,
        "servers": [{"url": "/{v}", "variables": {"v": {"default": "1", "enum": ["1"]}}}],
        "paths": {"/pets/{id}": {"get": operation, "x-a": 1}},
        "components": {
            "schemas": {"Pet": PET},
            "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}},
            **components,
        },
        "tags": [{"name": "pets"}],
        **more,
    }
    return copy.deepcopy(made)


def parameters(*found: dict[str, Json]) -> Json:
    return {"/": {"get": {"parameters": [*found], "responses": {"200": {"description": ""}}}}}


def schema(found: Json) -> Json:
    return {"schemas": {"Pet": found}}


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"x-more": [1]},
        {"more": [1]},
        {"info": {**INFO, "license": {"name": "MIT", "identifier": "MIT"}}},
        {"info": {**INFO, "license": {"name": "MIT", "identifier": "MIT", "url": "u"}}},
        {"info": {**INFO, "summary": 1}},
        {"servers": [{"url": "/", "variables": {"v": {"default": "1", "enum": []}}}]},
        {"tags": [{"name": "pets"}, {"name": "pets"}]},
        {"tags": [{"name": "pets", "parent": "animals"}]},
        {"webhooks": {"new": {"post": {"requestBody": {"content": {}}}}}},
        {"webhooks": {"new": {"post": {"requestBody": {}}}}},
        {"paths": {"pets": {}}},
        {"paths": parameters({"name": "a", "in": "query", "schema": True})},
        {"paths": parameters({"name": "a", "in": "query"})},
        {"paths": parameters({"name": "a", "in": "cookie", "schema": {}, "style": "label"})},
        {"paths": parameters({"name": "a", "in": "header", "schema": {}, "content": {}})},
        {"paths": parameters(QUERY)},
        {"paths": parameters(QUERY, QUERY)},
        {"paths": parameters(QUERY, {"name": "a", "in": "query", "schema": {}})},
        {"components": {"Schemas": {}}},
        {"components": {"responses": {"a b": {"description": ""}}}},
        {"components": {"securitySchemes": {"a": {"type": "http"}}}},
        {"components": {"securitySchemes": {"a": {"type": "http", "scheme": "bearer"}}}},
        {"components": schema(1)},
        {"components": schema({"type": "objekt"})},
        {"components": schema({"type": ["string", "null"], "const": None, "$comment": "c"})},
        {"components": schema({"properties": {"a": {"items": {"required": "a"}}}})},
        {"components": schema({"pattern": "("})},
        {"components": schema({"discriminator": {"mapping": {}}})},
        {"components": schema({"xml": {"name": "pet", "x-a": 1}})},
        {"components": schema({"xml": {"nam": "pet"}})},
        {"components": schema({"$schema": "http://json-schema.org/draft-07/schema#", "if": 1})},
        {"components": schema({"default": 1, "type": "string"})},
        {"components": schema({"default": None, "type": ["string", "null"]})},
        {"jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema"},
    ],
)
@pytest.mark.parametrize(
    ("version", "validator"), [("3.1", OpenAPIV31SpecValidator), ("3.2", OpenAPIV32SpecValidator)]
)
def test_the_verdict_is_the_validator_s(
    version: str,
    validator: type[OpenAPIV31SpecValidator | OpenAPIV32SpecValidator],
    more: dict[str, Any],
) -> None:
    value = {"openapi": f"{version}.0", **document(**{"components": {}, **more})}

    assert any(judge(version, value)) is not validator(value).is_valid()


@pytest.mark.parametrize(
    ("version", "validator"),
    [
        ("2.0", OpenAPIV2SpecValidator),
        ("3.0", OpenAPIV30SpecValidator),
        ("3.1", OpenAPIV31SpecValidator),
        ("3.2", OpenAPIV32SpecValidator),
    ],
)
def test_a_valid_document_passes_the_quick_check(
    version: str,
    validator: type[OpenAPIV2SpecValidator],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    key = "swagger" if version == "2.0" else "openapi"
    said = version if version == "2.0" else f"{version}.0"
    value: dict[str, Json] = {key: said, "info": INFO, "paths": {}}
    monkeypatch.setattr(validator, "schema_validator", None)

    assert not any(judge(version, value))


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
@pytest.mark.parametrize("keyword", ["not", "anyOf", "oneOf"])
def test_a_default_of_a_schema_without_end_is_not_judged_and_others_are(
    version: str, keyword: str
) -> None:
    itself: Json = {"$ref": "#/components/schemas/Loop"}
    loop: Json = {"default": 1, keyword: itself if keyword == "not" else [itself, {}]}
    value: dict[str, Json] = {
        "openapi": f"{version}.0",
        "info": INFO,
        "paths": {},
        "components": {
            "schemas": {
                "Loop": loop,
                "Holder": {"default": {"a": 1}, "properties": {"a": itself}},
                "Wrong": {"default": 1, "type": "string"},
            }
        },
    }

    found = list(judge(version, value))

    assert [list(error.absolute_path) for error in found] == [
        ["components", "schemas", "Wrong", "default"]
    ]


def doubling(steps: int) -> dict[str, Json]:
    """Return schemas of which each refers to the next one twice."""

    def name(step: int) -> str:
        return f"Step{step}"

    found: dict[str, Json] = {
        name(step): {"anyOf": [{"$ref": f"#/components/schemas/{name(step + 1)}"}] * 2}
        for step in range(steps)
    }
    return {**found, name(steps): {"type": "integer"}}


SLOW = "^(a+)+$"
LONG = "a" * 60 + "!"


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
@pytest.mark.parametrize(
    "schema",
    [
        {"type": "string", "pattern": SLOW, "default": LONG},
        {"patternProperties": {SLOW: {}}, "default": {LONG: 1}},
        {"patternProperties": {SLOW: {}}, "additionalProperties": False, "default": {LONG: 1}},
        {
            "allOf": [{"patternProperties": {SLOW: {}}}],
            "unevaluatedProperties": False,
            "default": {LONG: 1},
        },
        {"default": "x", "$ref": "#/components/schemas/Step0"},
        {"default": "x", "allOf": [{"$ref": "#/components/schemas/Step0"}]},
        {
            "default": {"x": 1},
            "allOf": [{"$ref": "#/components/schemas/Step0"}],
            "unevaluatedProperties": False,
        },
    ],
    ids=["pattern", "keys", "other keys", "unevaluated", "sibling", "references", "both"],
)
def test_a_default_that_would_take_long_is_not_judged_and_others_are(
    version: str, schema: Json
) -> None:
    short: Json = {"type": "string", "pattern": SLOW, "default": "aab"}
    value: dict[str, Json] = {
        "openapi": f"{version}.0",
        "info": INFO,
        "paths": {},
        "components": {"schemas": {**doubling(40), "Slow": schema, "Short": short}},
    }
    start = time.monotonic()

    found = list(judge(version, value))

    assert time.monotonic() - start < 5
    assert [error.absolute_path[2] for error in found if error.validator == "pattern"] == ["Short"]
