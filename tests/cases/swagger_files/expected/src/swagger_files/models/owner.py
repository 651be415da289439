"""The model `Owner` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["Owner", "OwnerHours"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.owner import OwnerHoursDict
    from ..types.shop import ShopDict
    from .shop import Shop


class Owner(Model):
    name: str | None = None
    hours: OwnerHours | None = Field("hours", "OwnerHours")
    shops: list[Shop] | None = Field("shops", ListOf("Shop"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            hours: OwnerHours | OwnerHoursDict | Mapping[str, object] | None = None,
            shops: Sequence[Shop | ShopDict | Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class OwnerHours(Model):
    """The `hours` of `Owner`."""

    from_: str | None = Field("from")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
