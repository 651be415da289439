"""Paging: by the rule that the configuration states, else by the shape of a HAL envelope."""

from __future__ import annotations

from collections.abc import Mapping

from generator.config import PagingRule
from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Pagination, Parameter
from generator.read.compose import shape_of
from generator.read.schema import SchemaReader


def read_pagination(
    reader: SchemaReader,
    rules: Mapping[str, PagingRule],
    operation: Node,
    parameters: tuple[Parameter, ...],
) -> Pagination | None:
    """Return how an operation walks its pages; None where it answers no page."""
    operation_id = operation.text("operationId")
    rule = rules.get(operation_id) if operation_id is not None else None
    if rule is not None:
        _check(reader, rule, operation, parameters)
        return Pagination(items=rule.items, offset=rule.offset, size=rule.size, total=rule.total, next=rule.next)
    if (operation.location.pointer.tokens or ("",))[-1] != "get":
        return None
    envelope = _envelope(reader, operation)
    return None if envelope is None else _hal(reader, envelope)


def _envelope(reader: SchemaReader, operation: Node) -> Node | None:
    """Return the JSON schema of the first response of success."""
    responses = operation.get("responses")
    for status, node in responses.members() if responses is not None else ():
        if not status.startswith("2"):
            continue
        content = reader.resolver.follow(node).get("content")
        for name, media_type in content.members() if content is not None else ():
            schema = media_type.get("schema")
            if "json" in name and schema is not None:
                return reader.resolver.follow(schema)
    return None


def _hal(reader: SchemaReader, envelope: Node) -> Pagination | None:
    """Return the paging of a HAL collection: `_links`, and one list in `_embedded`."""
    properties = shape_of(reader.resolver, envelope, reader.sink).properties
    if "_embedded" not in properties or "_links" not in properties:
        return None
    embedded = shape_of(reader.resolver, reader.resolver.follow(properties["_embedded"]), reader.sink)
    lists = [
        name for name, member in embedded.properties.items() if reader.resolver.follow(member).text("type") == "array"
    ]
    if len(lists) != 1:
        return None
    name = lists[0].replace("~", "~0").replace("/", "~1")
    return Pagination(items=f"/_embedded/{name}", next="/_links/next/href")


def _check(reader: SchemaReader, rule: PagingRule, operation: Node, parameters: tuple[Parameter, ...]) -> None:
    names = {parameter.name for parameter in parameters if parameter.place == "query"}
    for key, name in (("offset", rule.offset), ("size", rule.size)):
        if name is not None and name not in names:
            message = f"the paging rule's {key} {quoted(name)} is no query parameter of this operation"
            reader.sink.error(Code.PAGING_RULE, operation.location, message)
    envelope = _envelope(reader, operation)
    if envelope is None or not _leads(reader, envelope, rule.items):
        message = f"the paging rule's items {quoted(rule.items)} lead to no list in this operation's answer"
        reader.sink.error(Code.PAGING_RULE, operation.location, message)


def _leads(reader: SchemaReader, envelope: Node, pointer: str) -> bool:
    node = envelope
    for token in pointer.split("/")[1:]:
        properties = shape_of(reader.resolver, node, reader.sink).properties
        name = token.replace("~1", "/").replace("~0", "~")
        if name not in properties:
            return False
        node = reader.resolver.follow(properties[name])
    return node.text("type") == "array" or node.has("items")
