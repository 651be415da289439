"""The model `Two`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["Two"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .one import One


class Two(Model):
    ones: list[One] = Field("ones", ListOf("One"), required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ones: Sequence[One | Mapping[str, object]],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
