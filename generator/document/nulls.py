"""Keys that are written and left empty: null where OpenAPI knows an object, a list or a text."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from generator.document.node import Json, Node
from generator.document.references import below

_MEANT = frozenset({"default", "example", "const", "type", "value", "dataValue"})
"""Keys whose value may be null, or at which null is another mistake."""
_NEEDED: dict[str, Json] = {
    "paths": {},
    "responses": {"default": {"description": ""}},
    "content": {},
    "info": {"title": "", "version": ""},
}
"""What stands for a key that cannot be left out."""


def empty_keys(root: Node) -> Iterator[Node]:
    """Yield every null at which a key or a name has nothing, in document order."""
    pending = [(root, False)]
    while pending:
        node, names = pending.pop()
        for key, member in node.members():
            if member.value is None and (names or not (key in _MEANT or key.startswith("x-"))):
                yield member
        pending.extend(reversed(list(below(node, names=names))))


def without(value: dict[str, Json], nulls: list[Node]) -> dict[str, Json]:
    """Return a copy of a document in which those nulls are left out, or stand for nothing."""
    found = copy.deepcopy(value)
    for node in nulls:
        *path, key = node.pointer.tokens
        holder: Json = found
        for token in path:
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]  # type: ignore[index]  # the way there is in the document
        if not isinstance(holder, dict):
            continue
        if key in _NEEDED or path[-1:] in (["paths"], ["properties"], ["schemas"], ["definitions"]):
            holder[key] = copy.deepcopy(_NEEDED.get(key, {}))
        else:
            del holder[key]
    return found
