"""The model `UserDto` and what belongs to it."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.spec import Date, DateTime

__all__ = ["UserDto", "UserDtoRole", "UserDtoRoleValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.user import UserDtoDict


UserDtoRole: TypeAlias = Literal["ADMIN", "USER"]


class UserDtoRoleValues:
    """The values of `UserDtoRole`, by name."""

    ADMIN: Final = "ADMIN"
    USER: Final = "USER"


class UserDto(Model):
    id: int | None = None
    email: str
    role: UserDtoRole | str | None = None
    born: _dt.date | str | None = Field("born", Date())
    created_at: _dt.datetime | str | None = Field("createdAt", DateTime())
    attributes: dict[str, dict[str, Any]] | None = None
    manager: UserDto | None = Field("manager", "UserDto")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            email: str,
            id: int | None = None,
            role: UserDtoRole | None = None,
            born: _dt.date | str | None = None,
            created_at: _dt.datetime | str | None = None,
            attributes: Mapping[str, Mapping[str, object]] | None = None,
            manager: UserDto | UserDtoDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
