"""The models of `keys`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = [
    "Keys",
    "KeysGrosse",
    "KeysListItem",
    "KeysPart",
    "KeysProperties",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..types.keys import (
        KeysGrosseDict,
        KeysListItemDict,
        KeysPartDict,
        KeysPropertiesDict,
    )


class KeysProperties(Model):
    """The `` of `Keys`."""

    nothing: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            nothing: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class KeysGrosse(Model):
    """The `größe` of `Keys`."""

    size: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            size: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class KeysListItem(Model):
    item: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            item: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class KeysPart(Model):
    a: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class Keys(Model):
    part: KeysPart | None = Field("part", "KeysPart")
    empty: KeysProperties | None = Field("", "KeysProperties")
    grosse: KeysGrosse | None = Field("gr\xf6\xdfe", "KeysGrosse")
    list: builtins.list[KeysListItem] | None = Field("list", ListOf("KeysListItem"))

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            part: KeysPart | KeysPartDict | Mapping[str, object] | None = None,
            empty: (
                KeysProperties | KeysPropertiesDict | Mapping[str, object] | None
            ) = None,
            grosse: KeysGrosse | KeysGrosseDict | Mapping[str, object] | None = None,
            list: (
                Sequence[KeysListItem | KeysListItemDict | Mapping[str, object]] | None
            ) = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
