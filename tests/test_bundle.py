"""`sdkwright bundle`: the one-file document that is really used."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from generator.cli import main
from generator.config import Config, load_config
from generator.diagnostics import Sink
from generator.document import load_document
from generator.pipeline import generate
from tests.case_folders import TESTS, files_of

CASES = sorted(
    path.parent
    for path in TESTS.glob("cases/*/spec.yaml")
    if len([*path.parent.rglob("*.yaml")]) > 1
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_bundle_generates_the_same_sdk_without_the_other_files(case: Path) -> None:
    options = case / "sdk.toml"
    config = load_config(options, Sink()) if options.is_file() else Config()
    assert config is not None
    more = ["--config", str(options)] if options.is_file() else []

    assert main(["bundle", str(case / "spec.yaml"), "--output", "one.yaml", *more]) == 0

    config = replace(config, overlays=())
    assert generate(Path("one.yaml"), config, name="spec.yaml").files == files_of(case)


def test_a_bundle_of_one_file_is_its_value(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = TESTS.parent / "spec/conversation.yaml"
    document = load_document(path, Sink())
    assert document is not None

    assert main(["bundle", str(path)]) == 0
    text = capsysbinary.readouterr().out.decode()
    assert yaml.safe_load(text) == document.value

    assert main(["bundle", str(path), "--json"]) == 0
    assert json.loads(capsysbinary.readouterr().out) == document.value


def test_a_bundle_of_a_bundle_is_the_same_text(folder: Path) -> None:
    shutil.copytree(TESTS / "cases/many_files", folder / "case")

    assert main(["bundle", "case/spec.yaml", "--output", "one.yaml"]) == 0
    assert main(["bundle", "one.yaml", "--output", "two.yaml"]) == 0
    assert (folder / "one.yaml").read_bytes() == (folder / "two.yaml").read_bytes()


@pytest.mark.parametrize("target", ["case/spec.yaml", "case/schemas/pet.yaml"])
def test_a_bundle_never_replaces_what_it_is_made_of(
    folder: Path, target: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(TESTS / "cases/many_files", folder / "case")
    before = (folder / target).read_bytes()

    assert main(["bundle", "case/spec.yaml", "--output", target]) == 2
    assert "is a file of the document itself" in capsys.readouterr().err
    assert (folder / target).read_bytes() == before
