"""How much of what has no name is written out where it stands: lists, maps, tuples and unions."""

from __future__ import annotations

from typing import Final

MAX_PARTS: Final = 100
"""How many of them one type writes out: each may double what holds it."""
MAX_NESTING: Final = 8
"""How many of them stand one inside another."""
