"""The model `AnyModel` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["AnyKind", "AnyKindValues", "AnyModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


AnyKind: TypeAlias = Literal["a", "b"]


class AnyKindValues:
    """The values of `AnyKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class AnyModel(Model):
    kind: AnyKind | str | None = None
    any: str | None = Field("any", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: AnyKind | None = None,
            any: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
