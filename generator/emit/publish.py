"""Publishing: a plan first, then all of it or nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.diagnostics import Code, Sink, quoted
from generator.emit.manifest import Inputs
from generator.emit.plan import Plan, plan
from generator.emit.staging import recover, replace_all


def publish(
    folder: Path, files: Mapping[str, str], *, inputs: Inputs, version: str, sink: Sink
) -> Plan | None:
    """Make `folder` hold `files` and their manifest; None where something forbids it.

    Whatever is refused or fails leaves the folder as it was. What a killed run left is put back first.

    Raises:
        OSError: The folder cannot be written.
    """
    if _is_no_folder(folder, sink):
        return None
    missing = [place for place in (folder, *folder.parents) if not place.exists()]
    planned = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with _alone(folder, sink) as alone:
            if not alone:
                return None
            recover(folder)
            planned = plan(folder, files, inputs=inputs, version=version, sink=sink)
            if planned is not None and not planned.is_empty:
                texts = {path: planned.texts[path] for path in (*planned.add, *planned.change)}
                replace_all(folder, texts=texts, change=planned.change, delete=planned.delete)
    finally:
        # Where nothing was published these are empty; where something was, none is.
        for place in missing:
            with suppress(OSError):
                place.rmdir()
    return planned


def _is_no_folder(folder: Path, sink: Sink) -> bool:
    if folder.is_dir() or not (folder.exists() or folder.is_symlink()):
        return False
    sink.error(
        Code.OUTPUT_FOREIGN,
        None,
        f"the output {quoted(folder)} is no folder; name another with --output",
    )
    return True


@contextmanager
def _alone(folder: Path, sink: Sink) -> Iterator[bool]:
    """Hold the folder against another run; where the system has no such lock, trust the user."""
    if os.name == "nt":
        yield True
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        alone = _lock(handle)
        if not alone:
            message = f"another run is writing {quoted(folder)}; wait for it, then try again"
            sink.error(Code.OUTPUT_UNWRITABLE, None, message)
        yield alone
    finally:
        os.close(handle)


def _lock(handle: int) -> bool:
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A file system without locks.
        return True
    return True
