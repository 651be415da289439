"""The model `Expression`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.spec import Structured
from .._core.unknown import UnknownVariant

__all__ = ["Expression", "ExpressionUnknown"]

if TYPE_CHECKING:
    from .sum import Sum


class ExpressionUnknown(UnknownVariant):
    """A kind of `Expression` that this SDK does not know."""


Expression: TypeAlias = Annotated[
    Union["float", "Sum", ExpressionUnknown],
    Structured(("Sum",), unknown="ExpressionUnknown"),
]
