"""Plain scalars by the core schema of YAML 1.2 (1.2.2, section 10.3.2), to which JSON's belong.

So `NO`, `on`, `y`, `1_000`, `12:30` and `2024-01-01` are text, `012` is twelve and `0o12` ten. A number keeps
its text where Python would write another: who writes `version: 1.10` means the text.
"""

from __future__ import annotations

import json
import re

from generator.document.node import Json

MAX_DIGITS = 4300
"""Longest number that is read, in characters; Python itself converts none that is longer."""

_INT = re.compile(r"[-+]?[0-9]+\Z")
_BASED = re.compile(r"0o[0-7]+\Z|0x[0-9a-fA-F]+\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
_STARTS = frozenset("0123456789+-.")
_WORDS: dict[str, Json] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip


class NumberFault(ValueError):
    """A number that JSON does not have, or that is too long; its text is the message."""


class WrittenInt(int):
    """A whole number that was written in another way than Python's: `012`, `+1`, `0x1F`."""

    text: str


class WrittenFloat(float):
    """A number that was written in another way than Python's: `1.10`, `1e3`."""

    text: str


def plain(text: str) -> Json:
    """Return what a plain scalar means.

    Raises:
        NumberFault: It is no finite number, or too long a one.
    """
    if text in _WORDS:
        return _WORDS[text]
    return number(text) if text[0] in _STARTS else text


def number(text: str) -> int | float | str:
    """Return the number that `text` writes; the text itself where it writes none.

    Raises:
        NumberFault: It is no finite number, or too long a one.
    """
    if _INT.match(text):
        return _whole(text, 10)
    if _FLOAT.match(text):
        return _fraction(text)
    if _BASED.match(text):
        return _whole(text, 0)
    if _NOT_FINITE.match(text):
        raise not_finite(text)
    return text


def finite(text: str) -> float:
    """Return the number that `text`, which has a point or an exponent, writes.

    Raises:
        NumberFault: It is not finite, or too long.
    """
    _check_length(text, MAX_DIGITS)
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise not_finite(text)
    return value


def _whole(text: str, base: int) -> int:
    _check_length(text, MAX_DIGITS if base == 10 else MAX_DIGITS // 2)
    try:
        value = int(text, base)
        if str(value) == text:
            return value
    except ValueError:  # this Python was told to convert less
        raise _too_long(text) from None
    written = WrittenInt(value)
    written.text = text
    return written


def _fraction(text: str) -> float:
    value = finite(text)
    if str(value) == text:
        return value
    written = WrittenFloat(value)
    written.text = text
    return written


def _check_length(text: str, longest: int) -> None:
    if len(text) > longest and len(text.lstrip("+-")) > longest:
        raise _too_long(text)


def _too_long(text: str) -> NumberFault:
    return NumberFault(f"a number of {len(text)} characters is too long; quote it if it is text")


def not_finite(text: str) -> NumberFault:
    """Return what is to be said of `Infinity`, `.nan` or `1e400`."""
    return NumberFault(f"'{text[:40]}' is no number in JSON; write a finite number")


def written(value: Json) -> str | None:
    """Return the text of a scalar as it was written; None for null, a list or an object."""
    match value:
        case str():
            return value
        case WrittenInt() | WrittenFloat():
            return value.text
        case bool() | int() | float():
            return json.dumps(value)
        case _:
            return None


def bare(value: float) -> float:
    """Return a number without the text that it was written as."""
    return int(value) if isinstance(value, int) else float(value)
