"""Drift: how a committed SDK differs from what would be generated, as a short unified diff."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from generator.emit.manifest import load_manifest

MAX_LINES = 200
"""Longest diff that is shown, in lines."""


def drift(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Return the lines of a unified diff from `folder` to `files`; none where they agree."""
    lines = list(islice(_lines(folder, files), MAX_LINES + 1))
    if len(lines) > MAX_LINES:
        lines[MAX_LINES:] = ["... and more"]
    return lines


def _lines(folder: Path, files: Mapping[str, str]) -> Iterator[str]:
    old = load_manifest(folder)
    paths = sorted({*files, *(old.files if old is not None else ())})
    for path in paths:
        before, after = _text(folder / path), files.get(path)
        if before != after:
            yield from difflib.unified_diff(
                (before or "").splitlines(),
                (after or "").splitlines(),
                f"committed/{path}" if before is not None else "/dev/null",
                f"generated/{path}" if after is not None else "/dev/null",
                n=1,
                lineterm="",
            )
            if not before or not after:
                yield f"{'missing' if before is None else 'to be removed' if after is None else 'empty'}: {path}"


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().replace(b"\r\n", b"\n").decode("utf-8", "replace")
    except OSError:
        return None
