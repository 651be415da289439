"""The model `ConversationPageLinks` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    """The `self` of a `ConversationPageLinks`."""

    href: str
    """A link towards a conversations list included in Conversation API"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
