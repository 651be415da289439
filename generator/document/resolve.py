"""References: every `$ref` is followed on the raw nodes, to the node that it stands for.

The place of that node is the identity of what is there: a deep reference such as
`#/components/schemas/channel/properties/from/oneOf/0` and the inline schema that it points to
are one node with one pointer.
"""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from urllib.parse import unquote

from generator.diagnostics import Code, Note, Severity, Sink, quoted
from generator.document.fault import ResolveFault
from generator.document.node import Document, Json, Node
from generator.document.references import KINDS, Site, named_places, sites
from generator.location import Pointer, Source


def is_reference(value: Json) -> bool:
    """Say whether a value is a Reference Object: a mapping with a `$ref` that is a string."""
    return isinstance(value, dict) and isinstance(value.get("$ref"), str)


_NOT_GENERATED = frozenset({"callbacks", "examples", "headers", "links"})
"""Sections whose members an SDK can do without."""


class Resolver:
    """Follows references from a document, and from the files that `open_file` finds; remembers where each led."""

    def __init__(
        self, document: Document, open_file: Callable[[str, Source], Document] | None = None
    ) -> None:
        self._document = document
        self._open = open_file or self._refuse
        self._documents = {document.source: document}
        self._known: dict[tuple[Source, str], Node] = {}
        self._names: dict[Source, dict[str, Node | None]] = {}

    def follow(self, node: Node) -> Node:
        """Return the node that `node` stands for, through any chain of `$ref`s.

        Raises:
            ResolveFault: A reference in the chain leads nowhere, or back to itself.
        """
        return self._follow(node, ())

    def at(self, text: str, source: Source | None = None) -> Node:
        """Return what a reference's text in `source` leads to, through the references on its way.

        Raises:
            ResolveFault: Nothing is there.
        """
        return self._at(text, source or self._document.source, ())

    def place(self, source: Source, tokens: tuple[str, ...]) -> Node:
        """Return the node at a pointer without a reference on its way; as far as there is one."""
        node = self._documents[source].root
        for token in tokens:
            node = _step(node, token) or node
        return node

    def _follow(self, node: Node, passed: tuple[tuple[Source, str], ...]) -> Node:
        while is_reference(node.value):
            step = (node.location.source, node.text("$ref") or "")
            if step in passed:
                chain = " -> ".join(
                    self._named(*each) for each in (*passed[passed.index(step) :], step)
                )
                raise ResolveFault(
                    Code.REF_LOOP, f"{chain} leads back to itself; remove one of the references"
                )
            node = self._at(step[1], step[0], (*passed, step))
            passed = (*passed, step)
        return node

    def _named(self, source: Source, text: str) -> str:
        """Return a reference for a message, with the file that holds it where that is not the document."""
        local = text.startswith("#") and source != self._document.source
        return quoted(f"{source.name}{text}" if local else text)

    def _at(self, text: str, source: Source, passed: tuple[tuple[Source, str], ...]) -> Node:
        found = self._known.get((source, text))
        if found is None:
            found = self._known[source, text] = self._walk(text, source, passed)
        return found

    def _refuse(self, text: str, _source: Source) -> Document:
        """Say why a reference was left as it is when the files were put together."""
        message = f"{quoted(text)} is in another file; only references inside the document are followed here"
        raise self._document.refused.get(text) or ResolveFault(Code.REF_EXTERNAL, message)

    def _walk(self, text: str, source: Source, passed: tuple[tuple[Source, str], ...]) -> Node:
        node, tokens = self._start(text, source)
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

    def _start(self, text: str, source: Source) -> tuple[Node, tuple[str, ...]]:
        """Return where a reference's way starts, and the steps of its pointer from there."""
        file, _, fragment = text.partition("#")
        fragment = unquote(fragment)
        node = self._called(source, file) if file else self._documents[source].root
        if node is None:
            document = self._open(text, source)
            self._documents.setdefault(document.source, document)
            node = document.root
        if fragment[:1] in ("", "/"):
            return node, Pointer.parse(fragment).tokens
        found = self._called(node.location.source, f"#{fragment}")
        if found is None:
            message = f"{quoted(text)} is no JSON Pointer, and no one '$anchor' is called so; write '#/components/...'"
            raise ResolveFault(Code.REF_SYNTAX, message)
        return found, ()

    def _called(self, source: Source, name: str) -> Node | None:
        """Return the schema of a file that has a name of its own: `#` and its anchor, or its `$id`."""
        if source not in self._names:
            self._names[source] = named_places(self._documents[source].root)
        return self._names[source].get(name)


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
    """Follow every `$ref` of `document` once and report those that lead nowhere, or to the wrong kind.

    With `tolerant` they are warnings: what holds them is skipped when it is read.
    """
    resolver = Resolver(document)
    usual = Severity.WARNING if tolerant else Severity.ERROR
    for site in sites(document.root):
        if site.structural or not isinstance(site.node.value, dict):
            continue
        place = site.node.location.child("$ref")
        try:
            _check(site, resolver)
        except ResolveFault as fault:
            harmless = fault.code is Code.REF_KIND and site.section in _NOT_GENERATED
            severity = Severity.WARNING if harmless else usual
            sink.add(severity, fault.code, fault.location or place, fault.message, fault.notes)
        except RecursionError:
            message = "this reference passes through too many others; shorten the chain"
            sink.add(usual, Code.REF_LOOP, place, message)


def _check(site: Site, resolver: Resolver) -> None:
    """Raise where a reference is no text, leads nowhere, or to a component of another kind."""
    if not is_reference(site.node.value):
        message = "a '$ref' is a string such as '#/components/schemas/User'"
        raise ResolveFault(Code.REF_SYNTAX, message)
    target = resolver.follow(site.node)
    tokens = target.pointer.tokens
    kind = tokens[1] if len(tokens) == 3 and tokens[0] == "components" else site.section
    if site.section in KINDS and kind in KINDS and kind != site.section:
        text = quoted(site.node.text("$ref"))
        message = f"{text} is {KINDS[kind]}; {KINDS[site.section]} is needed here"
        raise ResolveFault(Code.REF_KIND, message, (Note("it is here", target.location),))


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
