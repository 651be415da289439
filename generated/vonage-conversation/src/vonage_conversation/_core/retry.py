"""Whether and when a failed attempt is repeated: pure rules, no waiting."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from .errors import InvalidArgumentError

DEFAULT_RETRIES: Final = 2
MAX_RETRY_AFTER: Final = 60.0
"""Longest wait, in seconds, that a server may ask for; beyond it the error is raised at once."""
FIRST_DELAY: Final = 0.5
LONGEST_DELAY: Final = 8.0

IDEMPOTENT = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE", "QUERY"))
_TRANSIENT = frozenset((408, 429, 500, 502, 503, 504))
_HUGE = 1e9

# Names of exceptions in httpx2 and httpx alike: a caller's client may be of either.
_UNSENT = frozenset(("ConnectError", "ConnectTimeout", "PoolTimeout"))
_BROKEN = frozenset(("TimeoutException", "NetworkError", "RemoteProtocolError", "ProxyError"))
_PACKAGES = frozenset(("httpx2", "httpx"))


def check_retries(value: object) -> int:
    """Return a usable number of retries."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise InvalidArgumentError("max_retries must be a whole number, 0 or more")
    return value


def transport_names(error: BaseException) -> frozenset[str]:
    """Return the httpx class names that an exception has; none if it is not one of httpx's."""
    return frozenset(
        cls.__name__ for cls in type(error).__mro__ if cls.__module__.partition(".")[0] in _PACKAGES
    )


def is_timeout(names: frozenset[str]) -> bool:
    """Whether an exception of these classes is a limit of time that passed."""
    return "TimeoutException" in names


def may_repeat_failure(names: frozenset[str], *, repeatable: bool) -> bool:
    """Whether an attempt that ended without a response may be repeated.

    Where connecting failed nothing reached the server, so any request may; otherwise only a request
    that is `repeatable`.
    """
    if names & _UNSENT:
        return True
    return repeatable and bool(names & _BROKEN)


def may_repeat_status(status: int, *, repeatable: bool) -> bool:
    """Whether an attempt that was answered by `status` may be repeated; 429 says it was not
    processed.
    """
    return status == 429 or (repeatable and status in _TRANSIENT)


def backoff(attempt: int) -> float:
    """Return the longest delay before the repetition number `attempt` (from 0); jitter is the
    caller's.
    """
    return min(LONGEST_DELAY, FIRST_DELAY * 2.0 ** min(attempt, 16))


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that a response asks to wait (RFC 9110, 10.2.3, and `retry-after-ms`).

    Never negative, never infinite; None where nothing usable is said. `now` is seconds since the
    epoch.
    """
    milliseconds = _seconds(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    seconds = _seconds(text)
    if seconds is not None or text is None or not text.isascii():
        return seconds
    from datetime import UTC
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:  # the form of asctime, which is in GMT (RFC 9110, 5.6.7)
            moment = moment.replace(tzinfo=UTC)
        return min(max(0.0, moment.timestamp() - now), _HUGE)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None


def _seconds(text: str | None) -> float | None:
    text = (text or "").strip()
    digits = text.replace(".", "", 1)
    usable = digits.isascii() and digits.isdigit() and text[0] != "."
    return min(float(text), _HUGE) if usable else None
