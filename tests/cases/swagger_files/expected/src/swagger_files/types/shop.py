"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["ShopDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.owner import Owner, OwnerHours
    from .owner import OwnerDict, OwnerHoursDict

ShopDict = TypedDict(
    "ShopDict",
    {
        "id": "int",
        "name": "NotRequired[str]",
        "owner": "NotRequired[Owner | OwnerDict | Mapping[str, object]]",
        "open": "NotRequired[OwnerHours | OwnerHoursDict | Mapping[str, object]]",
    },
)
"""The keys of `Shop` on the wire."""
