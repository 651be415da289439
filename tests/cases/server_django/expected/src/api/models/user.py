"""The model `User`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["User"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class User(Model):
    id: int = Field("id", required=True, read_only=True)
    username: str

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            username: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
