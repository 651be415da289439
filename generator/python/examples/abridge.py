"""Examples of a size that a person reads: the document's own may be a whole answer of its server."""

from __future__ import annotations

from collections.abc import Callable

from generator.ir import Json

MAX_VALUES = 150
"""Values in one example, beyond which it is shortened; 200 characters of a text count as one."""

MAX_DEPTH = 40
"""Containers inside each other that are written out and compared; in a deeper one there is nothing.

Python's parser takes 200 brackets.
"""

_TEXT = 200
_CUTS = ((3, None), (2, None), (1, None), (1, 20))
"""The most items of a list and the most keys of an object, in the order in which they are tried."""


def abridged(example: Json, fits: Callable[[Json], bool]) -> Json:
    """Return an example with the first items of its lists and the beginnings of its texts.

    One that is short stays as it is. Of the others, nothing is taken away that `fits` misses: the
    result is the longest that is short enough, else the shortest that fits.
    """
    if size(example) <= MAX_VALUES:
        return example
    best = example
    for items, keys in _CUTS:
        shorter = _cut(example, items, keys)
        if fits(shorter):
            best = shorter
            if size(best) <= MAX_VALUES:
                break
    return best


def shallow(value: Json, left: int = MAX_DEPTH) -> Json:
    """Return a value whose containers have nothing in them from `MAX_DEPTH` on."""
    if isinstance(value, dict):
        return {key: shallow(item, left - 1) for key, item in value.items() if left}
    if isinstance(value, list):
        return [shallow(item, left - 1) for item in value if left]
    return value


def size(value: Json) -> int:
    """Return how many values there are in a value, itself included; a long text counts for several."""
    if isinstance(value, dict):
        return 1 + sum(map(size, value.values()))
    if isinstance(value, list):
        return 1 + sum(map(size, value))
    return 1 + len(value) // _TEXT if isinstance(value, str) else 1


def _cut(value: Json, items: int, keys: int | None) -> Json:
    if isinstance(value, dict):
        return {key: _cut(value[key], items, keys) for key in [*value][:keys]}
    if isinstance(value, list):
        return [_cut(item, items, keys) for item in value[:items]]
    return value[:_TEXT] if isinstance(value, str) else value
