"""What the command says, and where: answers on standard output, everything about the run on standard error.

On a terminal, rich colours what is said and shows the running stage; in a pipe it is never imported.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import TYPE_CHECKING

from generator import __version__
from generator.diagnostics import Diagnostic, Severity, as_text
from generator.machine import as_github, as_json, as_sarif

if TYPE_CHECKING:
    from rich.console import Console

    from generator.arguments import Options

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


class Terminal:
    """Where a run's words go; diagnostics for tools are one document, written when the run closes."""

    def __init__(self) -> None:
        self._format = "text"
        self._quiet = False
        self._notes = False
        self._for_tools: list[Diagnostic] = []
        self._beside: Mapping[str, object] | None = None
        self._rich: Console | None = None
        _open_closed()
        for stream in (sys.stdout, sys.stderr):
            # Text of a document may hold what the terminal's encoding does not.
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")

    def options(self, options: Options) -> None:
        """Take over how much is to be said, and in which form."""
        self._format, self._quiet, self._notes = options.format, options.quiet, options.notes

    def show(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Show diagnostics, or keep them for the document that tools read."""
        found = [item for item in diagnostics if not self._quiet or item.severity is Severity.ERROR]
        if self._format != "text":
            self._for_tools += found
            return
        notes = 0
        for item in found:
            if item.severity is Severity.NOTE and not self._notes:
                notes += 1
            else:
                self._print(as_text(item), item.severity)
        if notes:
            self.say(
                f"{notes} {'note' if notes == 1 else 'notes'} of what was inferred or chosen: --notes shows them"
            )

    def show_beside(self, found: Mapping[str, object]) -> None:
        """Keep what stands beside the diagnostics in a JSON document."""
        self._beside = found

    def tell(self, text: str) -> None:
        """Say what was done."""
        if not self._quiet:
            self.say(text)

    def say(self, text: str) -> None:
        """Say what must not be missed."""
        print(text, file=sys.stderr)

    def answer(self, text: str) -> None:
        """Print a line of what was asked for; control characters are shown, not obeyed."""
        safe = "".join(c if c.isprintable() or c == "\t" else repr(c)[1:-1] for c in text)
        print(safe, file=sys.stdout if self._format == "text" else sys.stderr)

    def write(self, text: str) -> None:
        """Write a file that was asked for, byte by byte as it would stand on the disk."""
        stream = sys.stdout if self._format == "text" else sys.stderr
        stream.flush()
        if isinstance(stream, TextIOWrapper):
            stream.buffer.write(text.encode())
        else:
            stream.write(text)

    def close(self) -> None:
        """Write what tools read, and everything that is not written yet."""
        if self._format == "json":
            said: object = [as_json(item) for item in self._for_tools]
            if self._beside is not None:
                said = {**self._beside, "diagnostics": said}
            print(json.dumps(said, indent=1))
        elif self._format == "sarif":
            print(json.dumps(as_sarif(self._for_tools, version=__version__), indent=1))
        elif self._format == "github":
            for item in self._for_tools:
                print(as_github(item))
        sys.stdout.flush()

    @contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """Give a function that shows the name of the running stage, on a terminal alone."""
        console = self._console()
        if console is None or self._quiet:
            yield lambda _stage: None
            return
        from rich.progress import Progress, TextColumn, TimeElapsedColumn

        # Without a refreshing thread: black's workers are forked.
        columns = (TextColumn("{task.description} ..."), TimeElapsedColumn())
        with Progress(*columns, console=console, transient=True, auto_refresh=False) as shown:
            task = shown.add_task("load")

            def stage(name: str) -> None:
                shown.update(task, description=name, refresh=True)

            yield stage

    def _console(self) -> Console | None:
        if self._rich is None and sys.stderr.isatty():
            with suppress(ImportError):
                from rich.console import Console

                self._rich = Console(stderr=True, highlight=False)
        return self._rich

    def _print(self, text: str, severity: Severity) -> None:
        console = self._console()
        if console is None:
            self.say(text)
            return
        from rich.text import Text

        head, line, rest = text.partition("\n")
        shown = Text(head + line + rest)
        start = head.find(f"{severity}[")
        shown.stylize(_STYLES[severity], start, head.find("]", start) + 1)
        shown.stylize("dim", len(head))
        console.print(shown, soft_wrap=True, emoji=False)


def _open_closed() -> None:
    """Let a standard stream that was closed lead nowhere: Python has None for it (`sys.stdin`)."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_RDWR)
            setattr(sys, name, os.fdopen(nowhere, mode, encoding="utf-8"))
