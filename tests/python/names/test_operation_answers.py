"""What an operation answers with: a list, or one thing."""

from __future__ import annotations

import pytest

from generator.ir import Map, MediaType, Response, Schema, SchemaId
from generator.location import Location, Source
from generator.python.names.operation_answers import Answer, Answers
from generator.python.names.operation_names import name_operations
from tests.python.sample_api import api, array, meta, operation, record, text

HERE = Location(Source(""))
ANSWER = SchemaId("#/components/schemas/Answer")
TEXT, LIST, INNER, NAMED, THING = (
    text("#/components/schemas/Text"),
    array("#/components/schemas/List", "#/components/schemas/Text"),
    record("#/components/schemas/Inner", elsewhere={"items": "#/components/schemas/List"}),
    Map(meta=meta("#/components/schemas/Named"), values=SchemaId("#/components/schemas/Inner")),
    record("#/components/schemas/Thing", "id", elsewhere={"tags": "#/components/schemas/List"}),
)


def response() -> Response:
    media_type = MediaType(name="application/json", location=HERE, schema=ANSWER)
    return Response(status="200", location=HERE, content=(media_type,))


def holding(name: str) -> Schema:
    return record(ANSWER, elsewhere={"held": f"#/components/schemas/{name}"})


@pytest.mark.parametrize(
    ("schema", "answer"),
    [
        (array(ANSWER, "#/components/schemas/Text"), Answer.LIST),
        (holding("Text"), Answer.ONE),
        (holding("List"), Answer.EITHER),
        (holding("Inner"), Answer.EITHER),
        (holding("Named"), Answer.EITHER),
        (record(ANSWER, "id", elsewhere={"tags": "#/components/schemas/List"}), Answer.ONE),
        (holding("Thing"), Answer.ONE),
        (record(ANSWER), Answer.EITHER),
        (text(ANSWER), Answer.EITHER),
    ],
)
def test_how_many_things_are_answered(schema: Schema, answer: Answer) -> None:
    call = operation("GET", "/things", responses=[response()])

    assert Answers(api(TEXT, LIST, INNER, NAMED, THING, schema, call)).of(call) is answer


def test_an_answer_without_a_schema_says_nothing() -> None:
    call = operation("GET", "/things")

    assert Answers(api(call)).of(call) is Answer.EITHER


@pytest.mark.parametrize("operation_id", ["listThings", "things_list"])
def test_an_id_that_says_list_is_believed(operation_id: str) -> None:
    call = operation("GET", "/things", operation_id, responses=[response()])

    assert Answers(api(TEXT, holding("Text"), call)).of(call) is Answer.EITHER


def test_what_holds_no_list_is_got_and_not_listed() -> None:
    calls = [
        operation("GET", "/settings", tag="settings", responses=[response()]),
        operation("GET", "/cards/{id}/details", tag="cards", responses=[response()]),
    ]
    sample = api(TEXT, holding("Text"), *calls)
    names, _ = name_operations(sample, overrides={}, client="Client", answers=Answers(sample))

    assert [name.method for name in names.values()] == ["get", "get_details"]
