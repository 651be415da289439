"""The operations of `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.ListUsersResponse] = Operation(
    "GET /users", "GET", "/users", returns="ListUsersResponse"
)
_GET: Operation[models.GetUserResponse] = Operation(
    "GET /users/{id}",
    "GET",
    "/users/{}",
    returns="GetUserResponse",
)
_UPDATE: Operation[None] = Operation("PUT /users/{id}", "PUT", "/users/{}", body=JSON)
_LIST_KEYS: Operation[None] = Operation("GET /users/{id}/keys", "GET", "/users/{}/keys")
_ACTIVE: Operation[None] = Operation("POST /users/active", "POST", "/users/active")
_SUSPEND: Operation[None] = Operation(
    "postV2UsersIdActionsSuspend",
    "POST",
    "/v2/users/{}/actions/suspend",
    body=JSON,
)


class Users(Resource):
    """The operations of `users`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListUsersResponse:
        """`GET /users`"""
        return self._call(_LIST, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetUserResponse:
        """`GET /users/{id}`"""
        return self._call(_GET, path=(id,), options=options)

    def update(
        self,
        id: str,
        *,
        role: models.UpdateUserRequestRole | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /users/{id}`"""
        return self._call(_UPDATE, path=(id,), body={"role": role}, options=options)

    def list_keys(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /users/{id}/keys`"""
        return self._call(_LIST_KEYS, path=(id,), options=options)

    def active(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /users/active`"""
        return self._call(_ACTIVE, options=options)

    def suspend(
        self,
        id: str,
        *,
        role: models.UserSuspendRequestRole | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /v2/users/{id}/actions/suspend`"""
        return self._call(_SUSPEND, path=(id,), body={"role": role}, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsersRaw:
            """`Users`, answering with the raw response."""
            ...


class AsyncUsers(AsyncResource):
    """The operations of `users`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListUsersResponse:
        """`GET /users`"""
        return await self._call(_LIST, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetUserResponse:
        """`GET /users/{id}`"""
        return await self._call(_GET, path=(id,), options=options)

    async def update(
        self,
        id: str,
        *,
        role: models.UpdateUserRequestRole | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /users/{id}`"""
        return await self._call(
            _UPDATE, path=(id,), body={"role": role}, options=options
        )

    async def list_keys(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /users/{id}/keys`"""
        return await self._call(_LIST_KEYS, path=(id,), options=options)

    async def active(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /users/active`"""
        return await self._call(_ACTIVE, options=options)

    async def suspend(
        self,
        id: str,
        *,
        role: models.UserSuspendRequestRole | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /v2/users/{id}/actions/suspend`"""
        return await self._call(
            _SUSPEND, path=(id,), body={"role": role}, options=options
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersRaw:
            """`AsyncUsers`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UsersRaw:
        """`Users`, answering with the raw response."""

        list = raw(Users.list)
        get = raw(Users.get)
        update = raw(Users.update)
        list_keys = raw(Users.list_keys)
        active = raw(Users.active)
        suspend = raw(Users.suspend)

    class AsyncUsersRaw:
        """`AsyncUsers`, answering with the raw response."""

        list = async_raw(AsyncUsers.list)
        get = async_raw(AsyncUsers.get)
        update = async_raw(AsyncUsers.update)
        list_keys = async_raw(AsyncUsers.list_keys)
        active = async_raw(AsyncUsers.active)
        suspend = async_raw(AsyncUsers.suspend)
