"""What every reader needs: references followed, members of the expected kind, complaints."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Code, Note, Sink, quoted
from generator.document import Document, Json, Node, ResolveFault, Resolver, is_reference
from generator.location import Location
from generator.read.dynamic import Dynamic, bound

_MEANT = frozenset({
    "default", "deprecated", "description", "nullable", "readOnly", "writeOnly", "x-nullable",
})  # fmt: skip
"""What people write beside a `$ref` of OpenAPI 3.0, where it formally means nothing."""
_MISPLACED = (_MEANT | {"required", "type"}) - {"description"}

_DYNAMIC = frozenset({"$dynamicRef", "$recursiveRef"})


class Fault(Exception):
    """Why an operation or a schema cannot be generated; becomes a diagnostic where it is caught."""

    def __init__(
        self, code: Code, location: Location, message: str, notes: tuple[Note, ...] = ()
    ) -> None:
        super().__init__(message)
        self.code, self.location, self.message, self.notes = code, location, message, notes


class Reading:
    """One document being read: its references and the sink of what is said about it."""

    def __init__(self, document: Document, sink: Sink) -> None:
        self.sink = sink
        self.root = document.root
        self.siblings_count = not str(document.value.get("openapi", "")).startswith("3.0")
        """True where keywords beside `$ref` count (OpenAPI 3.1, Schema Object)."""
        self._resolver = Resolver(document)
        self._targets: dict[tuple[Location, str], Node] = {}
        """What references lead to, by place and text: where a part is copied, two stand at one place."""
        self.dynamic = Dynamic(document.root, self._resolver)

    def follow(self, node: Node) -> Node:
        """Return the node that `node` stands for, through any chain of `$ref`s.

        Raises:
            Fault: The reference leads nowhere.
        """
        node = self._static(node)
        place = node.location.child("$ref")
        if not is_reference(node.value):
            if node.has("$ref"):
                message = "a '$ref' is a string such as '#/components/schemas/User'"
                raise Fault(Code.REF_SYNTAX, place, message)
            return node
        try:
            return self._resolver.follow(node)
        except ResolveFault as fault:
            raise Fault(fault.code, fault.location or place, fault.message, fault.notes) from None
        except RecursionError:
            message = "this reference passes through too many others; shorten the chain"
            raise Fault(Code.REF_LOOP, place, message) from None

    def schema(self, node: Node) -> Node:
        """Return the schema that `node` stands for.

        In OpenAPI 3.1 keywords beside `$ref` count: the reference is then a part of `allOf`. So do
        annotations in 3.0, since nobody writes `nullable` there and means nothing.

        Raises:
            Fault: The reference leads nowhere.
        """
        node = self._static(node)
        return self._composed(node) or self.target(node)

    def target(self, node: Node) -> Node:
        """Return the schema that a reference leads to, whatever stands beside it; any other as it is.

        One that it leads to by way of another, with keywords beside its own `$ref`, is that other.

        Raises:
            Fault: The reference leads nowhere, or back to itself.
        """
        node = self._static(node)
        if not is_reference(node.value):
            return self.follow(node)
        self.follow(node)
        passed: dict[Location, Node] = {}
        while is_reference(node.value):
            text = node.text("$ref") or ""
            if (node.location, text) in self._targets:
                node = self._targets[node.location, text]
                break
            if node.location in passed:
                raise _dynamic_loop([*passed.values()], node)
            passed[node.location] = node
            found = self._static(self._resolver.at(text, node.location))
            node = self._composed(found) or found
        for place, reference in passed.items():
            self._targets[place, reference.text("$ref") or ""] = node
        return node

    def _composed(self, node: Node) -> Node | None:
        """Return a reference as a part of `allOf`; None where nothing that counts stands beside it."""
        if not is_reference(node.value) or not isinstance(node.value, dict):
            return None
        siblings = {key: value for key, value in node.value.items() if key != "$ref"}
        counting = {
            key
            for key in siblings
            if key in _MEANT or (not key.startswith(("x-", "$")) and key != "summary")
        }
        if not self.siblings_count:
            for key in sorted(counting & _MISPLACED):
                fate = "is taken as meant" if key in _MEANT else "is ignored"
                message = f"{quoted(key)} beside '$ref' means nothing in OpenAPI 3.0 (Reference Object) and {fate}; wrap the reference in 'allOf'"
                place = node.location.child(key)
                self.once(Code.KEYWORD_APPROXIMATED, f"$ref {key}", place, message)
            counting &= _MEANT
            siblings = {key: value for key, value in siblings.items() if key in counting}
        if not counting and not (self.siblings_count and self._binds(node)):
            return None
        parts: list[Json] = [{"$ref": node.value["$ref"]}]
        return Node({**siblings, "allOf": parts}, node.location)

    def _binds(self, node: Node) -> bool:
        """Say whether a reference gives what it leads to an anchor that this refers to dynamically."""
        bindings = self.dynamic.bindings(node)
        if not bindings:
            return False
        target = self.follow(node)
        return bound(target, node, bindings) is not target

    def _static(self, node: Node) -> Node:
        """Return a dynamic reference as a plain one, where it can be told which schema is meant."""
        if not isinstance(node.value, dict) or not node.value.keys() & _DYNAMIC:
            return node
        text = self.dynamic.target(node)
        if text is None:
            return node
        rest = {key: value for key, value in node.value.items() if key not in _DYNAMIC}
        return Node({"$ref": text, **rest}, node.location)

    def at(self, text: str) -> Node | None:
        """Return the schema that a reference's text leads to; None where it leads nowhere."""
        try:
            return self.schema(self._resolver.at(text))
        except (Fault, ResolveFault, RecursionError):
            return None

    def members(self, node: Node, key: str) -> Iterator[tuple[str, Node]]:
        """Yield the members of the mapping `key`; what is no mapping is reported and passed over."""
        found = node.get(key)
        if found is None:
            return
        if not isinstance(found.value, dict):
            self.wrong_type(found, "a mapping")
        yield from found.members()

    def items(self, node: Node, key: str) -> Iterator[Node]:
        """Yield the items of the list `key`; what is no list is reported and passed over."""
        found = node.get(key)
        if found is None:
            return
        if not isinstance(found.value, list):
            self.wrong_type(found, "a list")
        yield from found.items()

    def wrong_type(self, node: Node, expected: str) -> None:
        """Report a value of the wrong kind, which is passed over."""
        name = quoted(node.pointer.tokens[-1]) if node.pointer.tokens else "the document"
        message = f"{name} is {node.kind}, expected {expected}; it is passed over"
        self.sink.warning(Code.WRONG_TYPE, node.location, message)

    def once(self, code: Code, subject: str, location: Location, message: str) -> None:
        """Add a note about `subject`, for the first place of it only."""
        self.sink.once(code, subject, location, message)


def _dynamic_loop(passed: list[Node], again: Node) -> Fault:
    """Return the fault of references that lead back by way of a dynamic one, the same wherever it was entered."""
    loop = passed[[node.location for node in passed].index(again.location) :]
    first = min(range(len(loop)), key=lambda place: loop[place].pointer.fragment)
    loop = [*loop[first:], *loop[:first]]
    chain = " -> ".join(quoted(node.pointer.fragment) for node in (*loop, loop[0]))
    message = f"{chain} leads back to itself; remove one of the references"
    return Fault(Code.REF_LOOP, loop[0].location, message)
