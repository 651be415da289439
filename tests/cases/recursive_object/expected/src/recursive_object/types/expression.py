"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

__all__ = ["ExpressionInput"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..models.sum import Sum
    from .sum import SumDict

ExpressionInput: TypeAlias = Union["float", "Sum", "SumDict", "Mapping[str, object]"]
"""What a request takes for `Expression`."""
