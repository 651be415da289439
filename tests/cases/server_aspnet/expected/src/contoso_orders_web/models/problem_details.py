"""The model `ProblemDetails`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit

__all__ = ["ProblemDetails"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit


class ProblemDetails(Model):
    type: str | None = Field("type", nullable=True)
    title: str | None = Field("title", nullable=True)
    status: int | None = Field("status", nullable=True)
    detail: str | None = Field("detail", nullable=True)
    instance: str | None = Field("instance", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None | Omit = omit,
            title: str | None | Omit = omit,
            status: int | None | Omit = omit,
            detail: str | None | Omit = omit,
            instance: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
