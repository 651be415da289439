"""The model `SortOrder`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = ["SortOrder", "SortOrderValues"]


SortOrder: TypeAlias = Literal["asc", "desc", "ASC", "DESC"]


class SortOrderValues:
    """The values of `SortOrder`, by name."""

    ASC_LOWER: Final = "asc"
    DESC_LOWER: Final = "desc"
    ASC: Final = "ASC"
    DESC: Final = "DESC"
