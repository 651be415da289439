"""The model `Two`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .one import One

__all__ = ["Two"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Two(One):
    two_a: str = Field("two-a", required=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two_a: str,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
