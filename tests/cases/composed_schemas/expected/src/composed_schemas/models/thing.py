"""The model `Thing` and what belongs to it."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant
from .left import Left
from .right import Right

__all__ = [
    "Thing",
    "ThingAll",
    "ThingAllUnknown",
    "ThingAllWithMore",
    "ThingAllWithRight",
    "ThingSize",
    "ThingSizeValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.with_variants import WithVariantsInput
    from .beside import Beside, BesideEndsLeft, BesideEndsRight, BesideObject
    from .either_required import EitherRequired
    from .impossible import Impossible
    from .maybe import MaybeNamed
    from .one import One
    from .product import (
        Product,
        ProductLeftBox,
        ProductLeftRoll,
        ProductRightBox,
        ProductRightRoll,
    )
    from .with_variants import WithVariants


ThingSize: TypeAlias = Literal["m", "l"]


class ThingSizeValues:
    """The values of `ThingSize`, by name."""

    M: Final = "m"
    L: Final = "l"


class Thing(Model):
    text: str | None = None
    size: ThingSize | str | None = None
    list: builtins.list[str] | None = None
    anything: Any | None = None
    nullable: MaybeNamed | None = Field("nullable", "MaybeNamed")
    either: EitherRequired | None = Field("either", "EitherRequired")
    union: WithVariants | None = Field("union", "WithVariants")
    all: ThingAll | None = Field("all", "ThingAll")
    beside: Beside | None = Field("beside", "Beside")
    product: Product | None = Field("product", "Product")
    mutual: One | None = Field("mutual", "One")
    impossible: Impossible | None = Field("impossible", "Impossible")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            text: str | None = None,
            size: ThingSize | None = None,
            list: Sequence[str] | None = None,
            anything: object | None = None,
            nullable: MaybeNamed | Mapping[str, object] | None = None,
            either: EitherRequired | Mapping[str, object] | None = None,
            union: WithVariantsInput | None = None,
            all: (
                ThingAllWithRight | ThingAllWithMore | Mapping[str, object] | None
            ) = None,
            beside: (
                BesideEndsLeft
                | BesideEndsRight
                | BesideObject
                | Mapping[str, object]
                | None
            ) = None,
            product: (
                ProductLeftBox
                | ProductLeftRoll
                | ProductRightBox
                | ProductRightRoll
                | Mapping[str, object]
                | None
            ) = None,
            mutual: One | Mapping[str, object] | None = None,
            impossible: Impossible | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingAllWithRight(Left, Right):
    """A kind of `Left` and `Right`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            right: str,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingAllWithMore(Left):
    more: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            left: str | None = None,
            more: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingAllUnknown(UnknownVariant):
    """A kind of `ThingAll` that this SDK does not know."""


ThingAll: TypeAlias = Annotated[
    Union[ThingAllWithRight, ThingAllWithMore, ThingAllUnknown],
    Structured(
        (
            "ThingAllWithRight",
            "ThingAllWithMore",
        ),
        unknown="ThingAllUnknown",
    ),
]
