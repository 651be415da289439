"""Which values a repr hides, and how much of the rest it shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice

from .shapes import is_mapping, is_sequence

HIDDEN = "'***'"
_MAX_TEXT, _MAX_ITEMS, _MAX_DEPTH = 200, 20, 6
_SECRET = re.compile(
    r"api_?key|secret|token|passw(or)?d|passphrase|private_?key|access_?key|credential|authorization|(^|_)auth($|_)"
    r"|(^|_)pin($|_)|jwt|signature",
)
_PLAIN = re.compile(
    r"(page|next|prev|previous|cursor|sync|continuation)_?token|token_?(type|count|limit|usage)|tokens$"
)


@lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    """Whether a key's value is a secret, as far as its name tells."""
    folded = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_")
    return _SECRET.search(folded) is not None and _PLAIN.search(folded) is None


def show(value: object, depth: int = 0) -> str:
    """Return a repr of decoded JSON: secrets hidden at any depth, long parts cut."""
    if isinstance(value, str):
        return repr(value) if len(value) <= _MAX_TEXT else f"{value[:_MAX_TEXT]!r}..."
    if is_mapping(value):
        return f"{{{', '.join(_members(value, depth))}}}" if depth < _MAX_DEPTH else "..."
    if is_sequence(value):
        if depth >= _MAX_DEPTH:
            return "..."
        shown = [show(item, depth + 1) for item in islice(value, _MAX_ITEMS)]
        return f"[{', '.join([*shown, *(['...'] if len(value) > _MAX_ITEMS else [])])}]"
    if isinstance(value, int) and abs(value) > 10**_MAX_TEXT:
        return "..."
    return repr(value)


def _members(value: Mapping[str, object], depth: int) -> list[str]:
    found: list[str] = []
    for index, (key, item) in enumerate(value.items()):
        if index == _MAX_ITEMS:
            return [*found, "..."]
        found.append(f"{show(key)}: {HIDDEN if is_secret(str(key)) else show(item, depth + 1)}")
    return found
