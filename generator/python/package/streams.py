"""Streams: the type of one item, and how the runtime reads the items, as an expression."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, Enum, Items, Object, Primitive, Schema, SchemaId, Union, essence_of
from generator.python.names.assign import Names
from generator.python.package.annotation import ANY, Annotator
from generator.python.package.decode import DecodeSpecs, core
from generator.python.shapes import unaliased
from generator.python.text.expression import Expression, Import
from generator.python.text.literal import literal

EVENT = Expression(
    "ServerSentEvent", frozenset({Import("._core.stream", "ServerSentEvent", type_only=True)})
)


def item_type(items: Items, annotator: Annotator) -> Expression:
    """Return the type of an item; an event that the document tells nothing of is the runtime's."""
    if items.schema is not None:
        return annotator.reads(items.schema)
    return EVENT if items.of == "event" else ANY


def items_spec(api: Api, names: Names, media_type: str, items: Items) -> Expression:
    """Return the `returns` of a stream's operation."""
    spec = None if items.schema is None else DecodeSpecs(api, names).of(items.schema)
    return _stream_of(api, media_type, items, [] if spec is None else [spec])


def sent_spec(api: Api, media_type: str, items: Items) -> Expression:
    """Return the `body` of an operation that sends items: nothing is decoded."""
    return _stream_of(api, media_type, items, [])


def _stream_of(api: Api, media_type: str, items: Items, specs: list[Expression]) -> Expression:
    arguments = [literal(essence_of(media_type)), *(spec.code for spec in specs)]
    imports = frozenset({core("operation", "StreamOf")}).union(*(spec.imports for spec in specs))
    if items.of == "event":
        arguments.append("event=True")
        json = json_events(api, items.schema)
        if json:
            told = f"({', '.join(map(literal, json))},)" if isinstance(json, tuple) else "True"
            arguments.append(f"json={told}")
    return Expression(f"StreamOf({', '.join(arguments)})", imports)


def json_events(api: Api, schema_id: SchemaId | None) -> bool | tuple[str, ...]:
    """Return whether the data of events is JSON, or the names of those events where it is."""
    kinds = [] if schema_id is None else list(_events(api, schema_id))
    told = [kind for kind in kinds if not _has_text(api, kind)]
    named = [_property(api, kind, "event") for kind in told]
    if len(told) in (0, len(kinds)) or not all(isinstance(schema, Enum) for schema in named):
        return bool(told)
    values = (value for schema in named if isinstance(schema, Enum) for value in schema.values)
    return tuple(dict.fromkeys(value for value in values if isinstance(value, str)))


def _events(api: Api, schema_id: SchemaId) -> Iterator[Object]:
    schema = unaliased(api, schema_id)
    if isinstance(schema, Union):
        for variant in schema.variants:
            yield from _events(api, variant)
    elif isinstance(schema, Object):
        yield schema


def _property(api: Api, event: Object, name: str) -> Schema | None:
    found = (unaliased(api, item.schema) for item in event.properties if item.name == name)
    return next(found, None)


def _has_text(api: Api, event: Object) -> bool:
    """Say whether the data of an event is a text, or not there."""
    schema = _property(api, event, "data")
    if isinstance(schema, Enum):
        return all(isinstance(value, str) for value in schema.values)
    return schema is None or (isinstance(schema, Primitive) and schema.type == "string")
