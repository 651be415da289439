"""The model `PatchedArticleRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["PatchedArticleRequest"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class PatchedArticleRequest(Model):
    title: str | None = None
    price: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            title: str | None = None,
            price: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
