"""The model `OfInline`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .inline import Inline

__all__ = ["OfInline"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .inline import InlineBase, InlineOwn, InlinePart


class OfInline(Inline):
    inline: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part: InlinePart | Mapping[str, object] | None = None,
            own: InlineOwn | Mapping[str, object] | None = None,
            base: InlineBase | Mapping[str, object] | None = None,
            inline: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
