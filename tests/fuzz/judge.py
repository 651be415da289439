"""What must hold for any document: no exception, every error has a place, what is generated is Python."""

from __future__ import annotations

import ast
import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from generator.config import Config, load_config
from generator.diagnostics import Severity, Sink, as_text
from generator.document import load_text, write_yaml
from generator.document.yaml_events import load_yaml
from generator.emit.render import render
from generator.ledger import ledger_data, report, table
from generator.lint import lint, suggestions
from generator.location import Source
from generator.pipeline import assemble, understand
from generator.python import Text, view_sdk
from tests.fuzz.mutate import mutated

Stage = Callable[[Path, Config, Sink], bool]
"""Adds to the sink, and returns whether there is a result."""


def judge(number: int, *, seed: int) -> str:
    """Run one document through every stage, plain and tolerant, and return what was wrong; empty where nothing was.

    Pages are rendered and parsed, not formatted, which would cost ten times as much. One document in five
    is accounted for and bundled too.
    """
    files = mutated(number, seed=seed)
    with tempfile.TemporaryDirectory() as folder:
        for name, text in files.items():
            (Path(folder) / name).write_text(text, encoding="utf-8", errors="surrogatepass")
        path = Path(folder) / next(iter(files))
        sink = Sink()
        options = Path(folder) / "sdk.toml"
        config = load_config(options, sink) if options.is_file() else Config()
        if config is None:
            return _unsaid(number, sink, done=False)
        config = replace(config, package="sample")
        stages: list[Stage] = [
            partial(_generate, tolerant=False),
            partial(_generate, tolerant=True),
        ]
        if number % 5 == 0:
            stages += [_lint, _bundle]
        for stage in stages:
            sink = Sink()
            try:
                done = stage(path, config, sink)
                fault = _unsaid(number, sink, done=done)
            except Exception as error:  # noqa: BLE001  # this is what is looked for
                fault = f"{number}: {type(error).__name__}: {error}"[:300]
            if fault:
                return fault
    return ""


def _generate(path: Path, config: Config, sink: Sink, *, tolerant: bool) -> bool:
    """Render every page, and parse those of Python."""
    found = understand(path, config, sink, tolerant=tolerant)
    pages = view_sdk(found.api, found.names, sink) if found is not None else ()
    for page in pages:
        if page.path.endswith(".py"):
            ast.parse(page.text if isinstance(page, Text) else render(page.template, page.view))
    return found is not None


def _lint(path: Path, config: Config, sink: Sink) -> bool:
    """Account for every part, as text and as data, and write the overlay that would be suggested."""
    found = lint(path, config)
    if found.ledger is not None:
        [*table(found.ledger)]
        json.dumps(ledger_data(found.ledger, every=True))
    [*report(found.diagnostics, found.again, every=True)]
    overlay, _ = suggestions(found, config)
    if overlay is not None and load_text(write_yaml(overlay), Sink(), source=Source("o")) is None:
        raise ValueError("the suggested overlay cannot be read")
    for item in found.diagnostics:
        sink.add(item.severity, item.code, item.location, item.message)
    return found.ledger is not None


def _bundle(path: Path, config: Config, sink: Sink) -> bool:
    """Write the one document that is used, in YAML and in JSON, and read it back."""
    found = assemble(path, config, sink)
    if found is None:
        return False
    if json.loads(found.text(json=True)) != found.document.value:
        raise ValueError("the bundle in JSON reads as another document")
    if load_yaml(found.text())[0] != found.document.value:
        raise ValueError("the bundle in YAML reads as another document")
    return True


def _unsaid(number: int, sink: Sink, *, done: bool) -> str:
    """Return what is wrong with what was said: an error without a place, or nothing at all."""
    said = [*map(as_text, sink)]
    for item in sink:
        if item.severity is Severity.ERROR and (
            item.location is None or item.location.position is None
        ):
            return f"{number}: {item.code} has no place: {item.message}"[:300]
    return "" if done or said else f"{number}: refused without a word"
