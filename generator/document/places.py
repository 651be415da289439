"""Where each value stands in a text, as offsets: of a member its key, of an item its start."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.location import Pointer

Place: TypeAlias = "int | tuple[int, dict[str, Place]]"
"""The offset of a value; with it, for an object or a list, the places of what is in it, by token."""


def offset_in(root: Place) -> Callable[[Pointer], int | None]:
    """Return a look-up of offsets below `root`."""

    def find(pointer: Pointer) -> int | None:
        place = root
        for token in pointer.tokens:
            if isinstance(place, int) or token not in place[1]:
                return None
            place = place[1][token]
        return place if isinstance(place, int) else place[0]

    return find
