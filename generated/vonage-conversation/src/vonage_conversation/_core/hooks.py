"""Telling hooks and the package's log of the steps of a call; neither ever sees a secret."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Literal

from .headers import request_id, shown

if TYPE_CHECKING:
    import httpx2

    from .clock import Clock
    from .event import Event
    from .request import Call

log = logging.getLogger((__package__ or __name__).rpartition(".")[0] or __name__)
"""Requests and responses at DEBUG: headers by an allow-list, no query, no body."""


def is_observed(hooks: tuple[object, ...]) -> bool:
    """Whether anybody looks at the steps of a call."""
    return bool(hooks) or log.isEnabledFor(logging.DEBUG)


def event_of(
    kind: Literal["request", "response", "failure", "retry"],
    call: Call,
    *,
    clock: Clock,
    response: httpx2.Response | None = None,
    delay: float | None = None,
    error: Exception | None = None,
) -> Event:
    """Return what is told of a step; `elapsed` counts from the request of the same attempt."""
    from .event import Event

    if kind == "request":
        call.sent_at = clock.monotonic()
    return Event(
        kind=kind,
        operation_id=call.operation.id,
        method=call.method,
        url=call.shown_url,
        attempt=call.attempt,
        status_code=None if response is None else response.status_code,
        request_id=None if response is None else request_id(response.headers),
        elapsed=clock.monotonic() - call.sent_at if kind in ("response", "failure") else None,
        delay=delay,
        error=None if error is None else type(error).__name__,
    )


def write(event: Event, headers: list[tuple[str, str]] | None) -> None:
    """Log one step."""
    if not log.isEnabledFor(logging.DEBUG):
        return
    details = {
        "status": event.status_code,
        "request_id": event.request_id,
        "elapsed": None if event.elapsed is None else round(event.elapsed, 3),
        "delay": None if event.delay is None else round(event.delay, 3),
        "error": event.error,
        "headers": None if headers is None else shown(headers),
    }
    log.debug(
        "%s %s %s %s attempt=%d %s",
        event.kind,
        event.operation_id,
        event.method,
        event.url,
        event.attempt,
        " ".join(f"{name}={value}" for name, value in details.items() if value is not None),
    )
