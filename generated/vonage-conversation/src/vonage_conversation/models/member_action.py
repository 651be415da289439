"""The model `MemberAction`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

MemberAction: TypeAlias = Literal["invite", "join"]
"""Invite or join a member to a conversation"""


class MemberActionValues:
    """The values of `MemberAction`, by name."""

    INVITE: Final = "invite"
    JOIN: Final = "join"
