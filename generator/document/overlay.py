"""Overlay documents (OpenAPI Overlay 1.0 and 1.1): files to actions, every fault of a file reported."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Literal, TypeAlias

from generator.diagnostics import Code, Note, Sink, quoted
from generator.document.load import OVERLAY, load_document
from generator.document.node import Node
from generator.document.query import Query, QueryFault, parse_query
from generator.location import Location

Kind: TypeAlias = Literal["update", "copy", "remove"]

_KINDS: tuple[Kind, ...] = ("update", "copy", "remove")
_ROOT = ("overlay", "info", "extends", "actions")
_INFO = ("title", "version", "description")
_ACTION = ("target", "description", *_KINDS)
_VERSION = re.compile(r"1\.([01])(?:\.\d+)?\Z")
_BRACKETS = Note(
    "a JSONPath (RFC 9535) starts with '$'; a name that is not letters, digits and '_' "
    "alone stands in brackets and quotes, such as $.paths['/pets'].get"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action; an `update` takes its value from the overlay, a `copy` from the document."""

    kind: Kind
    node: Node
    target: Query
    source: Query | None = None
    """What is copied."""

    @property
    def value(self) -> Node:
        """The value of the key that makes the action what it is."""
        value = self.node.value
        place = self.node.location.child(self.kind)
        return Node(value[self.kind] if isinstance(value, dict) else None, place)


def load_overlay(path: Path, sink: Sink) -> tuple[Action, ...]:
    """Read the overlay at `path`; whatever is wrong with it is an error in `sink`."""
    document = load_document(path, sink, expected=OVERLAY)
    return () if document is None else tuple(_Reader(sink).actions(document.root))


class _Reader:
    """Reads one overlay and complains with an address."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._can_copy = True

    def actions(self, root: Node) -> Iterator[Action]:
        """Yield the actions that can be read, in order."""
        if not self._check_version(root):
            return
        self._check_keys(root, _ROOT)
        info = self._required(root, "info", "object")
        if info is not None:
            self._check_keys(info, _INFO)
            self._required(info, "title", "string")
            self._required(info, "version", "string")
        actions = self._required(root, "actions", "array")
        if actions is None:
            return
        if not actions.value:
            self._fault(actions.location, "there is no action; an overlay has at least one")
        for node in actions.items():
            action = self._action(node)
            if action is not None:
                yield action

    def _fault(
        self, place: Location, message: str, code: Code = Code.OVERLAY_INVALID, *notes: Note
    ) -> None:
        self._sink.error(code, place, message, notes)

    def _check_version(self, root: Node) -> bool:
        version = root.get("overlay")
        if version is None:
            found = next((key for key in ("openapi", "swagger") if root.has(key)), None)
            what = "an OpenAPI document" if found else "no overlay: it has no key 'overlay'"
            message = f"this is {what}; an overlay starts with 'overlay: 1.1.0'"
            self._fault(root.location.child(found or "overlay"), message)
            return False
        match = _VERSION.match(str(version.value))
        if match is None:
            message = (
                f"overlay version {quoted(version.value)} is not one that sdkwright reads; "
                "it reads 1.0 and 1.1"
            )
            self._fault(version.location, message)
            return False
        self._can_copy = match[1] == "1"
        return True

    def _check_keys(self, node: Node, known: tuple[str, ...]) -> None:
        for key, member in node.members():
            if key in known or key.startswith("x-"):
                continue
            near = get_close_matches(key, known, n=1)
            hint = (
                f"did you mean {quoted(near[0])}?" if near else f"its keys are {', '.join(known)}"
            )
            self._fault(member.location, f"{_name(node)} has no key {quoted(key)}; {hint}")

    def _required(self, node: Node, key: str, kind: str) -> Node | None:
        """Return a member of a kind that must be there; what is missing or wrong is reported."""
        article = "an" if kind[0] in "ao" else "a"
        found = node.get(key)
        if found is None:
            self._fault(
                node.location, f"{_name(node)} needs the key {quoted(key)}, {article} {kind}"
            )
            return None
        if found.kind != f"{article} {kind}":
            message = f"{quoted(key)} is {found.kind}, expected {article} {kind}"
            self._fault(found.location, message)
            return None
        return found

    def _action(self, node: Node) -> Action | None:
        if not isinstance(node.value, dict):
            self._fault(node.location, f"an action is an object with 'target', not {node.kind}")
            return None
        self._check_keys(node, _ACTION)
        kind = self._kind(node)
        target = self._query(node, "target")
        if kind is None or target is None:
            return None
        if kind != "copy":
            return Action(kind=kind, node=node, target=target)
        source = self._query(node, "copy")
        return (
            None if source is None else Action(kind=kind, node=node, target=target, source=source)
        )

    def _kind(self, node: Node) -> Kind | None:
        """Return what an action does; None where it does nothing, or two things."""
        remove = node.get("remove")
        if remove is not None and not isinstance(remove.value, bool):
            self._fault(remove.location, f"'remove' is {remove.kind}, expected true or false")
            return None
        kinds = [kind for kind in _KINDS if node.has(kind)]
        if kinds and kinds[-1] == "remove" and not node.flag("remove"):
            kinds.pop()
        elif not kinds:
            self._fault(node.location, "this action does nothing; add 'update' or 'remove: true'")
        if len(kinds) > 1:
            message = (
                f"this action has both {quoted(kinds[0])} and {quoted(kinds[1])}; write two actions"
            )
            self._fault(node.location.child(kinds[1]), message)
            return None
        if kinds == ["copy"] and not self._can_copy:
            message = "'copy' came with version 1.1 of overlays; write 'overlay: 1.1.0'"
            self._fault(node.location.child("copy"), message)
            return None
        return kinds[0] if kinds else None

    def _query(self, node: Node, key: str) -> Query | None:
        found = self._required(node, key, "string")
        if found is None:
            return None
        text = str(found.value)
        try:
            return parse_query(text)
        except QueryFault as fault:
            message = f"{quoted(text)} is no JSONPath: {fault}"
            self._fault(found.location, message, Code.OVERLAY_TARGET, _BRACKETS)
            return None


def _name(node: Node) -> str:
    tokens = node.pointer.tokens
    if not tokens:
        return "an overlay"
    return "an action" if tokens[0] == "actions" else quoted(tokens[0])
