"""The model `Value`."""

from __future__ import annotations

from typing import TypeAlias, Union

__all__ = ["Value"]


Value: TypeAlias = Union["str", "list[Value]", "dict[str, Value]"]
