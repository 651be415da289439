"""What an observer of calls is told, and what it is: a hook."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Literal, TypeAlias


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One step of a call. `url` is without query; `elapsed` is seconds since the attempt began."""

    kind: Literal["request", "response", "failure", "retry"]
    operation_id: str
    method: str
    url: str
    attempt: int
    """Number of the attempt, from 1."""
    status_code: int | None = None
    request_id: str | None = None
    elapsed: float | None = None
    delay: float | None = None
    """For "retry": seconds until the next attempt."""
    error: str | None = None
    """For "failure": the name of what went wrong."""


Hook: TypeAlias = Callable[[Event], None]
AsyncHook: TypeAlias = Callable[[Event], None] | Callable[[Event], Awaitable[None]]
