"""The operations of `users`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.operation import BYTES, JSON, RAW, Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.download import async_streamed, streamed
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.PageUserDto] = Operation(
    "findAll",
    "GET",
    "/api/users",
    query=("active", "page", "size", "sort"),
    returns="PageUserDto",
)
_CREATE: Operation[models.UserDto] = Operation(
    "create",
    "POST",
    "/api/users",
    body=JSON,
    dates={"body": ("born",)},
    returns="UserDto",
    errors={"400": "ProblemDetail"},
)
_GET: Operation[models.UserDto] = Operation(
    "findOne_1", "GET", "/api/users/{}", returns="UserDto"
)
_DELETE: Operation[None] = Operation("delete_1", "DELETE", "/api/users/{}")
_AVATAR: Operation[bytes] = Operation(
    "avatar", "GET", "/api/users/{}/avatar", returns=BYTES
)
_UPLOAD: Operation[dict[str, str]] = Operation(
    "upload",
    "POST",
    "/api/users/{}/avatar",
    headers=("X-Request-Id",),
    body="multipart/form-data",
    fields=(Part("file", file=True),),
    returns=RAW,
)


class Users(Resource):
    """The operations of `users`."""

    def list(
        self,
        *,
        active: bool | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.PageUserDto:
        """`GET /api/users`

        Args:
            active: The server's default is `True`.
            page: Zero-based page index (0..N). The server's default is `0`.
            size: The size of the page to be returned. The server's default is `20`.
            sort: Sorting criteria in the format: property,(asc|desc).
        """
        return self._call(_LIST, query=(active, page, size, sort), options=options)

    def create(
        self,
        *,
        email: str,
        id: int | None = None,
        role: models.UserDtoRole | None = None,
        born: _dt.date | str | None = None,
        created_at: _dt.datetime | str | None = None,
        attributes: Mapping[str, Mapping[str, object]] | None = None,
        manager: (
            models.UserDto | types.UserDtoDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.UserDto:
        """`POST /api/users`

        Raises:
            BadRequestError: Bad Request. Its `body` is `ProblemDetail`.
        """
        return self._call(
            _CREATE,
            body={
                "id": id,
                "email": email,
                "role": role,
                "born": born,
                "createdAt": created_at,
                "attributes": attributes,
                "manager": manager,
            },
            options=options,
        )

    def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserDto:
        """`GET /api/users/{id}`"""
        return self._call(_GET, path=(id,), options=options)

    def delete(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/users/{id}`"""
        return self._call(_DELETE, path=(id,), options=options)

    def avatar(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /api/users/{id}/avatar`"""
        return self._call(_AVATAR, path=(id,), options=options)

    def upload(
        self,
        id: int,
        *,
        file: FileInput,
        alt: str | None = None,
        x_request_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """`POST /api/users/{id}/avatar`"""
        return self._call(
            _UPLOAD,
            path=(id,),
            headers=(x_request_id,),
            body={"file": file, "alt": alt},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsersRaw:
            """`Users`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> UsersStreaming:
            """`Users`, answering with a body that is read in pieces."""
            ...


class AsyncUsers(AsyncResource):
    """The operations of `users`."""

    async def list(
        self,
        *,
        active: bool | None = None,
        page: int | None = None,
        size: int | None = None,
        sort: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.PageUserDto:
        """`GET /api/users`

        Args:
            active: The server's default is `True`.
            page: Zero-based page index (0..N). The server's default is `0`.
            size: The size of the page to be returned. The server's default is `20`.
            sort: Sorting criteria in the format: property,(asc|desc).
        """
        return await self._call(
            _LIST, query=(active, page, size, sort), options=options
        )

    async def create(
        self,
        *,
        email: str,
        id: int | None = None,
        role: models.UserDtoRole | None = None,
        born: _dt.date | str | None = None,
        created_at: _dt.datetime | str | None = None,
        attributes: Mapping[str, Mapping[str, object]] | None = None,
        manager: (
            models.UserDto | types.UserDtoDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.UserDto:
        """`POST /api/users`

        Raises:
            BadRequestError: Bad Request. Its `body` is `ProblemDetail`.
        """
        return await self._call(
            _CREATE,
            body={
                "id": id,
                "email": email,
                "role": role,
                "born": born,
                "createdAt": created_at,
                "attributes": attributes,
                "manager": manager,
            },
            options=options,
        )

    async def get(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> models.UserDto:
        """`GET /api/users/{id}`"""
        return await self._call(_GET, path=(id,), options=options)

    async def delete(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /api/users/{id}`"""
        return await self._call(_DELETE, path=(id,), options=options)

    async def avatar(
        self,
        id: int,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /api/users/{id}/avatar`"""
        return await self._call(_AVATAR, path=(id,), options=options)

    async def upload(
        self,
        id: int,
        *,
        file: FileInput,
        alt: str | None = None,
        x_request_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, str]:
        """`POST /api/users/{id}/avatar`"""
        return await self._call(
            _UPLOAD,
            path=(id,),
            headers=(x_request_id,),
            body={"file": file, "alt": alt},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersRaw:
            """`AsyncUsers`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> AsyncUsersStreaming:
            """`AsyncUsers`, answering with a body that is read in pieces."""
            ...


if TYPE_CHECKING:

    class UsersRaw:
        """`Users`, answering with the raw response."""

        list = raw(Users.list)
        create = raw(Users.create)
        get = raw(Users.get)
        delete = raw(Users.delete)
        avatar = raw(Users.avatar)
        upload = raw(Users.upload)

    class UsersStreaming:
        """`Users`, answering with a body that is read in pieces."""

        avatar = streamed(Users.avatar)

    class AsyncUsersRaw:
        """`AsyncUsers`, answering with the raw response."""

        list = async_raw(AsyncUsers.list)
        create = async_raw(AsyncUsers.create)
        get = async_raw(AsyncUsers.get)
        delete = async_raw(AsyncUsers.delete)
        avatar = async_raw(AsyncUsers.avatar)
        upload = async_raw(AsyncUsers.upload)

    class AsyncUsersStreaming:
        """`AsyncUsers`, answering with a body that is read in pieces."""

        avatar = async_streamed(AsyncUsers.avatar)
