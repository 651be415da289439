"""Streams: what the items of a sequential media type are, sent or answered, and operations that answer both ways.

OpenAPI 3.2 says so by `itemSchema`, or by a `schema` that is an array (section 4.14.3.1). Documents
that cannot give the schema of one item as `schema`. For server-sent events that is the event where
it declares fields of events alone (section 4.14.4), else the JSON that an event's `data` holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from generator.diagnostics import Code, quoted
from generator.ir import (
    STREAM,
    Alias,
    AnyValue,
    Array,
    Enum,
    Items,
    MediaType,
    Object,
    Operation,
    Primitive,
    RequestBody,
    Response,
    Schema,
    SchemaId,
    Union,
    essence_of,
    unaliased,
)
from generator.location import Location
from generator.read.memo import SchemaReader
from generator.read.table import property_of

_EVENTS = "text/event-stream"
_LINES = frozenset({
    "application/json-lines", "application/jsonl", "application/jsonlines", "application/ndjson",
    "application/stream+json", "application/x-json-stream", "application/x-jsonl",
    "application/x-jsonlines", "application/x-ndjson", "text/jsonl", "text/x-ndjson",
})  # fmt: skip
_RECORDS = re.compile(r"application/json-seq|[a-z0-9]+/[a-z0-9!#$&^_.+-]+\+json-seq")
_FIELDS = frozenset({"data", "event", "id", "retry"})


def is_sequential(media_type: str) -> bool:
    """Say whether a media type is one of server-sent events or of JSON texts one after another."""
    name = essence_of(media_type)
    return name == _EVENTS or name in _LINES or _RECORDS.fullmatch(name) is not None


def read_streams(reader: SchemaReader, operation: Operation) -> tuple[Operation, ...]:
    """Return an operation whose schemas are read, with the items of what it streams.

    One that answers both as a whole and as a stream becomes two; the second is the stream.
    """
    operation = replace(operation, request_body=_sent(reader, operation.request_body))
    good = [item for item in operation.responses if _is_success(item, operation)]
    found = {
        item.status: replace(
            item, content=tuple(_with_items(reader, each) for each in item.content)
        )
        for item in good
    }
    content = [each for response in found.values() for each in response.content]
    reader.finish()
    if not any(each.items is not None for each in content):
        return (operation,)
    whole = _answering(operation, found, streams=False)
    stream = _answering(operation, found, streams=True)
    if all(each.items is not None for each in content):
        return (stream,)
    return (
        replace(whole, answers="whole"),
        replace(stream, answers="stream", key=f"{operation.key}{STREAM}"),
    )


def report_texts(reader: SchemaReader) -> None:
    """Report the first text that holds a document whose schema is not used."""
    for schema_id, (node, _) in reader.contents.items():
        if isinstance(reader.schemas.get(schema_id), Primitive):
            message = (
                "what 'contentSchema' describes is not read: the value stays the text that holds it"
            )
            reader.reading.once(Code.KEYWORD_APPROXIMATED, "contentSchema", node.location, message)


def report_whole(reader: SchemaReader, name: str, location: Location, *, sent: bool) -> None:
    """Report a media type whose items the document describes, and which is one value all the same."""
    how = "put together from" if sent else "taken apart into"
    message = f"{quoted(name)} is not {how} its items: it is passed as a whole"
    place = location.child("itemSchema")
    reader.reading.once(Code.MEDIA_TYPE_APPROXIMATED, "itemSchema", place, message)


def _sent(reader: SchemaReader, body: RequestBody | None) -> RequestBody | None:
    """Return a body with the items of what is sent item by item."""
    if body is None:
        return None
    return replace(body, content=tuple(_sent_items(reader, each) for each in body.content))


def _sent_items(reader: SchemaReader, media_type: MediaType) -> MediaType:
    found = _with_items(reader, media_type, sent=True)
    if found.items is None and is_sequential(found.name) and found.item_schema is not None:
        report_whole(reader, found.name, found.location, sent=True)
        return replace(found, item_schema=None)
    return found


def _is_success(response: Response, operation: Operation) -> bool:
    """Say whether a response is one of success: 2XX, or `default` where there is no other."""
    alone = len(operation.responses) == 1 and response.status == "default"
    return response.status.startswith("2") or alone


def _answering(operation: Operation, found: dict[str, Response], *, streams: bool) -> Operation:
    """Return an operation with those of its successes that are streams, or that are not."""
    responses: list[Response] = []
    for response in operation.responses:
        if response.status in found:
            content = found[response.status].content
            kept = tuple(each for each in content if (each.items is not None) == streams)
            if content and not kept:
                continue
            response = replace(response, content=kept)
        responses.append(response)
    return replace(operation, responses=tuple(responses))


def _with_items(reader: SchemaReader, media_type: MediaType, *, sent: bool = False) -> MediaType:
    items = _items(reader, media_type, sent=sent)
    if items is None:
        return media_type
    if items.of == "event" and items.schema is not None:
        for schema in _objects(reader, items.schema):
            _open_data(reader, schema)
    examples = tuple(
        each
        for example in media_type.examples
        for each in (example if isinstance(example, list) else [example])
        if not isinstance(each, str)
    )
    return replace(media_type, items=items, examples=examples)


def _items(reader: SchemaReader, media_type: MediaType, *, sent: bool) -> Items | None:
    """Return the items of a media type; None where it is none of a stream, or comes as a text.

    Events of which nothing is told are read one by one, and sent as a text.
    """
    if not is_sequential(media_type.name):
        return None
    item = media_type.item_schema or _item_of(reader, media_type.schema)
    kinds = [] if item is None else list(_kinds(reader, item))
    opaque = all(_is_opaque(kind) for kind in kinds)
    if essence_of(media_type.name) != _EVENTS:
        textual = opaque and media_type.item_schema is None and media_type.schema is not None
        return None if textual else Items(schema=item, of="text")
    if opaque:
        return None if sent else Items(schema=None, of="event")
    return Items(schema=item, of="event" if _are_events(kinds) else "data")


def _item_of(reader: SchemaReader, whole: SchemaId | None) -> SchemaId | None:
    """Return the schema of an item where a schema of all is given: that of an array's items, or itself."""
    schema = None if whole is None else unaliased(reader.schemas, whole)
    return schema.items if isinstance(schema, Array) else whole


def _kinds(reader: SchemaReader, schema_id: SchemaId) -> Iterator[Schema]:
    """Yield what a value may be: the variants of unions, however deep."""
    seen: set[SchemaId] = set()
    pending = [schema_id]
    while pending:
        schema = unaliased(reader.schemas, pending.pop())
        if schema.meta.id not in seen:
            seen.add(schema.meta.id)
            if isinstance(schema, Union):
                pending += reversed(schema.variants)
            else:
                yield schema


def _objects(reader: SchemaReader, schema_id: SchemaId) -> Iterator[Object]:
    return (kind for kind in _kinds(reader, schema_id) if isinstance(kind, Object))


def _is_opaque(schema: Schema) -> bool:
    """Say whether a schema tells nothing of what is inside: any value, or a text."""
    if isinstance(schema, Enum):
        return all(isinstance(value, str) for value in schema.values)
    return (isinstance(schema, AnyValue) and not schema.object) or (
        isinstance(schema, Primitive) and schema.type == "string"
    )


def _are_events(kinds: list[Schema]) -> bool:
    """Say whether schemas are those of events: of objects with fields that events have, and no other."""
    names = [
        {item.name for item in kind.properties} if isinstance(kind, Object) else set[str]()
        for kind in kinds
    ]
    return all(found and found <= _FIELDS for found in names) and any("data" in n for n in names)


def _open_data(reader: SchemaReader, event: Object) -> None:
    """Make the data of an event what its text holds, where the document says so by `contentSchema`."""
    item = property_of(event, "data")
    schema = None if item is None else unaliased(reader.schemas, item.schema)
    if isinstance(schema, Primitive) and schema.meta.id in reader.contents:
        content, is_json = reader.contents[schema.meta.id]
        if is_json:
            reader.replace(Alias(meta=schema.meta, target=reader.read(content)))
