"""The folders of `tests/cases` and `tests/faults`, and whether what they expect is to be rewritten."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.config import Config, load_config
from generator.diagnostics import Sink, as_text
from generator.pipeline import Result, generate

TESTS = Path(__file__).parent
REWRITE = bool(os.environ.get("SDKWRIGHT_SNAPSHOTS"))
"""Set by `make snapshots`: what is expected is written, not compared."""


def folders(kind: str) -> tuple[Path, ...]:
    """Return the folders below `tests/<kind>`, by name."""
    return tuple(sorted(path for path in (TESTS / kind).glob("*") if path.is_dir()))


@cache
def generated(case: Path) -> Result:
    """Return what becomes of a case: of its `spec.yaml`, and `sdk.toml` where there is one."""
    sink = Sink()
    options = case / "sdk.toml"
    config = load_config(options, sink) if options.is_file() else Config()
    assert config is not None, "\n".join(map(as_text, sink))
    return generate(case / "spec.yaml", config, name="spec.yaml")


def files_of(case: Path) -> Mapping[str, str]:
    """Return the files of a case; the diagnostics are the fault where there are none."""
    result = generated(case)
    assert result.files is not None, "\n".join(map(as_text, result.diagnostics))
    return result.files


def is_runtime(path: str) -> bool:
    """Say whether a path of an SDK is one of the copied runtime's."""
    return "/_core/" in path


def tree(folder: Path) -> dict[str, str]:
    """Return every file below a folder, by path; what Python and its tools leave there does not count."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes().decode()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def write_tree(folder: Path, files: Mapping[str, str]) -> None:
    """Write files by path."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
