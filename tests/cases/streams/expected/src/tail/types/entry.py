"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["EntryDict"]

if TYPE_CHECKING:
    import datetime as _dt
    from typing import NotRequired

EntryDict = TypedDict(
    "EntryDict",
    {
        "message": "str",
        "at": "NotRequired[_dt.datetime | str]",
    },
)
"""The keys of `Entry` on the wire."""
