"""The model `Dog`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.model import Model

__all__ = ["Dog"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .moods import MoodsDog


class Dog(Model):
    _tags = {"kind": "Dog"}

    kind: Literal["Dog"]
    mood: MoodsDog | str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: Literal["Dog"] = "Dog",
            mood: MoodsDog | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
