"""The model `ChannelType`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

ChannelType: TypeAlias = Literal["app", "phone", "sip", "websocket", "vbc"]
"""Channel type"""


class ChannelTypeValues:
    """The values of `ChannelType`, by name."""

    APP: Final = "app"
    PHONE: Final = "phone"
    SIP: Final = "sip"
    WEBSOCKET: Final = "websocket"
    VBC: Final = "vbc"
