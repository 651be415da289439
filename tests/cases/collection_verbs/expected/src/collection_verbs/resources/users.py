"""The operations of `users`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.User]] = Operation(
    "getUsers", "GET", "/users", returns=ListOf("User")
)
_CREATE: Operation[models.User] = Operation(
    "createUser", "POST", "/users", body=JSON, returns="User"
)
_GET: Operation[models.User] = Operation("getUser", "GET", "/users/{}", returns="User")
_UPDATE: Operation[models.User] = Operation(
    "updateUser",
    "PATCH",
    "/users/{}",
    body=JSON,
    returns="User",
)
_DELETE: Operation[None] = Operation("deleteUser", "DELETE", "/users/{}")
_LIST_POSTS: Operation[builtins.list[models.GetUserPostsResponseItem]] = Operation(
    "getUserPosts",
    "GET",
    "/users/{}/posts",
    returns=ListOf("GetUserPostsResponseItem"),
)


class Users(Resource):
    """People."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.User]:
        """`GET /users`"""
        return self._call(_LIST, options=options)

    def create(
        self,
        *,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.User:
        """`POST /users`"""
        return self._call(_CREATE, body={"name": name}, options=options)

    def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """`GET /users/{user_id}`"""
        return self._call(_GET, path=(user_id,), options=options)

    def update(
        self,
        user_id: str,
        *,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.User:
        """`PATCH /users/{user_id}`"""
        return self._call(
            _UPDATE, path=(user_id,), body={"name": name}, options=options
        )

    def delete(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /users/{user_id}`"""
        return self._call(_DELETE, path=(user_id,), options=options)

    def list_posts(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.GetUserPostsResponseItem]:
        """`GET /users/{user_id}/posts`"""
        return self._call(_LIST_POSTS, path=(user_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsersRaw:
            """`Users`, answering with the raw response."""
            ...


class AsyncUsers(AsyncResource):
    """People."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.User]:
        """`GET /users`"""
        return await self._call(_LIST, options=options)

    async def create(
        self,
        *,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.User:
        """`POST /users`"""
        return await self._call(_CREATE, body={"name": name}, options=options)

    async def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """`GET /users/{user_id}`"""
        return await self._call(_GET, path=(user_id,), options=options)

    async def update(
        self,
        user_id: str,
        *,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.User:
        """`PATCH /users/{user_id}`"""
        return await self._call(
            _UPDATE, path=(user_id,), body={"name": name}, options=options
        )

    async def delete(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /users/{user_id}`"""
        return await self._call(_DELETE, path=(user_id,), options=options)

    async def list_posts(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.GetUserPostsResponseItem]:
        """`GET /users/{user_id}/posts`"""
        return await self._call(_LIST_POSTS, path=(user_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersRaw:
            """`AsyncUsers`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UsersRaw:
        """`Users`, answering with the raw response."""

        list = raw(Users.list)
        create = raw(Users.create)
        get = raw(Users.get)
        update = raw(Users.update)
        delete = raw(Users.delete)
        list_posts = raw(Users.list_posts)

    class AsyncUsersRaw:
        """`AsyncUsers`, answering with the raw response."""

        list = async_raw(AsyncUsers.list)
        create = async_raw(AsyncUsers.create)
        get = async_raw(AsyncUsers.get)
        update = async_raw(AsyncUsers.update)
        delete = async_raw(AsyncUsers.delete)
        list_posts = async_raw(AsyncUsers.list_posts)
