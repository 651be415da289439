"""The model `Owner` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["Owner", "OwnerHome"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.owner import OwnerHomeDict
    from .pet import Pet


class Owner(Model):
    pets: list[Pet] | None = Field("pets", ListOf("Pet"))
    home: OwnerHome | None = Field("home", "OwnerHome")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            pets: Sequence[Pet | Mapping[str, object]] | None = None,
            home: OwnerHome | OwnerHomeDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class OwnerHome(Model):
    """The `home` of `Owner`."""

    street: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            street: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
