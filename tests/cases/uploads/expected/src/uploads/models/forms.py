"""The models of `forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["CreateFormRequestAddress", "CreateFormRequestPlace"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class CreateFormRequestAddress(Model):
    """The `address` of `CreateFormRequest`."""

    city: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            city: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class CreateFormRequestPlace(Model):
    """The `place` of `CreateFormRequest`."""

    city: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            city: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
