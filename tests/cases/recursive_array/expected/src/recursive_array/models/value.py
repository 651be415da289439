"""The model `Value`."""

from __future__ import annotations

from typing import TypeAlias, Union

Value: TypeAlias = Union["str", "list[Value]", "dict[str, Value]"]
