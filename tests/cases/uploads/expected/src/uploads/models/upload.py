"""The models of `upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = [
    "UploadArea",
    "UploadOutline",
    "UploadPurpose",
    "UploadPurposeValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


UploadPurpose: TypeAlias = Literal["print", "read"]


class UploadPurposeValues:
    """The values of `UploadPurpose`, by name."""

    PRINT: Final = "print"
    READ: Final = "read"


class UploadOutline(Model):
    """The `outline` of `Upload`."""

    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UploadArea(Model):
    """The `area` of `Upload`."""

    type: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
