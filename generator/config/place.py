"""Places in `sdk.toml`: tomllib keeps none, so keys are looked up in the text when one is asked for."""

from __future__ import annotations

import re

from generator.location import Position


def find_key(text: str, keys: tuple[str, ...]) -> Position | None:
    """Return where the last of `keys` stands, after the ones before it; None where a search fails."""
    start = 0
    for key in keys:
        pattern = re.compile(rf"""(?m)(?:^\s*|[.\[{{,]\s*)(["']?{re.escape(key)}["']?)\s*[=.\]]""")
        match = pattern.search(text, start) or pattern.search(text)
        if match is None:
            return None if start == 0 else position_at(text, start)
        start = match.start(1)
    return position_at(text, start)


def find_value(text: str, keys: tuple[str, ...], value: str) -> Position | None:
    """Return where a text stands behind the last of `keys`; the key's place where a search fails."""
    key = find_key(text, keys)
    lines = text.splitlines(keepends=True)
    start = sum(map(len, lines[: key.line - 1])) if key is not None else 0
    match = re.compile(rf"""["']{re.escape(value)}["']""").search(text, start)
    return key if match is None else position_at(text, match.start())


def position_at(text: str, offset: int) -> Position:
    """Return the line and column of a character."""
    return Position(text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset))


def position_of_fault(place: str, text: str) -> Position:
    """Return a place in tomllib's words (`line 3, column 5)`, `end of document)`) as a position."""
    match = re.match(r"line (\d+), column (\d+)", place)
    if match is None:
        return position_at(text.rstrip(), len(text.rstrip()))
    return Position(int(match[1]), int(match[2]))
