"""The model `LiteralModel` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["LiteralKind", "LiteralKindValues", "LiteralModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


LiteralKind: TypeAlias = Literal["a", "b"]


class LiteralKindValues:
    """The values of `LiteralKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class LiteralModel(Model):
    kind: LiteralKind | str | None = None
    literal: str | None = Field("literal", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: LiteralKind | None = None,
            literal: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
