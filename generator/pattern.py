"""Regular expressions of a document: a text that matches one, and whether it is safe to try one.

The common part of ECMA-262 and Python is read: characters, classes, groups, choices and
repetitions. A pattern with anything else (lookaround, references, properties of Unicode) has no
reading: nothing is said about a text then.
"""

from __future__ import annotations

import re
import string
import warnings
from dataclasses import dataclass
from functools import lru_cache
from math import log
from typing import TypeAlias

_MAX_TEXT = 100
_MAX_PATTERN = 1000
_MAX_REPEAT = 200
_MAX_NESTING = 20
_MAX_STEPS = 10**7
_USUAL = "a0A-_ ." + string.ascii_letters + string.digits + string.punctuation
_CLASSES = {
    "d": string.digits,
    "w": string.ascii_letters + string.digits + "_",
    "s": " \t\n\r\f\v",
}
_CONTROLS = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0"}
_COUNTED = re.compile(r"\{(\d+,?|\d*,\d+)\}")
_QUANTIFIER = re.compile(r"(?:[*+?]|\{(\d{1,4})(,?)(\d{0,4})\})\??")


@dataclass(frozen=True, slots=True)
class _Character:
    """One character of those that fit."""

    text: str


@dataclass(frozen=True, slots=True)
class _Repeat:
    part: _Part
    least: int
    most: float


@dataclass(frozen=True, slots=True)
class _Series:
    parts: tuple[_Part, ...]


@dataclass(frozen=True, slots=True)
class _Choice:
    parts: tuple[_Part, ...]


_Part: TypeAlias = "_Character | _Repeat | _Series | _Choice"


class _UnreadError(Exception):
    """The pattern has something that is not read here."""


def matches(pattern: str, value: str) -> bool:
    """Say whether a text matches; a pattern that is not read, or that may take long, excludes none."""
    if _read(pattern) is None or not is_affordable(pattern, value):
        return True
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return re.search(pattern, value, re.ASCII) is not None
        except (re.error, RecursionError, OverflowError):
            return True


def is_affordable(pattern: str, text: str, *, steps: int = _MAX_STEPS) -> bool:
    """Say whether searching a text for a pattern ends soon, however badly both are chosen: in so many steps.

    Python's search cannot be stopped, and goes through every way of dividing the text in the worst
    case. At most these are a power of the text's length, where the pattern is read here.
    """
    part = _read(pattern)
    if part is None:
        operators = sum(map(pattern.count, "*+?|")) - pattern.count("(?")
        counted = sum(map(int, re.findall(r"(?a:\d{1,9})(?=,?\d*\})", pattern)))
        return len(text) * log(1 + operators + counted) <= log(steps)
    is_anchored = pattern.startswith("^") and not isinstance(part, _Choice)
    starts = 0 if is_anchored else log(1 + len(text))
    return starts + _ways(part, len(text)) <= log(steps)


def _ways(part: _Part, length: int) -> float:
    """Return the logarithm of how many ways there are, at most, to find a part in a text."""
    match part:
        case _Series(parts=parts):
            return sum(_ways(item, length) for item in parts)
        case _Choice(parts=parts):
            return log(len(parts)) + max(_ways(item, length) for item in parts)
        case _Repeat(part=repeated, least=least, most=most):
            times = int(min(most, max(least, length)))
            return log(times - least + 1) + times * _ways(repeated, length)
    return 0.0


def sample(pattern: str, *, least: int = 0) -> str | None:
    """Return a text that matches, of at least `least` characters if it can be; None if unread."""
    part = _read(pattern)
    if part is None:
        return None
    text = _sample(part, 0)
    for more in range(1, min(least, _MAX_TEXT) + 1):
        if len(text) >= least:
            break
        text = _sample(part, more)
    return text[:_MAX_REPEAT]


def _sample(part: _Part, more: int) -> str:
    match part:
        case _Character(text=text):
            return text
        case _Repeat(part=repeated, least=least, most=most):
            once = _sample(repeated, more)
            return once * int(min(max(least, 1) + more, most, _MAX_REPEAT // max(len(once), 1)))
        case _Series(parts=parts):
            return "".join(_sample(item, more) for item in parts)
        case _Choice(parts=parts):
            return _sample(parts[0], more)


@lru_cache(maxsize=256)
def _read(pattern: str) -> _Part | None:
    if len(pattern) > _MAX_PATTERN:
        return None
    reader = _Reader(pattern)
    try:
        part = reader.choice(0)
    except (_UnreadError, IndexError):
        return None
    return part if reader.at == len(pattern) else None


class _Reader:
    """Reads a pattern from left to right; an IndexError says that it ends too early."""

    def __init__(self, pattern: str) -> None:
        self.text = pattern
        self.at = 0

    def _next(self) -> str:
        self.at += 1
        return self.text[self.at - 1]

    def _sees(self, start: str) -> bool:
        return self.text.startswith(start, self.at)

    def choice(self, nesting: int) -> _Part:
        """Read alternatives up to a closing bracket or the end."""
        if nesting > _MAX_NESTING:
            raise _UnreadError
        found = [self._series(nesting)]
        while self._sees("|"):
            self.at += 1
            found.append(self._series(nesting))
        return found[0] if len(found) == 1 else _Choice(tuple(found))

    def _series(self, nesting: int) -> _Part:
        parts: list[_Part] = []
        while self.at < len(self.text) and not self._sees("|") and not self._sees(")"):
            parts.append(self._repeated(self._atom(nesting)))
        return _Series(tuple(parts))

    def _repeated(self, part: _Part) -> _Part:
        found = _QUANTIFIER.match(self.text, self.at)
        if found is None:
            if _COUNTED.match(self.text, self.at):
                raise _UnreadError
            return part
        self.at = found.end()
        match found[0][0]:
            case "*":
                return _Repeat(part, 0, float("inf"))
            case "+":
                return _Repeat(part, 1, float("inf"))
            case "?":
                return _Repeat(part, 0, 1)
        least = int(found[1])
        most = float(found[3] or "inf") if found[2] else least
        if most < least:
            raise _UnreadError
        return _Repeat(part, least, most)

    def _atom(self, nesting: int) -> _Part:
        character = self._next()
        match character:
            case "^" | "$":
                return _Series(())
            case "(":
                if self._sees("?:"):
                    self.at += 2
                elif self._sees("?"):
                    raise _UnreadError
                part = self.choice(nesting + 1)
                if self._next() != ")":
                    raise _UnreadError
                return part
            case "[":
                return _Character(self._class())
            case ".":
                return _Character("a")
            case "\\":
                escaped = self._next()
                if escaped == "b":
                    return _Series(())
                return _Character(_first(self._escaped(escaped)))
            case "*" | "+" | "?":
                raise _UnreadError
        return _Character(character)

    def _escaped(self, character: str) -> str:
        """Return the characters that an escape stands for."""
        if character in _CLASSES:
            return _CLASSES[character]
        if character.lower() in _CLASSES:
            return "".join(other for other in _USUAL if other not in _CLASSES[character.lower()])
        if character in _CONTROLS:
            return _CONTROLS[character]
        if character in "xu":
            digits = self.text[self.at : self.at + (2 if character == "x" else 4)]
            self.at += len(digits)
            if re.fullmatch(r"[0-9a-fA-F]{2}|[0-9a-fA-F]{4}", digits) is None:
                raise _UnreadError
            code = int(digits, 16)
            if 0xD800 <= code <= 0xDFFF:  # half of a character, which UTF-8 cannot carry
                raise _UnreadError
            return chr(code)
        if character.isalnum():
            raise _UnreadError
        return character

    def _class(self) -> str:
        """Read `[...]` and return one character of it."""
        negated = self._sees("^")
        self.at += negated
        ranges: list[tuple[str, str]] = []
        while not self._sees("]"):
            low = self._member()
            if len(low) == 1 and self._sees("-") and not self._sees("-]"):
                self.at += 1
                high = self._member()
                ranges.append((low, _first(high)))
            else:
                ranges += [(item, item) for item in low]
        self.at += 1
        usual = (one for one in _USUAL if negated != any(a <= one <= b for a, b in ranges))
        found = next(usual, None)
        if found is not None:
            return found
        if negated or not ranges:
            raise _UnreadError
        return ranges[0][0]

    def _member(self) -> str:
        character = self._next()
        if character != "\\":
            return character
        escaped = self._next()
        return "\b" if escaped == "b" else self._escaped(escaped)


def _first(characters: str) -> str:
    return characters[0] if characters else ""
