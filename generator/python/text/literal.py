"""The one encoder of document values into Python source."""

from __future__ import annotations

import re

from generator.ir import Json
from generator.python.text.layout import spread

_SPECIAL = re.compile(r"[^ !#-&(-\[\]-~]")
"""Quotes, the backslash, and all that is no printable ASCII."""
_ESCAPES = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_LONGEST_DECIMAL = 10**640
"""Integers from here on are written in hexadecimal: the interpreter limits decimal digits only."""


def literal(value: Json) -> str:
    """Return Python source, ASCII alone, that evaluates to `value`.

    It is what black makes of it: strings in double quotes, unless single ones need fewer escapes.

    Raises:
        TypeError: The value is not JSON.
    """
    match value:
        case None | bool():
            return repr(value)
        case int():
            return _integer(value)
        case float():
            return _number(value)
        case str():
            return _string(value)
        case list():
            return f"[{spread(map(literal, value))}]"
        case dict():
            items = (f"{_string(key)}: {literal(item)}" for key, item in value.items())
            return f"{{{spread(items)}}}"
    raise TypeError(f"{type(value).__name__} is no JSON value")


def _integer(value: int) -> str:
    if -_LONGEST_DECIMAL < value < _LONGEST_DECIMAL:
        return repr(value)
    return f"{'-' if value < 0 else ''}0x{abs(value):X}"


def _number(value: float) -> str:
    text = repr(value)
    return f'float("{text}")' if text in {"inf", "-inf", "nan"} else text


def _string(text: str) -> str:
    quote = "'" if text.count('"') > text.count("'") else '"'
    return f"{quote}{_SPECIAL.sub(lambda found: _character(found[0], quote), text)}{quote}"


def _character(character: str, quote: str) -> str:
    if character == quote:
        return f"\\{quote}"
    if character in _ESCAPES:
        return _ESCAPES[character]
    if " " <= character <= "~":
        return character
    code = ord(character)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"
