"""Values of JSON, made up, and texts that write them: what loads them must agree."""

from __future__ import annotations

import json
from collections.abc import Iterator

from hypothesis import strategies as st

from generator.document import Json

_LETTERS = st.characters(exclude_categories=("C", "Zl", "Zp")) | st.sampled_from(
    '"\\[]{}:,#&*!-\n\t'
)
_TEXTS = st.text(_LETTERS, max_size=8)
_SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
)  # fmt: skip
VALUES: st.SearchStrategy[Json] = st.recursive(
    _SCALARS | _TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=20,
)
OBJECTS: st.SearchStrategy[dict[str, Json]] = st.dictionaries(_TEXTS, VALUES, max_size=4)


def below(value: Json, tokens: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Json]]:
    """Yield the tokens and value of everything in a value."""
    members = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else ()
    for token, found in (*members, *items):
        here = (*tokens, str(token))
        yield here, found
        yield from below(found, here)


class BlockYaml:
    """Writes a value as YAML in block style, and notes at which offset each pointer's place is."""

    def __init__(self, value: Json) -> None:
        self.text = ""
        self.places: dict[tuple[str, ...], int] = {}
        self._write(value, (), 0)

    def _write(self, value: Json, tokens: tuple[str, ...], indent: int) -> int:
        """Write a value; return where it starts."""
        if not value or not isinstance(value, (dict, list)):
            self.text += " "
            start = len(self.text)
            self.text += json.dumps(value, ensure_ascii=False)
            return start
        starts: list[int] = []
        entries = value.items() if isinstance(value, dict) else enumerate(value)
        for token, found in entries:
            self.text += "\n" + " " * indent
            starts.append(len(self.text))
            here = (*tokens, str(token))
            if isinstance(value, dict):
                self.text += json.dumps(token, ensure_ascii=False) + ":"
            else:
                self.text += "-"
            start = self._write(found, here, indent + 1)
            self.places[here] = starts[-1] if isinstance(value, dict) else start
        return starts[0]
