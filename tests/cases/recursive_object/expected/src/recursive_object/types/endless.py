"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["EndlessDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.endless import Endless

EndlessDict = TypedDict(
    "EndlessDict",
    {
        "endless": "Endless | EndlessDict | Mapping[str, object]",
    },
)
"""The keys of `Endless` on the wire."""
