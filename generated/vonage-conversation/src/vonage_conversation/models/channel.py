"""The models of `channel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Literal, TypeAlias, Union

from .._core.model import Field, Model
from .._core.spec import ListOf, Tagged
from .._core.unknown import UnknownVariant

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
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.channel import (
        ChannelFromInput,
        ChannelFromWebsocketHeadersDict,
        ChannelLegIdDict,
        ChannelToInput,
    )


ChannelFromWebsocketContentType: TypeAlias = Literal[
    "audio/l16;rate=8000", "audio/l16;rate=16000"
]


class ChannelFromWebsocketContentTypeValues:
    """The values of `ChannelFromWebsocketContentType`, by name."""

    AUDIO_L16_RATE_8000: Final = "audio/l16;rate=8000"
    AUDIO_L16_RATE_16000: Final = "audio/l16;rate=16000"


ChannelType: TypeAlias = Literal["app", "phone", "sip", "websocket", "vbc"]
"""Channel type"""


class ChannelTypeValues:
    """The values of `ChannelType`, by name."""

    APP: Final = "app"
    PHONE: Final = "phone"
    SIP: Final = "sip"
    WEBSOCKET: Final = "websocket"
    VBC: Final = "vbc"


class Channel(Model):
    """A user who joins a conversation as a member can have one channel per membership
    type. Channels can be `app`, `phone`, `sip`, `websocket`, or `vbc`
    """

    from_: ChannelFrom | None = Field("from", "ChannelFrom")
    leg_id: str | None = None
    """The id of the leg. rtc_id and call_id are leg id"""
    leg_ids: list[ChannelLegId] | None = Field("leg_ids", ListOf("ChannelLegId"))
    """Leg ids associated with this Channel.

    The first item in the array represents the main active Leg. The second item, if
    exists, represents a screen-share Leg.
    """
    to: ChannelTo | None = Field("to", "ChannelTo")
    type: ChannelType | str | None = None
    """Channel type"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: ChannelFromInput | None = None,
            leg_id: str | None = None,
            leg_ids: (
                Sequence[ChannelLegId | ChannelLegIdDict | Mapping[str, object]] | None
            ) = None,
            to: ChannelToInput | None = None,
            type: ChannelType | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromApp(Model):
    """Connect to an App User"""

    _tags = {"type": "app"}

    type: Literal["app"]
    """The type of connection. Must be `app`"""
    user: str
    """The username to connect to"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user: str,
            type: Literal["app"] = "app",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromPhone(Model):
    """Connect to a Phone (PSTN) number"""

    _tags = {"type": "phone"}

    number: str
    """The phone number to connect to"""
    type: Literal["phone"]
    """The type of connection. Must be `phone`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str,
            type: Literal["phone"] = "phone",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromSip(Model):
    """Connect to a SIP Endpoint"""

    _tags = {"type": "sip"}

    type: Literal["sip"]
    """The type of connection. Must be `sip`"""
    uri: str | None = None
    """The SIP URI to connect to"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: Literal["sip"] = "sip",
            uri: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromWebsocket(Model):
    """Connect to a Websocket"""

    _tags = {"type": "websocket"}

    content_type: ChannelFromWebsocketContentType | str = Field(
        "content-type", required=True
    )
    headers: ChannelFromWebsocketHeaders | None = Field(
        "headers", "ChannelFromWebsocketHeaders"
    )
    """Details of the Websocket you want to connect to"""
    type: Literal["websocket"]
    """The type of connection. Must be `websocket`"""
    uri: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            content_type: ChannelFromWebsocketContentType,
            headers: (
                ChannelFromWebsocketHeaders
                | ChannelFromWebsocketHeadersDict
                | Mapping[str, object]
                | None
            ) = None,
            type: Literal["websocket"] = "websocket",
            uri: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromWebsocketHeaders(Model):
    """Details of the Websocket you want to connect to"""

    customer_id: str | None = None
    """This is an example header. You can provide any headers you may need"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            customer_id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromVbc(Model):
    """Connect to a VBC extension"""

    _tags = {"type": "vbc"}

    extension: str
    type: Literal["vbc"]
    """The type of connection. Must be `vbc`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            extension: str,
            type: Literal["vbc"] = "vbc",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelLegId(Model):
    leg_id: str | None = None
    """The id of the leg. rtc_id and call_id are leg id"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            leg_id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelToPhone(Model):
    """Connect to a Phone (PSTN) number"""

    _tags = {"type": "phone"}

    dtmf_answer: str | None = Field("dtmfAnswer")
    """Provide [DTMF digits](https://developer.nexmo.com/voice/voice-api/guides/dtmf) to
    send when the call is answered
    """
    number: str
    """The phone number to connect to"""
    type: Literal["phone"]
    """The type of connection. Must be `phone`"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            number: str,
            dtmf_answer: str | None = None,
            type: Literal["phone"] = "phone",
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ChannelFromUnknown(UnknownVariant):
    """A kind of `ChannelFrom` that this SDK does not know."""

    _tag_key = "type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ChannelFrom: TypeAlias = Annotated[
    Union[
        ChannelFromApp,
        ChannelFromPhone,
        ChannelFromSip,
        ChannelFromWebsocket,
        ChannelFromVbc,
        ChannelFromUnknown,
    ],
    Tagged(
        "type",
        {
            "app": "ChannelFromApp",
            "phone": "ChannelFromPhone",
            "sip": "ChannelFromSip",
            "websocket": "ChannelFromWebsocket",
            "vbc": "ChannelFromVbc",
        },
        unknown="ChannelFromUnknown",
    ),
]


class ChannelToUnknown(UnknownVariant):
    """A kind of `ChannelTo` that this SDK does not know."""

    _tag_key = "type"

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ChannelTo: TypeAlias = Annotated[
    Union[
        ChannelFromApp,
        ChannelToPhone,
        ChannelFromSip,
        ChannelFromWebsocket,
        ChannelFromVbc,
        ChannelToUnknown,
    ],
    Tagged(
        "type",
        {
            "app": "ChannelFromApp",
            "phone": "ChannelToPhone",
            "sip": "ChannelFromSip",
            "websocket": "ChannelFromWebsocket",
            "vbc": "ChannelFromVbc",
        },
        unknown="ChannelToUnknown",
    ),
]
