"""Formatting: the only module that imports black, which is pinned and runs in-process.

black's equivalence check is left out (`fast`): what is formatted was rendered by templates that
the tests parse, and the check costs as much again as formatting.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path

_WORTH_WORKERS = 6000
"""Lines to format from which a second process pays for importing black again."""


class FormatFault(Exception):
    """A rendered text is no Python: our fault, not the document's."""


class FormatCache:
    """Formatted texts by the digest of what they were made from, in a folder of the user's own.

    An entry that cannot be read, or is not what its digest says, is a miss.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._salt = f"black {version('black')} python {sys.version_info[:2]}".encode()

    def key(self, text: str) -> str:
        """Return the name of the entry for a text."""
        return hashlib.sha256(self._salt + b"\0" + text.encode()).hexdigest()

    def get(self, text: str) -> str | None:
        """Return the formatted text; None where there is none, or none to be trusted."""
        try:
            stored = (self._folder / self.key(text)).read_bytes()
        except OSError:
            return None
        digest, _, body = stored.partition(b"\n")
        if hashlib.sha256(body).hexdigest().encode() != digest:
            return None
        try:
            return body.decode()
        except UnicodeDecodeError:
            return None

    def put(self, text: str, formatted: str) -> None:
        """Keep a formatted text; a folder that cannot be written keeps nothing."""
        body = formatted.encode()
        target = self._folder / self.key(text)
        temporary = target.with_suffix(f".{os.getpid()}")
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            temporary.write_bytes(hashlib.sha256(body).hexdigest().encode() + b"\n" + body)
            temporary.replace(target)
        except OSError:
            temporary.unlink(missing_ok=True)


def default_cache() -> FormatCache:
    """Return the cache in the user's cache folder (`XDG_CACHE_HOME`, else `~/.cache`)."""
    base = os.environ.get("XDG_CACHE_HOME")
    root = Path(base) if base and Path(base).is_absolute() else Path.home() / ".cache"
    return FormatCache(root / "sdkwright" / "format")


def format_python(text: str) -> str:
    """Return Python source as black writes it.

    Raises:
        FormatFault: The text is no Python; the message holds the lines around the fault.
    """
    import black
    from black.parsing import InvalidInput

    try:
        return black.format_str(text, mode=black.Mode())
    except InvalidInput as error:
        numbered = "\n".join(f"{number:4} {line}" for number, line in enumerate(text.splitlines(), 1))
        raise FormatFault(f"{error}\n{numbered}") from None


def format_all(texts: Mapping[str, str], *, cache: FormatCache | None = None) -> dict[str, str]:
    """Return every text formatted, Python files alone; what the cache has is not formatted again."""
    found: dict[str, str] = {}
    missing: list[str] = []
    for path, text in texts.items():
        if not path.endswith(".py"):
            found[path] = text
            continue
        cached = cache.get(text) if cache is not None else None
        if cached is None:
            missing.append(path)
        else:
            found[path] = cached
    for path, formatted in zip(missing, _format_many([texts[path] for path in missing]), strict=True):
        found[path] = formatted
        if cache is not None:
            cache.put(texts[path], formatted)
    return {path: found[path] for path in texts}


def _format_many(texts: list[str]) -> Iterable[str]:
    workers = min(os.cpu_count() or 1, 8)
    lines = sum(text.count("\n") for text in texts)
    if workers < 2 or lines < _WORTH_WORKERS:
        return [format_python(text) for text in texts]
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(format_python, texts, chunksize=max(1, len(texts) // (workers * 8))))
