"""The model `Owner` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = ["Owner", "OwnerName", "OwnerNameValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping


OwnerName: TypeAlias = Literal["anna", "ben"]


class OwnerNameValues:
    """The values of `OwnerName`, by name."""

    ANNA: Final = "anna"
    BEN: Final = "ben"


class Owner(Model):
    name: OwnerName | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: OwnerName | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
