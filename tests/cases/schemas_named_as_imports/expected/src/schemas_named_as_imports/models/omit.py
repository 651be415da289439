"""The model `OmitModel` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["OmitKind", "OmitKindValues", "OmitModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


OmitKind: TypeAlias = Literal["a", "b"]


class OmitKindValues:
    """The values of `OmitKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class OmitModel(Model):
    kind: str | OmitKind | None = None
    omit_: str | None = Field("omit", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: OmitKind | None = None,
            omit_: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
