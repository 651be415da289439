"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from ..types.maybe_owner import MaybeOwnerDict
    from ..types.owner import OwnerDict
    from .maybe_owner import MaybeOwner
    from .owner import Owner


class Thing(Model):
    a: str | None = Field("a", required=True, nullable=True)
    b: Owner | None = Field("b", "Owner", nullable=True)
    c: list[str | None] | None = None
    d: dict[str, int | None] | None = None
    e: MaybeOwner | None = Field("e", "MaybeOwner", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None,
            b: Owner | OwnerDict | Mapping[str, object] | None | Omit = omit,
            c: Sequence[str | None] | None = None,
            d: Mapping[str, int | None] | None = None,
            e: MaybeOwner | MaybeOwnerDict | Mapping[str, object] | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
