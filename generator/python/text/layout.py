"""Where generated code breaks its lines: what is long says so itself, by a trailing comma.

black explodes a bracket with a trailing comma at once; without one it tries every way to fit
the line first, which costs several times as much.
"""

from __future__ import annotations

from collections.abc import Iterable

_ROOM = 60
"""Characters that a bracket may hold on one line; the rest is for indentation and what is before it."""


def tuple_code(items: Iterable[str]) -> str:
    """Return a tuple, of one item too; black breaks it where it is too long."""
    found = list(items)
    return f"({', '.join(found)}{',' if len(found) == 1 else ''})"


def spread(items: Iterable[str]) -> str:
    """Join items with commas, the last one followed by a comma where the whole is long."""
    found = list(items)
    text = ", ".join(found)
    return f"{text}," if len(text) > _ROOM and found else text
