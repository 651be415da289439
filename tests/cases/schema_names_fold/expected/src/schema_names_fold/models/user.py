"""The models of `user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["User", "UserLower", "UserUpper"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class UserLower(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class User(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class UserUpper(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
