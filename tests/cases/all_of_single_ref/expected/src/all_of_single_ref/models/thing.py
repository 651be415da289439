"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit
    from .owner import Owner


class Thing(Model):
    owner: Owner | None = Field("owner", "Owner", nullable=True)
    """Who owns it."""
    first: Owner | None = Field("first", "Owner")
    """Deprecated."""
    next: Owner | None = Field("next", "Owner")
    """The server's default is `{"name": "nobody"}`."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            owner: Owner | Mapping[str, object] | None | Omit = omit,
            next: Owner | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
