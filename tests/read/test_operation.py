"""Operations: parameters, bodies, responses, servers, security; faults and what tolerance leaves."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import AnyValue, Primitive, credential_of
from tests.read.inline_document import Reading, errors, read, schema_id

DONE = "responses: {'200': {description: Done}}"


def get(
    path: str, operation: str, *, item: str = "", components: str = "{}", tolerant: bool = False
) -> Reading:
    return read(
        f"paths: {{'{path}': {{get: {{{operation}{', ' if operation else ''}{DONE}}}{item}}}}}\ncomponents: {components}\n",
        tolerant=tolerant,
    )


def places(reading: Reading) -> list[tuple[str, str]]:
    return [(item.place, item.name) for item in reading.api.operations[0].parameters]


QUERY = "{name: q, in: query, schema: {type: %s}}"


def test_path_level_parameters_are_inherited_and_overridden() -> None:
    reading = get(
        "/pets",
        f"parameters: [{QUERY % 'integer'}]",
        item=f", parameters: [{{name: a, in: query, schema: {{type: string}}}}, {QUERY % 'string'}]",
    )
    found = {
        item.name: reading.api.schemas[item.schema] for item in reading.api.operations[0].parameters
    }

    assert list(found) == ["a", "q"]
    assert isinstance(found["q"], Primitive)
    assert found["q"].type == "integer"


def test_a_parameter_that_stands_twice_counts_once() -> None:
    reading = get("/pets", f"parameters: [{QUERY % 'integer'}, {QUERY % 'string'}]")
    found = reading.api.schemas[reading.api.operations[0].parameters[0].schema]

    assert isinstance(found, Primitive)
    assert found.type == "integer"
    assert reading.codes() == [Code.PARAMETER_DUPLICATE]


def test_header_names_are_compared_without_case() -> None:
    header = "{name: %s, in: header, schema: {type: string}}"
    reading = get(
        "/pets", f"parameters: [{header % 'X-Trace'}]", item=f", parameters: [{header % 'x-trace'}]"
    )

    assert places(reading) == [("header", "X-Trace")]


@pytest.mark.parametrize("name", ["Accept", "content-type", "Authorization"])
def test_headers_without_meaning_are_noted_and_left_out(name: str) -> None:
    reading = get("/pets", f"parameters: [{{name: {name}, in: header, schema: {{type: string}}}}]")

    assert places(reading) == []
    assert [severity for severity, _ in reading.said(Code.PARAMETER_IGNORED)] == ["note"]


@pytest.mark.parametrize("parameter", ["{name: a}", "{name: a, in: body}", "{in: query}"])
def test_a_parameter_without_a_place_is_left_out(parameter: str) -> None:
    reading = get("/pets", f"parameters: [{parameter}]")

    assert places(reading) == []
    assert [severity for severity, _ in reading.said(Code.PARAMETER_IGNORED)] == ["warning"]


@pytest.mark.parametrize(
    ("place", "style", "explode"),
    [("query", "form", True), ("header", "simple", False), ("cookie", "form", True)],
)
def test_each_place_has_its_style(place: str, style: str, explode: bool) -> None:
    reading = get("/pets", f"parameters: [{{name: a, in: {place}, schema: {{type: string}}}}]")
    (found,) = reading.api.operations[0].parameters

    assert (found.style, found.explode) == (style, explode)


def test_a_style_of_another_place_is_reported() -> None:
    reading = get(
        "/pets", "parameters: [{name: a, in: header, style: form, schema: {type: string}}]"
    )

    assert reading.api.operations[0].parameters[0].style == "simple"
    assert reading.codes() == [Code.PARAMETER_STYLE]


def test_a_parameter_may_be_described_by_content() -> None:
    reading = get(
        "/pets",
        "parameters: [{name: a, in: query, content: {application/json: {schema: {type: object}}}}]",
    )
    (found,) = reading.api.operations[0].parameters

    assert found.media_type is not None
    assert found.media_type.name == "application/json"
    assert isinstance(reading.api.schemas[found.schema], AnyValue)


def test_a_name_in_the_path_that_nothing_declares_is_a_string() -> None:
    reading = get("/pets/{pet_id}", "")
    (found,) = reading.api.operations[0].parameters

    assert (found.place, found.name, found.required) == ("path", "pet_id", True)
    assert reading.codes() == [Code.PATH_PARAMETER_MISSING]


def test_a_path_parameter_that_is_not_in_the_path_is_left_out() -> None:
    reading = get(
        "/pets", "parameters: [{name: pet_id, in: path, required: true, schema: {type: string}}]"
    )

    assert places(reading) == []
    assert reading.codes() == [Code.PATH_PARAMETER_UNUSED]


def test_a_path_parameter_is_required_whatever_it_says() -> None:
    reading = get("/pets/{a}", "parameters: [{name: a, in: path, schema: {type: string}}]")

    assert reading.api.operations[0].parameters[0].required


def test_references_are_followed_wherever_they_may_stand() -> None:
    reading = read("""
        paths:
          /pets: {$ref: '#/components/pathItems/Pets'}
        components:
          pathItems:
            Pets:
              post:
                parameters: [{$ref: '#/components/parameters/Trace'}]
                requestBody: {$ref: '#/components/requestBodies/Pet'}
                responses:
                  '201': {$ref: '#/components/responses/Pet'}
          parameters:
            Trace: {name: trace, in: header, schema: {$ref: '#/components/schemas/Id'}, examples: {one: {$ref: '#/components/examples/One'}}}
          requestBodies:
            Pet: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
          responses:
            Pet:
              description: The pet.
              headers: {X-Id: {$ref: '#/components/headers/Id'}}
              content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
          headers:
            Id: {schema: {$ref: '#/components/schemas/Id'}}
          examples:
            One: {value: abc}
          schemas:
            Id: {type: string}
            Pet: {type: object, properties: {id: {$ref: '#/components/schemas/Id'}}}
        """)
    found = reading.operation("POST /pets")

    assert found.parameters[0].schema == schema_id("Id")
    assert found.parameters[0].examples == ("abc",)
    assert found.request_body is not None
    assert found.request_body.required
    assert found.request_body.content[0].schema == schema_id("Pet")
    assert found.responses[0].content[0].schema == schema_id("Pet")
    assert found.responses[0].headers[0].schema == schema_id("Id")
    assert str(found.location.pointer) == "/components/pathItems/Pets/post"


def test_operations_may_stand_beside_the_reference_of_their_path() -> None:
    reading = read(f"""
        paths:
          /pets:
            $ref: '#/components/pathItems/Pets'
            delete: {{{DONE}}}
        components: {{pathItems: {{Pets: {{get: {{{DONE}}}}}}}}}
        """)

    assert [found.key for found in reading.api.operations] == ["GET /pets", "DELETE /pets"]


def test_operation_ids_may_be_missing_and_twins_are_reported() -> None:
    reading = read(f"""
        paths:
          /a: {{get: {{operationId: same, {DONE}}}, put: {{{DONE}}}}}
          /b: {{get: {{operationId: same, {DONE}}}}}
        """)

    assert [found.operation_id for found in reading.api.operations] == ["same", None, "same"]
    assert reading.codes() == [Code.OPERATION_ID_DUPLICATE]


def test_examples_are_collected_as_values() -> None:
    reading = get(
        "/pets",
        "parameters: [{name: a, in: query, example: null, schema: {type: string}}, "
        "{name: b, in: query, examples: {x: {value: 1}, y: {value: 2}, z: {externalValue: http://x}}, schema: {type: integer}}]",
    )
    first, second = reading.api.operations[0].parameters

    assert first.examples == (None,)
    assert second.examples == (1, 2)


def test_the_servers_of_an_operation_come_before_those_of_its_path() -> None:
    reading = read(f"""
        servers: [{{url: https://api.example.com/v1}}]
        paths:
          /a:
            servers: [{{url: 'https://api.example.com/{{v}}/', variables: {{v: {{default: v2}}}}}}]
            get: {{{DONE}}}
            put: {{servers: [{{url: /v3}}], {DONE}}}
          /b: {{get: {{{DONE}}}}}
        """)

    assert [found.servers for found in reading.api.operations] == [
        ("https://api.example.com/v2",),
        ("https://api.example.com/v3",),
        (),
    ]


def test_a_server_of_another_origin_is_reported() -> None:
    reading = read(f"""
        servers: [{{url: https://api.example.com}}]
        paths: {{/a: {{servers: [{{url: https://media.example.com}}], get: {{{DONE}}}}}}}
        """)

    assert reading.said(Code.SERVER_FOREIGN)[0][0] == "warning"


def test_security_is_inherited_replaced_or_lifted() -> None:
    reading = read(f"""
        security: [{{key: []}}]
        paths:
          /a: {{get: {{{DONE}}}}}
          /b: {{get: {{security: [], {DONE}}}}}
          /c: {{get: {{security: [{{key: [], token: []}}, {{}}], {DONE}}}}}
        components:
          securitySchemes:
            key: {{type: apiKey, in: header, name: X-Key}}
            token: {{type: http, scheme: Bearer, bearerFormat: JWT}}
        """)
    key, token = reading.api.security_schemes

    assert reading.api.security == (("key",),)
    assert [found.security for found in reading.api.operations] == [
        None,
        (),
        (("key", "token"), ()),
    ]
    assert (key.place, key.name, token.scheme) == ("header", "X-Key", "bearer")
    assert reading.codes() == []


@pytest.mark.parametrize(
    ("scheme", "credential"),
    [
        ("{type: http, scheme: BEARER}", "token"),
        ("{type: openIdConnect, openIdConnectUrl: https://a.example}", "token"),
        ("{type: http, scheme: Basic}", "basic"),
        ("{type: apiKey, in: query, name: a b}", "key"),
        ("{type: apiKey, in: cookie, name: sid}", "key"),
        ("{type: apiKey, in: cookie, name: a b}", None),
        ("{type: apiKey, in: header, name: Authorization}", "key"),
        ("{type: apiKey, in: header, name: 'a:'}", None),
        ("{type: apiKey, in: header, name: HOST}", None),
        ("{type: http, scheme: digest}", None),
        ("{type: mutualTLS}", None),
    ],
)
def test_a_scheme_is_met_by_an_argument_or_reported(scheme: str, credential: str | None) -> None:
    reading = read(f"paths: {{}}\ncomponents: {{securitySchemes: {{it: {scheme}}}}}")
    (found,) = reading.api.security_schemes

    assert credential_of(found) == credential
    assert reading.codes() == ([] if credential else [Code.SECURITY_UNSUPPORTED])


@pytest.mark.parametrize(
    ("flows", "address"),
    [
        ("{clientCredentials: {tokenUrl: https://a.example/t?x=1, scopes: {}}}", "https://a.example/t?x=1"),
        ("{clientCredentials: {tokenUrl: /t, scopes: {}}}", "/t"),
        ("{clientCredentials: {tokenUrl: t/x, scopes: {}}}", "t/x"),
        ("{clientCredentials: {tokenUrl: 'https://{tenant}.a.example', scopes: {}}}", ""),
        ("{clientCredentials: {tokenUrl: 'https://a:b@a.example', scopes: {}}}", ""),
        ("{clientCredentials: {tokenUrl: '//a.example', scopes: {}}}", ""),
        ("{clientCredentials: {tokenUrl: 'urn:t', scopes: {}}}", ""),
        ("{clientCredentials: {tokenUrl: 'https://[', scopes: {}}}", ""),
        ("{clientCredentials: {tokenUrl: to be said, scopes: {}}}", ""),
        ("{clientCredentials: {tokenUrl: '', scopes: {}}}", ""),
        ("{password: {tokenUrl: /t, scopes: {}}}", None),
    ],
)  # fmt: skip
def test_where_tokens_are_asked_for_is_read_where_it_is_an_address(
    flows: str, address: str | None
) -> None:
    reading = read(
        f"paths: {{}}\ncomponents: {{securitySchemes: {{it: {{type: oauth2, flows: {flows}}}}}}}"
    )

    assert reading.api.security_schemes[0].token_url == address


def test_a_scheme_that_nothing_declares_is_reported() -> None:
    reading = get("/pets", "security: [{nobody: []}]")

    assert reading.said(Code.SECURITY_UNSUPPORTED)[0][0] == "warning"


def test_callbacks_links_and_webhooks_are_noted_once() -> None:
    item = "{get: {callbacks: {}, responses: {'200': {description: Done, links: {}}}}}"
    reading = read(f"paths: {{/a: {item}, /b: {item}}}\nwebhooks: {{new: {{}}}}\n")

    assert reading.codes() == [Code.KEYWORD_APPROXIMATED] * 3


BROKEN = f"""
paths:
  /good: {{get: {{operationId: good, {DONE}}}}}
  /bad:
    get:
      operationId: bad
      responses:
        '200': {{description: Done, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Bad'}}}}}}}}
components:
  schemas:
    Good: {{type: object, properties: {{a: {{type: string}}}}}}
    Bad: {{type: object, properties: {{good: {{$ref: '#/components/schemas/Good'}}, gone: {{$ref: '#/components/schemas/Gone'}}}}}}
"""


def test_a_faulty_operation_is_skipped_with_its_reason_where_that_is_tolerated() -> None:
    reading = read(BROKEN, tolerant=True)

    assert [found.operation_id for found in reading.api.operations] == ["good"]
    assert list(reading.api.schemas) == [schema_id("Good"), schema_id("Good/properties/a")]
    assert reading.said(Code.OPERATION_SKIPPED) == [
        (
            "warning",
            "this operation is skipped: nothing at '#/components/schemas/Gone'; 'schemas' has no 'Gone'",
        )
    ]
    assert not errors(reading)


def test_the_same_fault_is_an_error_where_it_is_not() -> None:
    reading = read(BROKEN)

    assert errors(reading) == ["nothing at '#/components/schemas/Gone'; 'schemas' has no 'Gone'"]


def test_a_loop_of_all_of_is_a_fault_of_the_operation() -> None:
    text = BROKEN.replace(
        "properties: {good", "allOf: [{$ref: '#/components/schemas/Bad'}], properties: {good"
    )
    text = text.replace("schemas/Gone", "schemas/Good")
    reading = read(text, tolerant=True)

    assert [found.operation_id for found in reading.api.operations] == ["good"]
    assert Code.OPERATION_SKIPPED in reading.codes()


@pytest.mark.parametrize(
    "text",
    [
        "paths: []",
        "paths: {/a: [], /b: null, /c: {get: [], put: 1}}",
        "paths: {/a: {get: {parameters: {}, responses: [], requestBody: {content: []}, tags: x, servers: 1, security: {}}}}",
        "paths: {/a: {get: {parameters: [1, null], responses: {'200': 1}, requestBody: {content: {a/b: 1}}}}}",
        "paths: {/a: {get: {parameters: null, responses: null, requestBody: null}}}\ncomponents: {schemas: null}",
        "components: {schemas: [], securitySchemes: {a: 1}}",
        "components: {schemas: {A: 1, B: null, C: [], D: {properties: [], required: true, allOf: {}, oneOf: 1}}}",
        "components: {schemas: {A: {type: [], enum: 1, items: 1, additionalProperties: 1, discriminator: 1}}}",
        "components: {schemas: {A: {oneOf: [1, null, []], discriminator: {propertyName: 1, mapping: []}}}}",
        "tags: [1, {}]\nservers: {}\nsecurity: 1",
    ],
)
def test_values_of_the_wrong_kind_are_reported_and_passed_over(text: str) -> None:
    reading = read(text, tolerant=True)

    assert not errors(reading)
