"""The command: the only module that prints or sets an exit status."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import __version__
from generator.config import Config, load_config, valid_package
from generator.diagnostics import Code, Diagnostic, Severity, Sink, as_json, as_sarif, as_text, quoted

if TYPE_CHECKING:
    from generator.pipeline import Result

DONE, DRIFT, BAD_INPUT, OUR_FAULT, INTERRUPTED = 0, 1, 2, 70, 130

_EPILOG = """\
examples:
  sdkwright generate openapi.yaml                 write generated/<name>, names from the title
  sdkwright generate openapi.yaml --package acme --output sdk
  sdkwright generate                              what spec/sdk.toml says
  sdkwright check                                 is the committed SDK what would be generated?
  sdkwright explain '#/components/schemas/User'   which class, why that name, who uses it

exit status: 0 done, 1 drift or refused, 2 bad input or usage
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; no input ends in a traceback."""
    try:
        status = _run(_parser().parse_args(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        _say("interrupted; nothing was written")
        return INTERRUPTED
    except OSError as error:
        _say(f"error: {error.strerror or error}{f': {quoted(error.filename)}' if error.filename else ''}")
        return DRIFT
    except Exception as error:  # noqa: BLE001  # the last resort: a bug of ours, said in one line
        if os.environ.get("SDKWRIGHT_DEBUG"):
            raise
        kind = type(error).__name__
        _say(f"sdkwright {__version__} failed on this input, which is a bug ({kind}: {quoted(error)})")
        _say("please report it with the document; SDKWRIGHT_DEBUG=1 shows where it happened")
        return OUR_FAULT
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sdkwright",
        description="Write a typed Python SDK from an OpenAPI document.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"sdkwright {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    generate = commands.add_parser("generate", help="write the SDK of a document", epilog=_EPILOG,
                                   formatter_class=argparse.RawDescriptionHelpFormatter)  # fmt: skip
    check = commands.add_parser("check", help="say whether the written SDK is up to date")
    explain = commands.add_parser("explain", help="say what a pointer became, and why it is called so")
    for command in (generate, check):
        command.add_argument("document", nargs="?", type=Path, metavar="DOCUMENT", help="an OpenAPI document, YAML or JSON")
        command.add_argument("--output", type=Path, metavar="DIR", help="the SDK's folder (default: generated/<name>)")
    explain.add_argument("pointer", metavar="POINTER", help="such as '#/components/schemas/User'")
    explain.add_argument("--document", type=Path, metavar="DOCUMENT", help="an OpenAPI document, YAML or JSON")
    for command in (generate, check, explain):
        command.add_argument("--config", type=Path, metavar="FILE", help="default: spec/sdk.toml, where it is there")
        command.add_argument("--package", metavar="NAME", help="import name of the SDK")
        command.add_argument("--tolerant", action="store_true",
                             help="skip and report faulty operations, generate the rest, exit 1")  # fmt: skip
        command.add_argument("--no-cache", action="store_true", help="format everything anew")
        command.add_argument("--format", choices=("text", "json", "sarif"), default="text", help="how diagnostics are shown")
        command.add_argument("--quiet", action="store_true", help="show errors alone")
    return parser


def _run(options: argparse.Namespace) -> int:
    sink = Sink()
    config = _config(options, sink)
    document = options.document or (config.document if config is not None else None)
    if config is not None and document is None:
        sink.error(Code.FILE_MISSING, None, "there is no spec/sdk.toml that names a document; pass one: sdkwright generate FILE")
    if config is None or document is None:
        _show(options, sink)
        return BAD_INPUT
    if options.command == "explain":
        return _explain(options, document, config)
    return _check(options, document, config) if options.command == "check" else _generate(options, document, config)


def _config(options: argparse.Namespace, sink: Sink) -> Config | None:
    """Return the configuration; that of spec/sdk.toml counts where no other document is named."""
    path: Path | None = options.config
    usual = Path("spec", "sdk.toml")
    if path is None and usual.is_file():
        found = load_config(usual, sink)
        named = options.document
        if found is None or named is None or _same(named, found.document):
            path = usual
    config = load_config(path, sink) if path is not None else Config()
    if config is None or options.package is None:
        return config
    if not valid_package(options.package):
        message = f"--package {quoted(options.package)} is no package name; use lower-case letters, digits and underscores"
        sink.error(Code.CONFIG_VALUE, None, message)
        return None
    return replace(config, package=options.package)


def _same(left: Path, right: Path | None) -> bool:
    return right is not None and left.resolve() == right.resolve()


def _output(options: argparse.Namespace, config: Config, distribution: str) -> Path:
    return options.output or config.output or Path("generated", distribution)


def _inputs(document: Path, config: Config, options: argparse.Namespace) -> str | None:
    from generator.emit.manifest import digest_inputs

    try:
        content = document.read_bytes()
    except OSError:
        return None
    chosen = f"{config.package} {options.tolerant}".encode()
    return digest_inputs(content, config.source.text.encode(), chosen)


def _generate(options: argparse.Namespace, document: Path, config: Config) -> int:
    from generator.emit.manifest import is_unchanged

    inputs = _inputs(document, config, options)
    known = options.output or config.output
    if inputs is not None and known is not None and not options.tolerant and is_unchanged(known, inputs):
        _tell(options, f"{known} is up to date")
        return DONE
    result = _pipeline(options, document, config)
    if result.files is None or inputs is None:
        return BAD_INPUT
    from generator.emit.publish import plan, publish

    folder = _output(options, config, result.distribution)
    sink = Sink()
    planned = plan(folder, result.files, inputs=inputs, sink=sink)
    if planned is None:
        _show(options, sink)
        return DRIFT
    publish(planned)
    counts = f"{len(planned.add)} added, {len(planned.change)} changed, {len(planned.delete)} removed"
    _tell(options, f"{folder}: {len(planned.texts)} files, {counts}")
    return DRIFT if _skipped(result.diagnostics) else DONE


def _skipped(diagnostics: Iterable[Diagnostic]) -> bool:
    """Say whether tolerance passed over what would have been an error."""
    passed = {Code.OPERATION_SKIPPED, Code.INVALID, Code.REF_NOT_FOUND, Code.REF_LOOP, Code.REF_EXTERNAL, Code.REF_SYNTAX}
    return any(found.code in passed for found in diagnostics)


def _pipeline(options: argparse.Namespace, document: Path, config: Config) -> Result:
    from generator.emit.format import default_cache
    from generator.pipeline import generate

    cache = None if options.no_cache else default_cache()
    with _Progress() as progress:
        result = generate(document, config, tolerant=options.tolerant, cache=cache, progress=progress.stage)
    _show(options, result.diagnostics)
    return result


def _check(options: argparse.Namespace, document: Path, config: Config) -> int:
    result = _pipeline(options, document, config)
    if result.files is None:
        return BAD_INPUT
    from generator.emit.drift import drift

    folder = _output(options, config, result.distribution)
    lines = drift(folder, result.files)
    if not lines:
        _tell(options, f"{folder} is up to date")
        return DONE
    print("\n".join(lines))
    _say(f"{folder} is not what would be generated; run: sdkwright generate")
    return DRIFT


def _explain(options: argparse.Namespace, document: Path, config: Config) -> int:
    from generator.explain import explain

    sink = Sink(config.severity)
    found = explain(document, config, options.pointer, sink)
    if found is None:
        if not sink.has_errors():
            sink.error(Code.POINTER, None, f"{quoted(options.pointer)} leads to no schema and no operation")
        _show(options, (item for item in sink if item.severity is Severity.ERROR))
        return BAD_INPUT
    lines = [f"pointer  {found.pointer}", f"kind     {found.kind}"]
    lines += [f"name     {found.name}"] if found.name else []
    lines += [f"because  {found.reason}"]
    lines += [f"in       {found.place}"] if found.place else []
    lines += [f"used by  {use}" for use in found.uses]
    print("\n".join(lines))
    return DONE


def _show(options: argparse.Namespace, diagnostics: Iterable[Diagnostic]) -> None:
    found = [item for item in diagnostics if not options.quiet or item.severity is Severity.ERROR]
    if options.format == "json":
        print(json.dumps([as_json(item) for item in found], indent=1))
    elif options.format == "sarif":
        print(json.dumps(as_sarif(found, version=__version__), indent=1))
    else:
        for item in found:
            _say(as_text(item))


def _tell(options: argparse.Namespace, text: str) -> None:
    if not options.quiet:
        _say(text)


def _say(text: str) -> None:
    print(text, file=sys.stderr)


class _Progress:
    """The name of the running stage, on a terminal alone, once a run lasts."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def stage(self, name: str) -> None:
        """Show that a stage begins."""
        if self._shown:
            print(f"\r\x1b[K{name} ...", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> _Progress:
        return self

    def __exit__(self, *fault: object) -> None:
        if self._shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
