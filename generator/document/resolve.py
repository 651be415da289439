"""References: every `$ref` is followed on the raw nodes, to the node that it stands for.

The place of that node is the identity of what is there: a deep reference such as
`#/components/schemas/channel/properties/from/oneOf/0` and the inline schema that it points to
are one node with one pointer.
"""

from __future__ import annotations

from difflib import get_close_matches
from urllib.parse import unquote

from generator.diagnostics import Code, Note, Severity, Sink, quoted
from generator.document.node import Document, Json, Node
from generator.document.references import anchors, references
from generator.location import Pointer


class ResolveFault(Exception):
    """Why a reference leads nowhere; becomes a diagnostic."""

    def __init__(self, code: Code, message: str, notes: tuple[Note, ...] = ()) -> None:
        super().__init__(message)
        self.code, self.message, self.notes = code, message, notes


def is_reference(value: Json) -> bool:
    """Say whether a value is a Reference Object: a mapping with a `$ref` that is a string."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


class Resolver:
    """Follows references within one document; remembers where each led."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._known: dict[str, Node] = {}
        self._anchors: dict[str, Node | None] | None = None

    def follow(self, node: Node) -> Node:
        """Return the node that `node` stands for, through any chain of `$ref`s.

        Raises:
            ResolveFault: A reference in the chain leads nowhere, or back to itself.
        """
        return self._follow(node, ())

    def at(self, text: str) -> Node:
        """Return what a reference's text leads to, through the references on its way.

        Raises:
            ResolveFault: Nothing is there.
        """
        return self._at(text, ())

    def _follow(self, node: Node, passed: tuple[str, ...]) -> Node:
        while is_reference(node.value):
            text = node.text("$ref") or ""
            if text in passed:
                chain = " -> ".join(quoted(step) for step in (*passed[passed.index(text) :], text))
                raise ResolveFault(
                    Code.REF_LOOP, f"{chain} leads back to itself; remove one of the references"
                )
            node = self._at(text, (*passed, text))
            passed = (*passed, text)
        return node

    def _at(self, text: str, passed: tuple[str, ...]) -> Node:
        found = self._known.get(text)
        if found is None:
            found = self._anchored(text) or self._walk(self._pointer(text), text, passed)
            self._known[text] = found
        return found

    def _anchored(self, text: str) -> Node | None:
        """Return the one schema that calls itself what stands behind `#`."""
        if not text.startswith("#") or text[1:2] in ("", "/"):
            return None
        if self._anchors is None:
            self._anchors = anchors(self._document.root)
        return self._anchors.get(text[1:])

    def _pointer(self, text: str) -> Pointer:
        file, _, fragment = text.partition("#")
        if file:
            message = f"{quoted(text)} is in another file; only references inside the document are followed, bundle it first"
            raise ResolveFault(Code.REF_EXTERNAL, message)
        try:
            return Pointer.parse(unquote(fragment))
        except ValueError:
            message = f"{quoted(text)} is no JSON Pointer, and no one '$anchor' is called so; write '#/components/...'"
            raise ResolveFault(Code.REF_SYNTAX, message) from None

    def _walk(self, pointer: Pointer, text: str, passed: tuple[str, ...]) -> Node:
        node = self._document.root
        for token in pointer.tokens:
            if token != "$ref" and is_reference(node.value):
                node = self._follow(node, passed)
            step = _step(node, token)
            if step is None:
                raise ResolveFault(
                    Code.REF_NOT_FOUND,
                    f"nothing at {quoted(text)}; {_there(node, token)}",
                    _seen(node),
                )
            node = step
        return node


def _step(node: Node, token: str) -> Node | None:
    value = node.value
    if isinstance(value, dict) and token in value:
        return Node(value[token], node.location.child(token))
    if isinstance(value, list) and token.isdecimal() and token.isascii() and len(token) < 10:
        index = int(token)
        if index < len(value) and str(index) == token:
            return Node(value[index], node.location.child(token))
    return None


def _there(node: Node, token: str) -> str:
    """Say what is there instead of `token`."""
    name = quoted(node.pointer.tokens[-1]) if node.pointer.tokens else "the document"
    if isinstance(node.value, list):
        return f"{name} has {len(node.value)} members"
    if not isinstance(node.value, dict):
        return f"{name} is {node.kind}"
    folded = {key.lower(): key for key in node.value}
    near = folded.get(token.lower()) or next(
        iter(get_close_matches(token, list(node.value), n=1)), None
    )
    if near is not None:
        return f"{name} has no {quoted(token)}, did you mean {quoted(near)}?"
    return f"{name} has no {quoted(token)}"


def _seen(node: Node) -> tuple[Note, ...]:
    return (Note("this is where the path ends", node.location),) if node.pointer.tokens else ()


def resolve_all(document: Document, sink: Sink, *, tolerant: bool = False) -> None:
    """Follow every `$ref` of `document` once and report those that lead nowhere.

    With `tolerant` they are warnings: what holds them is skipped when it is read.
    """
    resolver = Resolver(document)
    severity = Severity.WARNING if tolerant else Severity.ERROR
    for reference in references(document.root):
        place = reference.location.child("$ref")
        if not isinstance(reference.value, dict) or not isinstance(
            reference.value.get("$ref"), str
        ):
            sink.add(
                severity,
                Code.REF_SYNTAX,
                place,
                "a '$ref' is a string such as '#/components/schemas/User'",
            )
            continue
        try:
            resolver.follow(reference)
        except ResolveFault as fault:
            sink.add(severity, fault.code, place, fault.message, fault.notes)
        except RecursionError:
            message = "this reference passes through too many others; shorten the chain"
            sink.add(severity, Code.REF_LOOP, place, message)


def follow_pointer(document: Document, text: str, sink: Sink) -> str | None:
    """Return the canonical pointer, as a fragment, of what `text` leads to; None where it leads nowhere."""
    resolver = Resolver(document)
    try:
        return resolver.follow(
            resolver.at(text if text.startswith("#") else f"#{text}")
        ).pointer.fragment
    except ResolveFault as fault:
        sink.error(Code.POINTER, None, fault.message, fault.notes)
        return None
