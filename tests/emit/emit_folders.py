"""A folder as a value, and faults on the way of whoever changes one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from generator.diagnostics import Sink
from generator.emit import Inputs, Plan, publish

INPUTS = Inputs(document="d", config="c", generator="g", options="")

_WATCHED = frozenset({"os.rename", "os.mkdir", "os.remove", "os.rmdir", "open", "shutil.rmtree"})
_WRITING = frozenset({"w", "wb", "x", "a"})


class Interrupter:
    """Counts the steps that a run takes below a folder, and does something at one of them."""

    def __init__(self) -> None:
        self.folder: str | None = None
        self.steps = 0
        self.stop_at = -1
        self.fault: BaseException | None = None

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.folder is None or event not in _WATCHED:
            return
        if event == "open" and arguments[1] not in _WRITING:
            return
        if not str(arguments[0]).startswith(self.folder):
            return
        self.steps += 1
        if self.steps != self.stop_at:
            return
        if self.fault is None:
            os._exit(9)
        raise self.fault


_interrupter = Interrupter()
sys.addaudithook(_interrupter)


@contextmanager
def interrupted(folder: Path, step: int, fault: BaseException) -> Iterator[Interrupter]:
    """Raise `fault` where the run takes its `step`th step below `folder`."""
    _interrupter.folder, _interrupter.steps = str(folder), 0
    _interrupter.stop_at, _interrupter.fault = step, fault
    try:
        yield _interrupter
    finally:
        _interrupter.folder = None


@contextmanager
def killed(folder: Path, step: int) -> Iterator[None]:
    """End this process where it takes its `step`th step below `folder`."""
    _interrupter.folder, _interrupter.steps = str(folder), 0
    _interrupter.stop_at, _interrupter.fault = step, None
    yield


def snapshot(folder: Path) -> dict[str, tuple[bytes, int, int] | str]:
    """Return all that a folder holds: bytes, times and modes of files, links, and folders."""
    found: dict[str, tuple[bytes, int, int] | str] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_dir():
            found[name] = "folder"
        else:
            status = path.stat()
            found[name] = (path.read_bytes(), status.st_mtime_ns, status.st_mode)
    return found


def texts(folder: Path) -> dict[str, str]:
    """Return the files of a folder as text."""
    return {
        name: found[0].decode()
        for name, found in snapshot(folder).items()
        if not isinstance(found, str)
    }


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write files by path."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def publish_files(folder: Path, files: Mapping[str, str], sink: Sink | None = None) -> Plan | None:
    """Publish files with inputs that do not matter."""
    return publish(folder, files, inputs=INPUTS, version="1", sink=Sink() if sink is None else sink)
