# Models and their dispatch are one mechanism in two modules.
# pyright: reportPrivateUsage=false
"""Which variant of a union a JSON value is: by the tables of its tags, then by its keys.

The rule among objects: one that has all required keys of a variant comes before one that lacks
some; then the keys count that no other variant has, then how few of the variant's signs it denies,
then all declared keys that are there, then how few are not; of what is still equal, the variant
that the document lists first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from .signs import Sign
from .spec import Decode

Find: TypeAlias = Callable[[str | float], Decode | None]
"""Gives what decodes the values of one tag; None where the tag is unknown."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A class among the variants: its declared keys, those that the document requires, its signs."""

    wires: tuple[str, ...]
    required: tuple[str, ...]
    decode: Decode
    signs: tuple[Sign, ...] = ()


def same(value: Any) -> Any:
    """Return a value as it came."""
    return value


def by_tags(tables: Sequence[tuple[str, Find]], untagged: Decode, otherwise: Decode) -> Decode:
    """Return the dispatch by the first key whose tag is known.

    A value with none of the keys goes to `otherwise`, one of unknown tags to `untagged`.
    """

    def decode(value: dict[str, Any]) -> Any:
        rest = otherwise
        for key, find in tables:
            tag = value.get(key)
            found = find(tag) if isinstance(tag, (str, int, float)) else None
            if found is not None:
                return found(value)
            if key in value:
                rest = untagged
        return rest(value)

    return decode


def by_keys(candidates: Sequence[Candidate], rest: Decode) -> Decode:
    """Return the dispatch among classes by the keys that are there; `rest` takes what has none of them."""
    if not candidates:
        return rest
    counts: dict[str, int] = {}
    for candidate in candidates:
        for wire in candidate.wires:
            counts[wire] = counts.get(wire, 0) + 1

    def decode(value: dict[str, Any]) -> Any:
        best = rest
        score = (-1, 0, 0, 0, 0)
        for candidate in candidates:
            known = [wire for wire in candidate.wires if wire in value]
            own = sum(counts[wire] == 1 for wire in known)
            complete = all(wire in value for wire in candidate.required)
            if not own and not (complete and (known or not value)):
                continue
            denied = sum(denied_by(value) for denied_by in candidate.signs)
            found = (int(complete), own, -denied, len(known), len(known) - len(candidate.wires))
            if found > score:
                best, score = candidate.decode, found
        return best(value)

    return decode


def by_length(tuples: Sequence[tuple[int, bool, Decode]], rest: Decode) -> Decode:
    """Return the dispatch among lists: the first tuple of the value's length, else any list.

    A tuple is its length, whether more items may come, and what decodes it.
    """

    def decode(value: list[Any]) -> Any:
        for length, more, found in tuples:
            if len(value) == length or (more and len(value) > length):
                return found(value)
        return rest(value)

    return decode


def by_conversion(reads: Iterable[Decode]) -> Decode:
    """Return the dispatch among formats of texts: the first that the text can be read as."""
    tries = tuple(dict.fromkeys(reads))

    def decode(value: str) -> Any:
        for read in tries:
            found = read(value)
            if found is not value:
                return found
        return value

    return tries[0] if len(tries) == 1 else decode
