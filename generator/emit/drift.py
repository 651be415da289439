"""Drift: how a committed SDK differs from what would be generated, as a short unified diff."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path

from generator.digest import digest
from generator.emit.manifest import MANIFEST, ManifestFault, load_manifest
from generator.emit.staging import is_inside

_LONGEST_FILE, _LONGEST = 40, 200
"""Lines of diff that are shown of one file, and altogether."""


def drift(folder: Path, files: Mapping[str, str]) -> tuple[str, ...]:
    """Return the lines of a unified diff from `folder` to `files`; none where they agree.

    At most 200 lines, and 40 of one file.
    """
    if not any((folder / path).exists() for path in (MANIFEST, *files)):
        return ("no file of it is there",)
    lines = list(islice(_lines(folder, files), _LONGEST + 1))
    if len(lines) > _LONGEST:
        lines[_LONGEST:] = ["... and more"]
    return tuple(lines)


def _lines(folder: Path, files: Mapping[str, str]) -> Iterator[str]:
    listed: Mapping[str, str] = {}
    try:
        old = load_manifest(folder)
        listed = old.files if old is not None else {}
        if listed != {path: digest(text.encode()) for path, text in files.items()}:
            yield f"{MANIFEST} {'does not list what would be generated' if old is not None else 'is missing'}"
    except ManifestFault as fault:
        yield f"{MANIFEST}: {fault}"
    gone = {path for path in listed if is_inside(folder, path)} - set(files)
    for path in sorted({*files, *gone}):
        before, after = _text(folder / path), files.get(path)
        if before is None and after is not None:
            yield f"{path} is missing"
        elif before is not None and after is None:
            yield f"{path} would be removed"
        elif before is not None and after is not None and before != after:
            yield from _difference(path, before, after)


def _difference(path: str, before: str, after: str) -> Iterator[str]:
    import difflib

    lines = difflib.unified_diff(
        before.splitlines(),
        after.splitlines(),
        f"committed/{path}",
        f"generated/{path}",
        n=1,
        lineterm="",
    )
    shown = list(islice(lines, _LONGEST_FILE + 1))
    if not shown:
        yield f"{path} differs in line ends"
    yield from shown[:_LONGEST_FILE]
    if len(shown) > _LONGEST_FILE:
        yield f"... and more of {path}"


def _text(path: Path) -> str | None:
    try:
        return path.read_bytes().replace(b"\r\n", b"\n").decode("utf-8", "replace")
    except OSError:
        return None
