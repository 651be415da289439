"""The models of `things`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = [
    "ListThingsOrder",
    "ListThingsOrderValues",
    "ListThingsResponse",
    "ListThingsResponseValues",
]


ListThingsOrder: TypeAlias = Literal["asc", "desc", "ASC", "DESC"]


class ListThingsOrderValues:
    """The values of `ListThingsOrder`, by name."""

    ASC_LOWER: Final = "asc"
    DESC_LOWER: Final = "desc"
    ASC: Final = "ASC"
    DESC: Final = "DESC"


ListThingsResponse: TypeAlias = Literal["asc", "desc", "ASC", "DESC"]


class ListThingsResponseValues:
    """The values of `ListThingsResponse`, by name."""

    ASC_LOWER: Final = "asc"
    DESC_LOWER: Final = "desc"
    ASC: Final = "ASC"
    DESC: Final = "DESC"
