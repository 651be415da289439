"""The models of `field`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["FieldDict", "FieldKind", "FieldKindValues", "FieldModel"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


FieldKind: TypeAlias = Literal["a", "b"]


class FieldKindValues:
    """The values of `FieldKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class FieldModel(Model):
    kind: FieldKind | str | None = None
    field: str | None = Field("field", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: FieldKind | None = None,
            field: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class FieldDict(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
