"""Places of a document as JSONPath queries (RFC 9535), which is how an overlay names them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.document import Json

_SHORT = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_ESCAPED = {
    "'": "\\'",
    "\\": "\\\\",
    "\b": "\\b",
    "\f": "\\f",
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
}


def json_path(root: Json, tokens: Iterable[str]) -> str:
    """Return the query of one place: names that need no quotes without, an index for an item of a list."""
    found, value = "$", root
    for token in tokens:
        if isinstance(value, list):
            found += f"[{token}]"
            value = value[int(token)]
        else:
            found += f".{token}" if _SHORT.match(token) else f"[{quoted_name(token)}]"
            value = value.get(token) if isinstance(value, dict) else None
    return found


def quoted_name(text: str) -> str:
    """Return a text as a query writes it (RFC 9535, section 2.3.1.1)."""
    return "'" + "".join(_ESCAPED.get(c) or _plain(c) for c in text) + "'"


def _plain(character: str) -> str:
    return f"\\u{ord(character):04x}" if ord(character) < 32 else character
