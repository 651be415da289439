"""Streams: what the items of a sequential media type are, and operations that answer both ways."""

from __future__ import annotations

import pytest

from generator.diagnostics import Code
from generator.ir import Alias, Items, MediaType, Operation, Primitive
from tests.read.inline_document import Reading, read, schema_id

ENTRY = "Entry: {type: object, properties: {message: {type: string}}}"


def stream(
    content: str, *, version: str = "3.0.3", schemas: str = ENTRY, method: str = "get"
) -> Reading:
    """Read a document with one operation that answers with `content`."""
    return read(
        f"""
        paths:
          /log:
            {method}:
              operationId: readLog
              responses: {{'200': {{description: Log, content: {content}}}}}
        components: {{schemas: {{{schemas}}}}}
        """,
        version=version,
    )


def items(operation: Operation) -> Items | None:
    return operation.responses[0].content[0].items


@pytest.mark.parametrize(
    "name",
    [
        "application/jsonl",
        "application/x-ndjson; charset=utf-8",
        "application/json-seq",
        "application/geo+json-seq",
        "application/stream+json",
    ],
)
@pytest.mark.parametrize(
    "said",
    [
        "schema: {$ref: '#/components/schemas/Entry'}",
        "schema: {type: array, items: {$ref: '#/components/schemas/Entry'}}",
        "itemSchema: {$ref: '#/components/schemas/Entry'}",
    ],
)
def test_json_texts(name: str, said: str) -> None:
    found = stream(f"{{'{name}': {{{said}}}}}", version="3.2.0")

    assert items(found.operation("GET /log")) == Items(schema=schema_id("Entry"), of="text")


def test_json_texts_that_the_document_tells_nothing_of() -> None:
    assert items(stream("{application/jsonl: {}}").operation("GET /log")) == Items(
        schema=None, of="text"
    )


@pytest.mark.parametrize(
    "content",
    [
        "{application/x-ndjson: {schema: {type: string, format: binary}}}",
        "{application/json: {schema: {$ref: '#/components/schemas/Entry'}}}",
        "{multipart/mixed: {itemSchema: {}}}",
    ],
)
def test_what_is_no_stream(content: str) -> None:
    assert items(stream(content).operation("GET /log")) is None


def test_the_schema_of_an_event_stream_is_that_of_the_data() -> None:
    found = stream("{text/event-stream: {schema: {$ref: '#/components/schemas/Entry'}}}")

    assert items(found.operation("GET /log")) == Items(schema=schema_id("Entry"), of="data")


@pytest.mark.parametrize("schema", ["{}", "{type: string}", "{type: string, enum: [a]}"])
def test_events_that_the_document_tells_nothing_of(schema: str) -> None:
    found = stream(f"{{text/event-stream: {{schema: {schema}}}}}")

    assert items(found.operation("GET /log")) == Items(schema=None, of="event")


@pytest.mark.parametrize("key", ["schema", "itemSchema"])
def test_a_schema_with_fields_of_events_alone_is_that_of_the_event(key: str) -> None:
    event = "Event: {type: object, properties: {event: {type: string}, data: {type: string}, retry: {type: integer}}}"
    content = f"{{text/event-stream: {{{key}: {{$ref: '#/components/schemas/Event'}}}}}}"

    found = stream(content, version="3.2.0", schemas=event)

    assert items(found.operation("GET /log")) == Items(schema=schema_id("Event"), of="event")


def test_an_object_with_more_than_that_is_the_data() -> None:
    event = "Event: {type: object, properties: {data: {type: string}, kind: {type: string}}}"
    content = "{text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}"

    found = stream(content, version="3.2.0", schemas=event)

    assert items(found.operation("GET /log")) == Items(schema=schema_id("Event"), of="data")


HOLDING = (
    "{Event: {type: object, properties: {data: {type: string, contentMediaType: MEDIA,"
    " contentSchema: {$ref: '#/components/schemas/Entry'}}}},"
    " Entry: {type: object, properties: {message: {type: string}}}}"
)


def holding(media: str, content: str) -> Reading:
    return read(
        f"""
        paths:
          /log: {{get: {{responses: {{'200': {{description: Log, content: {content}}}}}}}}}
        components: {{schemas: {HOLDING.replace("MEDIA", media)}}}
        """,
        version="3.2.0",
    )


def test_data_is_what_its_text_holds() -> None:
    content = "{text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}"

    found = holding("application/json", content)

    data = found.property("Event", "data")
    assert isinstance(data, Alias)
    assert data.target == schema_id("Entry")
    assert found.codes() == []


@pytest.mark.parametrize(
    ("media", "content"),
    [
        (
            "application/xml",
            "{text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}",
        ),
        ("application/json", "{application/json: {schema: {$ref: '#/components/schemas/Event'}}}"),
    ],
)
def test_elsewhere_the_text_stays_a_text(media: str, content: str) -> None:
    found = holding(media, content)

    assert isinstance(found.property("Event", "data"), Primitive)
    assert found.said(Code.KEYWORD_APPROXIMATED) == [
        (
            "note",
            "what 'contentSchema' describes is not read: the value stays the text that holds it",
        )
    ]


def test_an_operation_that_answers_both_ways_is_read_as_two() -> None:
    found = stream(
        "{application/json: {schema: {$ref: '#/components/schemas/Entry'}}, application/jsonl: {}}"
    )
    whole, twin = found.api.operations

    assert [(item.key, item.answers, item.line) for item in (whole, twin)] == [
        ("GET /log", "whole", "GET /log"),
        ("GET /log (stream)", "stream", "GET /log"),
    ]
    assert [item.name for item in whole.responses[0].content] == ["application/json"]
    assert [item.name for item in twin.responses[0].content] == ["application/jsonl"]
    assert found.codes() == []


def sent(
    content: str, *, version: str = "3.2.0", schemas: str = ENTRY
) -> tuple[Reading, MediaType]:
    """Read a document with one operation that sends `content`."""
    found = read(
        f"""
        paths:
          /log:
            post:
              requestBody: {{content: {content}}}
              responses: {{'204': {{description: Done}}}}
        components: {{schemas: {{{schemas}}}}}
        """,
        version=version,
    )
    body = found.operation("POST /log").request_body
    assert body is not None
    return found, body.content[0]


@pytest.mark.parametrize(
    "said",
    [
        "schema: {$ref: '#/components/schemas/Entry'}",
        "schema: {type: array, items: {$ref: '#/components/schemas/Entry'}}",
        "itemSchema: {$ref: '#/components/schemas/Entry'}",
    ],
)
@pytest.mark.parametrize(
    ("name", "of"),
    [
        ("application/jsonl", "text"),
        ("application/json-seq", "text"),
        ("text/event-stream", "data"),
    ],
)
def test_what_is_sent_comes_in_items_as_answers_do(name: str, of: str, said: str) -> None:
    found, media_type = sent(f"{{{name}: {{{said}}}}}")

    assert media_type.items == Items(schema=schema_id("Entry"), of=of)  # type: ignore[arg-type]
    assert found.codes() == []


def test_the_data_of_an_event_that_is_sent_is_what_its_text_holds() -> None:
    event = (
        "Event: {type: object, properties: {data: {type: string, contentMediaType: application/json,"
        " contentSchema: {$ref: '#/components/schemas/Entry'}}}}"
    )
    content = "{text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}"

    found, media_type = sent(content, schemas=f"{event}, {ENTRY}")

    data = found.property("Event", "data")
    assert media_type.items == Items(schema=schema_id("Event"), of="event")
    assert isinstance(data, Alias)
    assert data.target == schema_id("Entry")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{application/x-ndjson: {schema: {type: string}}}", False),
        ("{text/event-stream: {}}", False),
        ("{text/event-stream: {itemSchema: {type: string}}}", True),
        ("{application/json: {itemSchema: {type: object}}}", True),
    ],
)
def test_what_is_sent_as_a_whole(content: str, said: bool) -> None:
    found, media_type = sent(content)

    assert (media_type.items, media_type.item_schema) == (None, None)
    message = f"'{media_type.name}' is not put together from its items: it is passed as a whole"
    assert found.said(Code.MEDIA_TYPE_APPROXIMATED) == ([("note", message)] if said else [])


def test_examples_of_a_stream_are_those_of_its_items() -> None:
    found = stream('{application/jsonl: {example: [{"message": a}, {"message": b}]}}')

    content = found.operation("GET /log").responses[0].content[0]
    assert content.examples == ({"message": "a"}, {"message": "b"})
