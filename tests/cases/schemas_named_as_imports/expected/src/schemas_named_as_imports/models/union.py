"""The model `UnionModel` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["UnionKind", "UnionKindValues", "UnionModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


UnionKind: TypeAlias = Literal["a", "b"]


class UnionKindValues:
    """The values of `UnionKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class UnionModel(Model):
    kind: UnionKind | str | None = None
    union: str | None = Field("union", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: UnionKind | None = None,
            union: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
