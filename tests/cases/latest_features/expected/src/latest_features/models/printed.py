"""The model `Printed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Model

__all__ = ["Printed"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Printed(Model):
    _tags = {"kind": "print"}

    kind: Literal["print"]
    weight: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["print"] = "print",
            weight: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
