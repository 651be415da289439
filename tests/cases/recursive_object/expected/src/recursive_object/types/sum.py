"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["SumDict"]

if TYPE_CHECKING:
    from .expression import ExpressionInput

SumDict = TypedDict(
    "SumDict",
    {
        "left": "ExpressionInput",
        "right": "ExpressionInput",
    },
)
"""The keys of `Sum` on the wire."""
