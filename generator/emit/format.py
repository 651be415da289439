"""Formatting: the only module that imports black, which is pinned and runs in-process.

What is formatted was rendered from templates, so black's check that the meaning stayed (its slow mode,
which parses everything twice more) is left out: the tests import and type-check what comes out, and with
the pin the same text always gives the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import threading
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator.cache import cache_folder

if TYPE_CHECKING:
    import black

_OLDEST = (3, 11)
"""The Python that generated code is for: black reads it off the project file, as its `requires-python`."""
_MODE = f"from {_OLDEST}"
"""black's mode, as the key of the cache names it."""
_SNIPPET = re.compile(r"^(```+)python\n(.*?)^\1\n", re.DOTALL | re.MULTILINE)

_WORTH_WORKERS = 20_000
"""Lines from which a second process pays: about two seconds of formatting on one core."""


class FormatFault(Exception):
    """A rendered text is no Python: our fault, not the document's."""


class FormatCache:
    """Formatted texts by the digest of what they were made from, in a folder of the user's own.

    What is read here becomes code, so a folder that others may write to is not used, and an entry that
    cannot be read or is not what its digest says is a miss.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._salt: bytes | None = None
        self._usable: bool | None = None

    def get(self, text: str) -> str | None:
        """Return the formatted text; None where there is none, or none to be trusted."""
        if not self._is_usable():
            return None
        try:
            stored = self._path(text).read_bytes()
        except OSError:
            return None
        wanted, _, body = stored.partition(b"\n")
        if hashlib.sha256(body).hexdigest().encode() != wanted:
            return None
        try:
            return body.decode()
        except UnicodeDecodeError:
            return None

    def put(self, text: str, formatted: str) -> None:
        """Keep a formatted text; a folder that cannot be written keeps nothing."""
        if not self._is_usable():
            return
        body = formatted.encode()
        target = self._path(text)
        temporary = target.with_suffix(f".{os.getpid()}")
        try:
            temporary.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            os.replace(temporary, target)
        except OSError:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)

    def _path(self, text: str) -> Path:
        if self._salt is None:
            from importlib.metadata import version

            self._salt = f"{_MODE} {version('black')} {sys.version_info[:2]}\n".encode()
        return self._folder / hashlib.sha256(self._salt + text.encode()).hexdigest()

    def _is_usable(self) -> bool:
        if self._usable is None:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                found = self._folder.stat()
                ours = os.name == "nt" or (
                    found.st_uid == os.getuid() and not found.st_mode & 0o022
                )
                self._usable = ours
            except OSError:
                self._usable = False
        return self._usable


def default_cache() -> FormatCache | None:
    """Return the cache in the user's cache folder; None without a home."""
    folder = cache_folder("format")
    return None if folder is None else FormatCache(folder)


def format_python(text: str) -> str:
    """Return Python source as black writes it.

    `black.format_str` formats whatever it changed a second time, which doubles the cost: where a
    trailing comma that black adds would move something on the second pass. Generated code says
    with its own commas what is to be broken, so that one pass is the fixed point; the tests hold
    every generated file to that.

    Raises:
        FormatFault: The text is no Python; the message holds its lines, numbered.
    """
    import black
    from black.parsing import InvalidInput

    try:
        return black._format_str_once(text, mode=_mode())
    except InvalidInput as error:
        numbered = "\n".join(
            f"{number:4} {line}" for number, line in enumerate(text.splitlines(), 1)
        )
        raise FormatFault(f"{error}\n{numbered}") from None


@lru_cache(maxsize=1)
def _mode() -> black.Mode:
    """Return black's defaults for the Pythons from the oldest on; told, it need not find them out."""
    from black.mode import Mode, TargetVersion

    oldest = TargetVersion[f"PY{_OLDEST[0]}{_OLDEST[1]}"]
    targets = {version for version in TargetVersion if version.value >= oldest.value}
    return Mode(target_versions=targets)


def format_all(texts: Mapping[str, str], *, cache: FormatCache | None = None) -> dict[str, str]:
    """Return every text formatted: Python, and the Python in Markdown; what the cache has is not formatted again.

    Raises:
        FormatFault: A text is no Python; the message starts with its path.
    """
    found = {path: text for path, text in texts.items() if not path.endswith((".py", ".md"))}
    missing: list[str] = []
    for path in texts.keys() - found.keys():
        cached = cache.get(texts[path]) if cache is not None else None
        if cached is None:
            missing.append(path)
        else:
            found[path] = cached
    missing.sort()
    for path, formatted in zip(
        missing, _format_many({path: texts[path] for path in missing}), strict=True
    ):
        found[path] = formatted
        if cache is not None:
            cache.put(texts[path], formatted)
    return {path: found[path] for path in texts}


def _format_snippets(text: str) -> str:
    """Return Markdown with the Python in its fenced blocks formatted."""
    return _SNIPPET.sub(
        lambda match: f"{match[1]}python\n{format_python(match[2])}{match[1]}\n", text
    )


def _format_many(texts: Mapping[str, str]) -> Iterable[str]:
    workers = _cores()
    lines = sum(text.count("\n") for text in texts.values())
    if workers < 2 or lines < _WORTH_WORKERS or len(texts) < 2 * workers:
        return [_format_page(page) for page in texts.items()]
    return _format_in_workers(texts, workers)


def _format_page(page: tuple[str, str]) -> str:
    path, text = page
    try:
        return _format_snippets(text) if path.endswith(".md") else format_python(text)
    except FormatFault as fault:
        raise FormatFault(f"{path}: {fault}") from None


def _format_in_workers(texts: Mapping[str, str], workers: int) -> list[str]:
    """Format in several processes, which have black from this one where the system forks."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    import black  # noqa: F401  # before the fork: a worker that imports it anew starts late

    forks = sys.platform == "linux" and threading.active_count() == 1
    context = multiprocessing.get_context("fork" if forks else "spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        return list(
            pool.map(_format_page, texts.items(), chunksize=max(1, len(texts) // (workers * 8)))
        )


def _cores() -> int:
    """Return how many cores this process may use, 8 at most."""
    allowed = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
    return min(allowed, 8)
