"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .channel import *
    from .conversation import *
    from .event import *
    from .initiator import *
    from .leg import *
    from .member import *
    from .order import *
    from .recording import *
    from .user import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "channel": "Channel ChannelFrom ChannelFromApp ChannelFromPhone ChannelFromSip ChannelFromUnknown ChannelFromVbc ChannelFromWebsocket ChannelFromWebsocketContentType ChannelFromWebsocketContentTypeValues ChannelFromWebsocketHeaders ChannelLegId ChannelTo ChannelToPhone ChannelToUnknown ChannelType ChannelTypeValues",
            "conversation": "Conversation ConversationLinks ConversationLinksSelf ConversationMember ConversationPage ConversationPageContent ConversationPageLinks ConversationPageLinksSelf ConversationProperties ConversationPropertyProperties ConversationReference ConversationSummary ConversationSummaryLinks ConversationSummaryLinksSelf ConversationTimestamps",
            "event": "CreatedEvent Event",
            "initiator": "Initiator InitiatorJoined",
            "leg": "Leg LegPage LegPageContent LegPageLinks LegPageLinksSelf LegTimestamps",
            "member": "Member MemberAction MemberActionValues MemberReference MemberState MemberStateValues MemberSummary MemberTimestamps UpdatedMember",
            "order": "SortOrder SortOrderValues",
            "recording": "RecordingAction RecordingActionValues RecordingFormat RecordingFormatValues",
            "user": "CreatedUser UpdatedUser User UserConversation UserConversationTimestamp UserSummary",
        },
    )
