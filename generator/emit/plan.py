"""What publishing would do, and what forbids it; nothing is written here.

Only files that the manifest lists are ever replaced or removed, and only while they are as they were
generated. Everything else in the folder is the user's.
"""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from unicodedata import normalize

from generator.diagnostics import Code, Sink, quoted
from generator.digest import digest
from generator.emit.manifest import MANIFEST, Inputs, ManifestFault, load_manifest, manifest_of
from generator.emit.staging import STAGING, is_inside, is_plain, link_on

_NOT_CONTENT = frozenset({".git", STAGING})
"""What an empty repository holds, and what a run of ours leaves that was killed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What publishing does; paths are relative to the folder."""

    texts: Mapping[str, str]
    """Every file with its new text, the manifest included."""
    add: tuple[str, ...]
    change: tuple[str, ...]
    same: tuple[str, ...]
    delete: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """True where every file is as it should be."""
        return not (self.add or self.change or self.delete)


def plan(
    folder: Path, files: Mapping[str, str], *, inputs: Inputs, version: str, sink: Sink
) -> Plan | None:
    """Compare `files` with what `folder` holds; None where something forbids publishing.

    Refused are: a folder with files and no manifest of ours, a file that was edited by hand, a file that
    stands in the way without being listed, and paths that leave the folder or fold into one another.
    """
    _check_paths(folder, files, sink)
    listed = _listed(folder, sink)
    if listed is None or sink.has_errors():
        return None
    add: list[str] = []
    change: list[str] = []
    same: list[str] = []
    renamed = {_folded(path): path for path in listed if path not in files}
    for path, text in files.items():
        current = _read(folder, path, sink)
        wanted = digest(text.encode())
        if current is None or _is_same_file(folder, path, renamed.get(_folded(path))):
            add.append(path)
        elif path in listed and current == wanted:
            same.append(path)
        elif path in listed and current == listed[path]:
            change.append(path)
        elif path in listed:
            _report_edit(folder / path, sink)
        else:
            message = f"{quoted(folder / path)} is there and not ours; move it away, or rename what is generated there"
            sink.error(Code.OUTPUT_EXISTS, None, message)
    delete = tuple(_stale(folder, files, listed, sink))
    if sink.has_errors():
        return None
    manifest = manifest_of(files, inputs=inputs, version=version).text()
    current = _read(folder, MANIFEST, sink)
    group = add if current is None else same if current == digest(manifest.encode()) else change
    group.append(MANIFEST)
    texts = {**files, MANIFEST: manifest}
    return Plan(texts=texts, add=tuple(add), change=tuple(change), same=tuple(same), delete=delete)


def _stale(
    folder: Path, files: Mapping[str, str], listed: Mapping[str, str], sink: Sink
) -> Iterator[str]:
    """Yield the files that the old manifest lists and the new one does not."""
    for path in sorted(set(listed) - set(files)):
        if not is_inside(folder, path) or path == MANIFEST:
            message = f"{quoted(folder / MANIFEST)} lists {quoted(path)}, which no run of ours wrote; restore it from version control"
            sink.error(Code.OUTPUT_MANIFEST, None, message)
            continue
        current = _read(folder, path, sink)
        if current == listed[path]:
            yield path
        elif current is not None:
            _report_edit(folder / path, sink)


def _report_edit(place: Path, sink: Sink) -> None:
    message = (
        f"{quoted(place)} was edited by hand and would be overwritten; "
        "keep the edit elsewhere, then delete the file or restore it from version control"
    )
    sink.error(Code.OUTPUT_EDITED, None, message)


def _listed(folder: Path, sink: Sink) -> Mapping[str, str] | None:
    """Return the digests that the folder's manifest lists; None where the folder is not ours to write."""
    if (folder / MANIFEST).is_symlink():
        message = f"{quoted(folder / MANIFEST)} is a symbolic link, and what it leads to may not be ours; remove it"
        sink.error(Code.OUTPUT_MANIFEST, None, message)
        return None
    try:
        old = load_manifest(folder)
    except ManifestFault as fault:
        message = f"{quoted(folder / MANIFEST)}: {fault}; restore it from version control, or name a new folder"
        sink.error(Code.OUTPUT_MANIFEST, None, message)
        return None
    if old is not None:
        return old.files
    if any(entry.name not in _NOT_CONTENT for entry in folder.iterdir()):
        message = f"{quoted(folder)} holds files and no {MANIFEST}; name a new folder, or an empty one, with --output"
        sink.error(Code.OUTPUT_FOREIGN, None, message)
        return None
    return {}


def _check_paths(folder: Path, files: Iterable[str], sink: Sink) -> None:
    """Report paths that leave the folder, and those that are one file where case does not count."""
    seen: dict[str, str] = {}
    folders = {str(parent): path for path in files for parent in PurePosixPath(path).parents}
    for path in files:
        if not is_plain(path) or path.split("/")[0] in (MANIFEST, STAGING):
            sink.error(Code.OUTPUT_UNSAFE, None, f"{quoted(path)} is no path that may be written")
        elif (link := link_on(folder, path)) is not None:
            message = f"{quoted(folder / link)} is a symbolic link, and what it leads to is not ours; remove it"
            sink.error(Code.OUTPUT_UNSAFE, None, message)
        if path in folders:
            message = (
                f"{quoted(path)} and {quoted(folders[path])} cannot both be; rename one in [names]"
            )
            sink.error(Code.OUTPUT_UNSAFE, None, message)
        for part in (path, *map(str, PurePosixPath(path).parents)):
            twin = seen.setdefault(_folded(part), part)
            if twin != part:
                message = f"{quoted(part)} and {quoted(twin)} are one where case does not count; rename one in [names]"
                sink.error(Code.OUTPUT_UNSAFE, None, message)


def _folded(path: str) -> str:
    """Return a path as file systems see it that fold case and compose letters."""
    return normalize("NFC", path).casefold()


def _is_same_file(folder: Path, path: str, listed: str | None) -> bool:
    """Say whether a path is a listed file under a name that differs in case alone."""
    return (
        listed is not None
        and (folder / listed).exists()
        and (folder / path).samefile(folder / listed)
    )


def _read(folder: Path, path: str, sink: Sink) -> str | None:
    """Return the digest of a file; None where there is none. What is no plain file is in the way."""
    place = folder / path
    try:
        if stat.S_ISREG(place.lstat().st_mode):
            return digest(place.read_bytes())
    except FileNotFoundError:
        return None
    except NotADirectoryError:
        place = next(parent for parent in place.parents if parent.exists())
    wanted = "file" if place == folder / path else "folder"
    message = f"{quoted(place)} stands where a {wanted} of ours goes; move it away"
    sink.error(Code.OUTPUT_EXISTS, None, message)
    return None
