"""The model `Inline` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Inline", "InlineBase", "InlineOwn", "InlinePart"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Inline(Model):
    part: InlinePart | None = Field("part", "InlinePart")
    own: InlineOwn | None = Field("own", "InlineOwn")
    base: InlineBase | None = Field("base", "InlineBase")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part: InlinePart | Mapping[str, object] | None = None,
            own: InlineOwn | Mapping[str, object] | None = None,
            base: InlineBase | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class InlinePart(Model):
    """The `part` of `Inline`."""

    part: InlinePart | None = Field("part", "InlinePart")
    own: InlineOwn | None = Field("own", "InlineOwn")
    base: InlineBase | None = Field("base", "InlineBase")
    inline: str | None = None
    piece: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part: InlinePart | Mapping[str, object] | None = None,
            own: InlineOwn | Mapping[str, object] | None = None,
            base: InlineBase | Mapping[str, object] | None = None,
            inline: str | None = None,
            piece: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class InlineBase(Model):
    """The `base` of `Inline`."""

    base: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            base: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class InlineOwn(InlineBase):
    """The `own` of `Inline`."""

    own: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            base: str | None = None,
            own: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
