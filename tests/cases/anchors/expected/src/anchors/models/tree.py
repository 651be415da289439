"""The model `Tree`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.decode import ListOf
from .._core.model import Field, Model

__all__ = ["Tree"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .thing import Thing


class Tree(Model):
    children: list[Tree] | None = Field("children", ListOf("Tree"))
    thing: Thing | None = Field("thing", "Thing")
    """The thing of the tree."""
    lost: Any | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            children: Sequence[Tree | Mapping[str, object]] | None = None,
            thing: Thing | Mapping[str, object] | None = None,
            lost: object | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
