"""The generated tests: what they send, what they expect, and what they say."""

from __future__ import annotations

import pytest

from generator.config import PagingRule
from generator.python.skeleton import contents as skeleton
from tests.python.sdk_pages import Sdk, sdk

OFFSET = PagingRule(items="/items", offset="skip", size="limit", total="/total")
LINK = PagingRule(items="/items", next="/links/next")


def things(operation: str, method: str = "get", *, path: str = "/things") -> Sdk:
    return sdk(f"""
        servers: [{{url: https://api.example.com}}]
        paths:
          {path}:
            {method}:
              operationId: list
              tags: [things]
              {operation}
        """)


def paged(rule: PagingRule, *, parameters: str = "", envelope: str = "") -> Sdk:
    return sdk(
        f"""
        servers: [{{url: https://api.example.com}}]
        paths:
          /things:
            get:
              operationId: list
              tags: [things]
              parameters: [{parameters}]
              responses:
                '200':
                  description: Done
                  content:
                    application/json:
                      schema:
                        type: object
                        properties:
                          items: {{type: array, items: {{type: object, properties: {{id: {{type: string}}}}}}}}
                          {envelope}
        """,
        paging=rule,
    )


SKIP = "{name: skip, in: query, schema: {type: integer}}"
LIMIT = "{name: limit, in: query, schema: {type: integer, maximum: 100}}"


def test_an_operation_has_a_sync_and_an_async_test_and_one_of_an_error() -> None:
    found = things("responses: {'204': {description: Done}, '404': {description: No}}")

    assert [test.name for test in found.tests("GET /things")] == [
        "test_list",
        "test_list_async",
        "test_list_raises_on_404",
    ]


def test_what_is_sent_is_written_out() -> None:
    found = things("""
              parameters:
                - {name: since, in: query, schema: {type: string, format: date}}
                - {name: tags, in: query, schema: {type: array, items: {type: string}}}
                - {name: X-Trace, in: header, schema: {type: boolean}}
              responses: {'204': {description: Done}}
        """)

    (received,) = found.tests("GET /things")[0].received

    assert received == (
        '"GET", "https://api.example.com/things",'
        ' query=[("since", "2025-04-15"), ("tags", "text")], headers={"x-trace": "true"},'
    )


def test_the_sync_test_constructs_models_and_the_async_one_passes_mappings() -> None:
    found = things(
        """
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties: {owner: {type: object, title: Owner, properties: {from: {type: string}}}}
              responses: {'204': {description: Done}}
        """,
        "post",
    )
    sync, asynchronous = found.tests("POST /things")

    assert sync.call == 'client.things.create(owner=ListRequestOwner(from_="text"))'
    assert 'owner={"from": "text"}' in asynchronous.call
    assert asynchronous.call.startswith("await async_client.")
    assert sync.received == asynchronous.received


@pytest.mark.parametrize(
    ("content", "answer", "asserted"),
    [
        ("text/plain: {schema: {type: string}}", '200, text="text"', 'result == "text"'),
        ("image/png: {schema: {type: string}}", '200, text="text"', 'result == b"text"'),
        ("application/json: {schema: {type: integer}}", "200, json=1", "result == 1"),
        ("application/json: {}", "200, json={}", "result == {}"),
    ],
)
def test_what_comes_back_is_asserted(content: str, answer: str, asserted: str) -> None:
    found = things(f"responses: {{'200': {{description: Done, content: {{{content}}}}}}}")
    test = found.tests("GET /things")[0]

    assert test.answers == (answer,)
    assert test.assertions == (f"assert {asserted}",)


def test_a_long_answer_is_a_constant_that_both_tests_share() -> None:
    example = "x" * 80
    found = things(
        "responses: {'200': {description: Done, content: {application/json: {schema:"
        f" {{type: object, properties: {{a: {{type: string, example: {example}}}}}}}}}}}}}}}"
    )
    sync, asynchronous = found.tests("GET /things")

    assert sync.constants == (f'LIST_ANSWER: dict[str, object] = {{"a": "{example}",}}',)
    assert asynchronous.constants == ()
    assert sync.answers == asynchronous.answers == ("200, json=LIST_ANSWER",)
    assert sync.assertions[-1] == "assert result.to_dict() == LIST_ANSWER"


def test_pages_by_offset_end_where_the_total_says() -> None:
    found = paged(OFFSET, parameters=f"{SKIP}, {LIMIT}", envelope="total: {type: integer}")
    test = found.tests("GET /things")[0]

    assert test.call == "items = list(client.things.list(limit=1))"
    assert test.answers == ('200, json={"items": [{"id": "text"}], "total": 2}',) * 2
    assert [request.partition("query=")[2] for request in test.received] == [
        '[("limit", "1")],',
        '[("skip", "1"), ("limit", "1")],',
    ]
    assert test.assertions == ("assert len(items) == 2", 'assert items[0].id == "text"')


def test_pages_by_offset_without_a_total_end_with_an_empty_one() -> None:
    test = paged(OFFSET, parameters=SKIP).tests("GET /things")[0]

    assert test.answers[2] == '200, json={"items": []}'
    assert [request.partition("query=")[2] for request in test.received] == [
        "",
        '[("skip", "1")],',
        '[("skip", "2")],',
    ]


def test_pages_by_link_follow_it() -> None:
    found = paged(LINK, envelope="links: {type: object, properties: {next: {type: string}}}")
    test = found.tests("GET /things")[0]

    (constant,) = test.constants

    assert constant == (
        'LIST_ANSWER: dict[str, object] = {"items": [{"id": "text"}],'
        ' "links": {"next": "https://api.example.com/things?page=2"},}'
    )
    assert test.answers == (
        "200, json=LIST_ANSWER",
        '200, json={"items": [{"id": "text"}], "links": {}}',
    )
    assert test.received[1].endswith('query=[("page", "2")],')


def test_a_call_of_a_deprecated_method_bears_the_remark() -> None:
    found = things("deprecated: true\n              responses: {'204': {description: Done}}")
    test = found.tests("GET /things")[0]

    assert test.deprecated
    assert test.call == "call()"


def test_a_server_of_another_origin_gets_no_token() -> None:
    found = things(
        "servers: [{url: 'https://Other.example.com:443/v1/'}]\n"
        "              responses: {'204': {description: Done}}"
    )

    assert found.tests("GET /things")[0].received == (
        '"GET", "https://other.example.com/v1/things", authorized=False,',
    )


def test_each_resource_has_a_module_of_tests() -> None:
    found = things("responses: {'204': {description: Done}}")
    view = found.view("tests/test_things.py", "module")

    assert isinstance(view, skeleton.TestModuleView)
    assert "import AsyncPetsClient, PetsClient" in view.imports


def test_a_document_without_operations_has_tests_all_the_same() -> None:
    paths = sorted(path for path in sdk("paths: {}").pages() if path.startswith("tests/"))

    assert paths == [
        "tests/__init__.py",
        "tests/conftest.py",
        "tests/server.py",
        "tests/test_readme.py",
    ]


FORM = """application/x-www-form-urlencoded: {schema: {type: object, properties:
                  {a: {type: boolean}, b: {type: array, items: {type: integer}}}}}"""


def test_a_null_that_a_body_may_hold_is_sent() -> None:
    found = things(
        """
              requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties: {until: {type: string, nullable: true}}
                      example: {until: null}
              responses: {'204': {description: Done}}
        """,
        "post",
    )
    test = found.tests("POST /things")[0]

    assert test.call == "client.things.create(until=None)"
    assert test.received == ('"POST", "https://api.example.com/things", json={"until": None},',)


def test_a_call_that_cannot_be_sent_is_skipped_with_its_reason() -> None:
    found = things(
        """
              parameters:
              - {name: ids, in: path, required: true, schema: {type: array, maxItems: 0, items: {type: string}}}
              responses: {'204': {description: Done}}
        """,
        path="/things/{ids}",
    )

    assert {test.skipped for test in found.tests("GET /things/{ids}")} == {
        "\"the path parameter 'ids' has no example that fits a path\""
    }


@pytest.mark.parametrize(
    ("content", "sent"),
    [
        ("application/pdf: {}", 'content=b"text"'),
        (
            FORM,
            'form=[("a", "true"), ("b", "1")]',
        ),
    ],
)
def test_bodies_that_are_no_json_are_asserted(content: str, sent: str) -> None:
    found = things(
        f"requestBody: {{content: {{{content}}}}}\n"
        "              responses: {'204': {description: Done}}",
        "post",
    )

    assert found.tests("POST /things")[0].received[0].rstrip(",").endswith(sent)


def test_an_example_that_lacks_its_tag_is_sent_without_it() -> None:
    found = things(
        """requestBody:
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        delay:
                          oneOf:
                            - {type: object, properties: {type: {enum: [fixed]}, fixed: {type: integer}}}
                            - {type: object, properties: {type: {enum: [random]}, random: {type: integer}}}
                    example: {delay: {fixed: 5}}
              responses: {'204': {description: Done}}""",
        "post",
    )
    test, *_ = found.tests("POST /things")

    assert '.from_dict({"fixed": 5})' in str(test)


@pytest.mark.parametrize(
    "responses",
    [
        "'200': &thing {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/T'}}}}, '204': *thing",
        "'200': {description: A, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/T'}], nullable: true}}}}",
    ],
)
def test_what_may_be_none_is_looked_at_before_its_parts(responses: str) -> None:
    found = sdk(f"""
        servers: [{{url: https://api.example.com}}]
        paths:
          /things:
            get: {{operationId: list, tags: [things], responses: {{{responses}}}}}
        components:
          schemas:
            T: {{type: object, properties: {{id: {{type: string}}}}}}
        """)
    test, *_ = found.tests("GET /things")

    assert test.assertions[0] in {"assert result is not None", "assert isinstance(result, T)"}
    assert "result.id" in test.assertions[1]
