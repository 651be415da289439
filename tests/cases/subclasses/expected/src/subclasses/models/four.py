"""The model `Four`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field
from .._core.omit import omit
from .three import Three

__all__ = ["Four"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._core.omit import Omit
    from .one import One


class Four(Three):
    four: str | None = Field("four", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            two_a: str,
            one: str | None = None,
            next: One | Mapping[str, object] | None = None,
            three: str | None = None,
            four: str | None | Omit = omit,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
