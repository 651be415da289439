"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .a import A, AB, ABC
    from .my_schema import MySchema
    from .page_of_user import PageOfUser


class Thing(Model):
    p0: A | None = Field("p0", "A")
    p1: AB | None = Field("p1", "AB")
    p2: ABC | None = Field("p2", "ABC")
    p3: MySchema | None = Field("p3", "MySchema")
    p4: PageOfUser | None = Field("p4", "PageOfUser")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            p0: A | Mapping[str, object] | None = None,
            p1: AB | Mapping[str, object] | None = None,
            p2: ABC | Mapping[str, object] | None = None,
            p3: MySchema | Mapping[str, object] | None = None,
            p4: PageOfUser | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
