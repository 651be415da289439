"""The pins of what was fetched, beside the configuration."""

from __future__ import annotations

from pathlib import Path


def write_lock(lock: tuple[Path, str] | None) -> None:
    """Write the pins of what was fetched, where they are other than before."""
    if lock is not None:
        path, text = lock
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
