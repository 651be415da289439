from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import Config
from generator.diagnostics import Code, Sink, address
from generator.ledger import Kind, State
from generator.lint import lint
from tests.case_folders import TESTS
from tests.ledger.accounts import accounted, document, entry

OK = "responses: {'204': {description: Done}}"


def fate(text: str, pointer: str, kind: Kind | None = None) -> tuple[State, Code | None]:
    found = entry(accounted(document(text)), pointer, kind).fate
    return found.state, found.code


def test_an_operation_is_generated() -> None:
    assert fate(f"paths: {{/a: {{get: {{{OK}}}}}}}", "/paths/~1a/get", Kind.OPERATION) == (
        State.GENERATED,
        None,
    )


def test_a_stream_and_what_its_events_hold_are_generated() -> None:
    text = """
        openapi: 3.2.0
        info: {title: Things, version: 1.0.0}
        paths:
          /a:
            get:
              responses:
                '200':
                  description: A
                  content:
                    text/event-stream:
                      itemSchema:
                        type: object
                        properties:
                          data: {type: string, contentMediaType: application/json, contentSchema: {type: object}}
    """
    media_type = "/paths/~1a/get/responses/200/content/text~1event-stream"
    data = f"{media_type}/itemSchema/properties/data"

    for pointer in (
        f"{media_type}/itemSchema",
        f"{data}/contentMediaType",
        f"{data}/contentSchema",
    ):
        assert fate(text, pointer, Kind.KEYWORD) == (State.GENERATED, None)
    assert fate(text, f"{data}/contentSchema", Kind.SCHEMA) == (State.GENERATED, None)


def test_what_is_sent_in_items_is_generated() -> None:
    text = """
        openapi: 3.2.0
        info: {title: Things, version: 1.0.0}
        paths:
          /a:
            post:
              requestBody: {content: {application/jsonl: {itemSchema: {type: object, properties: {n: {type: integer}}}}}}
              responses: {'204': {description: Done}}
    """
    media_type = "/paths/~1a/post/requestBody/content/application~1jsonl"

    for pointer, kind in (
        (media_type, Kind.MEDIA_TYPE),
        (f"{media_type}/itemSchema", Kind.KEYWORD),
        (f"{media_type}/itemSchema/properties/n", Kind.SCHEMA),
    ):
        assert fate(text, pointer, kind) == (State.GENERATED, None)


def test_a_faulty_operation_is_skipped_with_all_that_is_its_own() -> None:
    text = """
        paths:
          /a:
            get:
              parameters: [{name: q, in: query, schema: {type: string}}]
              responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/No'}}}}}
    """
    ledger = accounted(document(text))
    operation = entry(ledger, "/paths/~1a/get", Kind.OPERATION).fate

    assert (operation.state, operation.code) == (State.SKIPPED, Code.OPERATION_SKIPPED)
    for pointer, kind in (
        ("/paths/~1a/get/parameters/0", Kind.PARAMETER),
        ("/paths/~1a/get/parameters/0/schema", Kind.SCHEMA),
        ("/paths/~1a/get/responses/200", Kind.RESPONSE),
    ):
        assert entry(ledger, pointer, kind).fate == operation


@pytest.mark.parametrize(
    ("where", "pointer"),
    [
        ("webhooks: {made: {post: {OK}}}", "/webhooks/made/post"),
        (
            "paths: {/a: {post: {callbacks: {made: {'{$url}': {post: {OK}}}}, OK}}}",
            "/paths/~1a/post/callbacks/made/{$url}/post",
        ),
    ],
)
def test_what_is_sent_to_the_caller_is_skipped(where: str, pointer: str) -> None:
    assert fate(where.replace("OK", OK), pointer, Kind.OPERATION)[0] is State.SKIPPED


def test_a_callback_does_not_lessen_its_operation() -> None:
    text = f"paths: {{/a: {{post: {{callbacks: {{made: {{}}}}, {OK}}}}}}}"

    assert fate(text, "/paths/~1a/post", Kind.OPERATION)[0] is State.GENERATED


def test_a_component_that_nothing_refers_to_is_skipped_but_a_schema() -> None:
    text = """
        paths: {}
        components:
          parameters: {q: {name: q, in: query, schema: {type: string}}}
          schemas: {Alone: {type: object, properties: {id: {type: string}}}}
    """

    assert fate(text, "/components/parameters/q", Kind.PARAMETER) == (
        State.SKIPPED,
        Code.COMPONENT_UNUSED,
    )
    assert fate(text, "/components/parameters/q/schema", Kind.SCHEMA)[0] is State.SKIPPED
    assert fate(text, "/components/schemas/Alone", Kind.SCHEMA)[0] is State.GENERATED


SCHEMA = "/components/schemas/A"


@pytest.mark.parametrize(
    ("schema", "keyword", "state", "code", "whole"),
    [
        ("{type: string, maxLength: 3}", "maxLength", State.GENERATED, None, State.GENERATED),
        ("{type: string, not: {enum: [a]}}", "not", State.APPROXIMATED, Code.KEYWORD_APPROXIMATED, State.APPROXIMATED),
        ("{type: string, format: dateTime}", "format", State.SKIPPED, Code.FORMAT_UNKNOWN, State.GENERATED),
        ("{type: string, example: 3}", "example", State.GENERATED, None, State.GENERATED),
        ("{type: string, xml: {name: a}}", "xml", State.IRRELEVANT, None, State.GENERATED),
        ("{type: string, x-mine: 3}", "x-mine", State.IRRELEVANT, None, State.GENERATED),
        ("{type: object, requierd: [a]}", "requierd", State.UNKNOWN, Code.KEYWORD_UNKNOWN, State.GENERATED),
        ("{type: object, required: [a]}", "required", State.APPROXIMATED, Code.REQUIRED_UNDECLARED, State.APPROXIMATED),
        ("{type: object, required: 3}", "required", State.SKIPPED, Code.WRONG_TYPE, State.GENERATED),
    ],
)  # fmt: skip
def test_a_keyword_has_a_fate_and_may_lessen_its_schema(
    schema: str, keyword: str, state: State, code: Code | None, whole: State
) -> None:
    declared = (
        schema
        if "properties" in schema or "object" not in schema
        else schema[:-1] + ", properties: {b: {}}}"
    )
    text = f"paths: {{}}\ncomponents: {{schemas: {{A: {declared}}}}}"

    assert fate(text, f"{SCHEMA}/{keyword}") == (state, code)
    assert fate(text, SCHEMA, Kind.SCHEMA)[0] is whole


def test_the_schema_under_not_is_skipped() -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {type: string, not: {enum: [a]}}}}"

    assert fate(text, f"{SCHEMA}/not", Kind.SCHEMA)[0] is State.SKIPPED


def test_properties_of_what_is_no_object_are_in_no_part_of_the_sdk() -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {type: string, properties: {b: {type: string}}}}}"

    assert fate(text, f"{SCHEMA}/properties/b", Kind.SCHEMA) == (State.SKIPPED, Code.NOT_GENERATED)


def test_a_part_of_all_of_is_generated_with_the_whole() -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {allOf: [{properties: {b: {type: string}}}]}}}"

    assert fate(text, f"{SCHEMA}/allOf/0", Kind.SCHEMA)[0] is State.GENERATED
    assert fate(text, f"{SCHEMA}/allOf/0/properties/b", Kind.SCHEMA)[0] is State.GENERATED


def test_a_body_that_is_not_the_one_sent_is_skipped() -> None:
    text = f"""
        paths:
          /a:
            post:
              requestBody: {{content: {{application/xml: {{schema: {{type: object, properties: {{x: {{type: string}}}}}}}}, application/json: {{schema: {{type: string}}}}}}}}
              {OK}
    """
    content = "/paths/~1a/post/requestBody/content"

    assert fate(text, f"{content}/application~1xml", Kind.MEDIA_TYPE) == (
        State.SKIPPED,
        Code.MEDIA_TYPE_APPROXIMATED,
    )
    skipped = entry(accounted(document(text)), f"{content}/application~1xml", Kind.MEDIA_TYPE)
    assert skipped.fate.why == "'application/json' of the same content is used"
    assert fate(text, f"{content}/application~1xml/schema", Kind.SCHEMA)[0] is State.SKIPPED
    assert fate(text, f"{content}/application~1json", Kind.MEDIA_TYPE)[0] is State.GENERATED


def test_encodings_of_a_body_in_parts_are_generated_but_for_headers_that_are_left_open() -> None:
    headers = "{X-A: {schema: {const: a}}, X-B: {schema: {type: string}}}"
    text = f"""
        paths:
          /a:
            post:
              requestBody:
                content:
                  multipart/form-data:
                    schema: {{type: object, properties: {{x: {{type: string}}}}}}
                    encoding: {{x: {{contentType: text/csv, headers: {headers}}}}}
              {OK}
    """
    encoding = "/paths/~1a/post/requestBody/content/multipart~1form-data/encoding"

    assert fate(text, encoding)[0] is State.GENERATED
    assert fate(text, f"{encoding}/x/contentType")[0] is State.GENERATED
    assert fate(text, f"{encoding}/x/headers/X-A", Kind.HEADER)[0] is State.GENERATED
    assert fate(text, f"{encoding}/x/headers/X-A/schema", Kind.SCHEMA)[0] is State.GENERATED
    assert fate(text, f"{encoding}/x/headers/X-B", Kind.HEADER) == (
        State.APPROXIMATED,
        Code.MEDIA_TYPE_APPROXIMATED,
    )


def test_of_several_servers_the_first_is_the_client_s() -> None:
    text = "servers: [{url: https://a.example}, {url: https://b.example}]\npaths: {}"

    assert fate(text, "/servers/0", Kind.SERVER)[0] is State.GENERATED
    assert fate(text, "/servers/1", Kind.SERVER)[0] is State.IRRELEVANT
    assert fate(text, "/servers/1/url")[0] is State.IRRELEVANT


def test_a_tag_is_generated_where_an_operation_stands_under_it() -> None:
    text = f"tags: [{{name: a}}, {{name: b}}]\npaths: {{/a: {{get: {{tags: [a], {OK}}}}}}}"

    assert fate(text, "/tags/0", Kind.TAG)[0] is State.GENERATED
    assert fate(text, "/tags/1", Kind.TAG)[0] is State.IRRELEVANT


def test_a_reference_that_leads_nowhere_is_skipped() -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {type: object, properties: {b: {$ref: '#/no'}}}}}"

    assert fate(text, f"{SCHEMA}/properties/b", Kind.REFERENCE) == (
        State.SKIPPED,
        Code.REF_NOT_FOUND,
    )
    assert fate(text, SCHEMA, Kind.SCHEMA) == (State.SKIPPED, Code.COMPONENT_SKIPPED)


def test_what_a_reference_finds_under_an_extension_is_accounted_for() -> None:
    text = """
        paths: {}
        x-own: {B: {type: string}}
        components: {schemas: {A: {type: object, properties: {b: {$ref: '#/x-own/B'}}}}}
    """

    assert fate(text, "/x-own/B", Kind.SCHEMA)[0] is State.GENERATED


def test_a_place_that_the_configuration_silences_keeps_its_fate() -> None:
    sink = Sink({"format-unknown": "off"})
    text = "paths: {}\ncomponents: {schemas: {A: {type: string, format: dateTime}}}"
    ledger = accounted(document(text), sink)

    assert entry(ledger, f"{SCHEMA}/format").fate.code is Code.FORMAT_UNKNOWN
    assert not [item for item in sink if item.code is Code.FORMAT_UNKNOWN]


def test_each_further_place_of_one_subject_has_its_fate() -> None:
    sink = Sink()
    schemas = ", ".join(f"{name}: {{type: string, format: dateTime}}" for name in "ABC")
    ledger = accounted(document(f"paths: {{}}\ncomponents: {{schemas: {{{schemas}}}}}"), sink)

    for name in "ABC":
        found = entry(ledger, f"/components/schemas/{name}/format").fate
        assert found.state is State.SKIPPED
    assert [item.code for item in sink] == [Code.FORMAT_UNKNOWN]
    assert [item.code for item in sink.again] == [Code.FORMAT_UNKNOWN] * 2


def test_a_swagger_document_is_accounted_for_as_what_it_says_in_3_0() -> None:
    pair = TESTS / "cases" / "swagger"
    counts = [
        found.ledger.counts()
        for name in ("spec.yaml", "same.yaml")
        if (found := lint(pair / name, Config())).ledger is not None
    ]

    kinds = (Kind.PATH_ITEM, Kind.OPERATION, Kind.PARAMETER, Kind.BODY, Kind.SERVER, Kind.TAG)
    assert len(counts) == 2
    assert {kind: counts[0][kind] for kind in kinds} == {kind: counts[1][kind] for kind in kinds}


def test_lint_names_the_file_and_line_of_swagger_2_0(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    scheme = "key: {type: apiKey, in: header, name: Host}\n"
    (tmp_path / "parts" / "security.yaml").write_text(scheme, "utf-8")
    path = tmp_path / "spec.yaml"
    path.write_text(
        """\
swagger: "2.0"
info: {title: Files, version: "1.0"}
securityDefinitions: {key: {$ref: parts/security.yaml#/key}}
paths: {}
""",
        "utf-8",
    )
    found = lint(path, Config(), name="spec.yaml")
    (said,) = [item for item in found.diagnostics if item.code is Code.SECURITY_UNSUPPORTED]

    assert found.ledger is not None
    assert address(said.location).endswith("parts/security.yaml:1:1")


def test_what_the_validator_refuses_is_said_once(tmp_path: Path) -> None:
    path = tmp_path / "api.yaml"
    path.write_text("openapi: 3.1.0\ninfo: {title: A, version: '1', more: 1}\npaths: {}\n", "utf-8")

    found = lint(path, Config())

    assert found.ledger is not None
    assert [item.code for item in found.diagnostics if item.code is Code.INVALID] == [Code.INVALID]
