"""What must hold for any document: no exception, every error has a place, what is generated is Python."""

from __future__ import annotations

import ast
import tempfile
from pathlib import Path

from generator.config import Config
from generator.diagnostics import Severity, Sink, as_text
from generator.emit.render import render
from generator.pipeline import understand
from generator.python import Text, view_sdk
from tests.fuzz.mutate import mutated


def judge(number: int, *, seed: int) -> str:
    """Run one document through every stage, plain and tolerant, and return what was wrong; empty where nothing was.

    Pages are rendered and parsed, not formatted, which would cost ten times as much.
    """
    text = mutated(number, seed=seed)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / ("api.json" if number % 2 else "api.yaml")
        path.write_text(text, encoding="utf-8", errors="surrogatepass")
        for tolerant in (False, True):
            fault = _fault(path, tolerant=tolerant)
            if fault:
                return f"{number}: {fault}"
    return ""


def _fault(path: Path, *, tolerant: bool) -> str:
    sink = Sink()
    try:
        found = understand(path, Config(package="sample"), sink, tolerant=tolerant)
        pages = view_sdk(found.api, found.names, sink) if found is not None else ()
        for page in pages:
            if page.path.endswith(".py"):
                ast.parse(page.text if isinstance(page, Text) else render(page.template, page.view))
        said = [*map(as_text, sink)]
    except Exception as error:  # noqa: BLE001  # this is what is looked for
        return f"{type(error).__name__}: {error}"[:300]
    for item in sink:
        if item.severity is Severity.ERROR and (
            item.location is None or item.location.position is None
        ):
            return f"{item.code} has no place: {item.message}"[:300]
    return "" if found is not None or said else "refused without a word"
