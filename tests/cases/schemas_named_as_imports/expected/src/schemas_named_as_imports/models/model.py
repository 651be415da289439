"""The models of `model`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["ModelKind", "ModelKindValues", "ModelModel", "Models"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


ModelKind: TypeAlias = Literal["a", "b"]


class ModelKindValues:
    """The values of `ModelKind`, by name."""

    A: Final = "a"
    B: Final = "b"


class ModelModel(Model):
    kind: ModelKind | str | None = None
    model: str | None = Field("model", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: ModelKind | None = None,
            model: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class Models(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
