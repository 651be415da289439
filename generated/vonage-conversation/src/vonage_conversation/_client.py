"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.events import AsyncEvents, Events
    from .resources.members import AsyncMembers, Members
    from .resources.legs import AsyncLegs, Legs
    from .resources.users import AsyncUsers, Users

_CONFIG = ClientConfig(
    server="https://api.nexmo.com/v0.1",
    models=models,
    user_agent="vonage-conversation/2.0.1",
)


class ConversationClient(SyncClient):
    """Conversation API: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    conversations: Conversations = Namespace("conversations", "Conversations")
    """A conversation is a shared core component that Vonage APIs rely on.

    Conversations happen over multiple mediums and and can have associated Users through
    Memberships.
    """
    events: Events = Namespace("events", "Events")
    """Events are actions that occur within a conversation.

    Examples of this includes: Text events from members, or invite events from users
    """
    members: Members = Namespace("members", "Members")
    """Memberships connect users with conversations.

    Each membership has one conversation and one user however a user can have many
    memberships to conversations just as conversations can have many members.
    """
    legs: Legs = Namespace("legs", "Legs")
    """A leg can be a video call, IP call, or PSTN call that users participate in using
    multiple platforms. With this endpoint you can retrieve the details about all of the
    legs that took place in your application.
    """
    users: Users = Namespace("users", "Users")
    """The concept of a user exists in Vonage APIs, you can associate one with a user in
    your own application if you choose. A user can have multiple memberships to
    conversations and can communicate with other users through various different
    mediums.
    """


class AsyncConversationClient(AsyncClient):
    """Conversation API: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    conversations: AsyncConversations = Namespace("conversations", "AsyncConversations")
    """A conversation is a shared core component that Vonage APIs rely on.

    Conversations happen over multiple mediums and and can have associated Users through
    Memberships.
    """
    events: AsyncEvents = Namespace("events", "AsyncEvents")
    """Events are actions that occur within a conversation.

    Examples of this includes: Text events from members, or invite events from users
    """
    members: AsyncMembers = Namespace("members", "AsyncMembers")
    """Memberships connect users with conversations.

    Each membership has one conversation and one user however a user can have many
    memberships to conversations just as conversations can have many members.
    """
    legs: AsyncLegs = Namespace("legs", "AsyncLegs")
    """A leg can be a video call, IP call, or PSTN call that users participate in using
    multiple platforms. With this endpoint you can retrieve the details about all of the
    legs that took place in your application.
    """
    users: AsyncUsers = Namespace("users", "AsyncUsers")
    """The concept of a user exists in Vonage APIs, you can associate one with a user in
    your own application if you choose. A user can have multiple memberships to
    conversations and can communicate with other users through various different
    mediums.
    """
