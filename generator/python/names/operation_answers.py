"""What an operation answers with: a list, or one thing. A map of objects is a list with names."""

from __future__ import annotations

from enum import Enum

from generator.ir import Api, Array, Map, Object, Operation, SchemaId
from generator.python.names.operation_words import operation_words
from generator.python.shapes import unaliased

_DEPTH = 3
"""Objects within each other that may hold the list: an envelope, and `_embedded.things` in it."""


class Answer(Enum):
    """How many things an operation answers with, as far as its schema shows."""

    LIST = "an array, pages, or a stream"
    ONE = "objects that are no envelope of a list"
    EITHER = "what may be an envelope of a list"


class Answers:
    """How many things the operations of one document answer with; each object is looked into once."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._found: dict[str, Answer] = {}
        self._envelopes: dict[tuple[SchemaId, int], bool] = {}

    def of(self, operation: Operation) -> Answer:
        """Return what the schemas of an operation's success say about how many things it answers with.

        `listThings` and `things_list` answer with a list, whatever their schemas show of it.
        """
        if operation.key not in self._found:
            self._found[operation.key] = self._look(operation)
        return self._found[operation.key]

    def _look(self, operation: Operation) -> Answer:
        content = [
            media_type
            for response in operation.responses
            if response.status.startswith("2")
            for media_type in response.content
        ]
        schemas = [media_type.schema for media_type in content if media_type.schema is not None]
        listed = any(isinstance(unaliased(self._api, schema), Array) for schema in schemas)
        streamed = any(media_type.items is not None for media_type in content)
        if operation.pagination is not None or listed or streamed:
            return Answer.LIST
        said = operation_words(operation)
        if "list" in (*said[:1], *said[-1:]):
            return Answer.EITHER
        return Answer.ONE if schemas and all(map(self._is_one, schemas)) else Answer.EITHER

    def _is_one(self, schema_id: SchemaId) -> bool:
        """Say whether a schema is an object that declares what it holds, and no envelope of a list."""
        schema = unaliased(self._api, schema_id)
        declares = isinstance(schema, Object) and bool(schema.properties)
        return declares and not self._may_list(schema_id, _DEPTH)

    def _may_list(self, schema_id: SchemaId, depth: int) -> bool:
        """Say whether a schema is a list, or an object with one in it, at most so deep.

        What has an `id` is a thing itself, whatever it holds, and no envelope.
        """
        schema = unaliased(self._api, schema_id)
        if isinstance(schema, Map):
            return isinstance(unaliased(self._api, schema.values), Object)
        if not isinstance(schema, Object):
            return isinstance(schema, Array)
        key = (schema.meta.id, depth)
        if key not in self._envelopes:
            thing = any(item.name == "id" for item in schema.properties)
            self._envelopes[key] = bool(depth and not thing) and any(
                self._may_list(item.schema, depth - 1) for item in schema.properties
            )
        return self._envelopes[key]
