"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.decode import ListOf, MapOf
from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Thing(Model):
    parent: Thing | None = Field("parent", "Thing")
    children: list[Thing] | None = Field("children", ListOf("Thing"))
    by_name: dict[str, Thing] | None = Field("by_name", MapOf("Thing"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            parent: Thing | Mapping[str, object] | None = None,
            children: Sequence[Thing | Mapping[str, object]] | None = None,
            by_name: Mapping[str, Thing | Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
