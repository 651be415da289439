"""The models of `user`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["GetUserPostsResponseItem", "User"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class User(Model):
    id: str | None = None
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class GetUserPostsResponseItem(Model):
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
