"""Swagger 2.0 documents as OpenAPI 3.0: what becomes of each part, and where references lead."""

from __future__ import annotations

from textwrap import dedent
from urllib.parse import unquote

import pytest

from generator.config import Config
from generator.diagnostics import Code, Sink
from generator.document import Document, Json, load_text, resolve_all, upgrade
from generator.location import Location, Pointer, Source
from generator.pipeline import generate
from tests.case_folders import TESTS, files_of

PAIR = TESTS / "cases" / "swagger"


def upgraded(text: str, sink: Sink | None = None) -> Document:
    """Return a document of which `swagger` and `info` are left out, upgraded."""
    found = Sink() if sink is None else sink
    head = "swagger: '2.0'\ninfo: {title: Pets, version: 1.0.0}\n"
    document = load_text(head + dedent(text), found, source=Source("spec.yaml"))
    assert document is not None
    result = upgrade(document, found)
    assert result is not None
    resolve_all(result, found)
    assert not found.has_errors(), [said.message for said in found]
    return result


def at(document: Document, pointer: str) -> Json:
    value: Json = document.value
    for token in Pointer.parse(pointer).tokens:
        value = value[int(token)] if isinstance(value, list) else value[token]  # type: ignore[index]  # the test's own document
    return value


def test_a_document_and_its_equivalent_in_3_0_give_the_same_sdk() -> None:
    same = generate(PAIR / "same.yaml", Config(), name="spec.yaml")

    assert same.files == files_of(PAIR)


def test_a_document_of_another_version_stays_as_it_is() -> None:
    document = load_text("openapi: 3.1.0", Sink(), source=Source("spec.yaml"))

    assert document is not None
    assert upgrade(document, Sink()) is document


@pytest.mark.parametrize(
    ("text", "urls"),
    [
        ("host: a.example\nschemes: [http, https]", ["https://a.example", "http://a.example"]),
        ("host: a.example:8443\nbasePath: /", ["https://a.example:8443"]),
        ("host: a.example\nbasePath: v1/\nschemes: [wss]", ["https://a.example/v1"]),
        ("basePath: /v1", ["/v1"]),
        ("schemes: [https]", None),
    ],
)
def test_host_base_path_and_schemes_become_servers(text: str, urls: list[str] | None) -> None:
    servers = upgraded(text).value.get("servers")

    assert servers == (None if urls is None else [{"url": url} for url in urls])


def test_an_operation_s_own_schemes_are_its_servers_where_they_differ() -> None:
    document = upgraded("""
        host: a.example
        schemes: [https]
        paths:
          /a:
            get: {schemes: [https], responses: {}}
            put: {schemes: [http], responses: {}}
    """)

    assert at(document, "/paths/~1a/get") == {"responses": {}}
    assert at(document, "/paths/~1a/put/servers") == [{"url": "http://a.example"}]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("{type: basic}", {"type": "http", "scheme": "basic"}),
        ("{type: apiKey, in: query, name: k}", {"type": "apiKey", "in": "query", "name": "k"}),
        (
            "{type: oauth2, flow: application, tokenUrl: /t, scopes: {a: A}, x-b: 1}",
            {
                "type": "oauth2",
                "x-b": 1,
                "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {"a": "A"}}},
            },
        ),
        (
            "{type: oauth2, flow: implicit, authorizationUrl: /a}",
            {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "/a", "scopes": {}}}},
        ),
    ],
)
def test_security_definitions_become_security_schemes(written: str, expected: Json) -> None:
    document = upgraded(f"securityDefinitions:\n  s: {written}")

    assert at(document, "/components/securitySchemes/s") == expected


@pytest.mark.parametrize(
    ("written", "style"),
    [
        ("in: query", ("form", False)),
        ("in: query, collectionFormat: csv", ("form", False)),
        ("in: query, collectionFormat: ssv", ("spaceDelimited", False)),
        ("in: query, collectionFormat: tsv", ("tabDelimited", False)),
        ("in: query, collectionFormat: pipes", ("pipeDelimited", False)),
        ("in: query, collectionFormat: multi", ("form", True)),
        ("in: header", (None, None)),
        ("in: path, required: true, collectionFormat: csv", (None, None)),
    ],
)
def test_a_collection_format_becomes_style_and_explode(
    written: str, style: tuple[str | None, bool | None]
) -> None:
    document = upgraded(f"""
        parameters:
          ids: {{name: ids, {written}, type: array, items: {{type: integer}}, description: Ids.}}
    """)
    found = at(document, "/components/parameters/ids")

    assert isinstance(found, dict)
    assert (found.get("style"), found.get("explode")) == style
    assert found["schema"] == {"type": "array", "items": {"type": "integer"}}
    assert found["description"] == "Ids."


FORM = """
    consumes: [{consumes}]
    paths:
      /a:
        parameters:
        - {{name: a, in: formData, type: string, description: Of the path.}}
        - {{name: b, in: formData, type: array, items: {{type: string}}}}
        post:
          parameters:
          - {{name: a, in: formData, type: {type}, required: true, description: A., x-nullable: true}}
          responses: {{}}
"""


@pytest.mark.parametrize(
    ("consumes", "type", "media_types"),
    [
        ("", "string", ["application/x-www-form-urlencoded"]),
        ("application/json", "string", ["application/x-www-form-urlencoded"]),
        ("application/json", "file", ["multipart/form-data"]),
        (
            "multipart/form-data, application/x-www-form-urlencoded",
            "string",
            ["multipart/form-data", "application/x-www-form-urlencoded"],
        ),
        ("multipart/form-data, application/x-www-form-urlencoded", "file", ["multipart/form-data"]),
    ],
)
def test_form_data_becomes_one_body(consumes: str, type: str, media_types: list[str]) -> None:
    document = upgraded(FORM.format(consumes=consumes, type=type))
    body = at(document, "/paths/~1a/post/requestBody")
    assert isinstance(body, dict)
    content = body["content"]
    assert isinstance(content, dict)
    schema = at(
        document, f"/paths/~1a/post/requestBody/content/{media_types[0].replace('/', '~1')}"
    )

    assert (list(content), body["required"]) == (media_types, True)
    assert schema == {
        "schema": {
            "type": "object",
            "required": ["a"],
            "properties": {
                "a": {
                    "type": "string",
                    "nullable": True,
                    "description": "A.",
                    **({"format": "binary"} if type == "file" else {}),
                },
                "b": {"type": "array", "items": {"type": "string"}},
            },
        },
        "encoding": {"b": {"style": "form", "explode": False}},
    }
    assert at(document, "/paths/~1a/parameters") == []


REFERENCES = """
    produces: [application/json]
    parameters:
      Body: {name: b, in: body, schema: {type: object, properties: {a: {type: string}}}}
      Ids: {name: ids, in: query, type: array, items: {type: integer}}
    responses:
      Found: {description: Found., schema: {type: object, properties: {a: {type: string}}}}
    paths:
      /{a}:
        parameters: [{name: a, in: path, required: true, type: string}]
        post:
          consumes: [text/json, application/xml]
          produces: [application/xml]
          parameters: [{name: q, in: query, type: string}, {$ref: '#/parameters/Body'}]
          responses: {200: {$ref: '#/responses/Found'}}
    definitions:
      A: {type: object, properties: {b: {$ref: '#/definitions/B%20c'}}}
      B c: {type: object, properties: {d: {type: string}}}
      R: {$ref: 'TARGET'}
"""


@pytest.mark.parametrize(
    ("written", "leads_to"),
    [
        ("#/definitions/A", "#/components/schemas/A"),
        ("#/definitions/A/properties/b", "#/components/schemas/A/properties/b"),
        ("#/definitions/A/properties/b/properties/d", "#/components/schemas/B c/properties/d"),
        ("#/parameters/Ids/items", "#/components/parameters/Ids/schema/items"),
        (
            "#/parameters/Body/schema/properties/a",
            "#/components/requestBodies/Body/content/application~1json/schema/properties/a",
        ),
        (
            "#/responses/Found/schema/properties/a",
            "#/components/responses/Found/content/application~1json/schema/properties/a",
        ),
        (
            "#/paths/~1%7Ba%7D/post/responses/200/schema",
            "#/components/responses/Found/content/application~1json/schema",
        ),
        (
            "#/paths/~1{a}/post/parameters/1/schema",
            "#/components/requestBodies/Body/content/application~1json/schema",
        ),
    ],
)
def test_a_reference_leads_to_where_its_target_stands_now(written: str, leads_to: str) -> None:
    text = at(upgraded(REFERENCES.replace("TARGET", written)), "/components/schemas/R/$ref")

    assert isinstance(text, str)
    assert unquote(text) == leads_to


def test_what_is_shared_keeps_one_schema_under_other_media_types() -> None:
    document = upgraded(REFERENCES.replace("TARGET", "#/definitions/A"))
    operation = "/paths/~1{a}/post"
    shared = "content/application~1json/schema"

    assert at(document, f"{operation}/parameters") == [
        {"name": "q", "in": "query", "schema": {"type": "string"}}
    ]
    assert at(document, f"{operation}/requestBody") == {
        "content": {
            "text/json": {"schema": {"$ref": f"#/components/requestBodies/Body/{shared}"}},
            "application/xml": {"schema": {"$ref": f"#/components/requestBodies/Body/{shared}"}},
        }
    }
    assert at(document, f"{operation}/responses/200") == {
        "description": "Found.",
        "content": {
            "application/xml": {"schema": {"$ref": f"#/components/responses/Found/{shared}"}}
        },
    }


def test_every_place_leads_to_what_was_written() -> None:
    document = upgraded(REFERENCES.replace("TARGET", "#/definitions/A"))

    def written(pointer: str) -> str:
        return str(Location(document.source, Pointer.parse(pointer)).written.pointer)

    assert written("/components/schemas/A/properties/b") == "/definitions/A/properties/b"
    assert written("/components/parameters/Ids/schema/items") == "/parameters/Ids/items"
    assert written("/info/title") == "/info/title"
    operation = "/paths/~1{a}/post"
    assert written(f"{operation}/parameters/0/schema/type") == f"{operation}/parameters/0/type"
    assert written(f"{operation}/requestBody") == "/parameters/Body"


def test_the_old_document_is_not_changed() -> None:
    text = "swagger: '2.0'\n" + dedent(REFERENCES.replace("TARGET", "#/definitions/A"))
    document = load_text(text, Sink(), source=Source("spec.yaml"))
    again = load_text(text, Sink(), source=Source("spec.yaml"))
    assert document is not None
    assert again is not None
    upgrade(document, Sink())

    assert document.value == again.value


@pytest.mark.parametrize(
    "text",
    [
        "paths: 5\ndefinitions: []\nparameters: x\nresponses: [1]\nsecurityDefinitions: 1",
        "paths: {/a: 1, /b: {get: 2, post: {parameters: 3, responses: 4}}}",
        "paths: {/a: {parameters: [1, {}], get: {parameters: [null, []], responses: {200: 7}}}}",
        "host: 5\nbasePath: []\nschemes: 7\nconsumes: x\nproduces: [1]",
        "securityDefinitions: {a: 1, b: {type: oauth2}, c: {type: oauth2, flow: 7}}",
        "definitions: {a: {properties: 7, allOf: 7, items: 7, discriminator: 7}}",
        "responses: {a: {headers: {b: 7}, schema: 7, examples: 7}, c: {headers: 7, examples: {a: 1}}}",
    ],
)
def test_what_is_unsound_stays_unsound_and_raises_nothing(text: str) -> None:
    upgraded(text)


def test_what_is_nested_too_deep_is_an_error() -> None:
    schema: Json = {}
    for _ in range(5000):
        schema = {"items": schema}
    sink = Sink()
    document = Document(Source("x"), {"swagger": "2.0", "definitions": {"a": schema}})

    assert upgrade(document, sink) is None
    assert [said.code for said in sink] == [Code.TOO_DEEP]
