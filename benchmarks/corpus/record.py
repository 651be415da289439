"""What became of a document, and the file that keeps it: a run that was stopped is taken up again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import TypeAlias

Key: TypeAlias = tuple[str, str, str]
"""Name of a document, its digest, the generator's digest."""


@dataclass(slots=True, kw_only=True)
class Record:
    """One document: the stages that it went through, what failed, and its figures."""

    name: str
    document: str
    generator: str
    stages: list[str]
    """The stages that were asked for."""
    failed: str = ""
    """The stage that failed in the process of the generator; empty where none did."""
    failures: dict[str, str] = field(default_factory=dict)
    """Stage to what it said; the first line is the cause."""
    refusals: list[str] = field(default_factory=list)
    """What is an error without tolerance."""
    codes: dict[str, int] = field(default_factory=dict)
    """Diagnostics by code."""
    kibibytes: float = 0.0
    """Size of the document."""
    operations: int = 0
    """Operations of the document, counted without the generator."""
    emitted: int = 0
    lines: int = 0
    seconds: float = 0.0
    """CPU seconds that generating took, a warm interpreter given."""
    mebibytes: int = 0
    """Most memory that generating held."""
    examples: int = 0
    identical: int = 0
    judged: int = 0
    """Examples that hold a model, which `validate()` judges."""
    accepted: int = 0
    mypy: int = 0
    """Errors of mypy --strict."""

    @property
    def key(self) -> Key:
        """What the record is about."""
        return self.name, self.document, self.generator


class Records:
    """Records in a file, one a line; the last one of a key counts."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known = {record.key: record for record in _read(path)}

    def find(self, key: Key, stages: list[str]) -> Record | None:
        """Return the record of a document that went through all these stages already."""
        found = self._known.get(key)
        return found if found is not None and set(stages) <= set(found.stages) else None

    def add(self, record: Record) -> None:
        """Keep a record."""
        self._known[record.key] = record
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(record)) + "\n")


def _read(path: Path) -> Iterator[Record]:
    """Yield the records of a file; a line that was cut off or is of another form is passed over."""
    names = {item.name for item in fields(Record)}
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except FileNotFoundError:
        return
    for line in lines:
        try:
            table = json.loads(line)
        except ValueError:
            continue
        if isinstance(table, dict) and table.keys() == names:
            yield Record(**table)
