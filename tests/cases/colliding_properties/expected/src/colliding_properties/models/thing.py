"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    foo_bar_camel: str | None = Field("fooBar")
    foo_bar: str | None = None
    foo_bar_pascal: str | None = Field("FooBar")
    foo_bar_kebab: str | None = Field("foo-bar")

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            foo_bar_camel: str | None = None,
            foo_bar: str | None = None,
            foo_bar_pascal: str | None = None,
            foo_bar_kebab: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
