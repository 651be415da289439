"""JSON at the speed of `json.loads`, and where its values stand.

Loading does not look at each token: that no key stands twice in an object, and that nothing is nested too
deep, is shown by counting. Where counting does not show it, or a diagnostic asks for places, `scan` does.
"""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator

from generator.diagnostics import Code
from generator.document.load_fault import MAX_DEPTH, LoadFault, too_deep, twice
from generator.document.node import Json
from generator.document.places import Place
from generator.document.scalars import NumberFault, bare, finite, not_finite, number

_TOKEN = re.compile(
    r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"(?:[ \t\r\n]*+(:))?|([{\[])|([}\]])|([^\s,:{}\[\]"]++)',
    re.DOTALL,
)
_TEXT, _KEY, _OPEN, _CLOSE = 1, 2, 3, 4

_ESCAPE = re.compile(rb'\\(?:["\\]|u[dD][89a-fA-F])')
_PAIR_OR_HALF = re.compile(
    r"\\(?:u[dD][89abAB]..\\u[dD][c-fC-F]..|(u[dD][89a-fA-F]..)|.)", re.DOTALL
)
_NO_MARKS = bytes(set(range(256)) - set(b'"[]{}:'))
_ONE_KIND = bytes.maketrans(b"[]", b"{}")
_PIECE = 64 * 1024
_USUAL_DEPTH = 40


def load_json(text: str, kept: list[LoadFault] | None = None) -> Json:
    """Return the value that `text` writes.

    With `kept`, a number that Python or JSON does not have is kept as its text, and its fault there.

    Raises:
        json.JSONDecodeError: It is not JSON.
        LoadFault: A duplicate key, half a character, or a number or nesting beyond the limits.
    """
    value: Json
    members = _members()
    try:
        value = json.loads(
            text, object_hook=members.send, parse_float=finite, parse_constant=_refuse
        )
    except json.JSONDecodeError:
        raise
    except (ValueError, RecursionError):
        scan(text, kept)
        if not kept:
            raise too_deep(0) from None
        members = _members()
        value = json.loads(
            text,
            object_hook=members.send,
            parse_float=_number_or_text,
            parse_int=_number_or_text,
            parse_constant=str,
        )
    outline = _outline(text)
    if outline.count(b":") != next(members) or not _is_shallow(outline):
        scan(text, None if kept is None else [])
    return value


def _members() -> Generator[dict[str, Json] | int, dict[str, Json] | None, None]:
    """Return what takes objects, giving each back, and then tells how many members they have.

    A call of a function would cost more.
    """
    found = _counted()
    next(found)
    return found


def _counted() -> Generator[dict[str, Json] | int, dict[str, Json] | None, None]:
    total = 0
    found = yield total
    while found is not None:
        total += len(found)
        found = yield found
    yield total


def _refuse(constant: str) -> Json:
    raise not_finite(constant)


def _number_or_text(text: str) -> Json:
    try:
        found = number(text)
    except NumberFault:
        return text
    return found if isinstance(found, str) else bare(found)


def _outline(text: str) -> bytes:
    """Return the braces and colons of valid JSON that stand outside of its strings, brackets as braces.

    Searching and replacing in bytes does it in a fraction of the time of one look at each token.
    """
    marks, halves = [], False
    for piece in _pieces(text):
        plain, escapes = _ESCAPE.subn(b"", piece)
        halves = halves or len(piece) - len(plain) > 2 * escapes
        marks.append(plain.translate(_ONE_KIND, _NO_MARKS).replace(b'""', b""))
    if halves:
        _refuse_halves(text)
    return b"".join(b"".join(marks).split(b'"')[::2])


def _pieces(text: str) -> Iterator[bytes]:
    """Yield the text in pieces that a processor keeps at hand, cut at commas: no escape has one."""
    start = 0
    while start >= 0:
        end = text.find(",", start + _PIECE)
        yield text[start : None if end < 0 else end].encode("utf-8", "surrogatepass")
        start = end


def _refuse_halves(text: str) -> None:
    """Refuse an escape that is half of a surrogate pair: it is no character, and cannot be written as UTF-8."""
    for escape in _PAIR_OR_HALF.finditer(text):
        if escape[1]:
            message = f"'{escape[0]}' is half of a surrogate pair, which is no character; write both halves"
            raise LoadFault(Code.SYNTAX, message, escape.start())


def _is_shallow(outline: bytes) -> bool:
    """Say whether nothing is nested deeper than usual, by taking away what holds nothing, again and again."""
    rest = outline.translate(None, b":")
    for _ in range(_USUAL_DEPTH):
        if not rest:
            return True
        rest = rest.replace(b"{}", b"")
    return not rest


def scan(text: str, kept: list[LoadFault] | None = None) -> Place:
    """Return the places of the values of valid JSON; with `kept`, faults of numbers are put there.

    Raises:
        LoadFault: A duplicate key, or a number or nesting beyond the limits.
    """
    top: dict[str, Place] = {}
    here, index = top, 0
    around: list[tuple[dict[str, Place], int]] = []
    token, at = "", 0
    for match in _TOKEN.finditer(text):
        kind = match.lastindex
        if kind == _KEY:
            at = match.start()
            token = match[1] if "\\" not in match[1] else json.loads(f'"{match[1]}"')
            if token in here:
                raise twice(token, at)
        elif kind == _CLOSE:
            here, index = around.pop()
        else:
            if index >= 0:
                token, at, index = str(index), match.start(), index + 1
            if kind == _OPEN:
                if len(around) == MAX_DEPTH:
                    raise too_deep(match.start())
                around.append((here, index))
                below: dict[str, Place] = {}
                here[token] = (at, below)
                here, index = below, 0 if match[3] == "[" else -1
            else:
                here[token] = at
                if kind != _TEXT:
                    _check_number(match[5], match.start(), kept)
    return top["0"]


def _check_number(text: str, at: int, kept: list[LoadFault] | None) -> None:
    if text in ("true", "false", "null"):
        return
    try:
        if isinstance(number(text), str):
            raise not_finite(text)
    except NumberFault as fault:
        found = LoadFault(Code.NUMBER, str(fault), at)
        if kept is None:
            raise found from None
        kept.append(found)
