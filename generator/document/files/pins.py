"""Pins: the digest of each file that was fetched, in `sdkwright.lock`, and a copy of it in the user's cache.

What is pinned and in the cache is never fetched again, so a run needs no network, and gives the
same SDK, until someone asks for new pins.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from generator.cache import cache_folder
from generator.diagnostics import Code, quoted
from generator.document.fault import ResolveFault
from generator.document.files.address import check_origin
from generator.location import Location, Source

_HEAD = """\
# Written by sdkwright: commit it. What references fetch must have these digests;
# `sdkwright generate --update-lock` fetches anew and takes what is there.

[files]
"""
_DIGEST = re.compile(r"sha256:[0-9a-f]{64}")


class Pins:
    """Fetches files, held to the digests of a lock file."""

    def __init__(self, lock: Path, origins: tuple[str, ...], *, update: bool) -> None:
        self._lock = lock
        self._origins = frozenset(origins)
        self._update = update
        self._pinned: Mapping[str, str] | None = None
        self.used: dict[str, str] = {}
        """The digest of every file that was fetched, by its URL."""

    def get(self, url: str) -> bytes:
        """Return the file at a URL: the pinned copy of the cache, or what is there if that is the same.

        Raises:
            ResolveFault: It cannot be fetched, or is another than it was.
        """
        check_origin(url, self._origins)
        pinned = None if self._update else self._pins().get(url)
        content = None if pinned is None else _cached(pinned)
        if content is None:
            from generator.document.files.remote import fetch

            content = fetch(url, self._origins)
            found = _digest(content)
            if pinned is not None and found != pinned:
                message = (
                    f"{quoted(url)} is another than the one that {self._lock.name} pins: "
                    "look at what changed, then take it with --update-lock"
                )
                raise ResolveFault(Code.LOCK, message)
            _keep(found, content)
        self.used[url] = _digest(content)
        return content

    def text(self) -> str:
        """Return the lock file's text: what it pins and was not used now stays, unless all is to be new."""
        kept = {} if self._update else self._pins()
        lines = (
            f"{json.dumps(url)} = {json.dumps(pin)}\n"
            for url, pin in sorted({**kept, **self.used}.items())
        )
        return _HEAD + "".join(lines)

    def _pins(self) -> Mapping[str, str]:
        if self._pinned is None:
            self._pinned = _load(self._lock)
        return self._pinned


def _load(path: Path) -> dict[str, str]:
    """Return the pins of a lock file; none where there is no file."""
    source = Source(str(path))
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        message = (
            f"the lock file cannot be read: {quoted(error)}; restore it, or remove it to pin anew"
        )
        raise ResolveFault(Code.LOCK, message, location=Location(source)) from None
    files = table.get("files", {})
    texts = isinstance(files, dict) and all(
        isinstance(pin, str) and _DIGEST.fullmatch(pin) for pin in files.values()
    )
    if set(table) != {"files"} or not texts:
        message = "this is no lock file of sdkwright; restore it, or remove it to pin anew"
        raise ResolveFault(Code.LOCK, message, location=Location(source))
    return dict(files)


def _digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _cached(pin: str) -> bytes | None:
    """Return the cache's copy of what has a digest; None where it has none, or another."""
    folder = cache_folder("documents")
    with suppress(OSError):
        if folder is not None:
            content = (folder / pin.removeprefix("sha256:")).read_bytes()
            return content if _digest(content) == pin else None
    return None


def _keep(pin: str, content: bytes) -> None:
    """Put a copy into the cache, whole or not at all; a cache that cannot be written is none."""
    folder = cache_folder("documents")
    with suppress(OSError):
        if folder is not None:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
                file.write(content)
            os.replace(file.name, folder / pin.removeprefix("sha256:"))
