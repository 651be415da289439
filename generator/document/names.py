"""Names that a file gives to its schemas: `$id`, `$anchor`, and of a whole document `$self`.

An `$id` makes a schema a resource of its own: references inside of it start there (JSON Schema
2020-12 core, section 8.2; OpenAPI 3.2, Base URIs). What a name leads to is looked for in the file
alone; a reference whose name nothing there has is one to a file, and starts at this one. Files that
lie to each other as their addresses do are found by these.
"""

from __future__ import annotations

import posixpath
from contextlib import suppress
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit

from generator.document.node import Node
from generator.document.references import below

_ANCHORS = ("$anchor", "$dynamicAnchor")


@dataclass(slots=True)
class Names:
    """What has a name in one file."""

    root: Node
    base: str = ""
    """The document's `$self`."""
    named: dict[str, Node | None] = field(default_factory=dict)
    """By URI, and by name as it is written; None where several have it."""
    resources: dict[tuple[str, ...], tuple[Node, str]] = field(default_factory=dict)
    """Each schema with an `$id`, and its URI, by its tokens."""

    def start(self, file: str, tokens: tuple[str, ...]) -> tuple[Node | None, str]:
        """Return where a reference at `tokens` starts, and the URI of that; None where it is another file."""
        around, base = self.resource(tokens)
        if not file:
            return around, base
        uri = _joined(base, file)
        return self.named.get(uri) or self.named.get(file), uri

    def beside(self, file: str) -> str | None:
        """Return the way from this file to another whose address is of the same origin as its own `$id` or `$self`."""
        with suppress(ValueError):  # it is no URI, which is told where it is opened
            own, other = urlsplit(self.resource(())[1]), urlsplit(file)
            if own.netloc and (own.scheme, own.netloc) == (other.scheme, other.netloc):
                return posixpath.relpath(other.path or "/", posixpath.dirname(own.path) or "/")
        return None

    def anchored(self, uri: str, anchor: str) -> Node | None:
        """Return the schema of a resource that has an anchor, else the one of the file that has it."""
        return self.named.get(f"{uri}#{anchor}") or self.named.get(f"#{anchor}")

    def resource(self, tokens: tuple[str, ...]) -> tuple[Node, str]:
        """Return the innermost resource around a place, and its URI: a schema with an `$id`, or the file."""
        for length in range(len(tokens), -1, -1) if self.resources else ():
            found = self.resources.get(tokens[:length])
            if found is not None:
                return found
        return self.root, self.base


def names_of(root: Node) -> Names:
    """Return what has a name in a file."""
    found = Names(root, root.text("$self") or "")
    _name(found.named, found.base, root)
    pending: list[tuple[Node, bool, str]] = [(root, False, found.base)]
    while pending:
        node, names, base = pending.pop()
        if not names:
            base = _read(found, node, base)
        pending.extend((inner, named, base) for inner, named in below(node, names=names))
    return found


def _read(found: Names, node: Node, base: str) -> str:
    """Take in the names of a schema; return the URI at which references in it start."""
    name = node.text("$id")
    if name:
        uri = _joined(base, name).removesuffix("#")
        _name(found.named, uri, node)
        if name != uri:
            _name(found.named, name, node)
        if not name.startswith("#"):
            base = uri
            found.resources[node.pointer.tokens] = (node, uri)
    for anchor in {text for key in _ANCHORS if (text := node.text(key))}:
        _name(found.named, f"#{anchor}", node)
        if base:
            _name(found.named, f"{base}#{anchor}", node)
    return base


def _name(named: dict[str, Node | None], name: str, node: Node) -> None:
    if name:
        named[name] = None if name in named else node


def _joined(base: str, text: str) -> str:
    """Return a URI reference in the words of its base (RFC 3986, section 5); as it is where either is none."""
    try:
        return urljoin(base, text)
    except ValueError:
        return text
