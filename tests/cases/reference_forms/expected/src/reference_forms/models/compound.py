"""The model `Compound` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Compound", "CompoundPart", "CompoundPartOwn"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .form import Form
    from .lost import Lost


class Compound(Model):
    part: CompoundPart | None = Field("part", "CompoundPart")
    lost: Lost | None = Field("lost", "Lost")
    form: Form | None = Field("form", "Form")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part: CompoundPart | Mapping[str, object] | None = None,
            lost: Lost | Mapping[str, object] | None = None,
            form: Form | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class CompoundPart(Model):
    own: CompoundPartOwn | None = Field("own", "CompoundPartOwn")
    whole: Compound | None = Field("whole", "Compound")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            own: CompoundPartOwn | Mapping[str, object] | None = None,
            whole: Compound | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class CompoundPartOwn(Model):
    a: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
