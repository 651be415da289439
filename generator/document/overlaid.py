"""Overlays applied to a document, before anything else reads it.

The values that were loaded stay as they are, and what an overlay wrote is said to be in the overlay.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from generator.diagnostics import Code, Note, Sink, quoted
from generator.document.node import Document, Json, Node
from generator.document.overlay import Action, load_overlay
from generator.document.placed import Mismatch, Placed, changed, placed, updated, written
from generator.document.query import Path as ValuePath
from generator.document.query import Query, QueryFault
from generator.document.yaml_events import MAX_NODES
from generator.location import Location


class _Fault(Exception):
    """Why an action cannot be done."""

    def __init__(self, code: Code, place: Location, message: str, *notes: Note) -> None:
        super().__init__(message)
        self.code, self.place, self.message, self.notes = code, place, message, notes


def apply_overlays(document: Document, paths: Iterable[Path], sink: Sink) -> Document:
    """Return the document as the overlays at `paths` make it, one after the other, action by action.

    An action that matches nothing is a warning; one that cannot be done is an error, and passed over.
    """
    actions = [action for path in paths for action in load_overlay(path, sink)]
    if not actions:
        return document
    overlaid = _Overlaid(document, sink)
    for action in actions:
        if not overlaid.apply(action):
            break
    return overlaid.document()


class _Overlaid:
    """A document while it is changed; counts what it grows by."""

    def __init__(self, document: Document, sink: Sink) -> None:
        self._document, self._sink = document, sink
        self._whole = placed(document.root)
        self._nodes = _count(document.value, {})

    def document(self) -> Document:
        """Return what the document is now."""
        source = replace(self._document.source, written=written(self._whole.origin))
        value = self._whole.value
        assert isinstance(value, dict)  # the root is merged with, never replaced or removed
        return replace(self._document, source=source, value=value)

    def apply(self, action: Action) -> bool:
        """Do what an action says, or report why it cannot be done; False where no other can be."""
        try:
            paths = self._select(action.node, "target", action.target)
            if action.kind == "remove":
                self._remove(action, paths)
            elif paths:
                self._update(action, paths)
        except _Fault as fault:
            self._sink.error(fault.code, fault.place, fault.message, fault.notes)
            return fault.code is not Code.TOO_MANY_NODES
        except RecursionError:
            message = "the document would be nested too deep to be read after this action"
            self._sink.error(Code.TOO_DEEP, action.node.location, message)
            return False
        return True

    def _select(self, node: Node, key: str, query: Query) -> dict[ValuePath, Json]:
        """Return what a query selects; that it is nothing is a warning."""
        place, text = node.location.child(key), quoted(node.text(key))
        try:
            found = query.select(self._whole.value)
        except QueryFault as fault:
            raise _Fault(Code.OVERLAY_TARGET, place, f"{text} cannot be used: {fault}") from None
        if not found:
            last, missing = map(quoted, query.ends_at(self._whole.value))
            message = f"{text} matches nothing in the document: {last} has no {missing}"
            self._sink.warning(Code.OVERLAY_UNMATCHED, place, message)
        return found

    def _remove(self, action: Action, paths: Mapping[ValuePath, Json]) -> None:
        if () in paths:
            message = "the whole document cannot be removed; name a part of it"
            raise _Fault(Code.OVERLAY_TARGET, action.node.location.child("target"), message)
        self._change(paths, lambda _: None)

    def _update(self, action: Action, paths: Mapping[ValuePath, Json]) -> None:
        new = placed(action.value) if action.source is None else self._copied(action, action.source)
        if new is None:
            return
        self._check_kinds(action, paths)
        self._grow(action, len(paths) * _count(new.value, {}))
        try:
            self._change(paths, lambda old: updated(old, new))
        except Mismatch as mismatch:
            raise _mismatch(action, mismatch) from None

    def _copied(self, action: Action, source: Query) -> Placed | None:
        """Return the one value that is copied; None where there is none."""
        paths = list(self._select(action.node, "copy", source))
        if len(paths) > 1:
            message = f"{quoted(action.node.text('copy'))} matches {len(paths)} values; one is copied at a time"
            notes = [Note("this is one", self._place(path)) for path in paths[:2]]
            place = action.node.location.child("copy")
            raise _Fault(Code.OVERLAY_TARGET, place, message, *notes)
        return self._whole.at(paths[0]) if paths else None

    def _check_kinds(self, action: Action, paths: Mapping[ValuePath, Json]) -> None:
        """Refuse a target that matches objects beside arrays or other values (Overlay 1.1, Action Object)."""
        first: dict[str, ValuePath] = {}
        for path, value in paths.items():
            first.setdefault(_kind(value), path)
        if len(first) > 1:
            message = f"{quoted(action.node.text('target'))} matches {', '.join(first)}; change each kind in an action of its own"
            notes = [Note(f"these are {kind}", self._place(path)) for kind, path in first.items()]
            place = action.node.location.child("target")
            raise _Fault(Code.OVERLAY_TARGET, place, message, *notes)

    def _grow(self, action: Action, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            self._nodes = nodes + _count(self._whole.value, {})
        if self._nodes > MAX_NODES:
            message = f"with this action the document would hold more than {MAX_NODES} values"
            raise _Fault(Code.TOO_MANY_NODES, action.node.location, message)

    def _change(
        self, paths: Iterable[ValuePath], change: Callable[[Placed], Placed | None]
    ) -> None:
        self._whole = changed(self._whole, paths, change) or self._whole

    def _place(self, path: ValuePath) -> Location:
        return self._whole.at(path).origin.place


def _mismatch(action: Action, mismatch: Mismatch) -> _Fault:
    old, new = mismatch.old.node, mismatch.new.node
    name = quoted(old.pointer.tokens[-1]) if old.pointer.tokens else "the document"
    message = (
        f"{name} is {old.kind} and cannot take {new.kind}: objects are merged, arrays appended to, other values "
        "replaced by their like; remove it in an action before this one"
    )
    notes = [Note("this is in the document", old.location)]
    if action.source is not None:
        notes.append(Note("this is what is copied", new.location))
    place = new.location if action.source is None else action.value.location
    return _Fault(Code.OVERLAY_MISMATCH, place, message, *notes)


def _kind(value: Json) -> str:
    if isinstance(value, dict):
        return "objects"
    return "arrays" if isinstance(value, list) else "plain values"


def _count(value: Json, known: dict[int, int]) -> int:
    """Return how many values there are, those that stand in several places counted in each."""
    if not isinstance(value, (dict, list)):
        return 1
    if id(value) not in known:
        members = value.values() if isinstance(value, dict) else value
        known[id(value)] = 1 + sum(_count(member, known) for member in members)
    return known[id(value)]
