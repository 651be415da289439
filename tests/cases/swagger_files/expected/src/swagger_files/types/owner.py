"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["OwnerDict", "OwnerHoursDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NotRequired

    from ..models.owner import OwnerHours
    from ..models.shop import Shop
    from .shop import ShopDict

OwnerDict = TypedDict(
    "OwnerDict",
    {
        "name": "NotRequired[str]",
        "hours": "NotRequired[OwnerHours | OwnerHoursDict | Mapping[str, object]]",
        "shops": "NotRequired[Sequence[Shop | ShopDict | Mapping[str, object]]]",
    },
)
"""The keys of `Owner` on the wire."""
OwnerHoursDict = TypedDict(
    "OwnerHoursDict",
    {
        "from": "NotRequired[str]",
    },
)
"""The keys of `OwnerHours` on the wire."""
