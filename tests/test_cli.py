from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from generator import __version__
from generator.cli import main
from generator.commands.status import OUR_FAULT
from generator.emit import MANIFEST
from tests.case_folders import TESTS

ROOT = Path(__file__).parent.parent
SPEC = """\
openapi: 3.0.3
info: {title: Things, version: 1.0.0}
servers: [{url: https://api.example.com}]
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
"""
WARNED = SPEC.replace("{type: object,", "{type: object, required: [size],")
FAULTY = SPEC.replace("schemas/Thing'", "schemas/Thong'")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with one document, and a cache of its own."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (work / "api.yaml").write_text(SPEC, encoding="utf-8")
    return work


def configured(folder: Path, text: str = 'document = "../api.yaml"\noutput = "../sdk"\n') -> None:
    (folder / "spec").mkdir(exist_ok=True)
    (folder / "spec" / "sdk.toml").write_text(text, encoding="utf-8")


def sdkwright(
    *arguments: str, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


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


def split(folder: Path, place: str) -> None:
    """Put the schema of the document into a file at `place`."""
    text = SPEC.replace(
        "{type: object, properties: {name: {type: string}}}", f"{{$ref: '{place}'}}"
    )
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    file = folder / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{type: object, properties: {name: {type: string}}}", encoding="utf-8")


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


def test_check_says_that_nothing_drifted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    configured(folder)
    main(["generate"])
    capsys.readouterr()

    assert main(["check"]) == 0
    assert capsys.readouterr().out == ""


def test_check_shows_what_drifted_and_writes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(folder)
    main(["generate"])
    target = folder / "sdk/README.md"
    target.write_text("mine \x1b[31m\n", encoding="utf-8")
    capsys.readouterr()

    assert main(["check"]) == 1
    said = capsys.readouterr()
    assert "-mine \\x1b[31m" in said.out
    assert said.err.endswith(
        "sdk' is not what would be generated; run 'sdkwright generate' with the same arguments\n"
    )
    assert target.read_text(encoding="utf-8") == "mine \x1b[31m\n"


def test_check_without_output_is_drift(folder: Path) -> None:
    assert main(["check", "api.yaml"]) == 1
    assert not (folder / "generated").exists()


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


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["generate"],
        ["generate", "absent.yaml"],
        ["generate", "."],
        ["generate", "api.yaml", "--package", "not-a-name"],
        ["generate", "api.yaml", "--config", "absent.toml"],
        ["generate", "api.yaml", "--unknown"],
        ["check", "absent.yaml"],
        ["explain"],
        ["explain", "#/info"],
        ["nonsense"],
    ],
)
def test_bad_usage_exits_with_2_and_without_a_traceback(arguments: list[str]) -> None:
    done = sdkwright(*arguments)

    assert done.returncode == 2
    assert done.stderr != ""
    assert "Traceback" not in done.stderr
    assert "bug" not in done.stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["generate", "--outptu", "sdk", "api.yaml"], "'--outptu'; did you mean --output?"),
        (["list", "api.yaml", "--zzz"], "'--zzz'; --help lists those that there are"),
        (["check", "api.yaml", "more.yaml"], "'more.yaml' is one argument too many"),
        (["generate", "."], "this is a folder; pass the path of an OpenAPI document in it"),
        (["generate", "--config", "."], "this is a folder; name the file in it"),
    ],
)
def test_bad_usage_says_what_to_do(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with suppress(SystemExit):
        main(arguments)

    assert told in capsys.readouterr().err


def test_a_bundle_that_cannot_be_written_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bundle", "api.yaml", "--output", "."]) == 1
    assert "'.': is a directory; name another file with --output" in capsys.readouterr().err


def test_help_teaches_by_examples() -> None:
    done = sdkwright("--help")

    assert done.returncode == 0
    assert "sdkwright generate openapi.yaml" in done.stdout
    assert "exit status" in done.stdout


def test_the_version_is_the_package_s() -> None:
    assert sdkwright("--version").stdout == f"sdkwright {__version__}\n"


def test_a_bug_of_ours_is_a_short_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KeyError("boom")

    monkeypatch.delenv("SDKWRIGHT_DEBUG", raising=False)
    monkeypatch.setattr("generator.pipeline.generate", fail)

    assert main(["generate", "api.yaml"]) == OUR_FAULT
    said = capsys.readouterr().err
    assert "which is a bug: KeyError" in said
    assert "please report it" in said
    assert "Traceback" not in said


def test_a_full_disk_is_a_message(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", "sdk/README.md")

    monkeypatch.setattr(import_module("generator.emit.publish"), "replace_all", full)

    assert main(["generate", "api.yaml"]) == 1
    assert "error[output-unwritable]: 'sdk/README.md': No space left" in capsys.readouterr().err
    assert not (folder / "generated").exists()


def test_ctrl_c_exits_with_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("generator.pipeline.generate", interrupt)

    assert main(["generate", "api.yaml"]) == 130
    assert capsys.readouterr().err == "interrupted; nothing is half written\n"


def test_a_reader_that_goes_away_is_no_fault(folder: Path) -> None:
    configured(folder)
    (folder / "sdk").mkdir()
    command = f"{sys.executable} -m generator check | true"
    done = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {command}"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr
    assert done.returncode in (0, 1)


def test_a_terminal_without_unicode_is_served(folder: Path) -> None:
    (folder / "api.yaml").write_text(FAULTY.replace("Thong", "Þing"), encoding="utf-8")
    done = sdkwright("generate", "api.yaml", PYTHONIOENCODING="ascii")

    assert done.returncode == 2
    assert "\\xdeing" in done.stderr


def test_a_terminal_sees_colours_and_no_pipe_does(folder: Path) -> None:
    (folder / "api.yaml").write_text(FAULTY, encoding="utf-8")
    import pty

    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "generator", "generate", "api.yaml"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "COLUMNS": "40"}
    environment.pop("NO_COLOR", None)
    done = subprocess.run(command, env=environment, stderr=writer, check=False)
    os.close(writer)
    said = os.read(reader, 100_000).decode()
    os.close(reader)

    assert done.returncode == 2
    assert "\x1b[1;31merror[ref-not-found]\x1b[0m" in said
    assert "\x1b" not in sdkwright("generate", "api.yaml").stderr


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


MORE = SPEC.replace(
    "components:",
    """\
  /things/{id}:
    delete:
      parameters: [{$ref: '#/components/parameters/Absent'}]
      responses: {'204': {description: Done}}
    put:
      tags: [admin]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done}}
components:""",
)


def test_list_shows_operations_in_columns_and_what_is_left_out(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(MORE, encoding="utf-8")

    assert main(["list", "api.yaml", "--reach"]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        "method  path          call                operationId  models",
        "GET     /things       things.list         listThings        1",
        "        Thing",
        "PUT     /things/{id}  admin.update_thing  -                 0",
    ]
    assert "warning[operation-skipped]" in said.err


def test_list_for_tools_is_one_json_document(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "api.yaml").write_text(MORE, encoding="utf-8")

    assert main(["list", "api.yaml", "--format=json", "--only=GET /**"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {
        "operations": [
            {
                "method": "GET",
                "path": "/things",
                "call": "things.list",
                "operationId": "listThings",
                "tags": [],
                "pointer": "#/paths/~1things/get",
                "models": ["Thing"],
            }
        ],
        "diagnostics": [],
    }
    assert said.err == ""


def test_list_of_a_document_that_cannot_be_read_is_bad_input(folder: Path) -> None:
    (folder / "api.yaml").write_text("swagger: [", encoding="utf-8")

    assert main(["list", "api.yaml"]) == 2


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
