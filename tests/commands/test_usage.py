"""What is true of every command: usage, statuses, terminals and pipes."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

import pytest

from generator import __version__
from generator.cli import main
from generator.commands.status import OUR_FAULT
from tests.commands.work import FAULTY, ROOT, configured, sdkwright


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["generate"],
        ["generate", "absent.yaml"],
        ["generate", "."],
        ["generate", "api.yaml", "--package", "not-a-name"],
        ["generate", "api.yaml", "--package", "a" * 3000],
        ["generate", "a" * 5000],
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
        (["list", "--tolerant", "api.yaml"], "'--tolerant'; --help lists those that there are"),
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


def test_a_path_in_the_configuration_that_is_too_long_is_told_with_its_place(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    configured(folder, f'document = "{"a" * 5000}"\n')

    assert main(["generate"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("spec/sdk.toml:1:1: error[file-missing]: 'spec/aaa")
    assert "there is no such file" in said


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


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("bundle api.yaml >&-", 0),
        ("lint api.yaml 2>&-", 0),
        ("generate absent.yaml 2>&-", 2),
        ("generate --unknown >&- 2>&-", 2),
        ("list - <&-", 2),
    ],
)
def test_a_closed_stream_leads_nowhere(folder: Path, command: str, status: int) -> None:
    done = subprocess.run(
        ["bash", "-c", f"{sys.executable} -m generator {command}"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == status
    assert "bug" not in done.stdout + done.stderr


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
