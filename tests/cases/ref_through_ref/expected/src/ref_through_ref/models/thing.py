"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .owner import Owner, OwnerName


class Thing(Model):
    owner: Owner | None = Field("owner", "Owner")
    name: OwnerName | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            owner: Owner | Mapping[str, object] | None = None,
            name: OwnerName | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
