"""Exit statuses, and what `--strict` makes of warnings."""

from __future__ import annotations

from collections.abc import Iterable

from generator.diagnostics import Diagnostic, Severity
from generator.terminal import Terminal

DONE, DRIFT, BAD_INPUT, OUR_FAULT, INTERRUPTED = 0, 1, 2, 70, 130


def refused(diagnostics: Iterable[Diagnostic], outcome: str, terminal: Terminal) -> bool:
    """Say whether there are warnings, and tell what --strict makes of them."""
    count = sum(found.severity is Severity.WARNING for found in diagnostics)
    if count:
        terminal.say(f"{count} {'warning' if count == 1 else 'warnings'}, and --strict: {outcome}")
    return count > 0
