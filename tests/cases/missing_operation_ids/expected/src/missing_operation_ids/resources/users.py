"""The operations of `users`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation("GET /users", "GET", "/users")
_GET: Operation[None] = Operation("GET /users/{id}", "GET", "/users/{}")
_LIST_KEYS: Operation[None] = Operation("GET /users/{id}/keys", "GET", "/users/{}/keys")
_ACTIVE: Operation[None] = Operation("POST /users/active", "POST", "/users/active")


class Users(Resource):
    """The operations of `users`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /users`"""
        return self._call(_LIST, options=options)

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /users/{id}`"""
        return self._call(_GET, path=(id,), options=options)

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
    ) -> None:
        """`GET /users`"""
        return await self._call(_LIST, options=options)

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /users/{id}`"""
        return await self._call(_GET, path=(id,), options=options)

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
        list_keys = raw(Users.list_keys)
        active = raw(Users.active)

    class AsyncUsersRaw:
        """`AsyncUsers`, answering with the raw response."""

        list = async_raw(AsyncUsers.list)
        get = async_raw(AsyncUsers.get)
        list_keys = async_raw(AsyncUsers.list_keys)
        active = async_raw(AsyncUsers.active)
