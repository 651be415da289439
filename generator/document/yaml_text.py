"""Values to YAML that every reader of YAML 1.1 and 1.2 agrees about: what could be taken for another scalar is quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.document.node import Json

_PLAIN = re.compile(r"[A-Za-z_$/](?:[A-Za-z0-9_ .,/()'$-]*[A-Za-z0-9_.,/()'$-])?")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"})
"""Words that some reader takes for a boolean, null or a number."""
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_LONGEST_KEY = 500
"""A longer key is marked with `?`: without that, a reader looks ahead 1024 characters for its colon."""


def write_yaml(value: Json) -> str:
    """Return a value as a YAML document in block style, without comments, anchors and tags.

    What no terminal shows as itself is escaped. A lone surrogate, which no YAML can hold, becomes
    U+FFFD.
    """
    if isinstance(value, str):
        return f"{_line(value)}\n"
    return "\n".join(_lines(value)) + "\n"


def _lines(value: Json) -> Iterator[str]:
    """Yield the lines of a value; the first may follow a key or a dash."""
    if isinstance(value, dict) and value:
        for key, member in value.items():
            name = _line(key)
            if len(name) > _LONGEST_KEY:
                yield f"? {name}"
                name = ""
            yield from _member(f"{name}:", member)
    elif isinstance(value, list) and value:
        for item in value:
            first, *rest = _lines(item)
            yield f"- {first}"
            yield from _indented(rest)
    elif isinstance(value, str):
        yield from _text(value)
    else:
        yield _scalar(value)


def _member(head: str, member: Json) -> Iterator[str]:
    """Yield a member behind its key: on the same line, or on those below."""
    lines = _lines(member)
    if isinstance(member, (dict, list)) and member:
        yield head
    else:
        yield f"{head} {next(lines)}"
    yield from _indented(lines)


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (f"  {line}" if line else "" for line in lines)


def _text(text: str) -> Iterator[str]:
    """Yield a text: one line, or a block where its lines can stand as they are."""
    body = text.rstrip("\n")
    lines = body.split("\n")
    if "\n" not in text or lines[0][:1] in ("", " ") or not all(map(str.isprintable, lines)):
        yield _line(text)
        return
    ends = len(text) - len(body)
    yield ("|-", "|", "|+")[min(ends, 2)]
    yield from lines
    yield from [""] * (ends - 1)


def _line(text: str) -> str:
    """Return a text on one line, in quotes unless every reader takes it for a text without."""
    if _PLAIN.fullmatch(text) and text.lower() not in _WORDS:
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    code = ord(character)
    if character in _ESCAPES:
        return _ESCAPES[character]
    if character.isprintable():
        return character
    if 0xD800 <= code < 0xE000:
        return "\\uFFFD"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def _scalar(value: Json) -> str:
    """Return a scalar that is no text, or an empty collection."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case float():
            mantissa, mark, exponent = repr(value).partition("e")
            return f"{mantissa}{'' if '.' in mantissa else '.0'}{mark}{exponent}"
        case dict():
            return "{}"
        case list():
            return "[]"
    return str(value)
