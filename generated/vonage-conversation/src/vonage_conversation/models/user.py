"""The models of `user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = [
    "CreatedUser",
    "UpdatedUser",
    "User",
    "UserConversation",
    "UserConversationTimestamp",
    "UserSummary",
]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .member import MemberState


class UserSummary(Model):
    href: str | None = None
    """A link towards a user included in Conversation API"""
    id: str | None = None
    """User ID"""
    name: str | None = None
    """Unique name for a user"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class CreatedUser(Model):
    href: str | None = None
    """A link towards a user included in Conversation API"""
    id: str | None = None
    """User ID"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class User(Model):
    href: str | None = None
    id: str | None = None
    """User ID"""
    name: str | None = None
    """Unique name for a user"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UpdatedUser(Model):
    href: str | None = None
    """A link towards a user included in Conversation API"""
    id: str | None = None
    """User ID"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UserConversation(Model):
    display_name: str | None = None
    """The display name for the conversation. It does not have to be unique"""
    href: str | None = None
    """A link towards a resources included in Conversation API"""
    id: str | None = None
    """The unique identifier for this conversation"""
    image_url: str | None = None
    """A link to an image for conversations' and users' avatars"""
    member_id: str | None = None
    """Member ID"""
    name: str | None = None
    """Unique name for a conversation"""
    sequence_number: int | None = None
    """the id of the last event of the conversation (event's id is an incremental
    number
    """
    state: MemberState | str | None = None
    """The state that the member is in.

    Possible values are `invited`, `joined`, `left`, or `unknown`
    """
    timestamp: UserConversationTimestamp | None = Field(
        "timestamp", "UserConversationTimestamp"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            display_name: str | None = None,
            href: str | None = None,
            id: str | None = None,
            image_url: str | None = None,
            member_id: str | None = None,
            name: str | None = None,
            sequence_number: int | None = None,
            state: MemberState | None = None,
            timestamp: UserConversationTimestamp | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UserConversationTimestamp(Model):
    """The `timestamp` of `UserConversation`."""

    created: str | None = None
    """Timestamp"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
