"""Pins: the digest of each file that was fetched, in `sdkwright.lock`, and a copy of it in the user's cache.

What is pinned and in the cache is never fetched again, so a run needs no network, and gives the
same SDK, until someone asks for new pins. Where a file was redirected, its references start at the
address where it was found (RFC 3986, section 5.1.3), so that is pinned as well.
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
from typing import NamedTuple

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


class _Lock(NamedTuple):
    """What a lock file pins: digests, and addresses where they are others, by URL."""

    files: Mapping[str, str]
    redirects: Mapping[str, str]


class Pins:
    """Fetches files, held to the digests of a lock file."""

    def __init__(self, lock: Path, origins: tuple[str, ...], *, update: bool) -> None:
        self._lock = lock
        self._origins = frozenset(origins)
        self._update = update
        self._pinned: _Lock | None = None
        self.used: dict[str, str] = {}
        """The digest of every file that was fetched, by its URL."""
        self._redirects: dict[str, str] = {}

    def get(self, url: str) -> tuple[bytes, str]:
        """Return the file at a URL, and the address at which its references start.

        It is the pinned copy of the cache, or what is there if that is the same.

        Raises:
            ResolveFault: It cannot be fetched, or is another than it was.
        """
        check_origin(url, self._origins)
        lock = _Lock({}, {}) if self._update else self._pins()
        pinned = lock.files.get(url)
        address = lock.redirects.get(url, url)
        check_origin(address, self._origins)
        content = None if pinned is None else _cached(pinned)
        if content is None:
            from generator.document.files.remote import fetch

            content, place = fetch(url, self._origins)
            found = _digest(content)
            if pinned is not None and (found, place) != (pinned, address):
                message = (
                    f"{quoted(url)} is another than the one that {self._lock.name} pins: "
                    "look at what changed, then take it with --update-lock"
                )
                raise ResolveFault(Code.LOCK, message)
            address = place
            _keep(found, content)
        self.used[url] = _digest(content)
        if address != url:
            self._redirects[url] = address
        return content, address

    def text(self) -> str:
        """Return the lock file's text: what it pins and was not used now stays, unless all is to be new."""
        kept = _Lock({}, {}) if self._update else self._pins()
        redirects = _lines({**kept.redirects, **self._redirects})
        section = f"\n[redirects]\n{redirects}" if redirects else ""
        return f"{_HEAD}{_lines({**kept.files, **self.used})}{section}"

    def _pins(self) -> _Lock:
        if self._pinned is None:
            self._pinned = _load(self._lock)
        return self._pinned


def _lines(table: Mapping[str, str]) -> str:
    return "".join(
        f"{json.dumps(url)} = {json.dumps(text)}\n" for url, text in sorted(table.items())
    )


def _load(path: Path) -> _Lock:
    """Return the pins of a lock file; none where there is no file."""
    source = Source(str(path))
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return _Lock({}, {})
    except (OSError, ValueError, RecursionError) as error:
        message = (
            f"the lock file cannot be read: {quoted(error)}; restore it, or remove it to pin anew"
        )
        raise ResolveFault(Code.LOCK, message, location=Location(source)) from None
    files, redirects = _texts(table.get("files")), _texts(table.get("redirects", {}))
    sound = files is not None and all(map(_DIGEST.fullmatch, files.values()))
    if not sound or redirects is None or set(table) - {"files", "redirects"}:
        message = "this is no lock file of sdkwright; restore it, or remove it to pin anew"
        raise ResolveFault(Code.LOCK, message, location=Location(source))
    return _Lock(files or {}, redirects)


def _texts(table: object) -> dict[str, str] | None:
    """Return a table of texts; None where it is none."""
    if not isinstance(table, dict) or not all(isinstance(text, str) for text in table.values()):
        return None
    return dict(table)


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
