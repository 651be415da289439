# The runtime shares its internals.
# pyright: reportPrivateUsage=false
"""Deprecated operations: the editor knows from the decorator, a running program is told once."""

from __future__ import annotations

import sys
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    from .operation import Operation
else:

    def deprecated(message, /, **_):
        """Mark for the type checker only (PEP 702): the core warns when the operation is called."""
        return lambda function: function


_PACKAGE = __name__.rpartition(".")[0].rpartition(".")[0]
_warned: set[str] = set()


def warn_once(operation: Operation[object]) -> None:
    """Warn that an operation is deprecated, at the line that called into this package."""
    if operation.id in _warned:
        return
    _warned.add(operation.id)
    warnings.warn(
        f"{operation.deprecated} is deprecated ({operation.method} {operation.path})",
        DeprecationWarning,
        stacklevel=_outside(),
    )


def reset() -> None:
    """Forget which operations have warned; for tests."""
    _warned.clear()


def _outside() -> int:
    """Return the stack level, seen from `warn_once`, of the first frame outside this package."""
    level = 1
    frame = sys._getframe(1)
    while frame.f_back is not None:
        name = str(frame.f_globals.get("__name__", ""))
        if name != _PACKAGE and not name.startswith(_PACKAGE + "."):
            break
        frame = frame.f_back
        level += 1
    return level
