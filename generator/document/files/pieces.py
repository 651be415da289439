"""Which pieces of other files a document uses, to the last reference."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from generator.diagnostics import Code
from generator.document.fault import ResolveFault
from generator.document.files.documents import Documents
from generator.document.node import Document, Json, Node
from generator.document.references import Site, sites
from generator.document.resolve import Resolver, is_reference
from generator.location import Location, Pointer, Source

_OF_A_FILE = frozenset({"$defs", "$id", "$schema", "definitions"})
"""Keywords at the top of a schema's file that are no part of the schema where it is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A value of another file that needs a place in the document."""

    node: Node
    section: str
    names: bool = False
    """True where its keys are names: it stands for a whole mapping."""

    @property
    def location(self) -> Location:
        """The place in its own file, which identifies it."""
        return self.node.location


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """One reference in one of the files, and what it leads to."""

    site: Site
    depth: int
    """How many files lie between the root document and this reference."""
    target: Node | None = None
    fault: ResolveFault | None = None

    @property
    def location(self) -> Location:
        """The place of the mapping that holds the `$ref`."""
        return self.site.node.location

    @property
    def text(self) -> str:
        """What is written there."""
        return text_of(self.site.node)

    @property
    def is_bare(self) -> bool:
        """True where nothing stands beside the `$ref`."""
        return isinstance(self.site.node.value, dict) and len(self.site.node.value) == 1


@dataclass(slots=True)
class Used:
    """Every reference that is reached, by its place, and every piece of another file, outermost only."""

    references: dict[Location, Reference] = field(default_factory=dict)
    pieces: dict[Location, Piece] = field(default_factory=dict)

    def piece_of(self, location: Location) -> Piece | None:
        """Return the piece that a place of another file is in."""
        tokens = location.pointer.tokens
        for length in range(len(tokens), -1, -1):
            found = self.pieces.get(Location(location.source, Pointer(tokens[:length])))
            if found is not None:
                return found
        return None


def text_of(node: Node) -> str:
    """Return a reference's text; that of a discriminator's mapping is the value itself."""
    return node.value if isinstance(node.value, str) else node.text("$ref") or ""


def find_pieces(document: Document, documents: Documents) -> Used:
    """Return what `document` uses; nothing is opened where all references stay inside of it."""
    return _Search(document, documents).run()


class _Search:
    """Walks from the root document to what its references lead to, one file's distance at a time.

    A document that was put together before keeps the places of what it holds already, and what could
    not be followed then stays so.
    """

    def __init__(self, document: Document, documents: Documents) -> None:
        self._document = document
        self._resolver = Resolver(document, documents.open)
        self._held = _held(document.source)
        self._used = Used()
        self._reached: dict[Location, Piece] = {}
        """Where references were looked for, beside what is in the root document at its usual places."""

    def run(self) -> Used:
        ahead = [Piece(node=self._document.root, section="")]
        depth = 0
        while ahead:
            found = [self._visit(site, depth) for piece in ahead for site in _sites(piece)]
            ahead = [piece for piece in found if piece is not None]
            depth += 1
        self._used.pieces = _outermost(self._used.pieces)
        return self._used

    def _visit(self, site: Site, depth: int) -> Piece | None:
        """Take in a reference; return what it leads to where that is to be looked through."""
        place, text = site.node.location, text_of(site.node)
        if not text or place in self._used.references:
            return None
        stays = text.startswith("#/") and place.source == self._document.source
        stays = stays and not self._resolver.starts_inside(place)
        if stays and not site.structural and "/x-" not in text:
            return None
        if text in self._document.refused and place.source == self._document.source:
            return None
        reference = self._here(_followed(self._resolver, site, depth))
        if not stays or site.structural:
            self._used.references[place] = reference
        target = reference.target
        if target is None:
            return None
        if target.location.source != self._document.source:
            piece = _piece(self._resolver, target, site)
            self._used.pieces.setdefault(piece.location, piece)
        elif any(token.startswith("x-") for token in target.pointer.tokens):
            piece = Piece(node=target, section=site.section)
        else:
            return None
        if piece.location in self._reached:
            return None
        self._reached[piece.location] = piece
        return piece

    def _here(self, reference: Reference) -> Reference:
        """Return a reference that leads to what the document holds of another file as one to that place."""
        target = reference.target
        if target is None or target.location.source == self._document.source:
            return reference
        tokens = target.pointer.tokens
        for length in range(len(tokens), -1, -1):
            place = self._held.get(Location(target.location.source, Pointer(tokens[:length])))
            if place is not None:
                wanted = (*place, *tokens[length:])
                node = self._resolver.place(self._document.source, wanted)
                if node.pointer.tokens == wanted:
                    return replace(reference, target=node)
        return reference


def _held(source: Source) -> dict[Location, tuple[str, ...]]:
    """Return where each piece of another file stands already."""
    found: dict[Location, tuple[str, ...]] = {}
    while (whole := source.written.get(())) is not None and not whole.pointer.tokens:
        for tokens, location in source.written.items():
            if tokens:
                found.setdefault(location, tokens)
        source = whole.source
    return found


def content_of(piece: Piece) -> Json:
    """Return the value that is used: of a file that is one schema, without what only holds for the file."""
    value = piece.node.value
    if isinstance(value, dict) and piece.section == "schemas" and not piece.location.pointer.tokens:
        return {key: member for key, member in value.items() if key not in _OF_A_FILE}
    return value


def _sites(piece: Piece) -> Iterator[Site]:
    node = Node(content_of(piece), piece.location)
    return sites(node, piece.section, names=piece.names)


def _followed(resolver: Resolver, site: Site, depth: int) -> Reference:
    """Return a reference with what it leads to, through others that say nothing of their own."""
    passed: set[Location] = set()
    try:
        node = resolver.at(text_of(site.node), site.node.location)
        while is_reference(node.value) and isinstance(node.value, dict) and len(node.value) == 1:
            if node.location in passed:
                resolver.follow(node)  # raises, and names the loop
            passed.add(node.location)
            node = resolver.at(text_of(node), node.location)
    except ResolveFault as fault:
        return Reference(site=site, depth=depth, fault=fault)
    except RecursionError:
        message = "this reference passes through too many others; shorten the chain"
        return Reference(site=site, depth=depth, fault=ResolveFault(Code.REF_LOOP, message))
    return Reference(site=site, depth=depth, target=node)


def _piece(resolver: Resolver, target: Node, site: Site) -> Piece:
    """Return the piece that a target is in: a whole component, definition or file, else the target itself."""
    tokens = target.pointer.tokens
    kind = tokens[0] if tokens else ""
    whole = 3 if kind == "components" else 2 if _holds(kind) else len(tokens)
    if len(tokens) < whole or not tokens:
        return Piece(node=target, section=site.section, names=site.structural)
    section = {"components": tokens[1:2], "definitions": ("schemas",), "$defs": ("schemas",)}
    return Piece(
        node=resolver.place(target.location.source, tokens[:whole]),
        section=section.get(kind, (site.section,))[0],
        names=site.structural and whole == len(tokens) and kind not in section,
    )


def _holds(key: str) -> bool:
    """Say whether the members of a file's key are pieces of their own, whatever else the file is."""
    return key in ("definitions", "$defs") or key.startswith("x-")


def _outermost(pieces: dict[Location, Piece]) -> dict[Location, Piece]:
    """Return the pieces that are inside of no other one."""
    kept: dict[Location, Piece] = {}
    for location in sorted(pieces, key=lambda found: (found.source.name, found.pointer.tokens)):
        tokens = location.pointer.tokens
        shortest = 1 if tokens and _holds(tokens[0]) else 0
        around = (Pointer(tokens[:length]) for length in range(shortest, len(tokens)))
        if not any(Location(location.source, pointer) in kept for pointer in around):
            kept[location] = pieces[location]
    return kept
