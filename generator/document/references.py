"""Which mappings of a document are references, and which only look like it.

`$ref` inside an example, a default, an enum or an extension is data. A property may be called
`$ref`, `example` or `default`: below `properties` and its like, keys are names.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.node import Node

_NAME_MAPS = frozenset({
    "properties", "patternProperties", "dependentSchemas", "schemas", "responses", "parameters", "requestBodies",
    "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content", "encoding",
    "definitions", "$defs", "variables", "mediaTypes", "additionalOperations",
})  # fmt: skip
_DATA = frozenset({"example", "default", "enum", "const", "mapping"})


def references(root: Node) -> Iterator[Node]:
    """Yield every mapping that holds a `$ref` where the standard allows one, in document order."""
    for node in _objects(root):
        if node.has("$ref"):
            yield node


def anchors(root: Node) -> dict[str, Node | None]:
    """Return the schemas that have a name of their own (`$anchor`, `$dynamicAnchor`); None where several share it."""
    found: dict[str, Node | None] = {}
    for node in _objects(root):
        for name in {node.text("$anchor"), node.text("$dynamicAnchor")} - {None}:
            if name is not None:
                found[name] = None if name in found else node
    return found


def _objects(root: Node) -> Iterator[Node]:
    """Yield every mapping whose keys are the standard's, in document order."""
    pending: list[tuple[Node, bool]] = [(root, False)]
    while pending:
        node, names = pending.pop()
        if isinstance(node.value, dict) and not names:
            yield node
        pending.extend(reversed(list(below(node, names=names))))


def below(node: Node, *, names: bool) -> Iterator[tuple[Node, bool]]:
    """Yield what is in a node and is no data, with whether its keys are names."""
    if isinstance(node.value, list):
        yield from ((item, False) for item in node.items() if isinstance(item.value, (dict, list)))
        return
    for key, member in node.members():
        if not isinstance(member.value, (dict, list)):
            continue
        if names:
            yield member, False
        elif key in _DATA or key.startswith("x-"):
            continue
        elif key == "examples":
            yield from _examples(member)
        else:
            yield member, key in _NAME_MAPS and isinstance(member.value, dict)


def _examples(node: Node) -> Iterator[tuple[Node, bool]]:
    """Yield Example Objects that are references; the rest is data."""
    for _, member in node.members():
        if isinstance(member.value, dict) and "$ref" in member.value:
            yield member, False
