"""What was inferred without a word: names of operations that have no id, types that keywords imply."""

from __future__ import annotations

from generator.diagnostics import Code, Sink, quoted
from generator.document import Document, Node, node_at
from generator.ir import AnyValue, Api, Array, JsonType, Map, Object, Primitive, Schema, Tuple
from generator.python import Names

_SAID = frozenset({"type", "$ref", "allOf", "oneOf", "anyOf", "enum", "const"})
_IMPLYING = frozenset({
    "properties", "additionalProperties", "patternProperties", "items", "prefixItems", "pattern", "minLength",
    "maxLength", "format",
})  # fmt: skip


def report_inferred(document: Document, api: Api, names: Names, sink: Sink) -> None:
    """Add a note for each operation without an id and for each schema without the type that it means."""
    for operation in api.operations:
        if operation.operation_id is None:
            name = names.operations[operation.key]
            method = quoted(f"client.{name.resource}.{name.method}")
            message = f"there is no operationId; the method is {method}, by {name.reason}"
            sink.once(Code.OPERATION_ID_MISSING, "operationId", operation.location, message)
    for schema in api.schemas.values():
        node = node_at(document.root, schema.meta.location)
        kind = type_of(schema)
        if node is not None and kind is not None and _implies(node):
            message = f"there is no 'type'; the other keywords speak of {quoted(kind)}"
            sink.once(Code.TYPE_IMPLIED, kind, schema.meta.location, message)


def type_of(schema: Schema | None) -> JsonType | str | None:
    """Return the one type that a schema was read as; None where it has none, or several."""
    match schema:
        case Object() | Map() | AnyValue(object=True):
            return "object"
        case Array() | Tuple():
            return "array"
        case Primitive(type=kind):
            return kind
    return None


def _implies(node: Node) -> bool:
    keys = set(node.value) if isinstance(node.value, dict) else set()
    return not keys & _SAID and bool(keys & _IMPLYING)
