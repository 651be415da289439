"""The models of `other`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import Structured
from .._core.unknown import UnknownVariant
from .one import One

__all__ = [
    "OtherName",
    "OtherType",
    "OtherUnion",
    "OtherUnionEnd",
    "OtherUnionEndUnknown",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .diamond import Diamond
    from .left import Left


class OtherType(One):
    two_a: int = Field("two-a", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two_a: int,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class OtherName(One):
    two_a_kebab: str = Field("two-a", required=True)
    two_a: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two_a_kebab: str,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            two_a: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class OtherUnion(Model):
    end: OtherUnionEnd | None = Field("end", "OtherUnionEnd")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: Left | Diamond | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class OtherUnionEndUnknown(UnknownVariant):
    """A kind of `OtherUnionEnd` that this SDK does not know."""


OtherUnionEnd: TypeAlias = Annotated[
    Union["Left", "Diamond", OtherUnionEndUnknown],
    Structured(
        (
            "Left",
            "Diamond",
        ),
        unknown="OtherUnionEndUnknown",
    ),
]
