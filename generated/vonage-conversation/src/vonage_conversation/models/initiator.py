"""The model `Initiator` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Initiator", "InitiatorJoined"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Initiator(Model):
    joined: InitiatorJoined | None = Field("joined", "InitiatorJoined")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            joined: InitiatorJoined | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class InitiatorJoined(Model):
    """The `joined` of `Initiator`."""

    is_system: bool | None = Field("isSystem")
    """`true` if the user was invited by an admin JWT.

    `user_id` and `member_id` will not exist if `true`
    """
    member_id: str | None = None
    """Member ID"""
    user_id: str | None = None
    """User ID"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_system: bool | None = None,
            member_id: str | None = None,
            user_id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
