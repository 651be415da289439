"""The variant of a union that the document does not know."""

from __future__ import annotations

from typing import Any, ClassVar

from .model import Model


class UnknownVariant(Model):
    """An object of a kind that this SDK does not know; every key reads as `variant["key"]`."""

    _tag_key: ClassVar[str | None] = None

    @property
    def tag(self) -> Any:
        """The tag as it came; None where it is missing, or the union has none."""
        key = type(self)._tag_key
        return None if key is None else self.__dict__.get(key)
