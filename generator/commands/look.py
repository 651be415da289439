"""`list`, `explain` and `bundle`: what a document holds, and what was made of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.arguments import Options
from generator.commands.lock import write_lock
from generator.commands.status import BAD_INPUT, DONE, DRIFT
from generator.config import Config
from generator.diagnostics import Code, Severity, Sink, quoted
from generator.terminal import Terminal

if TYPE_CHECKING:
    from generator.explain import Explanation

_TOLD_BY_LIST = frozenset({Code.OPERATION_SKIPPED, Code.CONFIG_UNUSED, Code.OVERLAY_UNMATCHED})
"""What says why an operation is not in the list."""


def run_list(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    """Show the operations of a document."""
    from generator.listing import as_data, as_lines, list_operations

    sink = Sink(config.severity)
    with terminal.progress() as progress:
        found = list_operations(document, config, sink, progress=progress)
    terminal.show(
        item for item in sink if item.severity is Severity.ERROR or item.code in _TOLD_BY_LIST
    )
    if found is None:
        return BAD_INPUT
    if options.format == "text":
        for line in as_lines(found, reach=options.reach):
            terminal.answer(line)
    else:
        terminal.show_beside(as_data(found))
    return DONE


def run_bundle(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    """Write the one document that is really used."""
    from generator.pipeline import assemble

    sink = Sink(config.severity)
    assembled = assemble(document, config, sink)
    target = options.output
    if assembled is not None and target is not None:
        sources = (document, *(document.parent / name for name in assembled.others))
        if any(target.resolve() == source.resolve() for source in sources):
            message = f"{quoted(target)} is a file of the document itself; write to another one"
            sink.error(Code.OUTPUT_EXISTS, None, message)
    terminal.show(sink)
    if assembled is None or sink.has_errors():
        return BAD_INPUT
    write_lock(assembled.lock)
    text = assembled.text(json=options.json)
    if target is None:
        terminal.write(text)
        return DONE
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = f"{quoted(target)}: {reason}; name another file with --output"
        sink.error(Code.OUTPUT_UNWRITABLE, None, message)
        terminal.show(item for item in sink if item.code is Code.OUTPUT_UNWRITABLE)
        return DRIFT
    terminal.tell(f"{target}: {text.count(chr(10))} lines, of {len(assembled.others) + 1} files")
    return DONE


def run_explain(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    """Say what a pointer became, or what a name stands for, and why."""
    from generator.explain import explain

    sink = Sink(config.severity)
    found = explain(document, config, options.pointer, sink)
    if found is not None:
        for line in _explanation(found):
            terminal.answer(line)
        return DONE
    if not sink.has_errors():
        message = f"{quoted(options.pointer)} is in the document, but no schema and no operation"
        sink.error(Code.POINTER, None, message)
    terminal.show(item for item in sink if item.severity is Severity.ERROR)
    return BAD_INPUT


def run_explain_code(code: Code, terminal: Terminal) -> int:
    """Say what a diagnostic's code means."""
    from generator.meanings import explain_code

    for line in explain_code(code):
        terminal.answer(line)
    return DONE


def _explanation(found: Explanation) -> list[str]:
    rows = [
        ("pointer", found.pointer),
        ("kind", found.kind),
        ("name", found.name),
        ("because", found.reason),
        ("in", found.place),
        *(("used by", use) for use in found.uses),
    ]
    return [f"{label:8} {text}" for label, text in rows if text]
