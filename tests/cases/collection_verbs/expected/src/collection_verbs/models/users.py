"""What the operations of `users` answer and take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


class GetUserPostsResponseItem(Model):
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
