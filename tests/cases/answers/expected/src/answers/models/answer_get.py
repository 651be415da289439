"""The models of `answer_get`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = [
    "GetReportResponse",
    "GetThingsResponseItem",
    "GetTwiceResponse",
]

if TYPE_CHECKING:
    from collections.abc import Mapping


class GetThingsResponseItem(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class GetTwiceResponse(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class GetReportResponse(Model):
    x: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            x: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
