"""`sdkwright check`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.cli import main
from tests.commands.work import configured

if TYPE_CHECKING:
    import pytest


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
