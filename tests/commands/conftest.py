"""Where the commands are run."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.work import SPEC


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with one document, and a cache of its own."""
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (work / "api.yaml").write_text(SPEC, encoding="utf-8")
    return work
