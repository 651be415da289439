"""`sdkwright lint`."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from generator.cli import main
from tests.commands.work import FAULTY, SPEC, WARNED, sdkwright


def test_lint_accounts_for_the_document_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["lint", "api.yaml"]) == 0
    said = capsys.readouterr()
    assert re.search(r"^operations +1 +- +1$", said.out, re.MULTILINE)
    assert "\nwarning required-undeclared, 1 place: " in said.out
    assert said.out.endswith("\n1 warning\n")
    assert said.err == ""
    assert [path.name for path in folder.iterdir()] == ["api.yaml"]


@pytest.mark.parametrize(
    ("text", "options", "status"),
    [
        (SPEC, ["--strict"], 0),
        (WARNED, [], 0),
        (WARNED, ["--strict"], 1),
        (FAULTY, [], 2),
        (FAULTY, ["--tolerant"], 0),
        (FAULTY, ["--tolerant", "--strict"], 1),
        ("openapi: 9.9.9\n", [], 2),
    ],
)
def test_lint_s_status_says_how_grave_it_is(
    folder: Path, text: str, options: list[str], status: int
) -> None:
    (folder / "api.yaml").write_text(text, encoding="utf-8")

    assert main(["lint", "api.yaml", *options]) == status


def test_lint_tells_the_errors_and_accounts_for_the_rest(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")
    main(["lint", "api.yaml"])
    said = capsys.readouterr().out

    assert said.count("error[ref-not-found]") == 1
    assert "warning[ref-not-found]" not in said
    assert re.search(r"^operations +- +1 +1$", said, re.MULTILINE)


def test_lint_as_json_has_counts_entries_and_diagnostics(folder: Path) -> None:
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")
    found = json.loads(sdkwright("lint", "api.yaml", "--format", "json").stdout)
    whole = json.loads(sdkwright("lint", "api.yaml", "--format", "json", "--all").stdout)

    assert found["counts"]["operations"]["generated"] == 1
    assert [(e["kind"], e["pointer"]) for e in found["entries"]] == [
        ("schemas", "#/components/schemas/Thing"),
        ("keywords", "#/components/schemas/Thing/required"),
    ]
    assert {e["state"] for e in found["entries"]} == {"approximated"}
    assert [item["code"] for item in found["diagnostics"]] == ["required-undeclared"]
    assert len(whole["entries"]) == sum(sum(row.values()) for row in whole["counts"].values())


def test_lint_for_tools_has_every_place(folder: Path) -> None:
    twice = SPEC.replace(
        "name: {type: string}", "a: {type: string, format: x}, b: {type: string, format: x}"
    )
    (folder / "api.yaml").write_text(twice, encoding="utf-8")

    assert sdkwright("lint", "api.yaml", "--format", "github").stdout.count("format-unknown") == 2
    (run,) = json.loads(sdkwright("lint", "api.yaml", "--format", "sarif").stdout)["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["format-unknown"] * 2


def test_lint_shows_some_places_of_many_and_all_where_asked(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    many = ", ".join(f"p{n}: {{type: string, format: f{n}}}" for n in range(9))
    (folder / "api.yaml").write_text(SPEC.replace("name: {type: string}", many), encoding="utf-8")

    main(["lint", "api.yaml"])
    assert "format-unknown, 9 places" in (short := capsys.readouterr().out)
    assert short.count("note[format-unknown]") == 3
    assert "and 6 more: --all shows them" in short
    main(["lint", "api.yaml", "--all"])
    assert capsys.readouterr().out.count("note[format-unknown]") == 9


def test_lint_suggests_an_overlay_in_a_new_file(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["lint", "api.yaml", "--suggest", "more.yaml"]) == 0
    assert capsys.readouterr().out == ""
    text = (folder / "more.yaml").read_text(encoding="utf-8")
    assert text.startswith("# Written by sdkwright lint --suggest")
    assert "target: $.components.schemas.Thing.required\n" in text
    assert main(["lint", "api.yaml", "--overlay", "more.yaml", "--strict"]) == 0


def test_lint_suggests_on_standard_output(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["lint", "api.yaml", "--suggest"]) == 0
    assert 'overlay: "1.0.0"\n' in capsys.readouterr().out
    assert [path.name for path in folder.iterdir()] == ["api.yaml"]


def test_a_suggestion_replaces_no_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "spec").mkdir()
    (folder / "spec/sdk.toml").write_text('document = "../api.yaml"\n', encoding="utf-8")
    (folder / "api.yaml").write_text(WARNED, encoding="utf-8")

    assert main(["lint", "--suggest", "api.yaml"]) == 1
    assert "error[output-exists]" in capsys.readouterr().err
    assert (folder / "api.yaml").read_text(encoding="utf-8") == WARNED


def test_where_nothing_was_inferred_nothing_is_suggested(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lint", "api.yaml", "--suggest", "more.yaml"]) == 0
    assert capsys.readouterr().err == "there is nothing to suggest\n"
    assert not (folder / "more.yaml").exists()


def test_of_a_document_that_cannot_be_read_nothing_is_suggested(folder: Path) -> None:
    (folder / "api.yaml").write_text("openapi: 9.9.9\n", encoding="utf-8")

    assert main(["lint", "api.yaml", "--suggest", "more.yaml"]) == 2
    assert not (folder / "more.yaml").exists()
