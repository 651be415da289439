"""The model `Entry`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import DateTime

__all__ = ["Entry"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Entry(Model):
    message: str
    at: _dt.datetime | str | None = Field("at", DateTime())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            message: str,
            at: _dt.datetime | str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
