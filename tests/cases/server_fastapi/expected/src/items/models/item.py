"""The models of `item`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING, Any, Literal

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import DateTime, TupleOf

__all__ = ["Item", "ItemIn"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from .owner import Owner
    from .status import Status


class Item(Model):
    id: str
    name: str
    price: float | str
    status: Status | str | None = None
    """The server's default is `"active"`."""
    tags: list[str] | None = None
    """The server's default is `[]`."""
    owner: Owner | None = Field("owner", "Owner", nullable=True)
    at: tuple[float, float] | None = Field("at", TupleOf(None, None))
    meta: dict[str, Any] | None = None
    kind: Literal["item"] | str | None = None
    """The server's default is `"item"`."""
    created: _dt.datetime | str = Field("created", DateTime(), required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str,
            name: str,
            price: float | str,
            created: _dt.datetime | str,
            status: Status | None = None,
            tags: Sequence[str] | None = None,
            owner: Owner | Mapping[str, object] | None | Omit = omit,
            at: tuple[float, float] | list[float] | None = None,
            meta: Mapping[str, object] | None = None,
            kind: Literal["item"] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ItemIn(Model):
    name: str
    price: float | None = Field("price", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            price: float | None | Omit = omit,
        ) -> None: ...
