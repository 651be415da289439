"""What --tolerant passes over costs what needs it and no more; what is generated then is whole."""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands.status import BAD_INPUT
from generator.config import Config
from generator.diagnostics import Code, Sink
from generator.document import Document, Json, load_text, references
from generator.location import Source
from generator.pipeline import generate, understand
from generator.python import assign_names, view_sdk
from generator.read import read_api
from tests.case_folders import TESTS, folders, write_tree
from tests.read.inline_document import assert_complete

PLACES = TESTS / "faults" / "operation-skipped.places" / "spec.yaml"
BESIDE = TESTS / "faults" / "ref-not-found.beside" / "spec.yaml"


def operations(path: Path) -> tuple[set[str], Sink]:
    """Return the operations that are generated, and what was said."""
    sink = Sink()
    found = understand(path, Config(), sink, tolerant=True)
    assert found is not None
    return {operation.operation_id or "" for operation in found.api.operations}, sink


def test_each_fault_costs_the_operations_that_need_it() -> None:
    kept, sink = operations(PLACES)
    skipped = [item.location for item in sink if item.code is Code.OPERATION_SKIPPED]

    assert kept == {"sound"}
    assert {str(place.pointer) for place in skipped if place is not None} == {
        "/paths/~1parameter/get",
        "/paths/~1schema/get",
        "/paths/~1shared/get",
        "/paths/~1shared/put",
        "/paths/~1item",
        "/paths/~1body/post",
        "/paths/~1response/get",
        "/paths/~1deep/get",
        "/paths/~1loop/get",
    }


def test_a_fault_that_nothing_generated_needs_costs_no_operation() -> None:
    kept, sink = operations(BESIDE)

    assert kept == {"listThings"}
    assert Code.OPERATION_SKIPPED not in {item.code for item in sink}


def test_what_is_generated_all_the_same_passes_its_own_tests(tmp_path: Path) -> None:
    result = generate(PLACES, Config(), tolerant=True)
    assert result.files is not None
    write_tree(tmp_path, result.files)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-W", "error"]
    done = subprocess.run(
        command, cwd=tmp_path, env={**os.environ}, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("case", folders("cases"), ids=lambda case: case.name)
def test_nothing_refers_to_what_is_left_out(case: Path) -> None:
    """With any one reference leading nowhere, the rest is complete; with the first, it is named and viewed too."""
    text = (case / "spec.yaml").read_text(encoding="utf-8")
    document = load_text(text, Sink(), source=Source("spec.yaml"))
    if document is None or "openapi" not in document.value:
        return
    for index, reference in enumerate(references(document.root)):
        sink = Sink()
        broken = _broken(document, reference.location.pointer.tokens)
        api = read_api(broken, sink, pagination={}, tolerant=True)
        if index == 0:
            view_sdk(api, assign_names(api, Config(), sink), sink)

        assert_complete(api)
        assert not sink.has_errors()


def _broken(document: Document, tokens: tuple[str, ...]) -> Document:
    value = copy.deepcopy(document.value)
    place: Json = value
    for token in tokens:
        assert isinstance(place, (dict, list))
        place = place[int(token)] if isinstance(place, list) else place[token]
    assert isinstance(place, dict)
    place["$ref"] = "#/components/schemas/there is none"
    return Document(document.source, value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "- a list\n",
        "openapi: 3.0.3\ninfo: {title: A, title: B}\n",
        "openapi: 9.0.0\ninfo: {title: A, version: '1'}\npaths: {}\n",
        "info: {title: A, version: '1'}\npaths: {}\n",
        "openapi: 3.0.3\npaths: !custom {}\n",
        "openapi: 3.0.3\npaths: {a: [}\n",
    ],
)
def test_a_fault_of_the_whole_document_stops_all_the_same(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(text, encoding="utf-8")

    assert main(["generate", "api.yaml", "--tolerant"]) == BAD_INPUT
    assert [path.name for path in tmp_path.iterdir()] == ["api.yaml"]
