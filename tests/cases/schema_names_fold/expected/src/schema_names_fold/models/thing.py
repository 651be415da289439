"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .user import User, UserLower, UserUpper


class Thing(Model):
    p0: UserLower | None = Field("p0", "UserLower")
    p1: User | None = Field("p1", "User")
    p2: UserUpper | None = Field("p2", "UserUpper")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            p0: UserLower | Mapping[str, object] | None = None,
            p1: User | Mapping[str, object] | None = None,
            p2: UserUpper | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
