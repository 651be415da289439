"""The ledger itself: one entry for each object and each keyword of a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from generator.diagnostics import Code
from generator.ledger.grammar import Kind, State
from generator.location import Location


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of a part, and why it was not generated as it stands."""

    state: State = State.GENERATED
    why: str = ""
    code: Code | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One object, or one keyword of an object, of the document."""

    kind: Kind
    location: Location
    fate: Fate
    of: Kind | None = None
    """The object that a keyword belongs to."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything that a document holds, in its order."""

    entries: tuple[Entry, ...] = field(repr=False)

    def counts(self) -> Mapping[Kind, Mapping[State, int]]:
        """Return how many of each kind came to each state; only kinds that occur."""
        found = Counter((entry.kind, entry.fate.state) for entry in self.entries)
        return {
            kind: {state: found[kind, state] for state in State}
            for kind in Kind
            if any(found[kind, state] for state in State)
        }
