"""Back from a file to the one document: where a piece of a file is now."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import quote

from generator.document.node import Document
from generator.location import Location, Pointer


def find_place(document: Document, text: str) -> str:
    """Return the pointer, as a fragment, of what `schemas/user.yaml#/properties/name` is in the document.

    A file is named as diagnostics name it, or from the document's folder on. Any other text is returned as it is.
    """
    file, mark, fragment = text.partition("#")
    if not file or not mark or fragment[:1] not in ("", "/"):
        return text
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(document.source.name), file))
    tokens = Pointer.from_fragment(fragment).tokens
    best: tuple[str, ...] | None = None
    longest = -1
    for place, written in _pieces(document):
        top = written.pointer.tokens
        here = written.source.name in (file, beside) and tokens[: len(top)] == top
        if here and len(top) > longest:
            best, longest = (*place, *tokens[len(top) :]), len(top)
    return text if best is None else f"#{quote(str(Pointer(best)))}"


def _pieces(document: Document) -> Iterator[tuple[tuple[str, ...], Location]]:
    """Yield what was written elsewhere, through every stage that left all else in its place."""
    source = document.source
    while True:
        yield from source.written.items()
        whole = source.written.get(())
        if whole is None or whole.pointer.tokens:
            return
        source = whole.source
