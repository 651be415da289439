"""The model `Thing`."""

from __future__ import annotations

import builtins
import datetime as _dt
from typing import TYPE_CHECKING, Any

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import Date

__all__ = ["Thing"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._core.omit import Omit
    from .mode import Mode


class Thing(Model):
    """A thing. Deprecated."""

    text: str | None = None
    """The server's default is `"a \\"b\\"\\n'c'\\\\d"`."""
    flag: bool
    """Whether it is one: The server's default is `False`."""
    number: float | None = None
    """Deprecated. The server's default is `0.5`."""
    whole: int | None = None
    """Two

    paragraphs.

    The server's default is `9007199254740993`.
    """
    date: _dt.date | str | None = Field("date", Date())
    """The server's default is `"2025-01-01"`."""
    list: builtins.list[str] | None = None
    """The server's default is `[]`."""
    flags: builtins.list[bool] | None = None
    """The server's default is `[True, False]`."""
    language: str | None = None
    """The server's default is `"český"`."""
    map: dict[str, int] | None = None
    """The server's default is `{"a": 1}`."""
    any: Any | None = None
    nothing: str | None = Field("nothing", nullable=True)
    """The server's default is `None`."""
    mode: Mode | str | None = None
    """The server's default is `"slow"`."""
    fast_mode: Mode | str | None = None
    """How. The server's default is `"fast"`."""
    vendor: str | None = None
    """Deprecated."""
    empty: str | None = None
    """The server's default is `""`."""
    xml: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            flag: bool,
            text: str | None = None,
            number: float | None = None,
            whole: int | None = None,
            date: _dt.date | str | None = None,
            list: Sequence[str] | None = None,
            flags: Sequence[bool] | None = None,
            language: str | None = None,
            map: Mapping[str, int] | None = None,
            any: object | None = None,
            nothing: str | None | Omit = omit,
            mode: Mode | None = None,
            fast_mode: Mode | None = None,
            vendor: str | None = None,
            empty: str | None = None,
            xml: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
