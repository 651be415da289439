"""The model `CreateProfileRequestPlace`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Model

__all__ = ["CreateProfileRequestPlace"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class CreateProfileRequestPlace(Model):
    """The `place` of `CreateProfileRequest`."""

    city: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            city: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
