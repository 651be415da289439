"""The model `Visit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Visit"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .flags import Flags
    from .release import Release


class Visit(Model):
    flags: Flags | None = Field("flags", "Flags")
    release: Release | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            flags: Flags | Mapping[str, object] | None = None,
            release: Release | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
