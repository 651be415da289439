"""Values that an upgrade moves: where each stands now, and where it was written."""

from __future__ import annotations

from urllib.parse import unquote

from generator.document.fault import ResolveFault
from generator.document.node import Document, Json, Node
from generator.document.references import references
from generator.document.resolve import Resolver, is_reference
from generator.document.swagger.schema import upgrade_schema
from generator.location import Location, Pointer, Source


class Moves:
    """The places of a document that is written anew from an old one."""

    def __init__(self, old: Document) -> None:
        self.source = Source(old.source.name)
        """The new document's: every place in it leads to the old one."""
        self.source.written[()] = Location(old.source)
        self._now: dict[tuple[str, ...], Pointer] = {}
        self._resolver = Resolver(old)

    def write(self, node: Node, to: Pointer) -> None:
        """Say that what stands at `to` was written as an old node."""
        self.source.written[to.tokens] = node.location

    def move(self, node: Node, to: Pointer) -> None:
        """Say that an old node stands at `to`; references lead to the first place of several."""
        self.write(node, to)
        self._now.setdefault(node.pointer.tokens, to)

    def follow(self, node: Node) -> Node:
        """Return what an old node stands for; the node itself where its reference leads nowhere."""
        try:
            return self._resolver.follow(node)
        except (ResolveFault, RecursionError):
            return node

    def schema(self, node: Node, to: Pointer) -> Json:
        """Return the schema that an old node is, for the place `to`.

        Where it stands elsewhere already it becomes a reference to that place: one schema keeps
        one address, however many media types and operations have it.
        """
        if node.pointer.tokens in self._now and not is_reference(node.value):
            return {"$ref": node.pointer.reference}
        self.move(node, to)
        return upgrade_schema(node.value)

    def redirect(self, document: Document) -> None:
        """Let every reference of the new document lead to where its target stands now."""
        for node in references(document.root):
            text = node.text("$ref")
            if isinstance(node.value, dict) and text is not None and text.startswith("#"):
                node.value["$ref"] = self._redirected(text)

    def _redirected(self, text: str) -> str:
        try:
            tokens = self._resolver.at(text).pointer.tokens
        except (ResolveFault, RecursionError):
            try:
                tokens = Pointer.parse(unquote(text[1:])).tokens
            except ValueError:
                return text
        for length in range(len(tokens), 0, -1):
            found = self._now.get(tokens[:length])
            if found is not None:
                return Pointer((*found.tokens, *tokens[length:])).reference
        return text
