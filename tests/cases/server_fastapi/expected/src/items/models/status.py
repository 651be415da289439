"""The model `Status`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Status", "StatusValues"]


Status: TypeAlias = Literal["active", "retired"]


class StatusValues:
    """The values of `Status`, by name."""

    ACTIVE: Final = "active"
    RETIRED: Final = "retired"
