"""The model `Thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Model):
    a: str | None = None
    """triple \"\"\" quotes, a \\N{DASH}, C:\\new, and a trailing backslash \\"""
    b: str | None = None
    """{{ jinja }} {% raw %} right to left.

    The server's default is `"\\"\\"\\"; import os"`.
    """
    import_os: str | None = Field('"; import os; "')
    """*/ --> # noqa"""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            a: str | None = None,
            b: str | None = None,
            import_os: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
