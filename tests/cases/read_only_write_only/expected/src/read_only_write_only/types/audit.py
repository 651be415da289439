"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TypedDict

__all__ = ["AuditDict"]


AuditDict = TypedDict(
    "AuditDict",
    {},
)
"""The keys of `Audit` on the wire."""
