"""The model `Cat`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Model

__all__ = ["Cat"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Cat(Model):
    _tags = {"kind": "cat"}

    kind: Literal["cat"]
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["cat"] = "cat",
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
