"""The corpus runner: bounded children, records that are taken up again, causes, examples."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.corpus.bounded import Bounds, Stopped, Tell, messages
from benchmarks.corpus.documents import choose, count_operations
from benchmarks.corpus.record import Record, Records
from benchmarks.corpus.report import as_page, as_text, causes, summary
from benchmarks.corpus.stages import judge

BOUNDS = Bounds(seconds=60, mebibytes=4096)
DOCUMENT = {
    "openapi": "3.0.3",
    "info": {"title": "Clock", "version": "1"},
    "servers": [{"url": "https://api.example.com"}],
    "paths": {
        "/now": {
            "get": {
                "operationId": "getNow",
                "responses": {
                    "200": {
                        "description": "The time",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Now"}}
                        },
                    }
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Now": {
                "type": "object",
                "properties": {
                    "at": {"type": "string", "format": "date-time"},
                    "zone": {"type": "integer"},
                },
                "example": {"at": "2025-04-15T13:51:51.250Z", "zone": "one", "more": [None, 1.0]},
            }
        }
    },
}


def record_of(name: str, stages: str = "generate,import") -> Record:
    return Record(name=name, document="1", generator="2", stages=stages.split(","))


def test_a_child_tells_as_it_goes() -> None:
    def work(tell: Tell) -> None:
        tell({"a": 1})
        tell({"b": "x" * 100_000})

    assert list(messages(work, BOUNDS)) == [{"a": 1}, {"b": "x" * 100_000}]


def divide(tell: Tell) -> None:
    tell({"half": 1 / int("0")})


@pytest.mark.parametrize(
    ("work", "cause"),
    [
        (divide, "ZeroDivisionError in test_corpus.py, divide"),
        (lambda _: os._exit(3), "the process ended with status 3"),
        (lambda _: os.kill(os.getpid(), signal.SIGKILL), "the process ended with status -9"),
        (lambda _: time.sleep(60), "longer than 0.5 s"),
        pytest.param(
            lambda _: bytearray(2**33),
            "MemoryError",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="only Linux bounds memory"),
        ),
    ],
)
def test_what_goes_wrong_in_a_child_is_its_cause(work: Callable[[Tell], None], cause: str) -> None:
    with pytest.raises(Stopped, match=cause):
        list(messages(work, replace(BOUNDS, seconds=0.5)))


def test_a_document_goes_through_the_stages(tmp_path: Path) -> None:
    document = tmp_path / "clock.json"
    document.write_text(json.dumps(DOCUMENT), encoding="utf-8")

    found = judge(record_of("clock.json", "generate,import,roundtrip"), document, BOUNDS, tmp_path)

    assert found.failures == {}
    assert (found.operations, found.emitted) == (1, 1)
    assert (found.examples, found.identical, found.judged, found.accepted) == (1, 1, 1, 0)
    assert found.lines > 1000
    assert found.mebibytes > 10
    assert dict(summary([found]))["operations kept"] == "1 of 1 (100.00 %)"
    assert any(label.startswith("CPU ms a KiB of document") for label, _ in summary([found]))


def test_records_are_taken_up_again(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    record = record_of("a.json")
    Records(file).add(record)
    with file.open("a", encoding="utf-8") as cut:
        cut.write('{"name": "b.js')
    known = Records(file)

    assert known.find(record.key, ["import"]) == record
    assert known.find(record.key, ["import", "tests"]) is None
    assert known.find(replace(record, generator="3").key, ["import"]) is None


def test_failures_are_sorted_by_cause() -> None:
    records = [
        replace(record_of("a"), failures={"import": "NameError: name 'A' is not defined\nmore"}),
        replace(record_of("b"), failures={"import": "NameError: name 'B' is not defined"}),
        replace(record_of("<c>"), operations=2, emitted=1, kibibytes=1),
    ]

    assert {key: len(group) for key, group in causes(records).items()} == {
        ("import", "NameError: name '...' is not defined"): 2,
        ("generate", "fewer operations than the document has"): 1,
    }
    assert "operations kept" in as_text(records)
    assert "&lt;c&gt;" in as_page(records, "title")


def test_operations_are_counted_behind_references() -> None:
    document = {
        "paths": {
            "/a": {"get": {}, "summary": "no operation", "post": {}},
            "/b": {"$ref": "#/components/pathItems/~1b"},
        },
        "components": {"pathItems": {"/b": {"put": {}}}},
    }

    assert count_operations(document) == 3


def test_a_sample_is_the_same_for_a_seed() -> None:
    assert choose(seed=1, count=5, only=None) == choose(seed=1, count=5, only=None)
    assert len(choose(seed=1, count=None, only=None)) == 1850
