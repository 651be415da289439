"""The model `Flags`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Flags"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .country import Country


class Flags(Model):
    true: bool | None = None
    n_200: str | None = Field("200")
    no: Country | str | None = Field("NO")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            true: bool | None = None,
            n_200: str | None = None,
            no: Country | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
