"""The models of `conversation`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = [
    "Conversation",
    "ConversationLinks",
    "ConversationLinksSelf",
    "ConversationMember",
    "ConversationPage",
    "ConversationPageContent",
    "ConversationPageLinks",
    "ConversationPageLinksSelf",
    "ConversationProperties",
    "ConversationPropertyProperties",
    "ConversationReference",
    "ConversationSummary",
    "ConversationSummaryLinks",
    "ConversationSummaryLinksSelf",
    "ConversationTimestamps",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.channel import ChannelDict
    from .channel import Channel
    from .initiator import Initiator
    from .member import MemberState, MemberTimestamps


class ConversationPage(Model):
    embedded: ConversationPageContent = Field(
        "_embedded", "ConversationPageContent", required=True
    )
    """A list of conversation objects.

    See the get details of a specific conversation response fields for a description of
    the nested objects
    """
    links: ConversationPageLinks = Field(
        "_links", "ConversationPageLinks", required=True
    )
    """A series of links between resources in this API in the
    http://stateless.co/hal_specification.html.
    """
    count: float
    """The total number of records returned by your request."""
    page_size: float
    """The amount of records returned in this response. The server's default is `10`."""
    record_index: float
    """Return `page_size` amount of conversations from this index in the response.

    That is, if your request returns 300 conversations, set `record_index` to 5 in order
    to return conversations 50 to 59. The default value is 0. That is, the first
    `page_size` calls. The server's default is `0`.
    """

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            embedded: ConversationPageContent | Mapping[str, object],
            links: ConversationPageLinks | Mapping[str, object],
            count: float,
            page_size: float,
            record_index: float,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationPageContent(Model):
    """A list of conversation objects.

    See the get details of a specific conversation response fields for a description of
    the nested objects
    """

    conversations: list[ConversationSummary] = Field(
        "conversations", ListOf("ConversationSummary"), required=True
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            conversations: Sequence[ConversationSummary | Mapping[str, object]],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationSummary(Model):
    links: ConversationSummaryLinks | None = Field("_links", "ConversationSummaryLinks")
    name: str
    """Unique name for a conversation"""
    uuid: str
    """The unique identifier for this conversation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            uuid: str,
            links: ConversationSummaryLinks | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationSummaryLinks(Model):
    """The `_links` of `ConversationSummary`."""

    self: ConversationSummaryLinksSelf | None = Field(
        "self", "ConversationSummaryLinksSelf"
    )

    if TYPE_CHECKING:

        def __init__(
            _self,
            *,
            self: ConversationSummaryLinksSelf | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationSummaryLinksSelf(Model):
    """The `self` of `ConversationSummaryLinks`."""

    href: str | None = None
    """A link towards a conversation included in Conversation API"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationPageLinks(Model):
    """A series of links between resources in this API in the
    http://stateless.co/hal_specification.html.
    """

    self: ConversationPageLinksSelf = Field(
        "self", "ConversationPageLinksSelf", required=True
    )

    if TYPE_CHECKING:

        def __init__(
            _self,
            *,
            self: ConversationPageLinksSelf | Mapping[str, object],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationPageLinksSelf(Model):
    """The `self` of `ConversationPageLinks`."""

    href: str
    """A link towards a conversations list included in Conversation API"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationProperties(Model):
    """Conversation properties"""

    ttl: float | None = None
    """Time to leave. After how many seconds an empty conversation is deleted."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ttl: float | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationReference(Model):
    href: str
    """A link towards a conversation included in Conversation API"""
    id: str
    """The unique identifier for this conversation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str,
            id: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class Conversation(Model):
    """Conversation Object"""

    links: ConversationLinks | None = Field("_links", "ConversationLinks")
    api_key: str | None = None
    """The API key for your account"""
    display_name: str | None = None
    """The display name for the conversation. It does not have to be unique"""
    members: list[ConversationMember] | None = Field(
        "members", ListOf("ConversationMember")
    )
    """Users associated to this conversation as members"""
    name: str | None = None
    """Unique name for a conversation"""
    numbers: dict[str, Any] | None = None
    properties: ConversationPropertyProperties | None = Field(
        "properties", "ConversationPropertyProperties"
    )
    sequence_number: str | None = None
    """The last Event ID in this conversation.

    This ID can be used to retrieve a specific event
    """
    timestamp: ConversationTimestamps | None = Field(
        "timestamp", "ConversationTimestamps"
    )
    uuid: str
    """The unique identifier for this conversation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uuid: str,
            links: ConversationLinks | Mapping[str, object] | None = None,
            api_key: str | None = None,
            display_name: str | None = None,
            members: Sequence[ConversationMember | Mapping[str, object]] | None = None,
            name: str | None = None,
            numbers: Mapping[str, object] | None = None,
            properties: (
                ConversationPropertyProperties | Mapping[str, object] | None
            ) = None,
            sequence_number: str | None = None,
            timestamp: ConversationTimestamps | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationLinks(Model):
    self: ConversationLinksSelf | None = Field("self", "ConversationLinksSelf")

    if TYPE_CHECKING:

        def __init__(
            _self,
            *,
            self: ConversationLinksSelf | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationLinksSelf(Model):
    """The `self` of `ConversationLinks`."""

    href: str | None = None
    """A link towards a conversation included in Conversation API"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationMember(Model):
    channel: Channel | None = Field("channel", "Channel")
    """A user who joins a conversation as a member can have one channel per membership
    type. Channels can be `app`, `phone`, `sip`, `websocket`, or `vbc`
    """
    initiator: Initiator | None = Field("initiator", "Initiator")
    member_id: str | None = None
    """Member ID"""
    name: str | None = None
    """Unique name for a user"""
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
            initiator: Initiator | Mapping[str, object] | None = None,
            member_id: str | None = None,
            name: str | None = None,
            state: MemberState | None = None,
            timestamp: MemberTimestamps | Mapping[str, object] | None = None,
            user_id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationPropertyProperties(Model):
    """The `properties` of `Conversation`."""

    video: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            video: bool | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ConversationTimestamps(Model):
    created: str | None = None
    """Time of creation"""
    destroyed: str | None = None
    """Time of last update"""
    updated: str | None = None
    """Time of last update"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            created: str | None = None,
            destroyed: str | None = None,
            updated: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
