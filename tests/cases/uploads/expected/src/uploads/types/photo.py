"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

__all__ = ["CreatePhotoRequestInput", "PhotoDict"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import NotRequired

    from .._core.files import FileInput
    from ..models.link import Link
    from ..models.owner import Owner
    from ..models.photo import Photo
    from .link import LinkDict
    from .owner import OwnerDict

CreatePhotoRequestInput: TypeAlias = Union[
    "Photo", "PhotoDict", "Link", "LinkDict", "Mapping[str, object]"
]
"""What a request takes for `CreatePhotoRequest`."""
PhotoDict = TypedDict(
    "PhotoDict",
    {
        "image": "FileInput",
        "sizes": "NotRequired[Sequence[FileInput]]",
        "owner": "NotRequired[Owner | OwnerDict | Mapping[str, object]]",
    },
)
"""The keys of `Photo` on the wire."""
