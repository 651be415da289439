"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing", "ThingPart"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .parts import Parts
    from .tree import Tree


class Thing(Model):
    part: ThingPart | None = Field("part", "ThingPart")
    same_part: ThingPart | None = Field("same_part", "ThingPart")
    tree: Tree | None = Field("tree", "Tree")
    parts: Parts | None = Field("parts", "Parts")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part: ThingPart | Mapping[str, object] | None = None,
            same_part: ThingPart | Mapping[str, object] | None = None,
            tree: Tree | Mapping[str, object] | None = None,
            parts: Parts | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingPart(Model):
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
