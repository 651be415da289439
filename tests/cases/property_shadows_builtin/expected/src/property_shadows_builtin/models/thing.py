"""The model `Thing`."""

from __future__ import annotations

import builtins
import datetime as _dt
from typing import TYPE_CHECKING, Any

from .._core.model import Field, Model
from .._core.spec import DateTime

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Thing(Model):
    list: builtins.str | None = None
    dict: builtins.dict[builtins.str, Any] | None = None
    str: builtins.str | None = None
    int: builtins.int | None = None
    float: builtins.float | None = None
    bool: builtins.bool | None = None
    object: builtins.dict[builtins.str, Any] | None = None
    id: builtins.str | None = None
    date: builtins.str | None = None
    datetime: builtins.str | None = None
    property: builtins.str | None = None
    format: builtins.str | None = None
    items: builtins.list[builtins.str] | None = None
    created: _dt.datetime | builtins.str | None = Field("created", DateTime())

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            list: builtins.str | None = None,
            dict: Mapping[builtins.str, builtins.object] | None = None,
            str: builtins.str | None = None,
            int: builtins.int | None = None,
            float: builtins.float | None = None,
            bool: builtins.bool | None = None,
            object: Mapping[builtins.str, builtins.object] | None = None,
            id: builtins.str | None = None,
            date: builtins.str | None = None,
            datetime: builtins.str | None = None,
            property: builtins.str | None = None,
            format: builtins.str | None = None,
            items: Sequence[builtins.str] | None = None,
            created: _dt.datetime | builtins.str | None = None,
            extra: Mapping[builtins.str, builtins.object] | None = None,
        ) -> None: ...
