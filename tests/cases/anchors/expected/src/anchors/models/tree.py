# A subclass may narrow what it inherits.
# pyright: reportIncompatibleVariableOverride=false
"""The models of `tree`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Field, Model
from .._core.spec import ListOf
from .list import List

__all__ = ["Tree", "Trees"]

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


class Trees(List):
    items: list[Tree] | None = Field("items", ListOf("Tree"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            items: Sequence[Tree | Mapping[str, object]] | None = None,
            count: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
