"""`allOf`: parts merged at node level, so that each property keeps its own place.

The rule for a keyword that several parts give: the later part wins, and the schema's own
keywords come last. `required` adds up. A property that two parts declare with different types
is reported, and the later declaration is the one that counts.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diagnostics import Code, Sink, quoted
from generator.document import Json, Node, Resolver, is_reference

_ANNOTATIONS = frozenset({
    "default", "deprecated", "description", "example", "examples", "externalDocs", "nullable", "readOnly", "title",
    "writeOnly", "xml", "$comment",
})  # fmt: skip


@dataclass(slots=True)
class Shape:
    """The keywords of a schema after `allOf`, each with the node that gives it."""

    keywords: dict[str, Node] = field(default_factory=dict)
    properties: dict[str, Node] = field(default_factory=dict)
    required: list[str] = field(default_factory=list)
    parents: list[Node] = field(default_factory=list)

    @classmethod
    def plain(cls, node: Node) -> Shape:
        """Return the shape of a schema without looking into `allOf`."""
        shape = cls()
        shape.take(node)
        return shape

    def take(self, node: Node) -> None:
        """Add one part's own keywords."""
        for key, member in node.members():
            if key == "properties" and isinstance(member.value, dict):
                self.properties.update(member.members())
            elif key == "required" and isinstance(member.value, list):
                self.required += [name for name in member.value if isinstance(name, str)]
            elif key not in ("allOf", "$ref"):
                self.keywords[key] = member

    def value(self, key: str) -> Json:
        """Return a keyword's value; None where it is missing."""
        return self.keywords[key].value if key in self.keywords else None

    def text(self, key: str) -> str | None:
        """Return a keyword's value where it is a string."""
        found = self.value(key)
        return found if isinstance(found, str) else None

    def flag(self, key: str) -> bool:
        """Say whether a keyword is true."""
        return self.value(key) is True

    def types(self) -> list[str]:
        """Return the types that `type` names; none where it is missing."""
        found = self.value("type")
        if isinstance(found, list):
            return [name for name in found if isinstance(name, str)]
        return [found] if isinstance(found, str) else []


def alias_target(resolver: Resolver, node: Node) -> Node | None:
    """Return the one schema that `allOf` beside annotations stands for; None where it is more than that."""
    parts = node.get("allOf")
    if parts is None or not isinstance(parts.value, list):
        return None
    if any(key not in _ANNOTATIONS and not key.startswith("x-") for key, _ in node.members() if key not in ("allOf", "type")):
        return None
    weighty = [part for part in parts.items() if not _only_annotations(part)]
    if len(weighty) != 1 or (not is_reference(weighty[0].value) and len(list(parts.items())) > 1):
        return None
    target = resolver.follow(weighty[0])
    return None if target.pointer == node.pointer else weighty[0]


def _only_annotations(node: Node) -> bool:
    return isinstance(node.value, dict) and all(key in _ANNOTATIONS or key.startswith("x-") for key in node.value)


def shape_of(resolver: Resolver, node: Node, sink: Sink) -> Shape:
    """Return a schema's keywords with all parts of `allOf` merged in; a loop is reported and cut."""
    shape = Shape()
    _merge(resolver, node, shape, sink, passed=())
    return shape


def _merge(resolver: Resolver, node: Node, shape: Shape, sink: Sink, *, passed: tuple[str, ...]) -> None:
    here = node.pointer.fragment
    if here in passed:
        chain = " -> ".join((*passed[passed.index(here) :], here))
        sink.error(Code.ALL_OF_LOOP, node.location, f"allOf leads back to itself: {chain}; remove one of the references")
        return
    parts = node.get("allOf")
    if parts is not None:
        for part in parts.items():
            target = resolver.follow(part)
            if is_reference(part.value) and not passed and _is_object(target):
                shape.parents.append(target)
            _merge(resolver, target, shape, sink, passed=(*passed, here))
    _report_conflicts(resolver, node, shape, sink)
    before = dict(shape.keywords) if parts is not None or passed else {}
    shape.take(node)
    if passed:
        return
    for key in ("nullable", "title", "description", "example", "default", "readOnly", "writeOnly", "deprecated"):
        # What a part says of itself is not said of the whole.
        if key in before and not node.has(key):
            shape.keywords.pop(key, None)


def _is_object(node: Node) -> bool:
    return node.has("properties") or node.has("allOf") or node.text("type") == "object"


def _report_conflicts(resolver: Resolver, node: Node, shape: Shape, sink: Sink) -> None:
    own = node.get("properties")
    if own is None:
        return
    for name, member in own.members():
        earlier = shape.properties.get(name)
        if earlier is None or earlier.pointer == member.pointer:
            continue
        kinds = [resolver.follow(found).text("type") for found in (earlier, member)]
        if None not in kinds and kinds[0] != kinds[1] and set(kinds) != {"integer", "number"}:
            message = f"the property {quoted(name)} is {kinds[1]} here and {kinds[0]} in another part of 'allOf'; this one counts"
            sink.warning(Code.ALL_OF_CONFLICT, member.location, message)
