"""Walks through what a document says, past what it holds as data."""

from __future__ import annotations

from collections.abc import Iterator

from generator.document.node import Node
from generator.document.references import below


def walk(root: Node) -> Iterator[Node]:
    """Yield a node and all that is in it, in document order; no data, and no mapping of names."""
    pending = [(root, False)]
    while pending:
        node, names = pending.pop()
        if not names:
            yield node
        pending += reversed(list(below(node, names=names)))
