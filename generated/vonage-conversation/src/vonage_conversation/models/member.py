"""The models of `member`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Field, Model

__all__ = [
    "Member",
    "MemberAction",
    "MemberActionValues",
    "MemberReference",
    "MemberState",
    "MemberStateValues",
    "MemberSummary",
    "MemberTimestamps",
    "UpdatedMember",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.channel import ChannelDict
    from .channel import Channel
    from .initiator import Initiator


MemberState: TypeAlias = Literal["invited", "joined", "left", "unknown"]
"""The state that the member is in.

Possible values are `invited`, `joined`, `left`, or `unknown`
"""


class MemberStateValues:
    """The values of `MemberState`, by name."""

    INVITED: Final = "invited"
    JOINED: Final = "joined"
    LEFT: Final = "left"
    UNKNOWN: Final = "unknown"


MemberAction: TypeAlias = Literal["invite", "join"]
"""Invite or join a member to a conversation"""


class MemberActionValues:
    """The values of `MemberAction`, by name."""

    INVITE: Final = "invite"
    JOIN: Final = "join"


class MemberTimestamps(Model):
    invited: str | None = None
    """Timestamp"""
    joined: str | None = None
    """Timestamp"""
    left: str | None = None
    """Timestamp"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            invited: str | None = None,
            joined: str | None = None,
            left: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class MemberSummary(Model):
    name: str
    """Unique name for a user"""
    state: MemberState | str
    """The state that the member is in.

    Possible values are `invited`, `joined`, `left`, or `unknown`
    """
    user_id: str
    """User ID"""
    user_name: str
    """Unique name for a user"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            state: MemberState,
            user_id: str,
            user_name: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class Member(Model):
    channel: Channel | None = Field("channel", "Channel")
    """A user who joins a conversation as a member can have one channel per membership
    type. Channels can be `app`, `phone`, `sip`, `websocket`, or `vbc`
    """
    href: str | None = None
    """A link towards a member included in Conversation API"""
    id: str | None = None
    """Member ID"""
    initiator: Initiator | None = Field("initiator", "Initiator")
    state: MemberState | str | None = None
    """The state that the member is in.

    Possible values are `invited`, `joined`, `left`, or `unknown`
    """
    timestamp: MemberTimestamps | None = Field("timestamp", "MemberTimestamps")
    user_id: str | None = None
    """User ID"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            channel: Channel | ChannelDict | Mapping[str, object] | None = None,
            href: str | None = None,
            id: str | None = None,
            initiator: Initiator | Mapping[str, object] | None = None,
            state: MemberState | None = None,
            timestamp: MemberTimestamps | Mapping[str, object] | None = None,
            user_id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class MemberReference(Model):
    href: str | None = None
    """A link towards a member included in Conversation API"""
    id: str | None = None
    """Member ID"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UpdatedMember(Model):
    href: str | None = None
    """A link towards a member included in Conversation API"""
    id: str | None = None
    """Member ID"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
