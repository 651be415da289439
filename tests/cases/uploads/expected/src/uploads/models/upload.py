"""The model `Upload` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import ListOf

__all__ = [
    "Upload",
    "UploadOutline",
    "UploadPurpose",
    "UploadPurposeValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from ..types.owner import OwnerDict
    from ..types.upload import UploadOutlineDict
    from .owner import Owner


UploadPurpose: TypeAlias = Literal["print", "read"]


class UploadPurposeValues:
    """The values of `UploadPurpose`, by name."""

    PRINT: Final = "print"
    READ: Final = "read"


class Upload(Model):
    file: str
    """What is kept."""
    purpose: UploadPurpose | str
    pages: list[str] | None = None
    attachments: dict[str, str] | None = None
    owner: Owner | None = Field("owner", "Owner")
    readers: list[Owner] | None = Field("readers", ListOf("Owner"))
    outline: UploadOutline | None = Field("outline", "UploadOutline")
    checksum: str | None = None
    label: str | None = Field("label", nullable=True)
    tags: list[str] | None = None
    count: int | None = None
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            file: str,
            purpose: UploadPurpose,
            pages: Sequence[str] | None = None,
            attachments: Mapping[str, str] | None = None,
            owner: Owner | OwnerDict | Mapping[str, object] | None = None,
            readers: Sequence[Owner | OwnerDict | Mapping[str, object]] | None = None,
            outline: (
                UploadOutline | UploadOutlineDict | Mapping[str, object] | None
            ) = None,
            checksum: str | None = None,
            label: str | None | Omit = omit,
            tags: Sequence[str] | None = None,
            count: int | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UploadOutline(Model):
    """The `outline` of a `Upload`."""

    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
