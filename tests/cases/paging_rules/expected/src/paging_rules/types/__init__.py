"""Typed dictionaries with the wire's own keys, for what requests take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {},
    )
