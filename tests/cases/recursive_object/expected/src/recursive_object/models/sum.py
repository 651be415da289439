"""The model `Sum`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Sum"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.expression import ExpressionInput
    from .expression import Expression


class Sum(Model):
    left: Expression = Field("left", "Expression", required=True)
    right: Expression = Field("right", "Expression", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            left: ExpressionInput,
            right: ExpressionInput,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
