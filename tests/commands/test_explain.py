"""`sdkwright explain`."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import main
from tests.case_folders import TESTS
from tests.commands.work import SPEC, configured, sdkwright, split


@pytest.mark.parametrize(
    ("asked", "pointer"),
    [
        ("schemas/thing.yaml#", "#/components/schemas/Thing"),
        (
            "./x/../schemas/thing.yaml#/properties/name",
            "#/components/schemas/Thing/properties/name",
        ),
        ("api.yaml#/components/schemas/Thing", "#/components/schemas/Thing"),
    ],
)
def test_explain_takes_the_place_in_a_file_too(
    folder: Path, asked: str, pointer: str, capsys: pytest.CaptureFixture[str]
) -> None:
    split(folder, "schemas/thing.yaml")

    assert main(["explain", asked, "--document", "api.yaml"]) == 0
    assert capsys.readouterr().out.startswith(f"pointer  {pointer}\n")


@pytest.mark.parametrize("place", ["schemas/other.yaml#", "schemas/thing.yaml#/absent", "x#y"])
def test_explain_of_a_file_that_is_no_part_is_refused(folder: Path, place: str) -> None:
    split(folder, "schemas/thing.yaml")

    assert main(["explain", place, "--document", "api.yaml"]) == 2


def test_explain_names_the_file_of_a_resource(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "aux.yaml").write_text(
        "openapi: 3.0.3\ninfo: {title: Aux, version: '1'}\n"
        "paths: {/aux: {get: {tags: [aux], responses: {'204': {description: Done}}}}}\n",
        encoding="utf-8",
    )

    assert main(["explain", "#/paths/~1aux/get", "--document", "aux.yaml"]) == 0
    assert "resources/aux_.py" in capsys.readouterr().out


def test_explain_tells_name_reason_and_uses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "#/components/schemas/Thing", "--document", "api.yaml"]) == 0
    said = capsys.readouterr().out
    assert "pointer  #/components/schemas/Thing\n" in said
    assert "name     Thing\n" in said
    assert "because  " in said
    assert "used by  client.things" in said


def test_explain_names_both_methods_of_an_operation(capsys: pytest.CaptureFixture[str]) -> None:
    case = TESTS / "cases" / "streams_on_request" / "spec.yaml"

    assert main(["explain", "#/paths/~1completions/post", "--document", str(case)]) == 0

    said = capsys.readouterr().out
    assert "name     client.completions.create, client.completions.create_stream\n" in said


@pytest.mark.parametrize(
    "pointer", ["#/components/schemas/Absent", "#/info", "nonsense", "", "#/%zz", "#"]
)
def test_explain_of_nothing_is_bad_input(pointer: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", pointer, "--document", "api.yaml"]) == 2
    assert "error[" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "pointer"),
    [
        ("Thing", "#/components/schemas/Thing"),
        ("things.list", "#/paths/~1things/get"),
        ("client.things.list", "#/paths/~1things/get"),
    ],
)
@pytest.mark.parametrize("way", [["api.yaml"], ["--document", "api.yaml"]])
def test_explain_finds_a_name(
    name: str, pointer: str, way: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name, *way]) == 0
    assert capsys.readouterr().out.startswith(f"pointer  {pointer}\n")


def test_explain_takes_the_document_of_the_configuration(folder: Path) -> None:
    configured(folder)

    assert main(["explain", "Thing"]) == 0
    assert main(["explain", "#/components/schemas/Thing"]) == 0


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Thong", "did you mean 'Thing'?"),
        ("things.lst", "did you mean 'things.list'?"),
        ("ref-lop", "did you mean 'ref-loop'?"),
        ("qqq", "a pointer starts with '#/'"),
    ],
)
def test_explain_of_a_misspelt_name_says_which_is_meant(
    name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["explain", name, "api.yaml"]) == 2
    assert told in capsys.readouterr().err


def test_explain_tells_what_a_code_means(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "ref-loop"]) == 0
    assert capsys.readouterr().out.startswith("ref-loop: A reference leads back to itself\n")


def test_explain_of_a_misspelt_code_says_which_is_near(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "ref-lop"]) == 2
    said = capsys.readouterr().err
    assert "'sdkwright explain ref-lop openapi.yaml'" in said
    assert "'ref-loop' is near" in said


def test_a_name_is_utf_8_whatever_the_locale(folder: Path) -> None:
    text = SPEC.replace("properties: {name:", "properties: {größe:")
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    asked = "#/components/schemas/Thing/properties/größe"

    done = sdkwright("explain", asked, "api.yaml", LC_ALL="C", PYTHONUTF8="0")

    assert (done.returncode, done.stderr) == (0, "")
