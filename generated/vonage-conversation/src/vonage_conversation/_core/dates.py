"""Dates of RFC 3339: converted when read; what cannot be read stays as it came."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime

_DATE_TIME = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(?:[.,](\d+))?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?\Z",
    re.ASCII,
)


def read_date_time(value: object) -> object:
    """Return the datetime that a text is (RFC 3339, section 5.6), else the value itself.

    What servers send beside the standard is read too: a space for the `T`, no seconds, an offset
    of hours or without its colon, no offset (then there is no zone). Fractions finer than a
    microsecond are cut; a leap second has no datetime and stays a text, as a date alone does.
    """
    match = _DATE_TIME.match(value) if isinstance(value, str) else None
    if match is None:
        return value
    day, time, seconds, fraction, offset = match.groups()
    zone = "" if offset is None else "+00:00" if offset in "Zz" else offset
    try:
        return datetime.fromisoformat(
            f"{day}T{time}{seconds or ':00'}.{(fraction or '0')[:6]:0<6}{zone}"
        )
    except ValueError:
        return value


def read_date(value: object) -> object:
    """Return the date that a text is (RFC 3339, `full-date`), else the value itself."""
    if not isinstance(value, str) or len(value) != 10:
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


READS: Mapping[str, Callable[[object], object]] = {"date-time": read_date_time, "date": read_date}
"""How a value is read, by the format that its schema says; no other format is converted."""
