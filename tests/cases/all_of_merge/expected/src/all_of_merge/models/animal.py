"""The model `Animal`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Animal"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Animal(Model):
    name: str | None = None
    age: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            age: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
