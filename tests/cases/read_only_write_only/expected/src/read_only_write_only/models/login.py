"""The model `Login`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Login"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Login(Model):
    password: str = Field("password", required=True, secret=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            password: str,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
