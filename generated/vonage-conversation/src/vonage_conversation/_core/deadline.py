"""Time limits: the phases of one attempt, and the whole call."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from .errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

DEFAULT_TIMEOUT: Final = 60.0
"""Seconds for each phase of an attempt."""
CONNECT_TIMEOUT: Final = 5.0
"""Most seconds to connect, where the timeout is one number."""
DEFAULT_DEADLINE: Final = 300.0
"""Seconds for a whole call."""

_PHASES = ("connect", "read", "write", "pool")


def phases(timeout: float | httpx2.Timeout | None) -> dict[str, float | None]:
    """Return the limit of each phase of one attempt."""
    if timeout is None:
        return dict.fromkeys(_PHASES)
    if isinstance(timeout, (int, float)):
        seconds = check_seconds(timeout, "timeout")
        return {
            phase: min(seconds, CONNECT_TIMEOUT) if phase == "connect" else seconds
            for phase in _PHASES
        }
    as_dict = getattr(timeout, "as_dict", None)
    if as_dict is None:
        raise InvalidArgumentError("timeout must be a number of seconds, an httpx2.Timeout or None")
    return {phase: as_dict().get(phase) for phase in _PHASES}


def check_seconds(value: object, name: str) -> float:
    """Return `value` if it is a usable number of seconds."""
    usable = isinstance(value, (int, float)) and not isinstance(value, bool)
    if not usable or not math.isfinite(value) or value <= 0:  # type: ignore[arg-type, operator]  # checked on the left
        raise InvalidArgumentError(f"{name} must be a positive number of seconds or None")
    return float(value)  # type: ignore[arg-type]  # checked above


def check_deadline(value: object) -> float | None:
    """Return a call's limit in seconds; None is none."""
    return None if value is None else check_seconds(value, "deadline")


def clip(limits: Mapping[str, float | None], remaining: float) -> Mapping[str, float | None]:
    """Return `limits` with no phase longer than what is left of the call."""
    if all(limit is not None and limit <= remaining for limit in limits.values()):
        return limits
    return {
        phase: remaining if limit is None else min(limit, remaining)
        for phase, limit in limits.items()
    }
