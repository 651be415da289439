"""Which values a repr hides, and how much of the rest it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import islice

from .shapes import is_bytes, is_mapping, is_sequence

HIDDEN = "'***'"
MAX_ITEMS, MAX_DEPTH = 20, 6
_MAX_TEXT, _MAX_VALUES = 200, 300
_SECRET = (
    r"api_?key|secret|token|passw(or)?d|passphrase|private_?key|access_?key|credential|authorization|(^|_)auth($|_)"
    r"|(^|_)pin($|_)|jwt|signature"
)
_PLAIN = r"(page|next|prev|previous|cursor|sync|continuation)_?token|token_?(type|count|limit|usage)|tokens$"


@lru_cache(maxsize=4096)
def is_secret(name: str) -> bool:
    """Whether a key's value is a secret, as far as its name tells."""
    folded = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower().replace("-", "_")
    return re.search(_SECRET, folded) is not None and re.search(_PLAIN, folded) is None


def show(value: object, depth: int = 0, left: Iterator[int] | None = None) -> str:
    """Return a repr of decoded JSON and of models in it: secrets hidden at any depth, long parts cut.

    `left` counts down the values that are still shown.
    """
    left = iter(range(_MAX_VALUES)) if left is None else left
    if next(left, None) is None:
        return "..."
    shown = getattr(value.__class__, "_show", None)
    if shown is not None:
        return str(shown(value, depth, left))
    if isinstance(value, str):
        return repr(value) if len(value) <= _MAX_TEXT else f"{value[:_MAX_TEXT]!r}..."
    if is_bytes(value):
        return f"<{len(value)} bytes>"
    if is_mapping(value):
        return f"{{{', '.join(_members(value, depth, left))}}}" if depth < MAX_DEPTH else "..."
    if is_sequence(value):
        if depth >= MAX_DEPTH:
            return "..."
        items = [show(item, depth + 1, left) for item in islice(value, MAX_ITEMS)]
        return f"[{', '.join([*items, *(['...'] if len(value) > MAX_ITEMS else [])])}]"
    if isinstance(value, int) and abs(value) > 10**_MAX_TEXT:
        return "..."
    return repr(value)


def _members(value: Mapping[str, object], depth: int, left: Iterator[int]) -> Iterator[str]:
    for key, item in islice(value.items(), MAX_ITEMS):
        yield f"{show(key)}: {HIDDEN if is_secret(str(key)) else show(item, depth + 1, left)}"
    if len(value) > MAX_ITEMS:
        yield "..."
