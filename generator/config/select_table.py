"""The table `[select]` of `sdk.toml` as a selection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.config.reader import Reader, kind_of
from generator.config.selection import KEYS, Rule, Selection
from generator.diagnostics import Code, quoted


def read_selection(reader: Reader, table: Mapping[str, object]) -> Selection:
    """Return what a table includes and excludes."""
    reader.known(table, ("include", "exclude"), ("select",))
    return Selection(
        include=tuple(_rules(reader, table, "include")),
        exclude=tuple(_rules(reader, table, "exclude")),
    )


def _rules(reader: Reader, table: Mapping[str, object], key: str) -> Iterator[Rule]:
    """Yield the rules of a table, or of an array of tables."""
    value = table.get(key, [])
    keys = ("select", key)
    for rule in value if isinstance(value, list) else [value]:
        if not isinstance(rule, dict):
            message = f"{quoted(key)} is a table, not {kind_of(rule)}: write [select.{key}] on a line of its own"
            reader.error(Code.CONFIG_VALUE, keys, message)
            continue
        reader.known(rule, KEYS, keys)
        globs = tuple((name, found) for name in KEYS if (found := reader.texts(rule, name, keys)))
        if globs:
            yield Rule(globs=globs)
        elif not rule:
            message = f"the rule is empty; write one of {', '.join(KEYS)}"
            reader.error(Code.CONFIG_VALUE, keys, message)
