"""Many files to one document: each piece of another file that is reached gets one place in it.

All later stages read one file, and the place of a piece there is its identity: two references to
one piece, by whatever spelling, lead to one place. `Source.written` keeps the file, line and
column that a person edits. Values are copied along the way to what changes only.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diagnostics import Code, quoted
from generator.document.fault import ResolveFault
from generator.document.files.documents import Documents
from generator.document.files.pieces import Piece, Reference, Used, content_of, find_pieces
from generator.document.files.places import Places, Tokens, natural_name
from generator.document.node import Document, Json
from generator.location import Location, Pointer, Source


@dataclass(slots=True)
class _Changes:
    """What is to change in a value: it is a reference, or there are some below it."""

    reference: Reference | None = None
    below: dict[str, _Changes] = field(default_factory=dict)


def gather(document: Document, documents: Documents) -> Document:
    """Return the document with all that it uses of other files; itself where it uses none.

    References that could not be followed stay, with the reason in `Document.refused`.
    """
    used = find_pieces(document, documents)
    if not used.references:
        return document
    return _Builder(document, documents, used).document()


class _Builder:
    def __init__(self, document: Document, documents: Documents, used: Used) -> None:
        self._root = document
        self._documents = documents
        self._used = used
        self._places = Places(document, used, documents)
        self._refused: dict[str, ResolveFault] = {}
        self._source = Source(document.source.name)
        self._source.written[()] = Location(document.source)
        self._open: list[Location] = []
        self._changes: dict[Location, _Changes] = {}
        for reference in used.references.values():
            piece = used.piece_of(reference.location)
            top = piece.location if piece is not None else Location(document.source)
            changes = self._changes.setdefault(top, _Changes())
            for token in reference.location.pointer.tokens[len(top.pointer.tokens) :]:
                changes = changes.below.setdefault(token, _Changes())
            changes.reference = reference

    def document(self) -> Document:
        top = Location(self._root.source)
        value = self._changed(self._root.value, self._changes.get(top, _Changes()))
        beside = {piece.location for piece in self._places.instead.values()}
        added: dict[Tokens, dict[str, Json]] = {}
        for location, piece in self._used.pieces.items():
            if location not in beside:
                at = self._places.of(location)
                added.setdefault(at[:-1], {})[at[-1]] = self._value(piece)
        for section, members in sorted(added.items()):
            value = _with_members(value, section, dict(sorted(members.items())))
        for location in self._used.pieces:
            self._source.written[self._places.of(location)] = location
        assert isinstance(
            value, dict
        )  # a document is a mapping, and so is what a reference becomes
        return Document(self._source, value, {**self._root.refused, **self._refused})

    def _value(self, piece: Piece) -> Json:
        """Return the value of a piece, with its references changed."""
        self._open.append(piece.location)
        value = self._changed(content_of(piece), self._changes.get(piece.location, _Changes()))
        self._open.pop()
        if isinstance(value, dict) and not piece.location.pointer.tokens:
            return self._without_pieces(value, piece.location.source)
        return value

    def _without_pieces(self, value: dict[str, Json], source: Source) -> Json:
        """Return a whole file without those members of its extensions that have places of their own."""
        found: dict[str, Json] = {}
        for key, member in value.items():
            if key.startswith("x-") and isinstance(member, dict):
                place = Location(source, Pointer((key,)))
                kept = {k: v for k, v in member.items() if place.child(k) not in self._used.pieces}
                if kept or not member:
                    found[key] = kept
            else:
                found[key] = member
        return found

    def _changed(self, value: Json, changes: _Changes) -> Json:
        """Return a copy of `value` where `changes` says so, and `value` itself beside that."""
        below = changes.below
        if isinstance(value, dict):
            value = {
                key: self._changed(member, below[key]) if key in below else member
                for key, member in value.items()
            }
            if "discriminator" in value:
                value = self._tagged(value, changes)
        elif isinstance(value, list):
            value = [
                self._changed(item, below[str(index)]) if str(index) in below else item
                for index, item in enumerate(value)
            ]
        return value if changes.reference is None else self._replaced(changes.reference, value)

    def _replaced(self, reference: Reference, value: Json) -> Json:
        """Return what stands in the place of a reference; `value` is what is written there."""
        target = reference.target
        if target is None:
            return self._left(reference, value)
        piece = self._places.instead.get(reference.location)
        if piece is not None:
            return self._put(reference, piece, value)
        at = self._places.of(target.location)
        if not isinstance(value, dict):
            return Pointer(at).reference
        if reference.site.structural and self._places.may_refer(reference):
            members = target.value if isinstance(target.value, dict) else {}
            return {name: {"$ref": Pointer((*at, name)).reference} for name in members}
        piece = self._used.pieces.get(target.location)
        if piece is None or self._places.may_refer(reference):
            return {**value, "$ref": Pointer(at).reference}
        if piece.location in self._open:
            message = f"{quoted(reference.text)} leads back to itself; remove one of the references"
            fault = ResolveFault(Code.REF_LOOP, message)
            return self._left(Reference(site=reference.site, depth=0, fault=fault), value)
        return self._put(reference, piece, value)

    def _left(self, reference: Reference, value: Json) -> Json:
        """Leave a reference that cannot be followed, in words of the root document, with its reason."""
        text = self._documents.text_from_root(reference.text, reference.location.source)
        if reference.fault is not None:
            self._refused[text] = reference.fault
        return {**value, "$ref": text} if isinstance(value, dict) else text

    def _put(self, reference: Reference, piece: Piece, value: Json) -> Json:
        """Return a piece with what stands beside the reference to it, which counts more."""
        content = self._value(piece)
        at = self._places.of(reference.location)
        self._source.written[at] = piece.location
        if reference.is_bare or not isinstance(content, dict) or not isinstance(value, dict):
            return content
        for place, keys in ((piece.location, content), (reference.location, value)):
            for key in keys:
                self._source.written[*at, key] = place.child(key)
        own = {key: member for key, member in value.items() if key != "$ref"}
        shared, more = content.get("parameters"), own.get("parameters")
        if isinstance(shared, list) and isinstance(more, list):
            own["parameters"] = [*shared, *more]
            self._source.written[*at, "parameters"] = piece.location.child("parameters")
            for index in range(len(more)):
                place = reference.location.child("parameters").child(index)
                self._source.written[*at, "parameters", str(len(shared) + index)] = place
        return {**content, **own}

    def _tagged(self, value: dict[str, Json], changes: _Changes) -> dict[str, Json]:
        """Return a union whose variants keep the names by which a discriminator knows them.

        Without a mapping such a name is the component's (OpenAPI 3.1, Discriminator Object).
        """
        declared = value["discriminator"]
        if not isinstance(declared, dict):
            return value
        mapping = declared.get("mapping")
        tags = dict(mapping) if isinstance(mapping, dict) else {}
        for key in ("oneOf", "anyOf"):
            listed = changes.below.get(key, _Changes()).below.values()
            for target in (each.reference.target for each in listed if each.reference is not None):
                if target is not None:
                    at, name = self._places.of(target.location), natural_name(target.location)
                    if at and at[-1] != name and Pointer(at).reference not in tags.values():
                        tags.setdefault(name, Pointer(at).reference)
        return {**value, "discriminator": {**declared, "mapping": tags}} if tags else value


def _with_members(value: Json, tokens: Tokens, members: dict[str, Json]) -> Json:
    """Return a copy of `value` with members added to the mapping at `tokens`."""
    found = value if isinstance(value, dict) else {}
    if not tokens:
        return {**found, **members}
    return {**found, tokens[0]: _with_members(found.get(tokens[0]), tokens[1:], members)}
