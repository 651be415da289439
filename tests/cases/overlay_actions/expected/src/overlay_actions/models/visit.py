"""The model `Visit`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import DateTime

__all__ = ["Visit"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .pet import Pet


class Visit(Model):
    at: _dt.datetime | str | None = Field("at", DateTime())
    pet: Pet | None = Field("pet", "Pet")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            at: _dt.datetime | str | None = None,
            pet: Pet | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
