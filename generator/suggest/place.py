"""From what was read to the document that an overlay changes.

Overlays come before everything else: they change the one document that all files are put together to,
in the version of the standard in which it is written.
"""

from __future__ import annotations

from generator.document import Document, Node, node_at
from generator.location import Location, Pointer


class Places:
    """Finds the places of a document that was read in the one that overlays change."""

    def __init__(self, read: Document, changed: Document) -> None:
        self._read, self._changed = read.root, changed.root
        self.is_upgraded = changed is not read
        """True where the document is of Swagger 2.0, and was read as one of OpenAPI 3.0."""

    @property
    def root(self) -> Node:
        """The document that an overlay changes."""
        return self._changed

    def read(self, location: Location | None) -> Node | None:
        """Return what stands at a place in the document that was read."""
        return None if location is None else node_at(self._read, location)

    def changed(self, location: Location | None) -> Node | None:
        """Return what stands at a place in the document that an overlay changes; None where it has no such place."""
        if location is None:
            return None
        table, tokens = location.source.written, location.pointer.tokens
        if self.is_upgraded and location.source is self._read.location.source:
            for length in range(len(tokens), -1, -1):
                old = table.get(tokens[:length])
                if old is not None:
                    pointer = Pointer((*old.pointer.tokens, *tokens[length:]))
                    return node_at(self._changed, Location(old.source, pointer))
        return node_at(self._changed, location)
