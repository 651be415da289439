"""`omit`: an argument that is left out, where None means null."""

from __future__ import annotations

from typing import Final, final


@final
class Omit:
    """The type of `omit`; there is one instance."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""Leaves an argument out of what is sent."""
