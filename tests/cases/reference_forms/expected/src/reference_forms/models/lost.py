"""The models of `lost`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Lost", "LostWhy"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class LostWhy(Model):
    """The `why` of `Lost`."""

    reason: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            reason: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class Lost(Model):
    why: LostWhy | None = Field("why", "LostWhy")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            why: LostWhy | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
