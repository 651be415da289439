"""The operations of `members`."""

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

_LIST: Operation[builtins.list[models.MemberSummary]] = Operation(
    "getMembers",
    "GET",
    "/conversations/{}/members",
    returns=ListOf("MemberSummary"),
    deprecated="client.members.list",
)
_CREATE: Operation[models.Member] = Operation(
    "createMember",
    "POST",
    "/conversations/{}/members",
    body=JSON,
    returns="Member",
)
_DELETE: Operation[None] = Operation(
    "deleteMember", "DELETE", "/conversations/{}/members/{}"
)
_GET: Operation[models.MemberReference] = Operation(
    "getMember",
    "GET",
    "/conversations/{}/members/{}",
    returns="MemberReference",
)
_UPDATE: Operation[models.UpdatedMember] = Operation(
    "updateMember",
    "PUT",
    "/conversations/{}/members/{}",
    body=JSON,
    returns="UpdatedMember",
)


class Members(Resource):
    """Memberships connect users with conversations.

    Each membership has one conversation and one user however a user can have many
    memberships to conversations just as conversations can have many members.
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/members.")
    def list(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MemberSummary]:
        """List members.

        `GET /conversations/{conversation_id}/members`

        This endpoint is **DEPRECATED**. Please use /v0.2/members.

        Args:
            conversation_id: Conversation ID
        """
        return self._call(_LIST, path=(conversation_id,), options=options)

    def create(
        self,
        conversation_id: str,
        *,
        channel: models.Channel | types.ChannelDict | Mapping[str, object],
        user_id: str,
        action: models.MemberAction | None = None,
        knocking_id: str | None = None,
        media: Mapping[str, object] | None = None,
        member_id: str | None = None,
        member_id_inviting: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Member:
        """Create a member.

        `POST /conversations/{conversation_id}/members`

        Args:
            conversation_id: Conversation ID
            action: Invite or join a member to a conversation
            channel: A user who joins a conversation as a member can have one channel
                per membership type.
            knocking_id: Knocker ID.
            media: Media Object
            member_id: Member ID
            member_id_inviting: Member ID of the member that sends the invitation
            user_id: User ID
        """
        return self._call(
            _CREATE,
            path=(conversation_id,),
            body={
                "action": action,
                "channel": channel,
                "knocking_id": knocking_id,
                "media": media,
                "member_id": member_id,
                "member_id_inviting": member_id_inviting,
                "user_id": user_id,
            },
            options=options,
        )

    def delete(
        self,
        conversation_id: str,
        member_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a member.

        `DELETE /conversations/{conversation_id}/members/{member_id}`

        Args:
            conversation_id: Conversation ID
            member_id: Member ID
        """
        return self._call(_DELETE, path=(conversation_id, member_id), options=options)

    def get(
        self,
        conversation_id: str,
        member_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MemberReference:
        """Retrieve a member.

        `GET /conversations/{conversation_id}/members/{member_id}`

        Args:
            conversation_id: Conversation ID
            member_id: Member ID
        """
        return self._call(_GET, path=(conversation_id, member_id), options=options)

    def update(
        self,
        conversation_id: str,
        member_id: str,
        *,
        action: models.MemberAction | None = None,
        channel: (
            models.Channel | types.ChannelDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.UpdatedMember:
        """Update a member.

        `PUT /conversations/{conversation_id}/members/{member_id}`

        Args:
            conversation_id: Conversation ID
            member_id: Member ID
            action: Invite or join a member to a conversation
            channel: A user who joins a conversation as a member can have one channel
                per membership type.
        """
        return self._call(
            _UPDATE,
            path=(conversation_id, member_id),
            body={"action": action, "channel": channel},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> MembersRaw:
            """`Members`, answering with the raw response."""
            ...


class AsyncMembers(AsyncResource):
    """Memberships connect users with conversations.

    Each membership has one conversation and one user however a user can have many
    memberships to conversations just as conversations can have many members.
    """

    @deprecated("This endpoint is **DEPRECATED**. Please use /v0.2/members.")
    async def list(
        self,
        conversation_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.MemberSummary]:
        """List members.

        `GET /conversations/{conversation_id}/members`

        This endpoint is **DEPRECATED**. Please use /v0.2/members.

        Args:
            conversation_id: Conversation ID
        """
        return await self._call(_LIST, path=(conversation_id,), options=options)

    async def create(
        self,
        conversation_id: str,
        *,
        channel: models.Channel | types.ChannelDict | Mapping[str, object],
        user_id: str,
        action: models.MemberAction | None = None,
        knocking_id: str | None = None,
        media: Mapping[str, object] | None = None,
        member_id: str | None = None,
        member_id_inviting: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Member:
        """Create a member.

        `POST /conversations/{conversation_id}/members`

        Args:
            conversation_id: Conversation ID
            action: Invite or join a member to a conversation
            channel: A user who joins a conversation as a member can have one channel
                per membership type.
            knocking_id: Knocker ID.
            media: Media Object
            member_id: Member ID
            member_id_inviting: Member ID of the member that sends the invitation
            user_id: User ID
        """
        return await self._call(
            _CREATE,
            path=(conversation_id,),
            body={
                "action": action,
                "channel": channel,
                "knocking_id": knocking_id,
                "media": media,
                "member_id": member_id,
                "member_id_inviting": member_id_inviting,
                "user_id": user_id,
            },
            options=options,
        )

    async def delete(
        self,
        conversation_id: str,
        member_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a member.

        `DELETE /conversations/{conversation_id}/members/{member_id}`

        Args:
            conversation_id: Conversation ID
            member_id: Member ID
        """
        return await self._call(
            _DELETE, path=(conversation_id, member_id), options=options
        )

    async def get(
        self,
        conversation_id: str,
        member_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.MemberReference:
        """Retrieve a member.

        `GET /conversations/{conversation_id}/members/{member_id}`

        Args:
            conversation_id: Conversation ID
            member_id: Member ID
        """
        return await self._call(
            _GET, path=(conversation_id, member_id), options=options
        )

    async def update(
        self,
        conversation_id: str,
        member_id: str,
        *,
        action: models.MemberAction | None = None,
        channel: (
            models.Channel | types.ChannelDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.UpdatedMember:
        """Update a member.

        `PUT /conversations/{conversation_id}/members/{member_id}`

        Args:
            conversation_id: Conversation ID
            member_id: Member ID
            action: Invite or join a member to a conversation
            channel: A user who joins a conversation as a member can have one channel
                per membership type.
        """
        return await self._call(
            _UPDATE,
            path=(conversation_id, member_id),
            body={"action": action, "channel": channel},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncMembersRaw:
            """`AsyncMembers`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class MembersRaw:
        """`Members`, answering with the raw response."""

        list = raw(Members.list)  # pyright: ignore[reportDeprecated]
        create = raw(Members.create)
        delete = raw(Members.delete)
        get = raw(Members.get)
        update = raw(Members.update)

    class AsyncMembersRaw:
        """`AsyncMembers`, answering with the raw response."""

        list = async_raw(AsyncMembers.list)  # pyright: ignore[reportDeprecated]
        create = async_raw(AsyncMembers.create)
        delete = async_raw(AsyncMembers.delete)
        get = async_raw(AsyncMembers.get)
        update = async_raw(AsyncMembers.update)
