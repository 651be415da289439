"""The model `Bundle`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.fields import Extra
from .._core.model import Model
from .._core.spec import AsGiven

__all__ = ["Bundle"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.files import FileInput


class Bundle(Model):
    note: str

    extra = Extra["FileInput | str"](AsGiven())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            note: str,
            extra: Mapping[str, FileInput] | None = None,
        ) -> None: ...
