"""The counts of the ledger are the counts of the document, as the standard's own schema sees it."""

from __future__ import annotations

from collections import Counter, defaultdict
from pathlib import Path

import pytest

from generator.document import Json
from generator.ledger import Kind, State
from generator.ledger.grammar import NAMES
from tests.case_folders import TESTS, folders
from tests.ledger.accounts import accounted_at, document_at
from tests.ledger.official import KINDS, Tokens, objects

DOCUMENTS = [
    path
    for path in (
        *(case / "spec.yaml" for case in folders("cases")),
        TESTS.parent / "spec" / "conversation.yaml",
    )
    if "openapi" in document_at(path).value
]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.parent.name)
def test_every_object_and_every_keyword_has_one_entry(path: Path) -> None:
    document = document_at(path)
    ledger = accounted_at(path)
    found: dict[Kind, set[Tokens]] = defaultdict(set)
    keywords: Counter[Tokens] = Counter()
    for entry in ledger.entries:
        tokens = entry.location.pointer.tokens
        if entry.kind is Kind.KEYWORD:
            keywords[tokens[:-1]] += 1
        else:
            assert tokens not in found[entry.kind]
            found[entry.kind].add(tokens)

    assert {kind: found[kind] for kind in KINDS.values() if found[kind]} == objects(document.value)
    for kind, places in found.items():
        for tokens in places if kind not in NAMES else ():
            assert keywords.pop(tokens, 0) == len(members(document.value, tokens))
    assert not keywords


def test_the_counts_are_those_of_the_entries() -> None:
    ledger = accounted_at(TESTS.parent / "spec" / "conversation.yaml")
    counts = ledger.counts()

    assert sum(sum(row.values()) for row in counts.values()) == len(ledger.entries)
    assert counts[Kind.OPERATION] == {**dict.fromkeys(State, 0), State.GENERATED: 23}


def members(value: Json, tokens: Tokens) -> dict[str, Json]:
    for token in tokens:
        assert isinstance(value, (dict, list))
        value = value[int(token)] if isinstance(value, list) else value[token]
    assert isinstance(value, dict)
    return value
