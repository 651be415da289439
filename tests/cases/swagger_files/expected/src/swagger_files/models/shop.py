"""The model `Shop`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Shop"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.owner import OwnerDict, OwnerHoursDict
    from .owner import Owner, OwnerHours


class Shop(Model):
    id: int
    name: str | None = None
    owner: Owner | None = Field("owner", "Owner")
    open: OwnerHours | None = Field("open", "OwnerHours")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: int,
            name: str | None = None,
            owner: Owner | OwnerDict | Mapping[str, object] | None = None,
            open: OwnerHours | OwnerHoursDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
