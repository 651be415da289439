"""All files of an SDK: the formatted pages, and the runtime's files byte for byte."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from generator.emit.format import FormatCache, format_all
from generator.emit.render import render

if TYPE_CHECKING:
    from generator.python import Page, Text


def runtime_files() -> dict[str, str]:
    """Return the runtime's file names and texts."""
    folder = Path(__file__).parent.parent / "runtime"
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}


def emit(
    pages: tuple[Page | Text, ...], *, package: str, cache: FormatCache | None = None
) -> Mapping[str, str]:
    """Render and format `pages`, add the runtime, and return path to text, sorted by path.

    Raises:
        ValueError: Two pages have one path: our fault.
        FormatFault: A page is no Python: our fault.
    """
    from generator.python import Text

    texts: dict[str, str] = {}
    for page in pages:
        if page.path in texts:
            raise ValueError(f"two pages are called {page.path!r}")
        texts[page.path] = page.text if isinstance(page, Text) else render(page.template, page.view)
    found = format_all(texts, cache=cache)
    found |= {f"src/{package}/_core/{name}": text for name, text in runtime_files().items()}
    return dict(sorted(found.items()))
