"""The model `Form`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Form"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..types.keys import (
        KeysGrosseDict,
        KeysListItemDict,
        KeysPartDict,
        KeysPropertiesDict,
    )
    from .keys import KeysGrosse, KeysListItem, KeysPart, KeysProperties


class Form(Model):
    empty: KeysProperties | None = Field("empty", "KeysProperties")
    foreign: KeysGrosse | None = Field("foreign", "KeysGrosse")
    encoded: KeysGrosse | None = Field("encoded", "KeysGrosse")
    list: KeysListItem | None = Field("list", "KeysListItem")
    part: KeysPart | None = Field("part", "KeysPart")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            empty: (
                KeysProperties | KeysPropertiesDict | Mapping[str, object] | None
            ) = None,
            foreign: KeysGrosse | KeysGrosseDict | Mapping[str, object] | None = None,
            encoded: KeysGrosse | KeysGrosseDict | Mapping[str, object] | None = None,
            list: KeysListItem | KeysListItemDict | Mapping[str, object] | None = None,
            part: KeysPart | KeysPartDict | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
