"""The command line: which configuration counts, which command runs, and how a run may end.

What is slow to import is imported by the command that needs it: a run with nothing to do needs none of it.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

from generator import __version__
from generator.arguments import Options, parse_arguments
from generator.commands.named_files import report_missing
from generator.commands.status import BAD_INPUT, DONE, DRIFT, INTERRUPTED, OUR_FAULT
from generator.config import (
    NO_ORIGIN,
    NO_PACKAGE,
    Config,
    load_config,
    normal_origin,
    valid_package,
)
from generator.diagnostics import Code, Note, Sink, quoted
from generator.terminal import Terminal

Command: TypeAlias = Callable[[Options, Path, Config, Terminal], int]

_USUAL_CONFIG = Path("spec", "sdk.toml")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; no input ends in a traceback."""
    terminal = Terminal()
    try:
        options = parse_arguments(arguments)
        terminal.options(options)
        # A short process that drops little: the usual thresholds cost a sixth of its time.
        gc.set_threshold(200_000, 20, 100)
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
    explains = options.command == "explain"
    if explains and options.pointer in set(Code):
        from generator.commands.look import run_explain_code

        return run_explain_code(Code(options.pointer), terminal)
    sink = Sink()
    config = _config(options, sink)
    document = options.document or (config.document if config is not None else None)
    if config is not None and document is None:
        how = f"explain {options.pointer}" if explains else options.command
        message = (
            f"no document: pass one, as in {quoted(f'sdkwright {how} openapi.yaml')}, "
            f'or write document = "..." in {_USUAL_CONFIG.as_posix()}'
        )
        near = get_close_matches(options.pointer, [*Code], n=1) if explains else []
        notes = [Note(f"of the codes of diagnostics, {quoted(found)} is near") for found in near]
        sink.error(Code.FILE_MISSING, None, message, notes)
    if config is None or document is None or sink.has_errors():
        terminal.show(sink)
        return BAD_INPUT
    return _command(options.command)(options, document, config, terminal)


def _command(name: str) -> Command:
    """Return what runs a command."""
    match name:
        case "generate" | "check":
            from generator.commands import generate

            return generate.run_generate if name == "generate" else generate.run_check
        case "lint":
            from generator.commands.lint import run_lint

            return run_lint
        case _:
            from generator.commands import look

            return {
                "list": look.run_list,
                "bundle": look.run_bundle,
                "explain": look.run_explain,
            }[name]


def _config(options: Options, sink: Sink) -> Config | None:
    """Return the configuration; that of spec/sdk.toml counts where no other document is named."""
    if options.package is not None and not valid_package(options.package):
        message = f"--package {quoted(options.package)} {NO_PACKAGE}"
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
    report_missing(config, sink, document=options.document is None)
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
