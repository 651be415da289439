"""References: every `$ref` is followed on the raw nodes, to the node that it stands for.

The place of that node is the identity of what is there: a deep reference such as
`#/components/schemas/channel/properties/from/oneOf/0` and the inline schema that it points to
are one node with one pointer.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from difflib import get_close_matches
from typing import NamedTuple, TypeAlias
from urllib.parse import unquote

from generator.diagnostics import Code, Note, quoted
from generator.document.fault import ResolveFault
from generator.document.names import Names, names_of
from generator.document.node import Document, Json, Node
from generator.location import Location, Pointer, Source


def is_reference(value: Json) -> bool:
    """Say whether a value is a Reference Object: a mapping with a `$ref` that is a string."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


class _Link(NamedTuple):
    """A reference's text, the file that holds it, and the tokens of the schema with an `$id` at which it starts."""

    source: Source
    text: str
    resource: tuple[str, ...] = ()


_Passed: TypeAlias = dict[_Link, None]
"""The references on the way to a place, in order; each takes itself out when it is followed."""


class Resolver:
    """Follows references from a document, and from the files that `open_file` finds; remembers where each led."""

    def __init__(
        self, document: Document, open_file: Callable[[str, Source], Document] | None = None
    ) -> None:
        self._document = document
        self._open = open_file or self._refuse
        self._documents = {document.source: document}
        self._known: dict[_Link, Node] = {}
        self._ends: dict[_Link, Node] = {}
        """What references stand for, through all that follow."""
        self._names: dict[Source, Names] = {}
        self._plain: dict[Source, bool] = {}
        """The files without an `$id`: nothing is to be looked for there."""

    def follow(self, node: Node) -> Node:
        """Return the node that `node` stands for, through any chain of `$ref`s.

        Raises:
            ResolveFault: A reference in the chain leads nowhere, or back to itself.
        """
        return self._follow(node, {})

    def at(self, text: str, place: Location | None = None) -> Node:
        """Return what a reference's text at a place leads to, through the references on its way.

        Raises:
            ResolveFault: Nothing is there.
        """
        return self._at(self._link(text, place or Location(self._document.source)), {})

    def starts_inside(self, place: Location) -> bool:
        """Say whether references at a place start at a schema with an `$id`, not at their file."""
        return bool(self._link("", place).resource)

    def place(self, source: Source, tokens: tuple[str, ...]) -> Node:
        """Return the node at a pointer without a reference on its way; as far as there is one."""
        node = self._documents[source].root
        for token in tokens:
            node = _step(node, token) or node
        return node

    def _link(self, text: str, place: Location) -> _Link:
        source = place.source
        plain = self._plain.get(source)
        if plain is None:
            plain = self._plain[source] = "$id" not in source.text
        if plain:
            return _Link(source, text)
        around, _ = self._names_in(source).resource(place.pointer.tokens)
        return _Link(source, text, around.pointer.tokens)

    def _follow(self, node: Node, passed: _Passed) -> Node:
        own: list[_Link] = []
        try:
            while is_reference(node.value):
                link = self._link(node.text("$ref") or "", node.location)
                if link in self._ends:
                    node = self._ends[link]
                    break
                if link in passed:
                    loop = [*passed]
                    chain = " -> ".join(map(self._named, (*loop[loop.index(link) :], link)))
                    raise ResolveFault(
                        Code.REF_LOOP, f"{chain} leads back to itself; remove one of the references"
                    )
                passed[link] = None
                own.append(link)
                node = self._at(link, passed)
        finally:
            for link in own:
                del passed[link]
        self._ends.update(dict.fromkeys(own, node))
        return node

    def _named(self, link: _Link) -> str:
        """Return a reference for a message, with the file that holds it where that is not the document."""
        local = link.text.startswith("#") and link.source != self._document.source
        return quoted(f"{link.source.name}{link.text}" if local else link.text)

    def _at(self, link: _Link, passed: _Passed) -> Node:
        found = self._known.get(link)
        if found is None:
            found = self._known[link] = self._walk(link, passed)
        return found

    def _refuse(self, text: str, _source: Source) -> Document:
        """Say why a reference was left as it is when the files were put together."""
        message = f"{quoted(text)} is in another file; only references inside the document are followed here"
        raise self._document.refused.get(text) or ResolveFault(Code.REF_EXTERNAL, message)

    def _walk(self, link: _Link, passed: _Passed) -> Node:
        node, tokens = self._start(link)
        try:
            return self._descend(node, tokens, link.text, passed)
        except ResolveFault as fault:
            if not link.resource or link.text[:1] != "#" or fault.code is not Code.REF_NOT_FOUND:
                raise
        # Strictly nothing is there; people mean the document, whatever an '$id' around it says.
        return self._descend(self._documents[link.source].root, tokens, link.text, passed)

    def _descend(self, node: Node, tokens: tuple[str, ...], text: str, passed: _Passed) -> Node:
        for token in tokens:
            if not node.has(token) and is_reference(node.value):
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

    def _start(self, link: _Link) -> tuple[Node, tuple[str, ...]]:
        """Return where a reference's way starts, and the steps of its pointer from there."""
        text = link.text
        file, _, fragment = text.partition("#")
        fragment = unquote(fragment)
        node: Node | None = self._documents[link.source].root
        uri = ""
        if file or link.resource:
            node, uri = self._names_in(link.source).start(file, link.resource)
        if node is None:
            document = self._opened(text, file, link.source)
            self._documents.setdefault(document.source, document)
            node, uri = document.root, ""
        if fragment[:1] in ("", "/"):
            return node, Pointer.parse(fragment).tokens
        found = self._names_in(node.location.source).anchored(uri, fragment)
        if found is None:
            message = f"{quoted(text)} is no JSON Pointer, and no one '$anchor' is called so; write '#/components/...'"
            raise ResolveFault(Code.REF_SYNTAX, message)
        return found, ()

    def _opened(self, text: str, file: str, source: Source) -> Document:
        """Return another file: the one that lies beside this one where the addresses say so, else the one at `text`."""
        beside = self._names_in(source).beside(file)
        if beside is not None:
            with suppress(ResolveFault):
                return self._open(beside, source)
        return self._open(text, source)

    def _names_in(self, source: Source) -> Names:
        if source not in self._names:
            self._names[source] = names_of(self._documents[source].root)
        return self._names[source]


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
    if token == "definitions" and node.has("openapi"):
        return f"{name} has no 'definitions', OpenAPI 3 has them at '#/components/schemas'"
    return f"{name} has no {quoted(token)}"


def _seen(node: Node) -> tuple[Note, ...]:
    return (Note("this is where the path ends", node.location),) if node.pointer.tokens else ()
