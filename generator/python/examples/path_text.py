"""What the example of a parameter becomes in a path (OpenAPI 3.0, Parameter Object, `style`), or in a header."""

from __future__ import annotations

import json
from urllib.parse import quote

from generator.ir import Json, Parameter


def path_text(item: Parameter, value: Json) -> str:
    """Return the text of a value in a parameter's style; empty where it cannot be a segment."""
    if item.media_type is not None:
        return _encoded(json.dumps(value, separators=(",", ":"), ensure_ascii=False))
    if isinstance(value, dict):
        pairs = [(_encoded(name), _encoded(scalar_text(part))) for name, part in value.items()]
        row = ["=".join(pair) for pair in pairs] if item.explode else [*sum(pairs, ())]
    else:
        row = [
            _encoded(scalar_text(part)) for part in (value if isinstance(value, list) else [value])
        ]
    text = _in_style(item, row, named=isinstance(value, dict))
    return "" if text in (".", "..") or not all(row) else text


def header_text(text: str) -> str:
    """Return what a header can hold of an example: one line of ASCII (RFC 9110, section 5.5)."""
    line = " ".join(text.split())
    return line if line.isprintable() and line.isascii() else "text"


def _in_style(item: Parameter, row: list[str], *, named: bool) -> str:
    if not row or item.style == "simple":
        return ",".join(row)
    if item.style == "label":
        return "." + ("." if item.explode else ",").join(row)
    key = f";{quote(item.name, safe='')}="
    if item.explode:
        return "".join(f";{text}" if named else f"{key}{text}" for text in row)
    return key + ",".join(row)


def _encoded(text: str) -> str:
    return quote(text, safe="-._~")


def scalar_text(value: Json) -> str:
    """Return the text of a scalar on the wire; that of a list or an object is JSON."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, dict)):
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False)
    return "" if value is None else str(value)
