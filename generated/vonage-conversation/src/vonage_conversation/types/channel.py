"""What requests take as plain mappings, with the wire's own keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict, Union

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
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal, NotRequired

    from ..models.channel import (
        ChannelFromApp,
        ChannelFromPhone,
        ChannelFromSip,
        ChannelFromVbc,
        ChannelFromWebsocket,
        ChannelFromWebsocketContentType,
        ChannelFromWebsocketHeaders,
        ChannelLegId,
        ChannelToPhone,
        ChannelType,
    )

ChannelFromInput: TypeAlias = Union[
    "ChannelFromApp",
    "ChannelFromAppDict",
    "ChannelFromPhone",
    "ChannelFromPhoneDict",
    "ChannelFromSip",
    "ChannelFromSipDict",
    "ChannelFromWebsocket",
    "ChannelFromWebsocketDict",
    "ChannelFromVbc",
    "ChannelFromVbcDict",
    "Mapping[str, object]",
]
"""What a request takes for `ChannelFrom`."""
ChannelToInput: TypeAlias = Union[
    "ChannelFromApp",
    "ChannelFromAppDict",
    "ChannelToPhone",
    "ChannelToPhoneDict",
    "ChannelFromSip",
    "ChannelFromSipDict",
    "ChannelFromWebsocket",
    "ChannelFromWebsocketDict",
    "ChannelFromVbc",
    "ChannelFromVbcDict",
    "Mapping[str, object]",
]
"""What a request takes for `ChannelTo`."""
ChannelDict = TypedDict(
    "ChannelDict",
    {
        "from": "NotRequired[ChannelFromInput]",
        "leg_id": "NotRequired[str]",
        "leg_ids": "NotRequired[Sequence[ChannelLegId | ChannelLegIdDict | Mapping[str, object]]]",
        "to": "NotRequired[ChannelToInput]",
        "type": "NotRequired[ChannelType]",
    },
)
"""The keys of `Channel` on the wire."""
ChannelFromAppDict = TypedDict(
    "ChannelFromAppDict",
    {
        "type": 'Literal["app"]',
        "user": "str",
    },
)
"""The keys of `ChannelFromApp` on the wire."""
ChannelFromPhoneDict = TypedDict(
    "ChannelFromPhoneDict",
    {
        "number": "str",
        "type": 'Literal["phone"]',
    },
)
"""The keys of `ChannelFromPhone` on the wire."""
ChannelFromSipDict = TypedDict(
    "ChannelFromSipDict",
    {
        "type": 'Literal["sip"]',
        "uri": "NotRequired[str]",
    },
)
"""The keys of `ChannelFromSip` on the wire."""
ChannelFromWebsocketDict = TypedDict(
    "ChannelFromWebsocketDict",
    {
        "content-type": "ChannelFromWebsocketContentType",
        "headers": "NotRequired[ChannelFromWebsocketHeaders | ChannelFromWebsocketHeadersDict | Mapping[str, object]]",
        "type": 'Literal["websocket"]',
        "uri": "NotRequired[str]",
    },
)
"""The keys of `ChannelFromWebsocket` on the wire."""
ChannelFromWebsocketHeadersDict = TypedDict(
    "ChannelFromWebsocketHeadersDict",
    {
        "customer_id": "NotRequired[str]",
    },
)
"""The keys of `ChannelFromWebsocketHeaders` on the wire."""
ChannelFromVbcDict = TypedDict(
    "ChannelFromVbcDict",
    {
        "extension": "str",
        "type": 'Literal["vbc"]',
    },
)
"""The keys of `ChannelFromVbc` on the wire."""
ChannelLegIdDict = TypedDict(
    "ChannelLegIdDict",
    {
        "leg_id": "NotRequired[str]",
    },
)
"""The keys of `ChannelLegId` on the wire."""
ChannelToPhoneDict = TypedDict(
    "ChannelToPhoneDict",
    {
        "dtmfAnswer": "NotRequired[str]",
        "number": "str",
        "type": 'Literal["phone"]',
    },
)
"""The keys of `ChannelToPhone` on the wire."""
