"""The check of a document: what `sdkwright lint` finds, without writing anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from generator.config import Config
from generator.diagnostics import Diagnostic, Severity, Sink
from generator.document import Json
from generator.ledger import Ledger, account, report_inferred
from generator.pipeline import Understood, understand
from generator.python import view_sdk
from generator.suggest import Places, overlay_of, suggest


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """The account of a document, and all that was said of it."""

    ledger: Ledger | None
    """None where the document as a whole is faulty."""
    diagnostics: tuple[Diagnostic, ...]
    again: tuple[Diagnostic, ...] = ()
    """Further places of what is said once."""
    unsaid: tuple[Diagnostic, ...] = ()
    """What the configuration sets to `off`."""
    understood: Understood | None = None

    def count(self, severity: Severity) -> int:
        """Return how many diagnostics are of a severity."""
        return sum(found.severity is severity for found in self.diagnostics)


def lint(
    path: Path,
    config: Config,
    *,
    tolerant: bool = False,
    progress: Callable[[str], None] | None = None,
    name: str | None = None,
) -> Findings:
    """Return what becomes of every part of the document at `path`.

    Faults are errors, as `generate` would have them; the account is then of what it would make of
    the rest with `--tolerant`.
    """
    sink = Sink(config.severity)
    found = _account(path, config, sink, tolerant=tolerant, progress=progress, name=name)
    if found.ledger is not None or tolerant:
        return found
    lenient = {code: level for code, level in config.severity.items() if level != "error"}
    rest = _account(path, config, Sink(lenient), tolerant=True, progress=progress, name=name)
    known = {_said(item) for item in found.diagnostics}
    more = [item for item in rest.diagnostics if _said(item) not in known]
    return replace(rest, diagnostics=(*found.diagnostics, *more))


def _said(item: Diagnostic) -> Diagnostic:
    """Return what is said, whichever run said it."""
    return replace(item, severity=Severity.NOTE, notes=())


def suggestions(found: Findings, config: Config) -> tuple[dict[str, Json] | None, int]:
    """Return an overlay that says what was inferred or repaired, and how much more it cannot say.

    It is None where there is nothing that it could say.
    """
    if found.understood is None:
        return None, 0
    read = found.understood
    places = Places(read.document, read.assembled.document)
    said = (*found.diagnostics, *found.again, *found.unsaid)
    made = suggest(places, read.api, read.names, config, said)
    title = f"What {read.api.info.title} leaves unsaid"
    return (overlay_of(made.actions, title=title) if made.actions else None), made.unplaced


def _account(
    path: Path,
    config: Config,
    sink: Sink,
    *,
    tolerant: bool,
    progress: Callable[[str], None] | None,
    name: str | None,
) -> Findings:
    understood = understand(path, config, sink, tolerant=tolerant, progress=progress, name=name)
    if understood is None:
        return Findings(ledger=None, diagnostics=sink.told)
    view_sdk(understood.api, understood.names, sink)
    report_inferred(understood.document, understood.api, understood.names, sink)
    ledger = account(understood.document, understood.api, sink)
    return Findings(
        ledger=ledger,
        diagnostics=sink.told,
        again=sink.again,
        unsaid=sink.unsaid,
        understood=understood,
    )
