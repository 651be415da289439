"""The models of `shop`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from .._core.model import Model

__all__ = ["ListShopsSort", "ListShopsSortValues", "Shop"]

if TYPE_CHECKING:
    from collections.abc import Mapping


ListShopsSort: TypeAlias = Literal["on", "off", "y", "N"]


class ListShopsSortValues:
    """The values of `ListShopsSort`, by name."""

    ON: Final = "on"
    OFF: Final = "off"
    Y: Final = "y"
    N: Final = "N"


class Shop(Model):
    """The properties are those of the anchor, this is not."""

    since: str
    at: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            since: str,
            at: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
