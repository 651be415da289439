"""The models of `maybe`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["Maybe", "MaybeNamed"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Maybe(Model):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class MaybeNamed(Maybe):
    name: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            name: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
