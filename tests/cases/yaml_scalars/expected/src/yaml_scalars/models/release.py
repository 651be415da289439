"""The model `Release`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["Release", "ReleaseValues"]


Release: TypeAlias = Literal["1.9", "1.10", "0x1F", "1_000"]


class ReleaseValues:
    """The values of `Release`, by name."""

    N_1_9: Final = "1.9"
    N_1_10: Final = "1.10"
    N_0X_1_F: Final = "0x1F"
    N_1_000: Final = "1_000"
