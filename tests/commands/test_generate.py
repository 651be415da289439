"""`sdkwright generate`: what decides names and places, when a run has nothing to do, what a fault costs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli import main
from generator.emit import MANIFEST
from tests.commands.work import FAULTY, MORE, ROOT, SPEC, configured, sdkwright, split


def test_a_document_may_come_from_standard_input(folder: Path) -> None:
    """Its references start at the working folder, and it is read anew each time."""
    (folder / "thing.yaml").write_text("{type: object, properties: {a: {type: string}}}")
    text = f"{SPEC}    More: {{$ref: thing.yaml}}\n"
    first = sdkwright("generate", "-", "--output", "sdk", stdin=text)
    second = sdkwright("generate", "-", "--output", "sdk", stdin=text.replace("name:", "title:"))
    faulty = sdkwright("lint", "-", stdin=FAULTY)

    assert (first.returncode, second.returncode, faulty.returncode) == (0, 0, 2)
    assert "title: str" in (folder / "sdk/src/things/models/thing.py").read_text(encoding="utf-8")
    assert (folder / "sdk/src/things/models/more.py").is_file()
    assert "-:" in faulty.stdout


def test_without_a_configuration_names_come_from_the_title(folder: Path) -> None:
    assert main(["generate", "api.yaml"]) == 0
    assert (folder / "generated/things/src/things/__init__.py").is_file()


def test_the_configuration_names_document_and_output(folder: Path) -> None:
    configured(folder)

    assert main(["generate"]) == 0
    assert (folder / "sdk/src/things/__init__.py").is_file()


def test_the_configuration_is_not_that_of_another_document(folder: Path) -> None:
    configured(folder)
    (folder / "other.yaml").write_text(
        SPEC.replace("title: Things", "title: Others"), encoding="utf-8"
    )

    assert main(["generate", "other.yaml"]) == 0
    assert (folder / "generated/others").is_dir()
    assert not (folder / "sdk").exists()


def test_the_command_line_beats_the_configuration(folder: Path) -> None:
    configured(folder)

    assert main(["generate", "--output", "mine", "--package", "acme"]) == 0
    assert (folder / "mine/src/acme/__init__.py").is_file()


def test_a_second_run_does_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configured(folder)
    main(["generate"])
    before = {path: path.stat().st_mtime_ns for path in (folder / "sdk").rglob("*")}
    capsys.readouterr()

    assert main(["generate"]) == 0
    assert capsys.readouterr().err == "sdk is up to date\n"
    assert {path: path.stat().st_mtime_ns for path in (folder / "sdk").rglob("*")} == before


def test_a_second_run_imports_nothing_slow(folder: Path) -> None:
    configured(folder)
    main(["generate"])
    code = (
        "import sys; from generator.cli import main; main(['generate']);"
        "print(sorted({'yaml', 'jinja2', 'black', 'openapi_spec_validator', 'generator.python'} & set(sys.modules)))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )

    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("changed", ["api.yaml", "spec/sdk.toml", "sdk/README.md"])
def test_a_change_of_any_input_or_output_is_noticed(folder: Path, changed: str) -> None:
    configured(folder)
    main(["generate"])
    (folder / changed).write_bytes((folder / changed).read_bytes() + b"\n# changed\n")

    assert main(["generate"]) == (1 if changed.startswith("sdk/") else 0)


def test_a_change_of_another_file_of_the_document_is_noticed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    split(folder, "schemas/thing.yaml")
    configured(folder)
    main(["generate"])
    main(["generate"])
    assert capsys.readouterr().err.endswith("sdk is up to date\n")
    thing = folder / "schemas/thing.yaml"
    thing.write_text(thing.read_text(encoding="utf-8").replace("name", "title"), encoding="utf-8")

    assert main(["generate"]) == 0
    assert "title" in (folder / "sdk/src/things/models/thing.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("by", ["the command line", "the configuration"])
def test_another_folder_of_references_is_allowed(folder: Path, by: str) -> None:
    (folder / "shared").mkdir()
    split(folder, "shared/thing.yaml")
    (folder / "api").mkdir()
    (folder / "api.yaml").rename(folder / "api/api.yaml")
    text = (folder / "api/api.yaml").read_text(encoding="utf-8").replace("shared/", "../shared/")
    (folder / "api/api.yaml").write_text(text, encoding="utf-8")
    configured(folder, 'document = "../api/api.yaml"\noutput = "../sdk"\n')
    assert main(["generate"]) == 2

    if by == "the command line":
        assert main(["generate", "--allow-ref-root", "shared"]) == 0
    else:
        text = 'document = "../api/api.yaml"\noutput = "../sdk"\nallow_ref_roots = ["../shared"]\n'
        configured(folder, text)
        assert main(["generate"]) == 0


def test_a_fault_of_the_document_is_told_and_nothing_is_written(folder: Path) -> None:
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")
    done = sdkwright("generate", "api.yaml")

    assert done.returncode == 2
    assert done.stdout == ""
    assert "api.yaml:9:" in done.stderr
    assert "error[ref-not-found]" in done.stderr
    assert sorted(path.name for path in folder.iterdir()) == ["api.yaml"]


def test_tolerance_skips_the_faulty_operation_and_exits_with_1(folder: Path) -> None:
    good = "  /good:\n    get: {operationId: getGood, responses: {'204': {description: Done}}}\n"
    (folder / "api.yaml").write_text(
        FAULTY.replace("paths:\n", f"paths:\n{good}"), encoding="utf-8"
    )

    assert main(["generate", "api.yaml", "--tolerant"]) == 1
    assert (folder / "generated/things" / MANIFEST).is_file()


OVERLAY = """\
overlay: 1.1.0
info: {title: Fix, version: 1.0.0}
actions: [{target: $.info, update: {description: First words.}}]
"""


def test_a_changed_overlay_makes_the_sdk_anew(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(folder, 'document = "../api.yaml"\noutput = "../sdk"\noverlays = ["fix.yaml"]\n')
    fix = folder / "spec" / "fix.yaml"
    fix.write_text(OVERLAY, encoding="utf-8")
    assert main(["generate"]) == 0
    assert main(["generate"]) == 0
    assert "sdk is up to date" in capsys.readouterr().err

    fix.write_text(OVERLAY.replace("First", "Other"), encoding="utf-8")

    assert main(["generate"]) == 0
    assert "Other words." in (folder / "sdk/README.md").read_text(encoding="utf-8")


def test_an_overlay_of_the_command_line_comes_after_those_of_the_configuration(
    folder: Path,
) -> None:
    configured(folder, 'document = "../api.yaml"\noutput = "../sdk"\noverlays = ["fix.yaml"]\n')
    (folder / "spec" / "fix.yaml").write_text(OVERLAY, encoding="utf-8")
    (folder / "last.yaml").write_text(OVERLAY.replace("First", "Last"), encoding="utf-8")

    assert main(["generate", "--overlay", "last.yaml"]) == 0
    assert "Last words." in (folder / "sdk/README.md").read_text(encoding="utf-8")


def test_a_selection_of_the_command_line_is_an_input(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(folder)
    (folder / "api.yaml").write_text(MORE, encoding="utf-8")

    assert main(["generate", "--only=listThings"]) == 0
    assert main(["generate", "--only=listThings"]) == 0
    assert capsys.readouterr().err.endswith("sdk is up to date\n")
    assert main(["generate", "--only=admin"]) == 0
    assert sorted(path.name for path in (folder / "sdk/src/things/resources").glob("*.py")) == [
        "admin.py"
    ]
