"""Files are decoded, told apart as JSON or YAML, and refused with a place that teaches."""

from __future__ import annotations

import gc
import json
import sys
import time
from pathlib import Path
from types import FrameType

import pytest

from generator.diagnostics import Code, Diagnostic, Severity, Sink, as_text
from generator.document import Document, load_document, load_text
from generator.document.load import MAX_BYTES
from generator.location import Location, Pointer, Position, Source


def load(text: str, name: str = "spec.yaml") -> tuple[Document | None, list[tuple[Code, str]]]:
    """Return what a text is loaded as, and code and line:column of each thing that is said."""
    sink = Sink()
    document = load_text(text, sink, source=Source(name))
    return document, [(found.code, place_of(found)) for found in sink]


def place_of(found: Diagnostic) -> str:
    at = found.location.position if found.location is not None else None
    return "" if at is None else f"{at.line}:{at.column}"


def load_file(folder: Path, content: bytes) -> tuple[Document | None, list[str]]:
    """Return what a file is loaded as, and the text of what is said."""
    sink = Sink()
    path = folder / "spec.yaml"
    path.write_bytes(content)
    return load_document(path, sink, name="spec.yaml"), [as_text(found) for found in sink]


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", ["title: Müller 😀\r\n", '{"title": "Müller 😀"}'])
def test_a_file_may_be_in_any_encoding_of_unicode(
    tmp_path: Path, mark: str, encoding: str, text: str
) -> None:
    document, said = load_file(tmp_path, (mark + text).encode(encoding))

    assert said == []
    assert document is not None
    assert document.value == {"title": "Müller 😀"}


def test_a_byte_that_is_not_utf_8_is_shown_where_it_stands(tmp_path: Path) -> None:
    document, said = load_file(tmp_path, b"a: \xc3\xa9\r\ntitle: \xc3\xa9t\xe9 x\n")

    assert document is None
    assert "\n".join(said).splitlines() == [
        "spec.yaml:2:10: error[file-encoding]: the bytes 'e9' are not UTF-8; save the file as UTF-8",
        "   2 | title: ét� x",
        "     |          ^",
    ]


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "spec.yaml"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    sink = Sink()

    assert load_document(path, sink) is None
    assert [(found.code, found.message) for found in sink] == [
        (Code.FILE_TOO_LARGE, "the file is larger than 64 MiB")
    ]


@pytest.mark.parametrize("text", ["", " \n", "# only this\n", "---\n", "~"])
def test_a_file_that_says_nothing_is_empty(text: str) -> None:
    assert load(text) == (None, [(Code.FILE_EMPTY, "1:1")])


@pytest.mark.parametrize("text", ["[]", "- a", "12", '"a"', "[1]"])
def test_a_document_is_a_mapping(text: str) -> None:
    assert load(text) == (None, [(Code.NOT_A_MAPPING, "1:1")])


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ('{\n  "a": 1,\n  "a": 2\n}', Code.DUPLICATE_KEY, "3:3"),
        ('{\r\n  "a": {"b": NaN}\r\n}', Code.NUMBER, "2:14"),
        ('{\n "a": ' + "9" * 5000 + "}", Code.NUMBER, "2:7"),
        ('{"a":\n' + "[" * 300 + "]" * 300 + "}", Code.TOO_DEEP, "2:200"),
        ('{\n  "a": 1\n  "b": 2\n}', Code.SYNTAX, "3:3"),
        ('{\n  "a": "b', Code.SYNTAX, "2:8"),
        ('{"a": 1}\n{"b": 2}', Code.SYNTAX, "2:1"),
        ('{"a": 1,\n}', Code.SYNTAX, "1:8"),
        ('{"a": [1, [2] ,\n ]}', Code.SYNTAX, "1:15"),
        ('{"a": ,}', Code.SYNTAX, "1:7"),
        ('{"a": [}', Code.SYNTAX, "1:8"),
    ],
)
def test_faults_of_json_have_line_and_column(text: str, code: Code, place: str) -> None:
    assert load(text, "spec.json") == (None, [(code, place)])


def test_what_starts_like_json_may_be_yaml_but_not_in_a_file_that_is_called_json() -> None:
    document, _ = load("{openapi: 3.0.0, }  # flow style")

    assert document is not None
    assert document.value == {"openapi": "3.0.0"}
    assert load('{"a": 1,}', "spec.JSON")[1] == [(Code.SYNTAX, "1:8")]


def test_places_are_found_in_json_and_in_yaml() -> None:
    for text in ('{"a": {\n  "b": [1, 2]}}', "a:\n  b: [1, 2]"):
        document, _ = load(text)
        assert document is not None
        b = document.root.location.child("a").child("b")
        assert b.position == Position(2, 3)
        assert b.child(7).position == Position(2, 3)
        assert b.child(0).line() == text.partition("\n")[2]


@pytest.mark.parametrize("text", ["a: 1", "a: [", '{"a": NaN}'])
def test_the_collector_is_afterwards_as_it_was_before(text: str) -> None:
    load(text)
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0

    gc.disable()
    try:
        load(text)
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_a_host_froze_stays_frozen() -> None:
    gc.freeze()
    try:
        load("a: 1")
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()


@pytest.mark.parametrize("text", ["[" * 150 + "]" * 150, "a: " + "[" * 150 + "]" * 150])
def test_a_stack_that_is_nearly_full_is_no_traceback(text: str) -> None:
    def deep(levels: int) -> list[tuple[Code, str]]:
        return deep(levels - 1) if levels else load(text)[1]

    room = sys.getrecursionlimit()
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        frame, room = frame.f_back, room - 1

    assert deep(room - 90)[0][0] in (Code.TOO_DEEP, Code.NOT_A_MAPPING)


ALIASES = "".join(
    f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "".join(
    f"m{n}: &m{n} {{<<: [{','.join([f'*m{n - 1}'] * 15)}], k{n}: 1}}\n" for n in range(1, 12)
)
HOSTILE = {
    "alias bomb": "a: &a [x,x,x,x,x,x,x,x,x]\n" + ALIASES,
    "wide aliases": f"a: &a [{'x,' * 250}]\nb: &b [{'*a,' * 80}]\nc: [{'*b,' * 80}]\n",
    "merge bomb": "m0: &m0 {k: 1}\n" + MERGES,
    "merged aliases": f"a: &a {{{','.join(f'k{n}: x' for n in range(60))}}}\nb: &b [{'{<<: *a},' * 60}]",
    "flow lists": "[" * 1024,
    "flow mappings": "{a: " * 256,
    "block lists": "- " * 512,
    "keys of keys": "? " * 512,
    "json lists": '{"a": ' + "[" * 1000,
    "digits": "a: " + "9" * 1000,
    "exponent": "a: 1e" + "9" * 1000,
    "bits": "a: 0x" + "f" * 1000,
    "long anchor": f"&{'a' * 500} a: *{'a' * 500}",
    "many anchors": "a: [" + "".join(f"&a{n} x,*a{n}," for n in range(80)) + "]",
    "long key": "a" * 1000 + ": 1",
    "quotes": '{"' + '\\"' * 500,
    "colons": "a: " + ":" * 1000,
    "escapes": '{"a": "' + "\\ud83d\\ude00" * 80 + '"}',
    "comments": "#\n" * 512,
    "block scalar": "a: |9\n" + "          x\n" * 80,
    "percent": "%TAG ! tag:x,2000:\n" * 50,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_kilobyte_ends_at_once(text: str) -> None:
    assert 200 < len(text) <= 1200
    sink = Sink()
    start = time.process_time()

    document = load_text(text, sink, source=Source("spec.yaml"))

    assert time.process_time() - start < 0.5
    assert (document is None) == sink.has_errors()
    assert len(json.dumps(document.value if document is not None else "")) < 1_000_000
    assert all(found.location is not None for found in sink)


@pytest.mark.parametrize("indent", [None, 1])
def test_ten_thousand_complaints_about_five_megabytes_are_told_in_linear_time(
    indent: int | None,
) -> None:
    items: list[object] = [{"name": "x" * 430} for _ in range(10_000)]
    document, _ = load(json.dumps({"items": items}, indent=indent), "spec.json")
    assert document is not None
    sink = Sink()
    start = time.process_time()

    for number in range(10_000):
        place = Location(document.source, Pointer(("items", str(number), "name")))
        sink.add(Severity.WARNING, Code.INVALID, place, "look")
    texts = [as_text(found) for found in sink]

    assert time.process_time() - start < 5
    assert len(set(texts)) == 10_000
