"""Publishing: a plan first, then all of it or nothing."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from generator.diagnostics import Code, Sink, quoted
from generator.emit.manifest import MANIFEST, digest, load_manifest, manifest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What publishing would do; paths are relative to the folder."""

    folder: Path
    texts: Mapping[str, str]
    """Every file with its new text, the manifest included."""
    add: tuple[str, ...]
    change: tuple[str, ...]
    same: tuple[str, ...]
    delete: tuple[str, ...]


def plan(folder: Path, files: Mapping[str, str], *, inputs: str, sink: Sink) -> Plan | None:
    """Compare `files` with what `folder` holds; None where something forbids publishing.

    Refused are: a folder with files and no manifest of ours, a file that was edited by hand, a
    file that stands in the way without being listed, and paths that leave the folder.
    """
    if not _usable(folder, files, sink):
        return None
    old = load_manifest(folder)
    listed = old.files if old is not None else {}
    add: list[str] = []
    change: list[str] = []
    same: list[str] = []
    for path, text in files.items():
        current = _read(folder / path)
        if current is None:
            add.append(path)
        elif path not in listed:
            message = f"{quoted(path)} is in the way and not ours; move it, generation would overwrite it"
            sink.error(Code.OUTPUT_EXISTS, None, message)
        elif digest(current) == digest(text.encode()):
            same.append(path)
        elif digest(current) != listed[path]:
            _report_edit(path, sink)
        else:
            change.append(path)
    delete = _stale(folder, files, listed, sink)
    if sink.has_errors():
        return None
    manifest = manifest_of(files, inputs=inputs).text()
    current = _read(folder / MANIFEST)
    group = same if current == manifest.encode() else change if current is not None else add
    group.append(MANIFEST)
    return Plan(
        folder=folder,
        texts={**files, MANIFEST: manifest},
        add=tuple(add),
        change=tuple(change),
        same=tuple(same),
        delete=tuple(delete),
    )


def _report_edit(path: str, sink: Sink) -> None:
    message = f"{quoted(path)} was edited by hand; move the edit elsewhere and delete the file, or restore it"
    sink.error(Code.OUTPUT_EDITED, None, message)


def _stale(folder: Path, files: Mapping[str, str], listed: Mapping[str, str], sink: Sink) -> list[str]:
    """Return the files that the old manifest lists and the new one does not."""
    found: list[str] = []
    for path in sorted(set(listed) - set(files)):
        if not _inside(folder, path):
            sink.error(Code.OUTPUT_MANIFEST, None, f"the manifest lists {quoted(path)}, which is outside the folder")
            continue
        current = _read(folder / path)
        if current is None:
            continue
        if digest(current) != listed[path]:
            _report_edit(path, sink)
        else:
            found.append(path)
    return found


def _usable(folder: Path, files: Mapping[str, str], sink: Sink) -> bool:
    name = quoted(folder)
    if folder.exists() and not folder.is_dir():
        sink.error(Code.OUTPUT_FOREIGN, None, f"the output {name} is a file; name a folder")
        return False
    if folder.is_dir() and load_manifest(folder) is None and any(folder.iterdir()):
        message = f"the output folder {name} holds files and no {MANIFEST} of ours; name an empty folder, or a new one"
        sink.error(Code.OUTPUT_FOREIGN, None, message)
        return False
    folded: dict[str, str] = {}
    for path in files:
        if not _inside(folder, path):
            sink.error(Code.OUTPUT_UNSAFE, None, f"{quoted(path)} leads out of the folder, over a symbolic link or otherwise")
        twin = folded.setdefault(path.lower(), path)
        if twin != path:
            message = f"{quoted(path)} and {quoted(twin)} are one file where case does not count; rename one in [names]"
            sink.error(Code.OUTPUT_UNSAFE, None, message)
    return not sink.has_errors()


def _inside(folder: Path, path: str) -> bool:
    """Say whether a path stays in the folder: relative, without `..`, through no symbolic link."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or ".." in parts or "\\" in path:
        return False
    place = folder
    for part in parts:
        place = place / part
        if place.is_symlink():
            return False
    return True


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def publish(planned: Plan) -> None:
    """Carry out a plan: everything is written beside the folder first, then moved into place.

    A fault on the way puts back what was moved, so that the folder is as it was.

    Raises:
        OSError: The folder cannot be written; nothing has changed.
    """
    touched = (*planned.add, *planned.change)
    if not touched and not planned.delete:
        return
    folder = planned.folder
    created = _first_missing(folder)
    folder.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".sdkwright-", dir=folder))
    undo: list[tuple[Path, Path | None]] = []
    try:
        for index, path in enumerate(touched):
            (staging / f"new{index}").write_bytes(planned.texts[path].encode())
        for index, path in enumerate((*planned.delete, *touched)):
            _move(folder / path, staging / f"old{index}", undo)
        # The manifest is last in its group: until it is moved, the old one describes the old files.
        for index, path in enumerate(touched):
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            os.replace(staging / f"new{index}", folder / path)
            undo.append((folder / path, None))
    except BaseException:
        _undo(undo)
        _remove_empty(folder, touched)
        shutil.rmtree(staging, ignore_errors=True)
        if created is not None:
            shutil.rmtree(created, ignore_errors=True)
        raise
    shutil.rmtree(staging, ignore_errors=True)
    _remove_empty(folder, planned.delete)


def _first_missing(folder: Path) -> Path | None:
    """Return the topmost folder that has to be made; None where all are there."""
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    return missing[-1] if missing else None


def _move(path: Path, kept: Path, undo: list[tuple[Path, Path | None]]) -> None:
    if path.exists():
        os.replace(path, kept)
        undo.append((path, kept))


def _undo(moves: list[tuple[Path, Path | None]]) -> None:
    for path, kept in reversed(moves):
        if kept is None:
            path.unlink(missing_ok=True)
        else:
            os.replace(kept, path)


def _remove_empty(folder: Path, paths: tuple[str, ...]) -> None:
    """Remove the folders below `folder` that no longer hold anything."""
    for path in paths:
        for parent in PurePosixPath(path).parents:
            place = folder / parent
            if place == folder:
                break
            try:
                place.rmdir()
            except OSError:
                break
