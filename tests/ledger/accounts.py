"""Documents of tests, read and accounted for."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from textwrap import dedent

from generator.config import Config
from generator.diagnostics import Sink
from generator.document import (
    Access,
    Document,
    Documents,
    Json,
    gather,
    load_document,
    load_text,
    resolve_all,
)
from generator.ledger import Entry, Kind, Ledger, account
from generator.location import Source
from generator.python import Page, Text, assign_names, view_sdk
from generator.read import read_api
from tests.ledger.official import Tokens

HEAD = "openapi: 3.0.3\ninfo: {title: Things, version: 1.0.0}\n"


def document(text: str) -> Document:
    """Return a document; a head is put before it where it has none."""
    text = dedent(text)
    found = load_text(
        text if "openapi:" in text else HEAD + text, Sink(), source=Source("api.yaml")
    )
    assert found is not None
    return found


@cache
def document_at(path: Path) -> Document:
    """Return a document of the tests, with what it uses of other files."""
    found = load_document(path, Sink())
    assert found is not None
    return gather(found, Documents(found, path, Access(), Sink()))


def accounted(found: Document, sink: Sink | None = None) -> Ledger:
    """Return the ledger of a document, read as tolerance reads it."""
    sink = Sink() if sink is None else sink
    resolve_all(found, sink, tolerant=True)
    return account(found, read_api(found, sink, pagination={}, tolerant=True), sink)


@cache
def accounted_at(path: Path) -> Ledger:
    """Return the ledger of a document of the tests."""
    return accounted(document_at(path))


def entry(ledger: Ledger, pointer: str, kind: Kind | None = None) -> Entry:
    """Return the entry at a pointer: of a keyword, or of an object where its kind is given."""
    wanted = kind or Kind.KEYWORD
    found = [
        item
        for item in ledger.entries
        if str(item.location.pointer) == pointer and item.kind is wanted
    ]
    assert len(found) == 1, f"{len(found)} entries at {pointer}"
    return found[0]


def pages(found: Document) -> tuple[Page | Text, ...]:
    """Return what would be rendered."""
    sink = Sink()
    api = read_api(found, sink, pagination={}, tolerant=True)
    return view_sdk(api, assign_names(api, Config(), sink), sink)


def without(found: Document, places: Iterable[Tokens]) -> Document:
    """Return a copy of a document without some members."""
    value = copy.deepcopy(found.value)
    for tokens in sorted(places, key=len, reverse=True):
        holder: Json = value
        for token in tokens[:-1]:
            assert isinstance(holder, (dict, list))
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]
        assert isinstance(holder, dict)
        del holder[tokens[-1]]
    return Document(found.source, value)
