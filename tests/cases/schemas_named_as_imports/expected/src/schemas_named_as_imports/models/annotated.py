"""The model `AnnotatedModel` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["AnnotatedKind", "AnnotatedKindValues", "AnnotatedModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


AnnotatedKind: TypeAlias = Literal["a", "b"]


class AnnotatedKindValues:
    """The values of `AnnotatedKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class AnnotatedModel(Model):
    kind: AnnotatedKind | str | None = None
    annotated: str | None = Field("annotated", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: AnnotatedKind | None = None,
            annotated: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
