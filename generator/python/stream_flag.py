"""The argument that asks for a stream, where an operation has one: a method sends it, a caller does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.ir import Api, Enum, Operation, Primitive, SchemaId
from generator.python.body import body_of
from generator.python.shapes import metas, unaliased

_NAME = "stream"


@dataclass(frozen=True, slots=True)
class StreamFlag:
    """A boolean `stream` of the body or the query, and what one of the two methods sends there."""

    place: Literal["body", "query", ""] = ""
    """Empty where an operation has no such argument."""
    value: bool | None = None
    """None where it is left out, since that means the same."""

    def at(self, place: str, name: str) -> bool:
        """Say whether this is the argument of a wire name."""
        return name == _NAME and place == self.place

    def omits(self, place: str, name: str) -> bool:
        """Say whether this is the argument of a wire name, and nothing is sent there."""
        return self.value is None and self.at(place, name)


def stream_flag(api: Api, operation: Operation) -> StreamFlag:
    """Return the flag of an operation that answers both as a whole and as a stream."""
    if operation.answers is None:
        return StreamFlag()
    body = body_of(api, operation)
    if body is not None and body.flattened is not None:
        for item in body.flattened.properties:
            if item.name == _NAME and _is_flag(api, item.schema):
                sent = _sent(api, operation, item.schema, required=item.required)
                return StreamFlag("body", sent)
    for parameter in operation.parameters:
        named = parameter.place == "query" and parameter.name == _NAME
        if named and _is_flag(api, parameter.schema):
            sent = _sent(api, operation, parameter.schema, required=parameter.required)
            return StreamFlag("query", sent)
    return StreamFlag()


def _is_flag(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a schema allows both true and false."""
    schema = unaliased(api, schema_id)
    both = isinstance(schema, Enum) and {True, False} <= {
        value for value in schema.values if isinstance(value, bool)
    }
    return both or (isinstance(schema, Primitive) and schema.type == "boolean")


def _sent(api: Api, operation: Operation, schema_id: SchemaId, *, required: bool) -> bool | None:
    if operation.answers == "stream":
        return True
    streams = any(meta.meta.default == (True,) for meta in metas(api, schema_id))
    return False if required or streams else None
