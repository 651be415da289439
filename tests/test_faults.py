"""Each folder of `tests/faults` is called after a code and holds what provokes it, and what is said then.

`spec.yaml` (or another `spec.*`) is the document, `sdk.toml` the configuration, `arguments.txt` more of the
command line (after `lint`, where that is its first word), or `command.txt` all of it; `before/` is what the
output folder holds at the start; `expected.txt` is all that is said, with the exit status, and `#` where files are
counted. Whatever is refused leaves the output as it was.
`make snapshots` writes `expected.txt`.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands.status import BAD_INPUT, DONE, DRIFT
from generator.diagnostics import Code
from tests.case_folders import REWRITE, folders, tree

FAULTS = folders("faults")
ELSEWHERE = {Code.FILE_TOO_LARGE: "tests/document/test_load.py makes the 64 MiB that it takes"}
"""Codes that no folder can provoke, and where they are tested."""
COUNTS = re.compile(r"(?m)\b\d+ (?=files, )|(?<=files, )\d+ (?=added, )")
"""How many files an SDK has, which is no matter of a fault."""


@pytest.fixture(autouse=True)
def stage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("SDKWRIGHT_DEBUG", "1")


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_is_told_as_the_folder_expects(
    fault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    work = tmp_path / "work"
    shutil.copytree(fault, work, symlinks=True)
    monkeypatch.chdir(work)
    output = work / "output"
    if (work / "before").is_dir():
        (work / "before").rename(output)
    before = tree(output)

    status = main(arguments_of(work))

    heard = capsys.readouterr()
    said = COUNTS.sub("# ", f"{heard.out}{heard.err}exit status {status}\n")
    if REWRITE:
        (fault / "expected.txt").write_text(said, encoding="utf-8")
    assert said == (fault / "expected.txt").read_text(encoding="utf-8")
    assert f"[{fault.name.partition('.')[0]}]" in said
    if "error[" in said:
        assert status in (BAD_INPUT, DRIFT)
        assert tree(output) == before
    else:
        assert status in (DONE, DRIFT)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_fault_s_folder_is_called_after_its_code(fault: Path) -> None:
    """A second case of a code adds a point and a word: `ref-loop.chain`."""
    assert fault.name.partition(".")[0] in set(Code)


def test_every_code_has_a_folder() -> None:
    named = {fault.name.partition(".")[0] for fault in FAULTS}

    assert set(Code) - named == set(ELSEWHERE)


def arguments_of(work: Path) -> list[str]:
    """Return the command line of a case."""
    if (work / "command.txt").is_file():
        return (work / "command.txt").read_text(encoding="utf-8").split()
    documents = sorted(path.name for path in work.glob("spec.*"))
    more = work / "arguments.txt"
    options = more.read_text(encoding="utf-8").split() if more.is_file() else []
    command = ["generate", "--output=output", "--notes"]
    if options[:1] == ["lint"]:
        command = [options.pop(0)]
    return [
        *command,
        *(documents[:1] or ["spec.yaml"]),
        *(["--config=sdk.toml"] if (work / "sdk.toml").is_file() else []),
        *options,
    ]
