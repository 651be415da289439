"""How every command says what it found: formats, severities, `--strict`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator import __version__
from generator.cli import main
from tests.commands.work import FAULTY, SPEC, WARNED, configured, sdkwright


def test_json_is_one_document_on_standard_output(folder: Path) -> None:
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")
    found = json.loads(sdkwright("generate", "api.yaml", "--format", "json").stdout)

    assert [(item["code"], item["line"]) for item in found] == [("ref-not-found", 9)]


def test_json_is_there_where_nothing_was_to_be_done(folder: Path) -> None:
    configured(folder)
    main(["generate"])

    assert json.loads(sdkwright("generate", "--format", "json").stdout) == []


def test_a_refusal_joins_the_same_json_document(folder: Path) -> None:
    (folder / "mine").mkdir()
    (folder / "mine/notes.txt").write_text("mine", encoding="utf-8")
    done = sdkwright("generate", "api.yaml", "--output", "mine", "--format", "json")

    assert done.returncode == 1
    assert [item["code"] for item in json.loads(done.stdout)] == ["output-foreign"]


def test_sarif_names_the_tool_and_the_rule(folder: Path) -> None:
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")
    (run,) = json.loads(sdkwright("generate", "api.yaml", "--format", "sarif").stdout)["runs"]

    assert run["tool"]["driver"]["version"] == __version__
    assert [result["ruleId"] for result in run["results"]] == ["ref-not-found"]


def test_github_gets_one_annotation_a_line(folder: Path) -> None:
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")
    done = sdkwright("generate", "api.yaml", "--format", "github")

    assert done.returncode == 2
    assert done.stdout.startswith("::error title=ref-not-found,file=api.yaml,line=9,col=")
    assert done.stdout.count("\n") == 1


def test_strict_refuses_a_warning_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["generate", "api.yaml", "--strict"]) == 1
    said = capsys.readouterr().err
    assert "warning[required-undeclared]" in said
    assert said.endswith("1 warning, and --strict: nothing was written\n")
    assert not (folder / "generated").exists()


def test_strict_refuses_what_was_generated_without_it(folder: Path) -> None:
    configured(folder)
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["generate"]) == 0
    assert main(["generate", "--strict"]) == 1
    assert main(["check"]) == 0
    assert main(["check", "--strict"]) == 1


def test_strict_takes_what_has_no_warning(folder: Path) -> None:
    assert main(["generate", "api.yaml", "--strict"]) == 0
    assert main(["check", "api.yaml", "--strict"]) == 0


@pytest.mark.parametrize(
    ("severity", "status", "said"),
    [
        ("off", 0, ""),
        ("note", 0, "1 note of what was inferred"),
        ("warning", 0, "warning[required-undeclared]"),
        ("error", 2, "error[required-undeclared]"),
    ],
)
def test_the_configuration_sets_a_code_s_severity(
    folder: Path, severity: str, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    setting = f'[severity]\nrequired-undeclared = "{severity}"\n'
    configured(folder, f'document = "../api.yaml"\noutput = "../sdk"\n{setting}')
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["generate"]) == status
    heard = capsys.readouterr().err
    assert said in heard
    assert ("required" in heard) == ("required" in said)
    assert (folder / "sdk").exists() == (status == 0)


def test_an_error_keeps_its_severity(folder: Path) -> None:
    configured(folder, 'document = "../api.yaml"\n[severity]\nref-not-found = "off"\n')
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")

    assert main(["generate"]) == 2


def test_a_complaint_about_an_example_can_be_raised_to_an_error(folder: Path) -> None:
    """It is made last, after everything was read and named; nothing is written all the same."""
    configured(
        folder,
        'document = "../api.yaml"\noutput = "../sdk"\n[severity]\nexample-invalid = "error"\n',
    )
    wrong = SPEC.replace("name: {type: string}", "name: {type: string, example: [3]}")
    (folder / "api.yaml").write_text(wrong, encoding="utf-8")

    assert main(["generate"]) == 2
    assert not (folder / "sdk").exists()
