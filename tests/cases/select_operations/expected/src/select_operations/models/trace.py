"""The model `Trace`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Trace", "TraceValues"]


Trace: TypeAlias = Literal["short", "long"]


class TraceValues:
    """The values of `Trace`, by name."""

    SHORT: Final = "short"
    LONG: Final = "long"
