"""Dynamic references, where the document shows which schema is meant.

A `$dynamicRef` leads to the outermost schema on the way that has the anchor (JSON Schema 2020-12
core, section 8.2.3.2). That is known where one schema alone has it, where the schemas that have it
take each other in by `allOf` or `$ref`, and where none that has it leads into another.
`$recursiveRef: "#"` of draft 2019-09 (section 8.2.4.2.1) is the same, with an anchor without a name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator.document import Json, Node, ResolveFault, Resolver, is_reference, walk
from generator.location import Location

Bindings: TypeAlias = Mapping[str, str]
"""The anchors that a schema gives those that it takes in: name to the reference that counts."""

_DEFINITIONS = ("$defs", "definitions")
_DATA = frozenset({"const", "default", "enum", "example", "examples"})


class Dynamic:
    """The dynamic anchors of a document, looked up when the first reference to one is met."""

    def __init__(self, root: Node, resolver: Resolver) -> None:
        self._root, self._resolver = root, resolver
        self._found: dict[str, list[Node]] | None = None

    def target(self, node: Node) -> str | None:
        """Return the plain reference that the dynamic one of a schema is; None where none can be told."""
        name, text = _wanted(node.value), node.text("$dynamicRef")
        holders = self._holders().get(name, []) if name is not None else []
        inside = [holder for holder in holders if _component(holder) == _component(node)]
        if not name:
            around = [holder for holder in inside if _is_around(holder, node)]
            inside = around[-1:]
        if len(holders) == 1:
            return _reference(holders[0])
        if len(inside) == 1:
            others = (holder for holder in holders if holder is not inside[0])
            entered = any(self._leads(other, into=inside[0]) for other in others)
            return None if entered else _reference(inside[0])
        plain = not holders and text is not None and self._at(text, node.location) is not None
        return text if plain else None

    def bindings(self, node: Node) -> Bindings:
        """Return the anchors that a schema has itself or in its `$defs`, where others have them too."""
        found = dict.fromkeys(_anchors(node), _reference(node))
        for key in _DEFINITIONS:
            members = node.get(key)
            for _, member in members.members() if members is not None else ():
                found |= dict.fromkeys(_anchors(member), _reference(member))
        if not found:
            return {}
        return {
            name: text for name, text in found.items() if len(self._holders().get(name, ())) > 1
        }

    def _holders(self) -> dict[str, list[Node]]:
        if self._found is None:
            self._found = {}
            for node in walk(self._root):
                for name in _anchors(node):
                    self._found.setdefault(name, []).append(node)
        return self._found

    def _at(self, text: str, place: Location) -> Node | None:
        try:
            return self._resolver.follow(self._resolver.at(text, place))
        except (ResolveFault, RecursionError):
            return None

    def _leads(self, node: Node, *, into: Node) -> bool:
        """Say whether references lead from a schema into another that it does not take in itself."""
        goal = _component(into)
        start = self._root
        for token in _component(node):
            start = start.get(token) or start
        taken = {part.location for part in _taken_in(start)}
        seen: set[str] = set()
        pending = [start]
        while pending:
            for found in walk(pending.pop()):
                text = found.text("$ref")
                target = (
                    self._at(text, found.location)
                    if text is not None and text not in seen
                    else None
                )
                if target is None or text is None:
                    continue
                if _component(target) == goal:
                    if found.location not in taken:
                        return True
                    continue
                seen.add(text)
                pending.append(target)
        return False


def bound(node: Node, item: Node, bindings: Bindings) -> Node:
    """Return what `item` refers to, `node`, with its dynamic references as those that take it in say.

    It is a copy then, which stands where the reference does.
    """
    if not bindings or not isinstance(node.value, dict):
        return node
    value = _replaced(node.value, bindings)
    return node if value == node.value else Node(value, item.location)


def _replaced(value: Json, bindings: Bindings) -> Json:
    if isinstance(value, list):
        return [_replaced(item, bindings) for item in value]
    if not isinstance(value, dict):
        return value
    text = bindings.get(_wanted(value) or "") if _wanted(value) is not None else None
    rest = {
        key: member if key in _DATA or key.startswith("x-") else _replaced(member, bindings)
        for key, member in value.items()
        if text is None or key not in ("$dynamicRef", "$recursiveRef")
    }
    return rest if text is None else {"$ref": text, **rest}


def _wanted(value: Json) -> str | None:
    """Return the name of the anchor that a schema refers to dynamically; the empty one is that of 2019-09."""
    if not isinstance(value, dict) or "$ref" in value:
        return None
    if value.get("$recursiveRef") == "#":
        return ""
    text = value.get("$dynamicRef")
    plain = isinstance(text, str) and text.startswith("#") and not text.startswith("#/")
    return str(text)[1:] or None if plain else None


def _anchors(node: Node) -> Iterator[str]:
    if name := node.text("$dynamicAnchor"):
        yield name
    if node.flag("$recursiveAnchor"):
        yield ""


def _reference(node: Node) -> str:
    return node.pointer.fragment.replace("%", "%25")


def _is_around(holder: Node, node: Node) -> bool:
    tokens = holder.pointer.tokens
    return node.pointer.tokens[: len(tokens)] == tokens


def _taken_in(node: Node) -> Iterator[Node]:
    """Yield the references by which a schema takes others in."""
    parts = node.get("allOf")
    for part in (node, *(parts.items() if parts is not None else ())):
        if is_reference(part.value):
            yield part


def _component(node: Node) -> tuple[str, ...]:
    """Return where the component stands that a schema is in; its own place where it is in none."""
    tokens = node.pointer.tokens
    return tokens[:3] if tokens[:1] == ("components",) else tokens
