"""Paging: by the rule that the configuration states, else by the shape of a HAL envelope."""

from __future__ import annotations

from collections.abc import Mapping

from generator.config import PagingRule
from generator.diagnostics import Code, quoted
from generator.ir import Array, Map, Object, Operation, Pagination, Schema, is_json, unaliased
from generator.location import Pointer
from generator.read.memo import SchemaReader
from generator.read.table import property_of


def read_pagination(
    reader: SchemaReader, rules: Mapping[str, PagingRule], operation: Operation
) -> Pagination | None:
    """Return how an operation walks its pages; None where it answers no page."""
    envelope = _envelope(reader, operation)
    rule = rules.get(operation.operation_id) if operation.operation_id is not None else None
    if rule is not None:
        _check(reader, rule, operation, envelope)
        return Pagination(
            items=rule.items,
            offset=rule.offset,
            size=rule.size,
            total=rule.total,
            next=rule.next,
            cursor=rule.cursor,
            page=rule.page,
            first=_first(reader, rule, operation),
        )
    if operation.method != "GET" or envelope is None:
        return None
    return _hal(reader, envelope)


def _envelope(reader: SchemaReader, operation: Operation) -> Schema | None:
    """Return the JSON schema of the first response of success."""
    for response in operation.responses:
        for media_type in response.content if response.status.startswith("2") else ():
            whole = media_type.items is None and is_json(media_type.name)
            if whole and media_type.schema is not None:
                return unaliased(reader.schemas, media_type.schema)
    return None


def _member(reader: SchemaReader, schema: Schema | None, name: str) -> Schema | None:
    """Return the schema of a property; None where there is none of that name."""
    item = property_of(schema, name)
    return unaliased(reader.schemas, item.schema) if item is not None else None


def _hal(reader: SchemaReader, envelope: Schema) -> Pagination | None:
    """Return the paging of a HAL collection: `_links`, and one list in `_embedded`.

    The names are those of the HAL draft (draft-kelly-json-hal, section 4.1).
    """
    embedded = _member(reader, envelope, "_embedded")
    if not isinstance(embedded, Object) or _member(reader, envelope, "_links") is None:
        return None
    lists = [
        item.name
        for item in embedded.properties
        if isinstance(unaliased(reader.schemas, item.schema), Array)
    ]
    if len(lists) != 1:
        return None
    return Pagination(items=str(Pointer(("_embedded", lists[0]))), next="/_links/next/href")


def _check(
    reader: SchemaReader, rule: PagingRule, operation: Operation, envelope: Schema | None
) -> None:
    """Report what a rule names and the operation does not have."""
    names = {parameter.name for parameter in operation.parameters if parameter.place == "query"}
    named = {"offset": rule.offset, "page": rule.page, "cursor": rule.cursor, "size": rule.size}
    for key, name in named.items():
        if name is not None and name not in names:
            message = (
                f"the paging rule's {key} {quoted(name)} is no query parameter of this operation"
            )
            reader.reading.sink.error(Code.PAGING_RULE, operation.location, message)
    if not isinstance(_at(reader, envelope, rule.items), Array):
        message = f"the paging rule's items {quoted(rule.items)} lead to no list in this operation's answer"
        reader.reading.sink.error(Code.PAGING_RULE, operation.location, message)
    for key, place in (("total", rule.total), ("next", rule.cursor and rule.next)):
        if place and _at(reader, envelope, place) is None:
            message = f"the paging rule's {key} {quoted(place)} leads to nothing in this operation's answer"
            reader.reading.sink.error(Code.PAGING_RULE, operation.location, message)


def _first(reader: SchemaReader, rule: PagingRule, operation: Operation) -> int:
    """Return the number of the first page: 0 where that is the parameter's default or minimum."""
    for parameter in operation.parameters:
        if parameter.place == "query" and parameter.name == rule.page:
            given = reader.schemas[parameter.schema].meta
            meta = unaliased(reader.schemas, parameter.schema).meta
            stated = (*given.default, *meta.default, dict(meta.constraints).get("minimum"))
            return 0 if stated[0] == 0 and stated[0] is not False else 1
    return 1


def _at(reader: SchemaReader, schema: Schema | None, pointer: str) -> Schema | None:
    """Return the schema of what a JSON Pointer finds in a value of `schema`."""
    for token in Pointer.parse(pointer).tokens:
        found = _member(reader, schema, token)
        if found is None and isinstance(schema, Map):
            found = unaliased(reader.schemas, schema.values)
        schema = found
    return schema
