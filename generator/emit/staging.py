"""Replacing many files as one step: a journal first, then moves, and a way back at every point.

A file system replaces one file at a time. So the new files, and the old ones as they make room, stand in
a folder of their own beside the rest, with a journal of what is about to happen. Until the journal is
removed, which is one step, everything can be put back: by the run itself where a move fails, or by the next
run where a run was killed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

STAGING = ".sdkwright-staging"
_JOURNAL = "journal.json"
_UNSAFE = frozenset("\\:\0")
_KEPT = re.compile(r"(?:old|new)[0-9]+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Journal:
    """What is about to be moved."""

    old: dict[str, str]
    """Where each file that makes room is kept, by its path."""
    new: dict[str, str]
    """Where each file that is added comes from, by its path."""
    folders: list[str]
    """The folders that are made, parents first."""


def replace_all(
    folder: Path, *, texts: Mapping[str, str], change: Collection[str], delete: Collection[str]
) -> None:
    """Write `texts`, of which `change` are there, and remove `delete`: all of it or nothing.

    Raises:
        OSError: The folder cannot be written; it is as it was.
    """
    staging = folder / STAGING
    news = {path: f"new{index}" for index, path in enumerate(texts)}
    journal = _Journal(
        old={path: f"old{index}" for index, path in enumerate((*delete, *change))},
        new={path: kept for path, kept in news.items() if path not in change},
        folders=_missing_folders(folder, texts),
    )
    try:
        staging.mkdir()
        for path, kept in news.items():
            (staging / kept).write_bytes(texts[path].encode())
            if path in change:
                shutil.copymode(folder / path, staging / kept)
        _write_journal(staging, journal)
        _move(folder, staging, journal, news)
        (staging / _JOURNAL).unlink()
    except BaseException:
        # Where even this fails, the journal stays and the next run goes on from there.
        with suppress(OSError):
            recover(folder)
        raise
    # From here on everything is new; what cannot be cleared away now is by the next run.
    with suppress(OSError):
        shutil.rmtree(staging)
    _remove_emptied(folder, delete)


def _write_journal(staging: Path, journal: _Journal) -> None:
    with (staging / "journal").open("w", encoding="utf-8") as file:
        json.dump(asdict(journal), file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(staging / "journal", staging / _JOURNAL)


def _move(folder: Path, staging: Path, journal: _Journal, news: Mapping[str, str]) -> None:
    for path, kept in journal.old.items():
        os.replace(folder / path, staging / kept)
    for missing in journal.folders:
        (folder / missing).mkdir()
    for path, kept in news.items():
        os.replace(staging / kept, folder / path)


def recover(folder: Path) -> bool:
    """Put back what a run that did not end has moved; say whether there was one.

    Each step may be done twice, so that a run killed in here is recovered by the one after it.

    Raises:
        OSError: The folder cannot be written, or the journal is none of ours.
    """
    staging = folder / STAGING
    if staging.is_symlink() or not staging.is_dir():
        return False
    journal = _read_journal(folder)
    if journal is None:
        # Killed before the first move, or after the last one.
        shutil.rmtree(staging)
        return True
    for path, kept in journal.new.items():
        if not (staging / kept).exists():
            (folder / path).unlink(missing_ok=True)
    for path, kept in journal.old.items():
        if (staging / kept).exists():
            os.replace(staging / kept, folder / path)
    for made in reversed(journal.folders):
        with suppress(OSError):
            (folder / made).rmdir()
    (staging / _JOURNAL).unlink()
    shutil.rmtree(staging)
    return True


def _read_journal(folder: Path) -> _Journal | None:
    """Return the journal of a run that did not end; None where nothing had been moved."""
    place = folder / STAGING / _JOURNAL
    try:
        table = json.loads(place.read_text(encoding="utf-8"))
        journal = _Journal(
            old=dict(table["old"]), new=dict(table["new"]), folders=list(table["folders"])
        )
        paths = (*journal.old, *journal.new, *journal.folders)
        kept = (*journal.old.values(), *journal.new.values())
        if all(is_inside(folder, path) for path in paths) and all(map(_KEPT.match, kept)):
            return journal
    except FileNotFoundError:
        return None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    message = "what a broken run left here cannot be understood; move it away"
    raise OSError(0, message, str(place.parent))


def is_inside(folder: Path, path: str) -> bool:
    """Say whether a path stays in the folder: relative, plain, and through no symbolic link."""
    return is_plain(path) and link_on(folder, path) is None


def is_plain(path: str) -> bool:
    """Say whether a path is relative and names each of its parts."""
    parts = path.split("/")
    return all(part not in ("", ".", "..") and _UNSAFE.isdisjoint(part) for part in parts)


def link_on(folder: Path, path: str) -> str | None:
    """Return the first part of a path that is a symbolic link; None where none is."""
    parts = path.split("/")
    below = ("/".join(parts[: end + 1]) for end in range(len(parts)))
    return next((place for place in below if (folder / place).is_symlink()), None)


def _missing_folders(folder: Path, paths: Iterable[str]) -> list[str]:
    """Return the folders to be made for `paths`, parents first."""
    parents = {parent for path in paths for parent in PurePosixPath(path).parents}
    return [str(parent) for parent in sorted(parents) if not (folder / parent).exists()]


def _remove_emptied(folder: Path, paths: Iterable[str]) -> None:
    """Remove the folders that held `paths` and hold nothing any more."""
    for path in paths:
        for parent in tuple(PurePosixPath(path).parents)[:-1]:
            try:
                (folder / parent).rmdir()
            except OSError:
                break
