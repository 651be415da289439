"""The model `Dog`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Dog"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Dog(Model):
    """A dog."""

    name: str
    age: int | None = None
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
