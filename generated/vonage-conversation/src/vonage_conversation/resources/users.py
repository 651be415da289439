"""The operations of `users`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.UserSummary]] = Operation(
    "getUsers",
    "GET",
    "/users",
    returns=ListOf("UserSummary"),
    deprecated="client.users.list",
)
_CREATE: Operation[models.CreatedUser] = Operation(
    "createUser",
    "POST",
    "/users",
    body=JSON,
    returns="CreatedUser",
)
_DELETE: Operation[None] = Operation("deleteUser", "DELETE", "/users/{}")
_GET: Operation[models.User] = Operation("getUser", "GET", "/users/{}", returns="User")
_UPDATE: Operation[models.UpdatedUser] = Operation(
    "updateUser",
    "PUT",
    "/users/{}",
    body=JSON,
    returns="UpdatedUser",
)
_LIST_CONVERSATIONS: Operation[builtins.list[models.UserConversation]] = Operation(
    "getuserConversations",
    "GET",
    "/users/{}/conversations",
    returns=ListOf("UserConversation"),
)


class Users(Resource):
    """The concept of a user exists in Vonage APIs, you can associate one with a user in
    your own application if you choose. A user can have multiple memberships to
    conversations and can communicate with other users through various different
    mediums.
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/users.")
    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.UserSummary]:
        """List users.

        `GET /users`

        This endpoint is **DEPRECATED**. Please use /v0.2/users.
        """
        return self._call(_LIST, options=options)

    def create(
        self,
        *,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CreatedUser:
        """Create a user.

        `POST /users`

        Note: Users must be created with an admin JWT.

        Args:
            display_name: A string to be displayed as user name.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a user
        """
        return self._call(
            _CREATE,
            body={
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
            },
            options=options,
        )

    def delete(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a user.

        `DELETE /users/{user_id}`

        Args:
            user_id: User ID
        """
        return self._call(_DELETE, path=(user_id,), options=options)

    def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Retrieve a user.

        `GET /users/{user_id}`

        Args:
            user_id: User ID
        """
        return self._call(_GET, path=(user_id,), options=options)

    def update(
        self,
        user_id: str,
        *,
        channels: (
            models.Channel | types.ChannelDict | Mapping[str, object] | None
        ) = None,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UpdatedUser:
        """Update a user.

        `PUT /users/{user_id}`

        Args:
            user_id: User ID
            channels: A user who joins a conversation as a member can have one channel
                per membership type.
            display_name: A string to be displayed as user name.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a user
        """
        return self._call(
            _UPDATE,
            path=(user_id,),
            body={
                "channels": channels,
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
            },
            options=options,
        )

    def list_conversations(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.UserConversation]:
        """List user conversations.

        `GET /users/{user_id}/conversations`

        Args:
            user_id: User ID
        """
        return self._call(_LIST_CONVERSATIONS, path=(user_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UsersRaw:
            """`Users`, answering with the raw response."""
            ...


class AsyncUsers(AsyncResource):
    """The concept of a user exists in Vonage APIs, you can associate one with a user in
    your own application if you choose. A user can have multiple memberships to
    conversations and can communicate with other users through various different
    mediums.
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/users.")
    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.UserSummary]:
        """List users.

        `GET /users`

        This endpoint is **DEPRECATED**. Please use /v0.2/users.
        """
        return await self._call(_LIST, options=options)

    async def create(
        self,
        *,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.CreatedUser:
        """Create a user.

        `POST /users`

        Note: Users must be created with an admin JWT.

        Args:
            display_name: A string to be displayed as user name.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a user
        """
        return await self._call(
            _CREATE,
            body={
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
            },
            options=options,
        )

    async def delete(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a user.

        `DELETE /users/{user_id}`

        Args:
            user_id: User ID
        """
        return await self._call(_DELETE, path=(user_id,), options=options)

    async def get(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.User:
        """Retrieve a user.

        `GET /users/{user_id}`

        Args:
            user_id: User ID
        """
        return await self._call(_GET, path=(user_id,), options=options)

    async def update(
        self,
        user_id: str,
        *,
        channels: (
            models.Channel | types.ChannelDict | Mapping[str, object] | None
        ) = None,
        display_name: str | None = None,
        image_url: str | None = None,
        name: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.UpdatedUser:
        """Update a user.

        `PUT /users/{user_id}`

        Args:
            user_id: User ID
            channels: A user who joins a conversation as a member can have one channel
                per membership type.
            display_name: A string to be displayed as user name.
            image_url: A link to an image for conversations' and users' avatars
            name: Unique name for a user
        """
        return await self._call(
            _UPDATE,
            path=(user_id,),
            body={
                "channels": channels,
                "display_name": display_name,
                "image_url": image_url,
                "name": name,
            },
            options=options,
        )

    async def list_conversations(
        self,
        user_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.UserConversation]:
        """List user conversations.

        `GET /users/{user_id}/conversations`

        Args:
            user_id: User ID
        """
        return await self._call(_LIST_CONVERSATIONS, path=(user_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUsersRaw:
            """`AsyncUsers`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UsersRaw:
        """`Users`, answering with the raw response."""

        list = raw(Users.list)  # pyright: ignore[reportDeprecated]
        create = raw(Users.create)
        delete = raw(Users.delete)
        get = raw(Users.get)
        update = raw(Users.update)
        list_conversations = raw(Users.list_conversations)

    class AsyncUsersRaw:
        """`AsyncUsers`, answering with the raw response."""

        list = async_raw(AsyncUsers.list)  # pyright: ignore[reportDeprecated]
        create = async_raw(AsyncUsers.create)
        delete = async_raw(AsyncUsers.delete)
        get = async_raw(AsyncUsers.get)
        update = async_raw(AsyncUsers.update)
        list_conversations = async_raw(AsyncUsers.list_conversations)
