# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The model `Dog`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .animal import Animal

__all__ = ["Dog"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Dog(Animal):
    """A dog."""

    name: str = Field("name", required=True)
    bark: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            bark: bool,
            age: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
