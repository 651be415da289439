"""The ledger and what was said, as text for people and as plain data for tools."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from generator.diagnostics import Code, Diagnostic, Severity, as_text
from generator.ledger.entry import Entry, Ledger
from generator.ledger.grammar import Kind, State
from generator.meanings import MEANINGS

_SHOWN = 3
"""How many messages of one code are shown where not all are asked for."""
_HIDDEN = frozenset({Kind.DOCUMENT, Kind.COMPONENTS, Kind.FLOWS, Kind.INFO})
"""Kinds of which a document has one: no row of the table."""


def table(ledger: Ledger) -> Iterator[str]:
    """Yield the lines of a table of kinds and states; only states that occur have a column."""
    counts = {kind: row for kind, row in ledger.counts().items() if kind not in _HIDDEN}
    states = [state for state in State if any(row[state] for row in counts.values())]
    yield f"{'':22}" + "".join(f"{state:>14}" for state in (*states, "total"))
    for kind, row in counts.items():
        cells = [row[state] or "-" for state in states]
        yield f"{kind:22}" + "".join(f"{cell:>14}" for cell in (*cells, sum(row.values())))


def report(
    found: Iterable[Diagnostic], again: Iterable[Diagnostic], *, every: bool
) -> Iterator[str]:
    """Yield the lines of what was said, grouped by code; with `every`, all messages and places."""
    groups: dict[Code, list[Diagnostic]] = defaultdict(list)
    repeated: dict[Code, list[Diagnostic]] = defaultdict(list)
    for item in found:
        groups[item.code].append(item)
    for item in again:
        repeated[item.code].append(item)
    for code, items in groups.items():
        count = len(items) + len(repeated[code])
        places = f"{count} {'place' if count == 1 else 'places'}"
        yield ""
        summed = MEANINGS[code].summary
        yield f"{items[0].severity} {code}, {places}: {summed[:1].lower()}{summed[1:]}"
        yield from _group(items, repeated[code], every=every)


def _group(
    items: Sequence[Diagnostic], repeated: Sequence[Diagnostic], *, every: bool
) -> Iterator[str]:
    if every:
        for item in (*items, *repeated):
            yield from as_text(item).splitlines()
        return
    for item in items[:_SHOWN]:
        yield from as_text(item).splitlines()
    hidden = len(items) - len(items[:_SHOWN]) + len(repeated)
    if hidden:
        yield f"  and {hidden} more: --all shows {'it' if hidden == 1 else 'them'}"


def ledger_data(ledger: Ledger, *, every: bool) -> dict[str, object]:
    """Return the counts, and the entries that are not generated; with `every`, all entries."""
    settled = () if every else (State.GENERATED, State.IRRELEVANT)
    return {
        "counts": {
            kind.value: {state.value: count for state, count in row.items()}
            for kind, row in ledger.counts().items()
        },
        "entries": [_entry(entry) for entry in ledger.entries if entry.fate.state not in settled],
    }


def _entry(entry: Entry) -> dict[str, object]:
    position = entry.location.position
    return {
        "kind": entry.kind.value,
        "of": entry.of.value if entry.of is not None else None,
        "state": entry.fate.state.value,
        "why": entry.fate.why,
        "code": entry.fate.code.value if entry.fate.code is not None else None,
        "file": entry.location.file,
        "pointer": entry.location.pointer.fragment,
        "line": position.line if position is not None else None,
        "column": position.column if position is not None else None,
    }


def summary(found: Iterable[Diagnostic]) -> str:
    """Return how many of each severity were said: `2 warnings, 1 note`."""
    counts = Counter(item.severity for item in found)
    said = [
        f"{counts[level]} {level}{'' if counts[level] == 1 else 's'}"
        for level in Severity
        if counts[level]
    ]
    return ", ".join(said) or "nothing to say"
