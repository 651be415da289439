"""The model `ListThings200Response`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["ListThings200Response"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class ListThings200Response(Model):
    own: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            own: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
