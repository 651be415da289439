"""Is everything in real documents accounted for? The ledger's counts against the standard's own schema.

Each document is walked twice: by the ledger, and by the JSON Schema that the standard publishes.
The objects of every kind must stand in the same places. Exits with 1 where they do not.

Usage: python -m benchmarks.ledger [--seed 30] [--count 100] [--cache FOLDER]
"""

from __future__ import annotations

import argparse
import time
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.corpus.documents import CACHE, choose, fetch
from generator.diagnostics import Sink
from generator.document import load_document, resolve_all
from generator.ledger import Kind, State, account
from generator.read import read_api
from tests.ledger.official import KINDS, Tokens, objects


def main() -> int:
    """Compare, and print how many parts came to which state."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=30)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--cache", type=Path, default=CACHE)
    given = parser.parse_args()
    folder = fetch(given.cache)
    states: Counter[State] = Counter()
    different, read, accounting = [], 0, 0.0
    for name in choose(seed=given.seed, count=given.count, only=None):
        found = _compare(folder / name)
        if found is None:
            continue
        read += 1
        accounting += found[2]
        states += found[1]
        if found[0]:
            different.append(f"{name}: {', '.join(found[0])}")
    parts = sum(states.values())
    print(f"{read} documents, {parts:,} parts, {1e6 * accounting / max(parts, 1):.0f} us each")
    print(", ".join(f"{states[state]:,} {state}" for state in State))
    print(f"{len(different)} documents in which the two walks differ", *different, sep="\n  ")
    return 1 if different else 0


def _compare(path: Path) -> tuple[list[Kind], Counter[State], float] | None:
    """Return the kinds that stand elsewhere, the states, and the seconds; None for what is not of 3.0 or 3.1."""
    sink = Sink()
    document = load_document(path, sink)
    if document is None or not str(document.value.get("openapi", "")).startswith(("3.0", "3.1")):
        return None
    resolve_all(document, sink, tolerant=True)
    api = read_api(document, sink, pagination={}, tolerant=True)
    start = time.process_time()
    ledger = account(document, api, sink)
    seconds = time.process_time() - start
    mine: dict[Kind, set[Tokens]] = defaultdict(set)
    for entry in ledger.entries:
        mine[entry.kind].add(entry.location.pointer.tokens)
    official = objects(document.value)
    kinds = [kind for kind in Kind if kind in KINDS.values() and mine[kind] != official[kind]]
    return kinds, Counter(entry.fate.state for entry in ledger.entries), seconds


if __name__ == "__main__":
    raise SystemExit(main())
