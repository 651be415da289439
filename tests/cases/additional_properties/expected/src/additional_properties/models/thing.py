"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.decode import MapOf
from .._core.model import Field, Model

__all__ = ["Thing", "ThingCValue", "ThingD"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    a: dict[str, str] | None = None
    b: dict[str, dict[str, int]] | None = None
    c: dict[str, ThingCValue] | None = Field("c", MapOf("ThingCValue"))
    d: ThingD | None = Field("d", "ThingD")
    additional_properties: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: Mapping[str, str] | None = None,
            b: Mapping[str, Mapping[str, int]] | None = None,
            c: Mapping[str, ThingCValue | Mapping[str, object]] | None = None,
            d: ThingD | None = None,
            additional_properties: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingCValue(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingD(Model):
    """The `d` of a `Thing`."""

    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
        ) -> None: ...
