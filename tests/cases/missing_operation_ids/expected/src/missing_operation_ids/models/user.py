"""The models of `user`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = [
    "GetUserResponse",
    "ListUsersResponse",
    "ListUsersResponseUser",
    "UpdateUserRequestRole",
    "UpdateUserRequestRoleValues",
    "UserSuspendRequestRole",
    "UserSuspendRequestRoleValues",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


UpdateUserRequestRole: TypeAlias = Literal["admin", "guest"]


class UpdateUserRequestRoleValues:
    """The values of `UpdateUserRequestRole`, by name."""

    ADMIN: Final = "admin"
    GUEST: Final = "guest"


UserSuspendRequestRole: TypeAlias = Literal["admin", "guest"]


class UserSuspendRequestRoleValues:
    """The values of `UserSuspendRequestRole`, by name."""

    ADMIN: Final = "admin"
    GUEST: Final = "guest"


class ListUsersResponse(Model):
    users: list[ListUsersResponseUser] | None = Field(
        "users", ListOf("ListUsersResponseUser")
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            users: Sequence[ListUsersResponseUser | Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListUsersResponseUser(Model):
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class GetUserResponse(Model):
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
