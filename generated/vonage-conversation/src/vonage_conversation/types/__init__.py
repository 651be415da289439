"""Typed dictionaries with the wire's own keys, for what requests take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .channel import (
        ChannelDict as ChannelDict,
        ChannelFromAppDict as ChannelFromAppDict,
        ChannelFromInput as ChannelFromInput,
        ChannelFromPhoneDict as ChannelFromPhoneDict,
        ChannelFromSipDict as ChannelFromSipDict,
        ChannelFromVbcDict as ChannelFromVbcDict,
        ChannelFromWebsocketDict as ChannelFromWebsocketDict,
        ChannelFromWebsocketHeadersDict as ChannelFromWebsocketHeadersDict,
        ChannelLegIdDict as ChannelLegIdDict,
        ChannelToInput as ChannelToInput,
        ChannelToPhoneDict as ChannelToPhoneDict,
    )
    from .conversation_properties import (
        ConversationPropertiesDict as ConversationPropertiesDict,
    )

__all__ = [
    "ChannelDict",
    "ChannelFromAppDict",
    "ChannelFromInput",
    "ChannelFromPhoneDict",
    "ChannelFromSipDict",
    "ChannelFromVbcDict",
    "ChannelFromWebsocketDict",
    "ChannelFromWebsocketHeadersDict",
    "ChannelLegIdDict",
    "ChannelToInput",
    "ChannelToPhoneDict",
    "ConversationPropertiesDict",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "channel": (
                "ChannelDict",
                "ChannelFromAppDict",
                "ChannelFromInput",
                "ChannelFromPhoneDict",
                "ChannelFromSipDict",
                "ChannelFromVbcDict",
                "ChannelFromWebsocketDict",
                "ChannelFromWebsocketHeadersDict",
                "ChannelLegIdDict",
                "ChannelToInput",
                "ChannelToPhoneDict",
            ),
            "conversation_properties": ("ConversationPropertiesDict",),
        },
    )
