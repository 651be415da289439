"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing", "ThingXY_318f", "ThingXY_82de", "ThingXY_e672"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    a: ThingXY_318f | None = Field("a", "ThingXY_318f")
    b: ThingXY_e672 | None = Field("b", "ThingXY_e672")
    c: ThingXY_82de | None = Field("c", "ThingXY_82de")
    x_y_slashed: ThingXY_318f | None = Field("x/y", "ThingXY_318f")
    x_y_tilde: ThingXY_e672 | None = Field("x~y", "ThingXY_e672")
    x_y_spaced: ThingXY_82de | None = Field("x y", "ThingXY_82de")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: ThingXY_318f | Mapping[str, object] | None = None,
            b: ThingXY_e672 | Mapping[str, object] | None = None,
            c: ThingXY_82de | Mapping[str, object] | None = None,
            x_y_slashed: ThingXY_318f | Mapping[str, object] | None = None,
            x_y_tilde: ThingXY_e672 | Mapping[str, object] | None = None,
            x_y_spaced: ThingXY_82de | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingXY_318f(Model):
    """The `x/y` of `Thing`."""

    slash: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            slash: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingXY_e672(Model):
    """The `x~y` of `Thing`."""

    tilde: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tilde: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingXY_82de(Model):
    """The `x y` of `Thing`."""

    space: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            space: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
