"""The model `WithVariants` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.spec import Structured
from .._core.unknown import UnknownVariant
from .left import Left
from .maybe import Maybe
from .right import Right

__all__ = [
    "WithVariants",
    "WithVariantsLeft",
    "WithVariantsRight",
    "WithVariantsUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class WithVariantsLeft(Maybe, Left):
    """A kind of `Maybe` and `Left`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class WithVariantsRight(Maybe, Right):
    """A kind of `Maybe` and `Right`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            right: str,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class WithVariantsUnknown(UnknownVariant):
    """A kind of `WithVariants` that this SDK does not know."""


WithVariants: TypeAlias = Annotated[
    Union[WithVariantsLeft, WithVariantsRight, WithVariantsUnknown],
    Structured(
        (
            "WithVariantsLeft",
            "WithVariantsRight",
        ),
        unknown="WithVariantsUnknown",
    ),
]
