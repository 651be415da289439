"""Values that remember where each part of them was written, through every change.

A change makes new containers on the way to what it changes and leaves every other one as it is: an
alias of YAML is one value in several places, and only the place that was named changes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.document.node import Json, Node
from generator.document.query import Path
from generator.location import Location


class Mismatch(Exception):
    """Two values that cannot be merged, the one in the document first."""

    def __init__(self, old: Placed, new: Placed) -> None:
        super().__init__()
        self.old, self.new = old, new


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a value was written; `below` holds those of its members that were written elsewhere."""

    place: Location
    below: Mapping[str, Origin] = field(default_factory=dict)

    def child(self, token: str | int) -> Origin:
        """Return the origin of a member or an item."""
        return self.below.get(str(token)) or Origin(self.place.child(token))


@dataclass(frozen=True, slots=True)
class Placed:
    """A value and its origin."""

    value: Json = field(repr=False)
    origin: Origin

    @property
    def node(self) -> Node:
        """The value as a node at the place where it was written."""
        return Node(self.value, self.origin.place)

    def members(self) -> Iterator[tuple[str, Placed]]:
        """Yield the members of a mapping."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Placed(value, self.origin.child(key))

    def items(self) -> Iterator[Placed]:
        """Yield the items of a list; a value that is no list is its own only item."""
        if not isinstance(self.value, list):
            yield self
            return
        for index, value in enumerate(self.value):
            yield Placed(value, self.origin.child(index))

    def at(self, path: Path) -> Placed:
        """Return the value at a path that a query gave."""
        found = self
        for token in path:
            found = Placed(_member(found.value, token), found.origin.child(token))
        return found


def placed(node: Node) -> Placed:
    """Return a node's value, all of it written at the node's place."""
    return Placed(node.value, Origin(node.location))


def updated(old: Placed, new: Placed) -> Placed:
    """Return what an action makes of `old` (Overlay 1.1, Action Object): merged, appended or replaced.

    Raises:
        Mismatch: A part of `new` is of another kind than that part of `old`.
    """
    if isinstance(old.value, list):
        return _extended(old, new)
    return _merged(old, new)


def _merged(old: Placed, new: Placed) -> Placed:
    if isinstance(old.value, list) and isinstance(new.value, list):
        return _extended(old, new)
    if isinstance(old.value, dict) and isinstance(new.value, dict):
        value, below = dict(old.value), dict(old.origin.below)
        for key, member in new.members():
            if key in value:
                member = _merged(Placed(value[key], old.origin.child(key)), member)
            value[key], below[key] = member.value, member.origin
        return Placed(value, Origin(old.origin.place, below))
    if isinstance(old.value, (dict, list)) or isinstance(new.value, (dict, list)):
        raise Mismatch(old, new)
    return new


def _extended(old: Placed, new: Placed) -> Placed:
    value = list(old.value) if isinstance(old.value, list) else []
    below = dict(old.origin.below)
    for item in new.items():
        below[str(len(value))] = item.origin
        value.append(item.value)
    return Placed(value, Origin(old.origin.place, below))


@dataclass(slots=True)
class _Step:
    """Whether a value itself is changed, and which of its members are."""

    here: bool = False
    below: dict[str | int, _Step] = field(default_factory=dict)


def changed(
    whole: Placed, paths: Iterable[Path], change: Callable[[Placed], Placed | None]
) -> Placed | None:
    """Return `whole` with `change` made at each path, what is inside of a value before the value itself.

    Where `change` returns None the value is removed from what holds it.
    """
    root = _Step()
    for path in paths:
        step = root
        for token in path:
            step = step.below.setdefault(token, _Step())
        step.here = True
    return _changed(whole, root, change)


def _changed(old: Placed, step: _Step, change: Callable[[Placed], Placed | None]) -> Placed | None:
    if step.below:
        below = {
            token: _changed(old.at((token,)), inner, change) for token, inner in step.below.items()
        }
        old = _with_members(old, below)
    return change(old) if step.here else old


def _with_members(old: Placed, below: Mapping[str | int, Placed | None]) -> Placed:
    """Return a container with some of its members replaced, or removed where there is None."""
    if isinstance(old.value, list):
        kept = [
            found
            for index, item in enumerate(old.items())
            if (found := below.get(index, item)) is not None
        ]
        origins = {str(index): item.origin for index, item in enumerate(kept)}
        return Placed([item.value for item in kept], Origin(old.origin.place, origins))
    value = dict(old.value) if isinstance(old.value, dict) else {}
    origins = dict(old.origin.below)
    for token, member in below.items():
        key = str(token)
        origins.pop(key, None)
        if member is None:
            del value[key]
        else:
            value[key], origins[key] = member.value, member.origin
    return Placed(value, Origin(old.origin.place, origins))


def _member(value: Json, token: str | int) -> Json:
    if isinstance(value, list):
        return value[int(token)]
    return value[str(token)] if isinstance(value, dict) else None


def written(origin: Origin) -> dict[tuple[str, ...], Location]:
    """Return where values were written that do not stand where their container was written, and the root."""
    table: dict[tuple[str, ...], Location] = {(): origin.place}
    pending: list[tuple[tuple[str, ...], Origin]] = [((), origin)]
    while pending:
        tokens, found = pending.pop()
        for token, inner in found.below.items():
            here = (*tokens, token)
            usual = found.place.child(token)
            if inner.place != usual or inner.place.source is not usual.source:
                table[here] = inner.place
            pending.append((here, inner))
    return table
