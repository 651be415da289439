"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .channel import (
        Channel as Channel,
        ChannelFrom as ChannelFrom,
        ChannelFromApp as ChannelFromApp,
        ChannelFromPhone as ChannelFromPhone,
        ChannelFromSip as ChannelFromSip,
        ChannelFromUnknown as ChannelFromUnknown,
        ChannelFromVbc as ChannelFromVbc,
        ChannelFromWebsocket as ChannelFromWebsocket,
        ChannelFromWebsocketContentType as ChannelFromWebsocketContentType,
        ChannelFromWebsocketContentTypeValues as ChannelFromWebsocketContentTypeValues,
        ChannelFromWebsocketHeaders as ChannelFromWebsocketHeaders,
        ChannelLegId as ChannelLegId,
        ChannelTo as ChannelTo,
        ChannelToPhone as ChannelToPhone,
        ChannelToUnknown as ChannelToUnknown,
    )
    from .channel_type import (
        ChannelType as ChannelType,
        ChannelTypeValues as ChannelTypeValues,
    )
    from .conversation_links import (
        ConversationLinks as ConversationLinks,
        ConversationLinksSelf as ConversationLinksSelf,
    )
    from .conversation_lite import ConversationReference as ConversationReference
    from .conversation_page_links import (
        ConversationPageLinks as ConversationPageLinks,
        ConversationPageLinksSelf as ConversationPageLinksSelf,
    )
    from .conversation_properties import (
        ConversationProperties as ConversationProperties,
    )
    from .conversation_timestamps import (
        ConversationTimestamps as ConversationTimestamps,
    )
    from .conversations import (
        Conversation as Conversation,
        ConversationMember as ConversationMember,
        ConversationPage as ConversationPage,
        ConversationPageContent as ConversationPageContent,
        ConversationPropertyProperties as ConversationPropertyProperties,
        ConversationSummary as ConversationSummary,
        ConversationSummaryLinks as ConversationSummaryLinks,
        ConversationSummaryLinksSelf as ConversationSummaryLinksSelf,
    )
    from .event import Event as Event
    from .events import CreatedEvent as CreatedEvent
    from .initiator import Initiator as Initiator, InitiatorJoined as InitiatorJoined
    from .leg_timestamps import LegTimestamps as LegTimestamps
    from .legs import (
        Leg as Leg,
        LegPage as LegPage,
        LegPageContent as LegPageContent,
        LegPageLinks as LegPageLinks,
        LegPageLinksSelf as LegPageLinksSelf,
    )
    from .member_action import (
        MemberAction as MemberAction,
        MemberActionValues as MemberActionValues,
    )
    from .member_state import (
        MemberState as MemberState,
        MemberStateValues as MemberStateValues,
    )
    from .member_timestamps import MemberTimestamps as MemberTimestamps
    from .members import (
        Member as Member,
        MemberReference as MemberReference,
        MemberSummary as MemberSummary,
        UpdatedMember as UpdatedMember,
    )
    from .order import SortOrder as SortOrder, SortOrderValues as SortOrderValues
    from .recording_action import (
        RecordingAction as RecordingAction,
        RecordingActionValues as RecordingActionValues,
    )
    from .recording_format import (
        RecordingFormat as RecordingFormat,
        RecordingFormatValues as RecordingFormatValues,
    )
    from .users import (
        CreatedUser as CreatedUser,
        UpdatedUser as UpdatedUser,
        User as User,
        UserConversation as UserConversation,
        UserConversationTimestamp as UserConversationTimestamp,
        UserSummary as UserSummary,
    )

__all__ = [
    "Channel",
    "ChannelFrom",
    "ChannelFromApp",
    "ChannelFromPhone",
    "ChannelFromSip",
    "ChannelFromUnknown",
    "ChannelFromVbc",
    "ChannelFromWebsocket",
    "ChannelFromWebsocketContentType",
    "ChannelFromWebsocketContentTypeValues",
    "ChannelFromWebsocketHeaders",
    "ChannelLegId",
    "ChannelTo",
    "ChannelToPhone",
    "ChannelToUnknown",
    "ChannelType",
    "ChannelTypeValues",
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
    "CreatedEvent",
    "CreatedUser",
    "Event",
    "Initiator",
    "InitiatorJoined",
    "Leg",
    "LegPage",
    "LegPageContent",
    "LegPageLinks",
    "LegPageLinksSelf",
    "LegTimestamps",
    "Member",
    "MemberAction",
    "MemberActionValues",
    "MemberReference",
    "MemberState",
    "MemberStateValues",
    "MemberSummary",
    "MemberTimestamps",
    "RecordingAction",
    "RecordingActionValues",
    "RecordingFormat",
    "RecordingFormatValues",
    "SortOrder",
    "SortOrderValues",
    "UpdatedMember",
    "UpdatedUser",
    "User",
    "UserConversation",
    "UserConversationTimestamp",
    "UserSummary",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "channel": (
                "Channel",
                "ChannelFrom",
                "ChannelFromApp",
                "ChannelFromPhone",
                "ChannelFromSip",
                "ChannelFromUnknown",
                "ChannelFromVbc",
                "ChannelFromWebsocket",
                "ChannelFromWebsocketContentType",
                "ChannelFromWebsocketContentTypeValues",
                "ChannelFromWebsocketHeaders",
                "ChannelLegId",
                "ChannelTo",
                "ChannelToPhone",
                "ChannelToUnknown",
            ),
            "channel_type": (
                "ChannelType",
                "ChannelTypeValues",
            ),
            "conversation_links": (
                "ConversationLinks",
                "ConversationLinksSelf",
            ),
            "conversation_lite": ("ConversationReference",),
            "conversation_page_links": (
                "ConversationPageLinks",
                "ConversationPageLinksSelf",
            ),
            "conversation_properties": ("ConversationProperties",),
            "conversation_timestamps": ("ConversationTimestamps",),
            "conversations": (
                "Conversation",
                "ConversationMember",
                "ConversationPage",
                "ConversationPageContent",
                "ConversationPropertyProperties",
                "ConversationSummary",
                "ConversationSummaryLinks",
                "ConversationSummaryLinksSelf",
            ),
            "event": ("Event",),
            "events": ("CreatedEvent",),
            "initiator": (
                "Initiator",
                "InitiatorJoined",
            ),
            "leg_timestamps": ("LegTimestamps",),
            "legs": (
                "Leg",
                "LegPage",
                "LegPageContent",
                "LegPageLinks",
                "LegPageLinksSelf",
            ),
            "member_action": (
                "MemberAction",
                "MemberActionValues",
            ),
            "member_state": (
                "MemberState",
                "MemberStateValues",
            ),
            "member_timestamps": ("MemberTimestamps",),
            "members": (
                "Member",
                "MemberReference",
                "MemberSummary",
                "UpdatedMember",
            ),
            "order": (
                "SortOrder",
                "SortOrderValues",
            ),
            "recording_action": (
                "RecordingAction",
                "RecordingActionValues",
            ),
            "recording_format": (
                "RecordingFormat",
                "RecordingFormatValues",
            ),
            "users": (
                "CreatedUser",
                "UpdatedUser",
                "User",
                "UserConversation",
                "UserConversationTimestamp",
                "UserSummary",
            ),
        },
    )
