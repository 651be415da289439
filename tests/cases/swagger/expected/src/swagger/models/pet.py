"""The models of `pet`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = [
    "GetPetResponse",
    "ListPetsPipesItem",
    "ListPetsPipesItemValues",
    "Pet",
    "PetOwner",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit
    from ..types.pet import PetOwnerDict


ListPetsPipesItem: TypeAlias = Literal["a", "b"]


class ListPetsPipesItemValues:
    """The values of `ListPetsPipesItem`, by name."""

    A: Final = "a"
    B: Final = "b"


class Pet(Model):
    kind: str
    name: str
    owner: PetOwner | None = Field("owner", "PetOwner")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: str,
            name: str,
            owner: PetOwner | PetOwnerDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class PetOwner(Model):
    """The `owner` of `Pet`."""

    name: str | None = None
    reason: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            reason: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class GetPetResponse(Model):
    owner: PetOwner = Field("owner", "PetOwner", required=True)
    note: str | None = Field("note", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            owner: PetOwner | PetOwnerDict | Mapping[str, object],
            note: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
