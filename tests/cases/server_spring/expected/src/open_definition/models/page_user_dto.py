"""The model `PageUserDto`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = ["PageUserDto"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.user import UserDtoDict
    from .sort_object import SortObject
    from .user import UserDto


class PageUserDto(Model):
    total_pages: int | None = Field("totalPages")
    total_elements: int | None = Field("totalElements")
    first: bool | None = None
    last: bool | None = None
    size: int | None = None
    content: list[UserDto] | None = Field("content", ListOf("UserDto"))
    number: int | None = None
    sort: SortObject | None = Field("sort", "SortObject")
    number_of_elements: int | None = Field("numberOfElements")
    empty: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            total_pages: int | None = None,
            total_elements: int | None = None,
            first: bool | None = None,
            last: bool | None = None,
            size: int | None = None,
            content: (
                Sequence[UserDto | UserDtoDict | Mapping[str, object]] | None
            ) = None,
            number: int | None = None,
            sort: SortObject | Mapping[str, object] | None = None,
            number_of_elements: int | None = None,
            empty: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
