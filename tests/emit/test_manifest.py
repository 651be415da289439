from __future__ import annotations

import json
from pathlib import Path

import pytest
from emit_folders import INPUTS, publish_files, write

from generator.emit import (
    MANIFEST,
    STAGING,
    ManifestFault,
    digest_inputs,
    drift,
    is_unchanged,
    load_manifest,
    runtime_files,
)

FILES = {"README.md": "one\ntwo\n", "src/a.py": "a = 1\n"}


@pytest.fixture
def sdk(tmp_path: Path) -> Path:
    publish_files(tmp_path / "sdk", FILES)
    return tmp_path / "sdk"


def test_a_manifest_is_read_as_it_was_written(sdk: Path) -> None:
    manifest = load_manifest(sdk)

    assert manifest is not None
    assert manifest.inputs == INPUTS
    assert sorted(manifest.files) == sorted(FILES)
    assert manifest.text() == (sdk / MANIFEST).read_text(encoding="utf-8")


def test_a_folder_without_one_has_none(tmp_path: Path) -> None:
    assert load_manifest(tmp_path) is None
    assert load_manifest(tmp_path / "absent") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "{}",
        "[" * 100_000,
        '{"format": 2}',
        '{"format": 1, "version": "1", "inputs": {}, "files": {}}',
        '{"format": 1, "version": 1, "inputs": [], "files": {}}',
        '{"format": 1, "version": "1", "inputs": {"document": 1}, "files": {}}',
    ],
)
def test_what_is_no_manifest_is_a_fault_that_says_so(tmp_path: Path, text: str) -> None:
    write(tmp_path, {MANIFEST: text})

    with pytest.raises(ManifestFault):
        load_manifest(tmp_path)
    assert not is_unchanged(tmp_path, INPUTS, beside=tmp_path)


def test_a_manifest_that_is_a_folder_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).mkdir()

    with pytest.raises(ManifestFault):
        load_manifest(tmp_path)


def test_nothing_is_to_be_done_where_inputs_and_files_are_the_same(sdk: Path) -> None:
    assert is_unchanged(sdk, INPUTS, beside=sdk)


@pytest.mark.parametrize(
    "change",
    [{"README.md": "edited\n"}, {f"{STAGING}/new0": ""}],
    ids=["an edited file", "what a killed run left"],
)
def test_something_is_to_be_done_where_the_folder_changed(
    sdk: Path, change: dict[str, str]
) -> None:
    write(sdk, change)

    assert not is_unchanged(sdk, INPUTS, beside=sdk)


def test_something_is_to_be_done_where_a_file_is_missing(sdk: Path) -> None:
    (sdk / "README.md").unlink()

    assert not is_unchanged(sdk, INPUTS, beside=sdk)


def test_line_ends_of_a_checkout_are_no_change(sdk: Path) -> None:
    (sdk / "README.md").write_bytes(b"one\r\ntwo\r\n")

    assert is_unchanged(sdk, INPUTS, beside=sdk)
    assert digest_inputs([b"a\r\nb"], b"", "") == digest_inputs([b"a\nb"], b"", "")


def test_each_input_has_its_own_digest() -> None:
    first, second = digest_inputs([b"a"], b"b", "c"), digest_inputs([b"b"], b"a", "d")

    assert first.generator == second.generator
    assert (first.document, first.config) == (second.config, second.document)
    assert first.options != second.options


def test_the_manifest_has_no_time_and_no_folder(sdk: Path, tmp_path: Path) -> None:
    publish_files(tmp_path / "other", dict(reversed(FILES.items())))

    assert (tmp_path / "other" / MANIFEST).read_bytes() == (sdk / MANIFEST).read_bytes()
    assert str(tmp_path) not in json.dumps((sdk / MANIFEST).read_text(encoding="utf-8"))


def test_the_runtime_s_files_are_those_of_the_package() -> None:
    assert "client.py" in runtime_files()


def test_there_is_no_drift_from_what_was_published(sdk: Path) -> None:
    (sdk / "README.md").write_bytes(b"one\r\ntwo\r\n")

    assert drift(sdk, FILES) == ()


def test_drift_is_a_short_diff(sdk: Path) -> None:
    write(sdk, {"README.md": "one\n2\n"})

    assert drift(sdk, FILES) == (
        "--- committed/README.md",
        "+++ generated/README.md",
        "@@ -1,2 +1,2 @@",
        " one",
        "-2",
        "+two",
    )


def test_drift_names_what_is_missing_and_what_would_go(sdk: Path) -> None:
    (sdk / "README.md").unlink()

    assert drift(sdk, {"README.md": "one\n"}) == (
        f"{MANIFEST} does not list what would be generated",
        "README.md is missing",
        "src/a.py would be removed",
    )


def test_drift_from_nothing_is_said_once(tmp_path: Path) -> None:
    assert drift(tmp_path / "absent", FILES) == ("no file of it is there",)


def test_drift_is_cut(sdk: Path) -> None:
    files = {f"src/{number}.py": "x\n" for number in range(500)}

    assert len(drift(sdk, files)) == 201
    assert drift(sdk, files)[-1] == "... and more"


def test_a_broken_manifest_is_drift(sdk: Path) -> None:
    write(sdk, {MANIFEST: "{"})

    assert drift(sdk, FILES) == (f"{MANIFEST}: it is no JSON from line 1 on",)


def test_the_digest_of_a_document_holds_its_overlays_in_order() -> None:
    texts = ([b"a"], [b"a", b"b"], [b"a", b"b", b"c"], [b"a", b"c", b"b"])

    assert len({digest_inputs(found, b"", "").document for found in texts}) == len(texts)
