"""The models of `leg`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = [
    "Leg",
    "LegPage",
    "LegPageContent",
    "LegPageLinks",
    "LegPageLinksSelf",
    "LegTimestamps",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .channel import ChannelType


class LegPage(Model):
    """List Legs Response Payload Object"""

    embedded: LegPageContent = Field("_embedded", "LegPageContent", required=True)
    """A list of conversation objects.

    See the get details of a specific conversation response fields for a description of
    the nested objects
    """
    links: LegPageLinks = Field("_links", "LegPageLinks", required=True)
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
            embedded: LegPageContent | Mapping[str, object],
            links: LegPageLinks | Mapping[str, object],
            count: float,
            page_size: float,
            record_index: float,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class LegPageContent(Model):
    """A list of conversation objects.

    See the get details of a specific conversation response fields for a description of
    the nested objects
    """

    legs: list[Leg] = Field("legs", ListOf("Leg"), required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            legs: Sequence[Leg | Mapping[str, object]],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class Leg(Model):
    embedded: dict[str, Any] | None = Field("_embedded")
    links: dict[str, Any] | None = Field("_links")
    conversation_uuid: str | None = None
    """The unique identifier for this conversation"""
    from_: dict[str, Any] | None = Field("from")
    start_end: str | None = None
    """Time of leg end"""
    start_time: str | None = None
    """Time of leg start"""
    state: Literal["terminated"] | str | None = None
    """Leg Status"""
    to: dict[str, Any] | None = None
    type: ChannelType | str | None = None
    """Channel type"""
    uuid: str
    """The id of the leg. rtc_id and call_id are leg id"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            uuid: str,
            embedded: Mapping[str, object] | None = None,
            links: Mapping[str, object] | None = None,
            conversation_uuid: str | None = None,
            from_: Mapping[str, object] | None = None,
            start_end: str | None = None,
            start_time: str | None = None,
            state: Literal["terminated"] | None = None,
            to: Mapping[str, object] | None = None,
            type: ChannelType | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class LegPageLinks(Model):
    """The `_links` of `LegPage`."""

    self: LegPageLinksSelf = Field("self", "LegPageLinksSelf", required=True)

    if TYPE_CHECKING:

        def __init__(
            _self,
            *,
            self: LegPageLinksSelf | Mapping[str, object],
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class LegPageLinksSelf(Model):
    """The `self` of `LegPageLinks`."""

    href: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class LegTimestamps(Model):
    end: str | None = None
    """Timestamp"""
    request: str | None = None
    """Timestamp"""
    start: str | None = None
    """Time of creation"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            end: str | None = None,
            request: str | None = None,
            start: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
