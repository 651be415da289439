"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    from_: str | None = Field("from")
    class_: str | None = Field("class")
    import_: str | None = Field("import")
    async_: str | None = Field("async")
    match: str | None = None
    global_: str | None = Field("global")
    lambda_: str | None = Field("lambda")
    none: str | None = Field("None")
    type: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            from_: str | None = None,
            class_: str | None = None,
            import_: str | None = None,
            async_: str | None = None,
            match: str | None = None,
            global_: str | None = None,
            lambda_: str | None = None,
            none: str | None = None,
            type: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
