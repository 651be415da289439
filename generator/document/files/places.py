"""Where each piece of another file stands in the one document, and under which name.

A piece whose only other name is a component of the root document stands there. A path item, and
what the standard knows no components for, stands where it is first used. All else becomes a
component: its key is its own, or its file's name; where two want one key, all but the root
document's own take the words of their file as well, so that the order of the files never matters.
"""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import TypeAlias

from generator.document.fault import ResolveFault
from generator.document.files.documents import Documents
from generator.document.files.pieces import Piece, Reference, Used
from generator.document.node import Document
from generator.document.resolve import Resolver
from generator.location import Location, Pointer

Tokens: TypeAlias = tuple[str, ...]

_COMPONENTS = (
    "schemas", "responses", "parameters", "examples", "requestBodies", "headers", "securitySchemes", "links",
    "callbacks",
)  # fmt: skip
_SECTIONS_3: Mapping[str, Tokens] = {name: ("components", name) for name in _COMPONENTS}
_SECTIONS_2: Mapping[str, Tokens] = {
    "schemas": ("definitions",),
    "parameters": ("parameters",),
    "responses": ("responses",),
}
_HOLDERS = frozenset({"$defs", "definitions", "parameters", "responses", "schemas"})
_PLAIN = frozenset({"components", "content", "paths", "properties", "schema", "schemas"})
"""Tokens that say nothing in a name."""


class Places:
    """The place of every piece, as tokens of a pointer in the one document."""

    def __init__(self, document: Document, used: Used, documents: Documents) -> None:
        self._root = document.source
        self._used = used
        self._sections = _SECTIONS_2 if document.root.has("swagger") else _SECTIONS_3
        if str(document.value.get("openapi")).startswith("3.2"):
            self._sections = {**_SECTIONS_3, "mediaTypes": ("components", "mediaTypes")}
        self._users: dict[Location, list[Reference]] = defaultdict(list)
        for reference in used.references.values():
            if reference.target is not None:
                self._users[reference.target.location].append(reference)
        self.instead: dict[Location, Piece] = {}
        """The piece that stands in the place of a reference, by the reference's location."""
        self._at: dict[Location, Tokens | None] = {}
        components = [piece for piece in used.pieces.values() if self._has_section(piece)]
        for piece in components:
            self._take_alias(piece)
        self._name(
            [piece for piece in components if piece.location not in self._at], document, documents
        )
        for piece in used.pieces.values():
            self._place(piece)

    def of(self, location: Location) -> Tokens:
        """Return the place of a value of any of the files."""
        if location.source == self._root:
            return location.pointer.tokens
        piece = self._used.piece_of(location)
        assert piece is not None  # every target is in a piece
        return (*self._place(piece), *location.pointer.tokens[len(piece.location.pointer.tokens) :])

    def may_refer(self, reference: Reference) -> bool:
        """Say whether the standard knows a reference in a reference's place."""
        section = reference.site.section
        return section in self._sections or section == "pathItems"

    def _has_section(self, piece: Piece) -> bool:
        return piece.section in self._sections and not piece.names

    def _take_alias(self, piece: Piece) -> None:
        """Give a piece the place of a component that is nothing but a reference to it."""
        section = self._sections[piece.section]
        found = {
            at: reference
            for reference in self._users[piece.location]
            if reference.is_bare
            and (at := self._outright(reference.location)) is not None
            and at[:-1] == section
        }
        if found:
            natural = natural_name(piece.location)
            at = min(found, key=lambda tokens: (tokens[-1] != natural, tokens))
            self.instead[found[at].location] = piece
            self._at[piece.location] = at

    def _outright(self, location: Location) -> Tokens | None:
        """Return the place of what is in the root document, or in what stands there for a whole mapping."""
        if location.source == self._root:
            return location.pointer.tokens
        piece = self._used.piece_of(location)
        if piece is None or self._has_section(piece):
            return None
        first = min(self._users[piece.location], key=_nearness, default=None)
        if first is None or first.location.source != self._root:
            return None
        rest = location.pointer.tokens[len(piece.location.pointer.tokens) :]
        return (*first.location.pointer.tokens, *rest)

    def _name(self, pieces: list[Piece], document: Document, documents: Documents) -> None:
        """Give each of `pieces` a component of its own, under the first of its names that no other wants."""
        resolver = Resolver(document, documents.open)
        wanted: dict[Location, int] = {piece.location: 0 for piece in pieces}
        rows = {
            piece.location: _names(piece.location, documents.label(piece.location.source))
            for piece in pieces
        }
        taken = {
            (section, _folded(name))
            for section, tokens in self._sections.items()
            for name in _members(resolver, tokens)
        }
        sections = {piece.location: piece.section for piece in pieces}
        while True:
            groups: dict[tuple[str, str], list[Location]] = defaultdict(list)
            for location, index in wanted.items():
                groups[sections[location], _folded(rows[location][index])].append(location)
            clashing = [
                location
                for key, members in groups.items()
                if len(members) > 1 or key in taken
                for location in members
                if wanted[location] < len(rows[location]) - 1
            ]
            if not clashing:
                break
            for location in clashing:
                wanted[location] += 1
        for location, index in wanted.items():
            self._at[location] = (*self._sections[sections[location]], rows[location][index])

    def _place(self, piece: Piece) -> Tokens:
        if piece.location not in self._at:
            self._at[piece.location] = None
            self._at[piece.location] = self._first_use(piece)
        found = self._at[piece.location]
        assert found is not None  # `_first_use` asks for none that is being placed
        return found

    def _first_use(self, piece: Piece) -> Tokens:
        """Return the place of the reference that is nearest to the root document, then first by its pointer."""
        for reference in sorted(self._users[piece.location], key=_nearness):
            around = self._used.piece_of(reference.location)
            if around is None or self._at.get(around.location, ()) is not None:
                self.instead[reference.location] = piece
                return self.of(reference.location)
        return ("components", piece.section or "x-parts", natural_name(piece.location))


def _nearness(reference: Reference) -> tuple[int, bool, str, Tokens]:
    tokens = reference.location.pointer.tokens
    return (reference.depth, tokens[:1] != ("paths",), reference.location.source.name, tokens)


def _members(resolver: Resolver, tokens: Tokens) -> Iterator[str]:
    """Yield the names of the root document's components, wherever they are written."""
    with suppress(ResolveFault, RecursionError):
        yield from (
            name for name, _ in resolver.follow(resolver.at(Pointer(tokens).fragment)).members()
        )


def natural_name(location: Location) -> str:
    """Return the name that a piece has where nothing else wants it: its key, or its file's name."""
    tokens = location.pointer.tokens
    if len(tokens) > 2 and tokens[0] == "components":
        tokens = tokens[2:]
    elif len(tokens) > 1 and (tokens[0] in _HOLDERS or tokens[0].startswith("x-")):
        tokens = tokens[1:]
    words = [token for token in tokens if token not in _PLAIN]
    return _key("_".join(words) if words else _stem(location.source.name), location)


def _names(location: Location, label: str) -> tuple[str, ...]:
    """Return the names of a piece: the natural one, with its file's words, with a digest of its address."""
    natural = natural_name(location)
    path = posixpath.splitext(label)[0].split("/")
    folders = [part for part in path if part not in ("", ".", "..", "http:", "https:")]
    if not location.pointer.tokens:
        folders = folders[:-1]
    near, far = (_key("_".join((*some, natural)), location) for some in (folders[-1:], folders))
    mark = hashlib.sha256(f"{label}{location.pointer.fragment}".encode()).hexdigest()
    return (natural, near, far, f"{far}_{mark[:8]}", f"{far}_{mark}")


def _key(text: str, location: Location) -> str:
    """Return a text as the key of a component (OpenAPI 3.1, Components Object)."""
    key = re.sub(r"[^A-Za-z0-9._-]+", "_", text).strip("_")
    return key or f"part_{hashlib.sha256(location.pointer.fragment.encode()).hexdigest()[:8]}"


def _stem(name: str) -> str:
    return posixpath.splitext(posixpath.basename(name))[0]


def _folded(key: str) -> str:
    """Return what is left of a key when it has become a name of Python."""
    return re.sub(r"[^a-z0-9]", "", key.lower())
