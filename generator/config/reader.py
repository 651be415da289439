"""Values of a TOML table, each of the kind that it must have: every fault is reported, with its line."""

from __future__ import annotations

from collections.abc import Mapping

from generator.config.place import find_key
from generator.diagnostics import Code, Sink, quoted
from generator.location import Location, Source

_MOST_LISTED = 20
"""Most keys that a message lists; of more, the nearest is named, else a few."""


class Reader:
    """Reads values and complains with an address."""

    def __init__(self, source: Source, sink: Sink) -> None:
        self._source, self._sink = source, sink

    def error(self, code: Code, keys: tuple[str, ...], message: str) -> None:
        """Add a fault at a key."""
        self._sink.error(
            code, Location(self._source, at=find_key(self._source.text, keys)), message
        )

    def known(
        self, table: Mapping[str, object], known: tuple[str, ...], keys: tuple[str, ...]
    ) -> None:
        """Refuse keys that are not known."""
        for key in table:
            if key not in known:
                from difflib import get_close_matches

                some = len(known) > _MOST_LISTED
                near = get_close_matches(key, known, n=1, cutoff=0.3 if some else 0.6)
                hint = (
                    f"did you mean {quoted(near[0])}?"
                    if near
                    else f"the keys are {', '.join(known[:3] if some else known)}{', ...' if some else ''}"
                )
                self.error(
                    Code.CONFIG_UNKNOWN_KEY,
                    (*keys, key),
                    f"there is no option {quoted(key)}; {hint}",
                )

    def text(self, table: Mapping[str, object], key: str, keys: tuple[str, ...] = ()) -> str | None:
        """Return a text; None where there is none, or a fault was reported."""
        value = table.get(key)
        if value is None:
            return None
        if not isinstance(value, str):
            message = f'{quoted(key)} is a text, not {kind_of(value)}: write {key} = "..."'
            self.error(Code.CONFIG_VALUE, (*keys, key), message)
            return None
        return value if self._check_text(value, key, (*keys, key)) else None

    def texts(
        self, table: Mapping[str, object], key: str, keys: tuple[str, ...] = ()
    ) -> tuple[str, ...]:
        """Return a list of texts; empty where there is none, or a fault was reported."""
        value = table.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            message = f'{quoted(key)} is an array of texts: write {key} = ["..."]'
            self.error(Code.CONFIG_VALUE, (*keys, key), message)
            return ()
        return tuple(text for text in value if self._check_text(text, key, (*keys, key)))

    def _check_text(self, text: str, key: str, keys: tuple[str, ...]) -> bool:
        if text and text.isprintable():
            return True
        what = "not one line of printable text" if text else "empty"
        self.error(Code.CONFIG_VALUE, keys, f"{quoted(key)} is {what}; leave it out, or fill it")
        return False

    def table(self, table: Mapping[str, object], key: str) -> dict[str, object]:
        """Return a table; empty where there is none, or a fault was reported."""
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        what = f"is a table, not {kind_of(value)}"
        message = f"{quoted(key)} {what}: write [{key}] on a line of its own"
        self.error(Code.CONFIG_VALUE, (key,), message)
        return {}


def kind_of(value: object) -> str:
    """Return what TOML calls a value."""
    kinds = {
        str: "a text",
        bool: "a boolean",
        int: "a number",
        float: "a number",
        dict: "a table",
        list: "an array",
    }
    return kinds.get(type(value), "a date or time")
