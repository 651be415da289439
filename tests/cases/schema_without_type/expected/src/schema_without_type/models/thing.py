"""The model `Thing` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from .._core.model import Field, Model

__all__ = ["Thing", "ThingA", "ThingC", "ThingCValues"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


ThingC: TypeAlias = Literal["x", "y"]


class ThingCValues:
    """The values of `ThingC`, by name."""

    X: Final = "x"
    Y: Final = "y"


class Thing(Model):
    a: ThingA | None = Field("a", "ThingA")
    b: list[str] | None = None
    c: ThingC | str | None = None
    d: Any | None = None
    e: dict[str, int] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: ThingA | Mapping[str, object] | None = None,
            b: Sequence[str] | None = None,
            c: ThingC | None = None,
            d: object | None = None,
            e: Mapping[str, int] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ThingA(Model):
    """The `a` of `Thing`."""

    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
