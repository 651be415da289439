"""Streams, as a user of an SDK meets them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.behaviour.inline_sdk import Sdk, sdk

CHAT = """
paths:
  /chats:
    post:
      operationId: createChat
      tags: [chats]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/ChatRequest'}}}
      responses:
        '200':
          description: The answer, or its parts
          content:
            application/json: {schema: {$ref: '#/components/schemas/Chat'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Part'}}
  /chats/{id}/answer:
    post:
      operationId: answerChat
      tags: [chats]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Chat'}, {$ref: '#/components/schemas/Part'}]}}}
      responses:
        '200':
          description: The answer, or its parts
          content:
            application/json: {schema: {$ref: '#/components/schemas/Chat'}}
            text/event-stream: {schema: {$ref: '#/components/schemas/Part'}}
components:
  schemas:
    ChatRequest:
      type: object
      required: [text]
      properties: {text: {type: string}, stream: {type: [boolean, 'null'], default: true}}
    Chat: {type: object, required: [text], properties: {text: {type: string}}}
    Part: {type: object, required: [delta], properties: {delta: {type: string}}}
"""

EVENTS = """
paths:
  /events:
    get:
      operationId: listEvents
      tags: [events]
      responses:
        '200':
          description: Events
          content: {text/event-stream: {itemSchema: {$ref: '#/components/schemas/Event'}}}
  /rows:
    get:
      operationId: listRows
      tags: [rows]
      responses:
        '200': {description: Rows, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}}}
  /files/{id}:
    get:
      operationId: getFile
      tags: [files]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: A file, content: {application/pdf: {}}}}
components:
  schemas:
    Row: {type: object, required: [n], properties: {n: {type: integer}}}
    Event:
      type: object
      required: [data]
      properties: {event: {type: string}, data: {type: string}, id: {type: string}}
      oneOf:
        - properties: {event: {const: row}, data: {contentMediaType: application/json, contentSchema: {$ref: '#/components/schemas/Row'}}}
        - properties: {event: {const: note}}
"""


LOG = """
paths:
  /log:
    get:
      operationId: readLog
      tags: [log]
      responses:
        '200': {description: Lines, content: {application/x-ndjson: {schema: {$ref: '#/components/schemas/Row'}}}}
    post:
      operationId: appendLog
      tags: [log]
      requestBody:
        required: true
        content: {application/x-ndjson: {schema: {type: array, items: {$ref: '#/components/schemas/Row'}}}}
      responses: {'200': {description: How many, content: {application/json: {schema: {type: integer}}}}}
components:
  schemas:
    Row: {type: object, required: [n], properties: {n: {type: integer}}}
"""


@pytest.fixture(scope="module")
def chat() -> Iterator[Sdk]:
    with sdk(CHAT, name="chat") as made:
        yield made


@pytest.fixture(scope="module")
def events() -> Iterator[Sdk]:
    with sdk(EVENTS, name="tail", version="3.2.0") as made:
        yield made


def streaming(made: Sdk, text: str) -> Any:
    """Return a client whose server answers with a stream."""

    def handle(request: httpx2.Request) -> httpx2.Response:
        made.sent.append(request)
        return httpx2.Response(200, text=text, headers={"content-type": "text/event-stream"})

    return made.package.Client(
        http_client=httpx2.Client(transport=httpx2.MockTransport(handle)), token="t"
    )


def test_each_method_asks_for_its_answer(chat: Sdk) -> None:
    chat.answer = {"text": "hello"}
    assert chat.client.chats.create(text="hi").text == "hello"
    assert json.loads(chat.body()) == {"text": "hi", "stream": False}
    assert chat.sent[-1].headers["accept"] == "application/json"

    client = streaming(chat, 'data: {"delta": "he"}\n\ndata: {"delta": "llo"}\n\ndata: [DONE]\n\n')
    with client.chats.create_stream(text="hi") as stream:
        assert [part.delta for part in stream] == ["he", "llo"]
    assert json.loads(chat.body()) == {"text": "hi", "stream": True}
    assert chat.sent[-1].headers["accept"] == "text/event-stream"


def test_a_caller_asks_where_the_body_is_one_argument(chat: Sdk) -> None:
    client = streaming(chat, 'data: {"delta": "he"}\n\n')

    with client.chats.answer_stream("1", body={"text": "hi", "stream": True}) as stream:
        assert [type(part).__name__ for part in stream] == ["Part"]
    assert json.loads(chat.body()) == {"text": "hi", "stream": True}


def test_raw_responses_are_of_whole_answers(chat: Sdk) -> None:
    chat.answer = {"text": "hello"}

    assert chat.client.chats.with_raw_response.create(text="hi").parse().text == "hello"


def test_events_have_the_types_that_their_names_say(events: Sdk) -> None:
    text = (
        'event: row\ndata: {"n": 1}\nid: 7\n\n'
        "event: note\ndata: [1]\n\n"
        "event: other\ndata: {}\n\n"
        "event: row\ndata: broken\n\n"
    )

    with streaming(events, text).events.list() as stream:
        row, note, other, broken = stream
    assert (row.event, row.data.n, row.id) == ("row", 1, "7")
    assert isinstance(row.data, events.model("Row"))
    assert note.data == "[1]"
    assert isinstance(other, events.model("EventUnknown"))
    assert broken.data == "broken"
    assert stream.last_event_id == "7"


def test_items_are_validated_where_responses_are(events: Sdk) -> None:
    client = streaming(events, '{"n": 1}\n{"n": "two"}\n').with_options(validate_responses=True)
    seen: list[Any] = []

    with pytest.raises(events.package.DecodeError, match="does not match the document") as caught:
        seen.extend(row.n for row in client.rows.list())
    assert len(caught.value.problems) == 1


def test_what_streams_need_is_given_by_the_package(events: Sdk) -> None:
    package = events.package

    assert {"AsyncStream", "ServerSentEvent", "Stream"} <= set(package.__all__)
    assert isinstance(events.client.rows.list(), package.Stream)


def test_bytes_are_written_to_a_file(events: Sdk, tmp_path: Path) -> None:
    events.answer = b"content"

    with events.client.files.with_streaming_response.get("1") as download:
        assert download.write_to(tmp_path / "a.pdf") == 7
    assert (tmp_path / "a.pdf").read_bytes() == b"content"
    assert events.client.files.get("1") == b"content"
    assert isinstance(download, events.package.Download)


@pytest.fixture(params=["3.0.3", "3.1.0", "3.2.0"])
def log(request: pytest.FixtureRequest) -> Iterator[Sdk]:
    version = request.param
    with sdk(LOG, name=f"log_{version[2]}", version=version) as made:
        made.answer = 2
        yield made


def test_items_are_sent_one_by_one(log: Sdk) -> None:
    row = log.model("Row")

    for body in ([row(n=1), {"n": 2}], (row(n=n) for n in (1, 2))):
        assert log.client.log.create(body=body) == 2
        assert log.body() == '{"n":1}\n{"n":2}\n'
        assert log.sent[-1].headers["content-type"] == "application/x-ndjson"


def test_what_a_stream_brings_can_be_sent_on(log: Sdk) -> None:
    with streaming(log, '{"n":1,"more":true}\n{"n":2}\n').log.list() as rows:
        log.client.log.create(body=rows)

    assert log.body() == '{"n":1,"more":true}\n{"n":2}\n'


def test_an_item_that_cannot_be_sent_is_named(log: Sdk) -> None:
    with pytest.raises(log.package.InvalidArgumentError, match="item 1 of the body of appendLog"):
        log.client.log.create(body=[{"n": 1}, {"n": b"2"}])
    with pytest.raises(log.package.InvalidArgumentError, match="is sent item by item"):
        log.client.log.create(body=log.model("Row")(n=1))


@pytest.mark.anyio
async def test_the_async_client_sends_what_is_awaited(log: Sdk) -> None:
    async def rows() -> AsyncIterator[Any]:
        for n in (1, 2):
            yield log.model("Row")(n=n)

    transport = httpx2.MockTransport(log.handle)
    async with log.package.AsyncClient(
        http_client=httpx2.AsyncClient(transport=transport)
    ) as client:
        for body in (rows(), iter([{"n": 1}, {"n": 2}]), [{"n": 1}, {"n": 2}]):
            assert await client.log.create(body=body) == 2
            assert log.body() == '{"n":1}\n{"n":2}\n'
