"""The model `BodyLoginTokenPost`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["BodyLoginTokenPost"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class BodyLoginTokenPost(Model):
    grant_type: str | None = Field("grant_type", nullable=True)
    username: str
    password: str = Field("password", required=True, secret=True)
    scope: str | None = None
    """The server's default is `""`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            username: str,
            password: str,
            grant_type: str | None | Omit = omit,
            scope: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
