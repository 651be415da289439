"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf, MapOf

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.child import ChildDict
    from ..types.endless import EndlessDict
    from ..types.expression import ExpressionInput
    from ..types.other import OtherDict
    from ..types.thing import ThingDict
    from .child import Child
    from .endless import Endless
    from .expression import Expression
    from .other import Other


class Thing(Model):
    parent: Thing | None = Field("parent", "Thing")
    children: list[Thing] | None = Field("children", ListOf("Thing"))
    by_name: dict[str, Thing] | None = Field("by_name", MapOf("Thing"))
    other: Other | None = Field("other", "Other")
    child: Child | None = Field("child", "Child")
    expression: Expression | None = Field("expression", "Expression")
    endless: Endless | None = Field("endless", "Endless")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            parent: Thing | ThingDict | Mapping[str, object] | None = None,
            children: Sequence[Thing | ThingDict | Mapping[str, object]] | None = None,
            by_name: (
                Mapping[str, Thing | ThingDict | Mapping[str, object]] | None
            ) = None,
            other: Other | OtherDict | Mapping[str, object] | None = None,
            child: Child | ChildDict | Mapping[str, object] | None = None,
            expression: ExpressionInput | None = None,
            endless: Endless | EndlessDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
