"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    self: str | None = None
    cls: str | None = None
    args: str | None = None
    kwargs: str | None = None
    extra_: str | None = Field("extra")
    options: str | None = None

    if TYPE_CHECKING:

        def __init__(
            _self,
            *,
            self: str | None = None,
            cls: str | None = None,
            args: str | None = None,
            kwargs: str | None = None,
            extra_: str | None = None,
            options: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
