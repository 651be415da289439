"""`generate` and `check`: the SDK that a document becomes, written or compared."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.arguments import Options
from generator.commands.lock import write_lock
from generator.commands.status import BAD_INPUT, DONE, DRIFT, refused
from generator.config import Config
from generator.diagnostics import Code, Diagnostic, Sink, quoted
from generator.terminal import Terminal

if TYPE_CHECKING:
    from generator.emit import Inputs
    from generator.pipeline import Result

_PASSED = frozenset(
    {
        Code.OPERATION_SKIPPED,
        Code.COMPONENT_SKIPPED,
        Code.INVALID,
        Code.REF_NOT_FOUND,
        Code.REF_LOOP,
        Code.REF_KIND,
        Code.REF_EXTERNAL,
        Code.REF_OUTSIDE,
        Code.REF_FETCH,
        Code.LOCK,
        Code.NUMBER,
        Code.REF_SYNTAX,
    }
)
"""What tolerance passes over: it would have been an error."""


def run_generate(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    """Write the SDK of a document: all of it or nothing; what is up to date is left alone."""
    from generator.emit import is_unchanged, publish

    inputs = _inputs(options, document, config)
    known = options.output or config.output
    careful = options.tolerant or options.strict or options.update_lock or str(document) == "-"
    if known is not None and not careful and is_unchanged(known, inputs, beside=document.parent):
        terminal.tell(f"{known} is up to date")
        return DONE
    result = _pipeline(options, document, config, terminal)
    if result.files is None:
        return BAD_INPUT
    if options.strict and refused(result.diagnostics, "nothing was written", terminal):
        return DRIFT
    folder = _output(options, config, result.distribution)
    sink = Sink()
    planned = None
    write_lock(result.lock)
    try:
        inputs = replace(inputs, others=result.others)
        planned = publish(folder, result.files, inputs=inputs, version=__version__, sink=sink)
    except OSError as error:
        where = quoted(error.filename or folder)
        sink.error(
            Code.OUTPUT_UNWRITABLE,
            None,
            f"{where}: {error.strerror or error}; the output is as it was",
        )
    terminal.show(sink)
    if planned is None:
        return DRIFT
    counts = (
        f"{len(planned.add)} added, {len(planned.change)} changed, {len(planned.delete)} removed"
    )
    terminal.tell(f"{folder}: {len(planned.texts)} files, {counts}")
    return DRIFT if _was_tolerant(result.diagnostics) else DONE


def run_check(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    """Compare the SDK that is there with what would be generated."""
    from generator.emit import drift

    result = _pipeline(options, document, config, terminal)
    if result.files is None:
        return BAD_INPUT
    strict = options.strict and refused(result.diagnostics, "the check fails", terminal)
    folder = _output(options, config, result.distribution)
    lines = drift(folder, result.files)
    if not lines:
        terminal.tell(f"{folder} is up to date")
        return DRIFT if strict else DONE
    for line in lines:
        terminal.answer(line)
    how = "run 'sdkwright generate' with the same arguments"
    terminal.say(f"{quoted(folder)} is not what would be generated; {how}")
    return DRIFT


def _output(options: Options, config: Config, distribution: str) -> Path:
    return options.output or config.output or Path("generated", distribution)


def _inputs(options: Options, document: Path, config: Config) -> Inputs:
    """Return the digests of what the SDK is made from."""
    from generator.emit import digest_inputs

    contents = [_content(path) for path in (document, *config.overlays)]
    said = f"--package={options.package or ''}{' --tolerant' if options.tolerant else ''}"
    said += "".join(f" --only={glob}" for glob in options.only)
    return digest_inputs(contents, config.source.text.encode(), said)


def _content(path: Path) -> bytes:
    """Return what is in a file; nothing where it cannot be read, which is the pipeline's to report."""
    with suppress(OSError):
        if path.is_file():
            return path.read_bytes()
    return b""


def _pipeline(options: Options, document: Path, config: Config, terminal: Terminal) -> Result:
    from generator.emit import default_cache
    from generator.pipeline import generate

    cache = None if options.no_cache else default_cache()
    with terminal.progress() as progress:
        result = generate(
            document, config, tolerant=options.tolerant, cache=cache, progress=progress
        )
    terminal.show(result.diagnostics)
    return result


def _was_tolerant(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(found.code in _PASSED for found in diagnostics)
