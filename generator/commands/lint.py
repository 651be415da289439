"""`lint`: what becomes of every part of a document, and an overlay of what was inferred."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.arguments import Options
from generator.commands.status import BAD_INPUT, DONE, DRIFT
from generator.config import Config
from generator.diagnostics import Code, Severity, Sink, quoted
from generator.terminal import Terminal

if TYPE_CHECKING:
    from generator.lint import Findings

_OVERLAY_HEAD = (
    "# Written by sdkwright lint --suggest: what the document means, and does not say.\n"
)


def run_lint(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    """Say what becomes of every part of a document, or suggest an overlay."""
    from generator.ledger import ledger_data, report, summary, table
    from generator.lint import lint

    with terminal.progress() as progress:
        found = lint(document, config, tolerant=options.tolerant, progress=progress)
    if options.suggest is not None:
        return _suggest(options.suggest, found, config, terminal)
    if options.format != "text":
        terminal.show((*found.diagnostics, *found.again))
        if found.ledger is not None:
            terminal.show_beside(ledger_data(found.ledger, every=options.every))
    elif options.quiet:
        terminal.show(found.diagnostics)
    else:
        lines = [*table(found.ledger)] if found.ledger is not None else []
        lines += report(found.diagnostics, found.again, every=options.every)
        for line in (*lines, "", summary((*found.diagnostics, *found.again))):
            terminal.answer(line)
    if found.count(Severity.ERROR):
        return BAD_INPUT
    return DRIFT if options.strict and found.count(Severity.WARNING) else DONE


def _suggest(target: str, found: Findings, config: Config, terminal: Terminal) -> int:
    """Write the overlay that makes explicit what was inferred; a file that is there is never replaced."""
    from generator.document import write_yaml
    from generator.lint import suggestions

    terminal.show(item for item in found.diagnostics if item.severity is Severity.ERROR)
    if found.understood is None:
        return BAD_INPUT
    status = BAD_INPUT if found.count(Severity.ERROR) else DONE
    overlay, unplaced = suggestions(found, config)
    if unplaced:
        more = "1 more suggestion is" if unplaced == 1 else f"{unplaced} more suggestions are"
        terminal.tell(
            f"{more} left out: what it changes has no place of its own in the document as it is written"
        )
    if overlay is None:
        terminal.tell("there is nothing to suggest")
        return status
    text = f"{_OVERLAY_HEAD}{write_yaml(overlay)}"
    if target == "-":
        for line in text.splitlines():
            terminal.answer(line)
        return status
    try:
        with Path(target).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        message = f"{quoted(target)} is there; name a new file, as in 'sdkwright lint openapi.yaml --suggest new.yaml'"
        sink = Sink()
        sink.error(Code.OUTPUT_EXISTS, None, message)
        terminal.show(sink)
        return DRIFT
    terminal.tell(f"{target}: review it, then name it under overlays in sdk.toml")
    return status
