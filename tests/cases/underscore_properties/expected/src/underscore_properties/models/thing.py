"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    links: str | None = Field("_links")
    typename: str | None = Field("__typename")
    underscore: str | None = Field("_")
    underscore_underscore: str | None = Field("__")
    type: str | None = Field("$type")
    odata_type: str | None = Field("@odata.type")
    id: str | None = Field("#id")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            links: str | None = None,
            typename: str | None = None,
            underscore: str | None = None,
            underscore_underscore: str | None = None,
            type: str | None = None,
            odata_type: str | None = None,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
