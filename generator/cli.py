"""The command: the only module that prints or sets an exit status.

What is slow to import is imported by the command that needs it: a run with nothing to do needs none of it.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.arguments import Options, parse_arguments
from generator.config import NO_ORIGIN, Config, load_config, normal_origin, valid_package
from generator.diagnostics import Code, Diagnostic, Severity, Sink, quoted
from generator.terminal import Terminal

if TYPE_CHECKING:
    from generator.emit import Inputs
    from generator.explain import Explanation
    from generator.lint import Findings
    from generator.pipeline import Result

DONE, DRIFT, BAD_INPUT, OUR_FAULT, INTERRUPTED = 0, 1, 2, 70, 130
_USUAL_CONFIG = Path("spec", "sdk.toml")
_OVERLAY_HEAD = (
    "# Written by sdkwright lint --suggest: what the document means, and does not say.\n"
)
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
        Code.REF_SYNTAX,
    }
)
"""What tolerance passes over: it would have been an error."""
_TOLD_BY_LIST = frozenset({Code.OPERATION_SKIPPED, Code.CONFIG_UNUSED, Code.OVERLAY_UNMATCHED})
"""What says why an operation is not in the list."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; no input ends in a traceback."""
    terminal = Terminal()
    try:
        options = parse_arguments(arguments)
        terminal.options(options)
        gc.set_threshold(
            200_000, 20, 100
        )  # a short process that drops little: a sixth of its time otherwise
        status = _run(options, terminal)
        terminal.close()
    except BrokenPipeError:
        # Whoever read us has gone; the interpreter must not find that out again as it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        terminal.say("interrupted; nothing is half written")
        return INTERRUPTED
    except OSError as error:
        where = f"{quoted(error.filename)}: " if error.filename else ""
        terminal.say(f"error: {where}{error.strerror or quoted(error)}")
        return DRIFT
    except Exception as error:
        if os.environ.get("SDKWRIGHT_DEBUG"):
            raise
        terminal.say(
            f"sdkwright {__version__} failed, which is a bug: {type(error).__name__}: {quoted(error)}"
        )
        terminal.say(
            "please report it with the document; nothing was written (SDKWRIGHT_DEBUG=1 shows where it failed)"
        )
        return OUR_FAULT
    return status


def _run(options: Options, terminal: Terminal) -> int:
    if options.command == "explain" and not {"#", "/"} & set(options.pointer):
        return _explain_code(options.pointer, terminal)
    sink = Sink()
    config = _config(options, sink)
    document = options.document or (config.document if config is not None else None)
    if config is not None and document is None:
        message = (
            f"no document: pass one, as in 'sdkwright {options.command} openapi.yaml', "
            f'or write document = "..." in {_USUAL_CONFIG.as_posix()}'
        )
        sink.error(Code.FILE_MISSING, None, message)
    if config is None or document is None:
        terminal.show(sink)
        return BAD_INPUT
    match options.command:
        case "generate":
            return _generate(options, document, config, terminal)
        case "check":
            return _check(options, document, config, terminal)
        case "lint":
            return _lint(options, document, config, terminal)
        case "list":
            return _list(options, document, config, terminal)
        case "explain":
            return _explain(options, document, config, terminal)
        case "bundle":
            return _bundle(options, document, config, terminal)


def _config(options: Options, sink: Sink) -> Config | None:
    """Return the configuration; that of spec/sdk.toml counts where no other document is named."""
    if options.package is not None and not valid_package(options.package):
        message = f"--package {quoted(options.package)} cannot be imported; write lower-case letters, digits and '_'"
        sink.error(Code.CONFIG_VALUE, None, message)
        return None
    if options.config is not None:
        config = load_config(options.config, sink)
    elif _USUAL_CONFIG.is_file():
        config = load_config(_USUAL_CONFIG, sink)
        if config is not None and not _is_same(options.document, config.document):
            config = Config()
    else:
        config = Config()
    if config is None:
        return None
    origins = [normal_origin(text) for text in options.allow_origin]
    for text, origin in zip(options.allow_origin, origins, strict=True):
        if origin is None:
            sink.error(Code.CONFIG_VALUE, None, f"--allow-origin {quoted(text)} {NO_ORIGIN}")
            return None
    return replace(
        config,
        package=options.package or config.package,
        overlays=(*config.overlays, *options.overlays),
        selection=replace(config.selection, only=options.only),
        allow_origins=(
            *config.allow_origins,
            *(origin for origin in origins if origin is not None),
        ),
        update_lock=options.update_lock,
        allow_ref_roots=(*config.allow_ref_roots, *options.allow_ref_root),
    )


def _is_same(named: Path | None, configured: Path | None) -> bool:
    return named is None or configured is None or named.resolve() == configured.resolve()


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


def _generate(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    from generator.emit import is_unchanged, publish

    inputs = _inputs(options, document, config)
    known = options.output or config.output
    careful = options.tolerant or options.strict or options.update_lock
    if known is not None and not careful and is_unchanged(known, inputs, beside=document.parent):
        terminal.tell(f"{known} is up to date")
        return DONE
    result = _pipeline(options, document, config, terminal)
    if result.files is None:
        return BAD_INPUT
    if options.strict and _refused(result.diagnostics, "nothing was written", terminal):
        return DRIFT
    folder = _output(options, config, result.distribution)
    sink = Sink()
    planned = None
    _write_lock(result.lock)
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


def _was_tolerant(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(found.code in _PASSED for found in diagnostics)


def _refused(diagnostics: tuple[Diagnostic, ...], outcome: str, terminal: Terminal) -> bool:
    """Say whether there are warnings, and tell what --strict makes of them."""
    count = sum(found.severity is Severity.WARNING for found in diagnostics)
    if count:
        terminal.say(f"{count} {'warning' if count == 1 else 'warnings'}, and --strict: {outcome}")
    return count > 0


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


def _check(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
    from generator.emit import drift

    result = _pipeline(options, document, config, terminal)
    if result.files is None:
        return BAD_INPUT
    refused = options.strict and _refused(result.diagnostics, "the check fails", terminal)
    folder = _output(options, config, result.distribution)
    lines = drift(folder, result.files)
    if not lines:
        terminal.tell(f"{folder} is up to date")
        return DRIFT if refused else DONE
    for line in lines:
        terminal.answer(line)
    terminal.say(f"{folder} is not what would be generated; run: sdkwright generate")
    return DRIFT


def _lint(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
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
    overlay = suggestions(found, config)
    if overlay is None:
        why = ": the document is of another version, or of many files" if found.is_rewritten else ""
        terminal.tell(f"there is nothing to suggest{why}")
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


def _list(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
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


def _bundle(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
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
    _write_lock(assembled.lock)
    text = assembled.text(json=options.json)
    if target is None:
        terminal.write(text)
        return DONE
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8", newline="\n")
    terminal.tell(f"{target}: {text.count(chr(10))} lines, of {len(assembled.others) + 1} files")
    return DONE


def _write_lock(lock: tuple[Path, str] | None) -> None:
    """Write the pins of what was fetched, where they are other than before."""
    if lock is not None:
        path, text = lock
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")


def _explain(options: Options, document: Path, config: Config, terminal: Terminal) -> int:
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


def _explain_code(text: str, terminal: Terminal) -> int:
    from difflib import get_close_matches

    from generator.meanings import explain_code

    if text in set(Code):
        for line in explain_code(Code(text)):
            terminal.answer(line)
        return DONE
    near = get_close_matches(text, [*Code], n=1)
    hint = f"did you mean {quoted(near[0])}?" if near else "a pointer starts with '#/'"
    sink = Sink()
    sink.error(Code.POINTER, None, f"no diagnostic has the code {quoted(text)}; {hint}")
    terminal.show(sink)
    return BAD_INPUT


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
