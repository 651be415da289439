"""What stops the reading of a text, and the words that JSON and YAML share for it."""

from __future__ import annotations

from generator.diagnostics import Code, quoted

MAX_DEPTH = 200
"""Deepest nesting that is read."""


class LoadFault(Exception):
    """What stops the reading of a text, and the offset where it stands."""

    def __init__(self, code: Code, message: str, offset: int | None) -> None:
        super().__init__(message)
        self.code, self.message, self.offset = code, message, offset


def twice(key: str, offset: int) -> LoadFault:
    """Return the fault of a key that is there already."""
    message = f"the key {quoted(key)} stands twice in one mapping; remove one"
    return LoadFault(Code.DUPLICATE_KEY, message, offset)


def too_deep(offset: int) -> LoadFault:
    """Return the fault of a list or mapping that too many others hold."""
    message = f"the document is nested deeper than {MAX_DEPTH} levels"
    return LoadFault(Code.TOO_DEEP, message, offset)
