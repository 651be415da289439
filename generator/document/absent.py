"""A path at which nothing is: perhaps another is meant, or an address, of which a path keeps only one slash."""

from __future__ import annotations

import re
from contextlib import suppress
from difflib import get_close_matches
from pathlib import Path
from urllib.parse import unquote, urlsplit

from generator.diagnostics import quoted

_ADDRESS = re.compile(r"(?:https?|ftp|file):/")


def as_written(name: str) -> str:
    """Return an address with all of the slashes that it has; a file's has no host (RFC 8089)."""
    found = _ADDRESS.match(name)
    if found is None:
        return name
    slashes = "//" if name.startswith("file:") else "/"
    return f"{found[0]}{slashes}{name[found.end() :].lstrip('/')}"


def missing(path: Path, kind: str) -> str:
    """Say what is to be passed instead."""
    address = as_written(path.as_posix())
    if not _ADDRESS.match(address):
        near = near_file(path)
        remedy = f"did you mean {quoted(near)}?" if near else f"pass the path of {kind}"
        return f"there is no such file; {remedy}"
    target = unquote(urlsplit(address).path)
    if address.startswith("file:"):
        return f"this is an address, and {kind} is a file: pass its path, {quoted(target)}"
    name = target.rpartition("/")[2] or "openapi.yaml"
    fetch = f"curl -fL -o {name} {address}"
    return (
        f"this is an address, and {kind} is a file: fetch it first, with {quoted(fetch)}, then pass {quoted(name)}; "
        "what it refers to may be fetched (--allow-origin)"
    )


def near_file(path: Path, *, beside: Path | None = None) -> str | None:
    """Return the name of a file in the folder that is called nearly so, whatever its suffix.

    `beside` is the file that names it, which did not mean itself.
    """
    names: list[str] = []
    with suppress(OSError, ValueError):
        names = sorted(
            found.name for found in path.parent.iterdir() if found != beside and found.is_file()
        )
    stems = {Path(name).stem.lower(): name for name in names}
    near = get_close_matches(path.stem.lower(), stems, n=1)
    return stems[near[0]] if near else None
