"""The model `ConversationLinks` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

if TYPE_CHECKING:
    from collections.abc import Mapping


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
    """The `self` of a `ConversationLinks`."""

    href: str | None = None
    """A link towards a conversation included in Conversation API"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
