"""The table of keywords: it has what the standard's schemas have, and what it says of a keyword is true."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.ledger import Kind, State
from generator.ledger.grammar import OBJECTS
from tests.case_folders import folders
from tests.ledger.accounts import accounted, accounted_at, document, document_at, pages, without
from tests.ledger.official import KINDS, official, vocabulary

RICH = """
    servers: [{url: 'https://{host}/v1', variables: {host: {default: api.example.com}}}]
    tags: [{name: things, description: All things.}]
    security: [{key: []}]
    paths:
      /things/{id}:
        summary: One thing
        description: A thing by its number.
        parameters: [{name: id, in: path, required: true, schema: {type: integer}, example: 4}]
        get:
          operationId: readThing
          tags: [things]
          deprecated: true
          parameters:
            - {name: since, in: query, style: pipeDelimited, explode: true, required: true, description: When., schema: {type: array, items: {type: string}}, examples: {one: {value: [a, b]}}}
            - {name: filter, in: query, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
          responses:
            '200': {description: The thing., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}, example: {id: 6}}}}
            '404': {description: There is none.}
      /things:
        post:
          summary: Add a thing
          description: It is added at once.
          servers: [{url: https://api.example.com/v2}]
          security: []
          requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
          responses:
            '201': {$ref: '#/components/responses/Made'}
        put:
          requestBody: {description: All names., required: true, content: {application/json: {schema: {type: array, items: {type: string}}}}}
          responses: {'204': {description: Done.}}
    components:
      responses:
        Made: {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}, examples: {one: {$ref: '#/components/examples/Four'}}}}}
      examples:
        Four: {value: {id: 4}}
      securitySchemes:
        key: {type: http, scheme: bearer}
        app: {type: apiKey, in: header, name: X-App, description: It is that of an app.}
        machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: /token, scopes: {}}}}
      schemas:
        Thing:
          type: object
          description: It has a number.
          required: [id]
          additionalProperties: {type: string}
          properties:
            id: {type: integer, minimum: 1, maximum: 9, exclusiveMinimum: true, exclusiveMaximum: true, multipleOf: 2}
            code: {type: string, minLength: 1, maxLength: 3, pattern: '^a', format: password, default: abc, example: aa}
            kind: {type: string, enum: [a, b], readOnly: true}
            secret: {type: string, writeOnly: true, nullable: true}
            names: {type: array, items: {type: string}, minItems: 1, maxItems: 2, uniqueItems: true}
            odd: {type: string, x-nullable: true}
            fixed: {const: 3}
            child: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: pet, mapping: {meow: '#/components/schemas/Cat', bark: '#/components/schemas/Dog'}}}
            either: {anyOf: [{type: string}, {type: integer}]}
            both: {allOf: [{$ref: '#/components/schemas/Cat'}, {properties: {age: {type: integer}}}]}
            sizes: {title: Sizes by name, type: object, additionalProperties: {type: integer}, minProperties: 1, maxProperties: 9}
            loose: {type: object, unevaluatedProperties: {type: integer}}
            named: {type: object, patternProperties: {'^x': {type: integer}}}
            inner: {$defs: {Size: {type: integer}}, properties: {size: {$ref: '#/components/schemas/Thing/properties/inner/$defs/Size'}}}
            older: {definitions: {Size: {type: integer}}, properties: {size: {$ref: '#/components/schemas/Thing/properties/older/definitions/Size'}}}
        Cat: {title: A cat, type: object, required: [pet], properties: {pet: {type: string}, name: {type: string, examples: [Tom]}}}
        Dog: {type: object, required: [pet], properties: {pet: {type: string}, size: {type: integer}}}
"""
SETTLED = {
    (Kind.DOCUMENT, "openapi"),  # without it there is no document
    (Kind.DOCUMENT, "security"),  # one credential is sent wherever it may go
    (Kind.COMPONENTS, "securitySchemes"),
    (Kind.OPERATION, "security"),
    (Kind.SECURITY_SCHEME, "type"),
    (Kind.SECURITY_SCHEME, "scheme"),
}
"""Keywords that change nothing when they are gone, though what they say is done."""


FOUND = document(RICH)
ENTRIES = accounted(FOUND).entries
PAGES = pages(FOUND)


def keywords() -> list[tuple[Kind, str]]:
    found = {
        (entry.of, entry.location.pointer.tokens[-1])
        for entry in ENTRIES
        if entry.of is not None and entry.fate.state is State.GENERATED
    }
    return sorted(found - SETTLED)


@pytest.mark.parametrize(("kind", "name"), keywords())
def test_a_keyword_that_is_generated_changes_the_sdk(kind: Kind, name: str) -> None:
    """Without all of them the SDK is another, or cannot be made."""
    places = [
        entry.location.pointer.tokens
        for entry in ENTRIES
        if entry.of is kind and entry.location.pointer.tokens[-1] == name
    ]
    try:
        changed = pages(without(FOUND, places)) != PAGES
    except KeyError:
        changed = True

    assert (
        changed
    ), "generator/ledger/grammar.py says that it is generated: is it, or is RICH too poor?"


@pytest.mark.parametrize("case", folders("cases"), ids=lambda case: case.name)
def test_what_is_irrelevant_changes_nothing(case: Path) -> None:
    found = document_at(case / "spec.yaml")
    places = {
        entry.location.pointer.tokens
        for entry in accounted_at(case / "spec.yaml").entries
        if entry.kind is Kind.KEYWORD and entry.fate.state is State.IRRELEVANT
    }
    outermost = [p for p in places if not any(p[:n] in places for n in range(len(p)))]

    said = "generator/ledger/grammar.py calls one of these irrelevant, and the SDK depends on it"
    names = sorted({tokens[-1] for tokens in outermost})
    assert pages(without(found, outermost)) == pages(found), f"{said}: {names}"


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
def test_every_keyword_of_the_standard_s_schema_is_known(version: str) -> None:
    schema = official(version)
    for name, rule in {**schema.get("$defs", {}), **schema.get("definitions", {})}.items():
        kind = KINDS.get(name)
        if kind is not None and kind is not Kind.REFERENCE:
            assert properties(rule) <= OBJECTS[kind].keys(), name


def properties(rule: dict[str, Any]) -> set[str]:
    """Return the names that a schema gives to members, in its conditions as well."""
    found = set(rule.get("properties", ()))
    for inner in (*rule.get("allOf", ()), *rule.get("dependentSchemas", {}).values()):
        found |= properties(inner)
    for key in {"then", "else"} & rule.keys():
        found |= properties(rule[key])
    return found


def test_every_keyword_of_json_schema_is_known() -> None:
    vocabularies = ("core", "applicator", "unevaluated", "validation", "meta-data", "content")
    for name in vocabularies:
        assert vocabulary(name)["properties"].keys() <= OBJECTS[Kind.SCHEMA].keys()
