"""The model `Document` and what belongs to it."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import DateTime

__all__ = ["Document", "DocumentMeta"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Document(Model):
    id: str
    meta: DocumentMeta | None = Field("meta", "DocumentMeta")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            meta: DocumentMeta | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class DocumentMeta(Model):
    """The `meta` of `Document`."""

    at: _dt.datetime | str | None = Field("at", DateTime())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            at: _dt.datetime | str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
