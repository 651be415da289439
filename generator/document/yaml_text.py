"""Values to YAML that every reader of YAML 1.1 and 1.2 agrees about: what could be taken for another scalar is quoted."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from generator.document.node import Json

_PLAIN = re.compile(r"[A-Za-z_$][A-Za-z0-9_$/.-]*(?: [A-Za-z0-9_$/.-]+)*\Z")
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"})
"""Words that some reader takes for a boolean, null or a number."""


def write_yaml(value: Json) -> str:
    """Return a value as a YAML document in block style.

    Texts stay on one line; what no terminal shows as itself is escaped. A lone surrogate, which no
    YAML can hold, becomes U+FFFD.
    """
    return "\n".join(_lines(value, "")) + "\n"


def _lines(value: Json, indent: str) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for key, member in value.items():
            yield from _member(f"{indent}{_text(key)}:", member, f"{indent}  ")
    elif isinstance(value, list) and value:
        for item in value:
            first, *rest = _lines(item, f"{indent}  ")
            yield f"{indent}- {first.removeprefix(f'{indent}  ')}"
            yield from rest
    else:
        yield f"{indent}{_scalar(value)}"


def _member(head: str, value: Json, indent: str) -> Iterator[str]:
    if isinstance(value, (dict, list)) and value:
        yield head
        yield from _lines(value, indent)
    else:
        yield f"{head} {_scalar(value)}"


def _scalar(value: Json) -> str:
    """Return a scalar, or an empty collection."""
    return _text(value) if isinstance(value, str) else json.dumps(value)


def _text(text: str) -> str:
    if _PLAIN.match(text) and text.lower() not in _WORDS:
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    code = ord(character)
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    if 0xD800 <= code < 0xE000:
        return "\\uFFFD"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
