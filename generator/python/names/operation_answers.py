"""What an operation answers with: a list, or one thing. A map of objects is a list with names."""

from __future__ import annotations

from enum import Enum

from generator.ir import Api, Array, Map, Object, Operation, SchemaId
from generator.python.names.operation_words import operation_words
from generator.python.shapes import unaliased

_DEPTH = 3
"""Levels of an answer in which a list may stand: in an envelope, within `_embedded`."""


class Answer(Enum):
    """How many things an operation answers with, as far as its schema shows."""

    LIST = "an array, pages, or a stream"
    ONE = "objects without any list in them"
    EITHER = "what may be an envelope of a list"


def answer_of(api: Api, operation: Operation) -> Answer:
    """Return what the schemas of an operation's success say about how many things it answers with.

    `listThings` answers with a list, whatever its schema shows of it.
    """
    content = [
        media_type
        for response in operation.responses
        if response.status.startswith("2")
        for media_type in response.content
    ]
    schemas = [media_type.schema for media_type in content if media_type.schema is not None]
    listed = any(isinstance(unaliased(api, schema), Array) for schema in schemas)
    streamed = any(media_type.items is not None for media_type in content)
    if operation.pagination is not None or listed or streamed:
        return Answer.LIST
    if operation_words(operation)[:1] == ("list",):
        return Answer.EITHER
    alone = bool(schemas) and all(_is_one(api, schema, _DEPTH) for schema in schemas)
    return Answer.ONE if alone else Answer.EITHER


def _is_one(api: Api, schema_id: SchemaId, depth: int) -> bool:
    """Say whether a schema is an object that declares what it holds, no list within `depth` levels."""
    schema = unaliased(api, schema_id)
    return (
        isinstance(schema, Object)
        and bool(schema.properties)
        and not any(_may_list(api, item.schema, depth - 1) for item in schema.properties)
    )


def _may_list(api: Api, schema_id: SchemaId, depth: int) -> bool:
    schema = unaliased(api, schema_id)
    if isinstance(schema, Object) and depth:
        return any(_may_list(api, item.schema, depth - 1) for item in schema.properties)
    if isinstance(schema, Map):
        return isinstance(unaliased(api, schema.values), Object)
    return isinstance(schema, Array)
