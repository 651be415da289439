"""The models of `photo`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, TypeAlias, Union

from .._core.files import FileInput
from .._core.model import Field, Model
from .._core.spec import AsGiven, Structured
from .._core.unknown import UnknownVariant

__all__ = ["CreatePhotoRequest", "CreatePhotoRequestUnknown", "Photo"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.owner import OwnerDict
    from .link import Link
    from .owner import Owner


class Photo(Model):
    image: FileInput | str = Field("image", AsGiven(), required=True)
    sizes: Sequence[FileInput] | list[str] | None = Field("sizes", AsGiven())
    owner: Owner | None = Field("owner", "Owner")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: FileInput,
            sizes: Sequence[FileInput] | None = None,
            owner: Owner | OwnerDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class CreatePhotoRequestUnknown(UnknownVariant):
    """A kind of `CreatePhotoRequest` that this SDK does not know."""


CreatePhotoRequest: TypeAlias = Annotated[
    Union[Photo, "Link", CreatePhotoRequestUnknown],
    Structured(
        (
            "Photo",
            "Link",
        ),
        unknown="CreatePhotoRequestUnknown",
    ),
]
