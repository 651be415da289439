"""The model `Product` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._core.spec import Structured, Tagged
from .._core.unknown import UnknownVariant
from .left import Left
from .right import Right

__all__ = [
    "Product",
    "ProductLeft",
    "ProductLeftBox",
    "ProductLeftRoll",
    "ProductLeftUnknown",
    "ProductRight",
    "ProductRightBox",
    "ProductRightRoll",
    "ProductRightUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class ProductLeftBox(Left):
    """Boxed"""

    _tags = {"form": "box"}

    sku: str
    form: Literal["box"]
    height: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str,
            left: str | None = None,
            form: Literal["box"] = "box",
            height: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ProductLeftRoll(Left):
    """Rolled"""

    _tags = {"form": "roll"}

    sku: str
    form: Literal["roll"]
    length: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str,
            left: str | None = None,
            form: Literal["roll"] = "roll",
            length: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ProductRightBox(Right):
    """Boxed"""

    _tags = {"form": "box"}

    sku: str
    form: Literal["box"]
    height: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str,
            right: str,
            form: Literal["box"] = "box",
            height: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ProductRightRoll(Right):
    """Rolled"""

    _tags = {"form": "roll"}

    sku: str
    form: Literal["roll"]
    length: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            sku: str,
            right: str,
            form: Literal["roll"] = "roll",
            length: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


Product: TypeAlias = Annotated[
    Union["ProductLeft", "ProductRight"],
    Structured(
        (
            "ProductLeft",
            "ProductRight",
        )
    ),
]


class ProductLeftUnknown(UnknownVariant):
    """A kind of `ProductLeft` that this SDK does not know."""

    _tag_key = "form"

    if TYPE_CHECKING:
        form: Literal["<unknown>"]


ProductLeft: TypeAlias = Annotated[
    Union[ProductLeftBox, ProductLeftRoll, ProductLeftUnknown],
    Tagged(
        "form",
        {"box": "ProductLeftBox", "roll": "ProductLeftRoll"},
        unknown="ProductLeftUnknown",
    ),
]


class ProductRightUnknown(UnknownVariant):
    """A kind of `ProductRight` that this SDK does not know."""

    _tag_key = "form"

    if TYPE_CHECKING:
        form: Literal["<unknown>"]


ProductRight: TypeAlias = Annotated[
    Union[ProductRightBox, ProductRightRoll, ProductRightUnknown],
    Tagged(
        "form",
        {"box": "ProductRightBox", "roll": "ProductRightRoll"},
        unknown="ProductRightUnknown",
    ),
]
