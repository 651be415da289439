"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .error import Error
    from .exception import ExceptionModel
    from .http import Http
    from .json import Json
    from .list import List
    from .none import NoneModel
    from .object import Object
    from .type import Type, Types
    from .typing import Typing
    from .warning import WarningModel


class Thing(Model):
    p0: ExceptionModel | None = Field("p0", "ExceptionModel")
    p1: WarningModel | None = Field("p1", "WarningModel")
    p2: List | None = Field("p2", "List")
    p3: Object | None = Field("p3", "Object")
    p4: Json | None = Field("p4", "Json")
    p5: Typing | None = Field("p5", "Typing")
    p6: NoneModel | None = Field("p6", "NoneModel")
    p7: Type | None = Field("p7", "Type")
    p8: Error | None = Field("p8", "Error")
    p9: Types | None = Field("p9", "Types")
    p10: Http | None = Field("p10", "Http")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            p0: ExceptionModel | Mapping[str, object] | None = None,
            p1: WarningModel | Mapping[str, object] | None = None,
            p2: List | Mapping[str, object] | None = None,
            p3: Object | Mapping[str, object] | None = None,
            p4: Json | Mapping[str, object] | None = None,
            p5: Typing | Mapping[str, object] | None = None,
            p6: Mapping[str, object] | NoneModel | None = None,
            p7: Type | Mapping[str, object] | None = None,
            p8: Error | Mapping[str, object] | None = None,
            p9: Types | Mapping[str, object] | None = None,
            p10: Http | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
