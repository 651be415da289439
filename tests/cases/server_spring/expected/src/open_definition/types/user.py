"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

__all__ = ["UserDtoDict"]

if TYPE_CHECKING:
    import datetime as _dt
    from collections.abc import Mapping
    from typing import NotRequired

    from ..models.user import UserDto, UserDtoRole

UserDtoDict = TypedDict(
    "UserDtoDict",
    {
        "id": "NotRequired[int]",
        "email": "str",
        "role": "NotRequired[UserDtoRole]",
        "born": "NotRequired[_dt.date | str]",
        "createdAt": "NotRequired[_dt.datetime | str]",
        "attributes": "NotRequired[Mapping[str, Mapping[str, object]]]",
        "manager": "NotRequired[UserDto | UserDtoDict | Mapping[str, object]]",
    },
)
"""The keys of `UserDto` on the wire."""
