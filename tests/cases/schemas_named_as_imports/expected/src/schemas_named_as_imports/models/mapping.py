"""The model `MappingModel` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["MappingKind", "MappingKindValues", "MappingModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


MappingKind: TypeAlias = Literal["a", "b"]


class MappingKindValues:
    """The values of `MappingKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class MappingModel(Model):
    kind: MappingKind | str | None = None
    mapping: str | None = Field("mapping", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: MappingKind | None = None,
            mapping: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
