"""The model `ProblemDetail`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.model import Model

__all__ = ["ProblemDetail"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class ProblemDetail(Model):
    type: str | None = None
    title: str | None = None
    status: int | None = None
    detail: str | None = None
    instance: str | None = None
    properties: dict[str, dict[str, Any]] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            type: str | None = None,
            title: str | None = None,
            status: int | None = None,
            detail: str | None = None,
            instance: str | None = None,
            properties: Mapping[str, Mapping[str, object]] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
