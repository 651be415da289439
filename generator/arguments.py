"""The command line: what can be asked, and how it is read."""

from __future__ import annotations

import argparse
import os
import re
from argparse import ArgumentParser
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, NamedTuple

from generator import __version__, help_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line says; what a command does not have is as if it was not given."""

    command: Literal["generate", "check", "lint", "list", "explain", "bundle"]
    document: Path | None
    config: Path | None
    overlays: tuple[Path, ...]
    only: tuple[str, ...]
    allow_ref_root: tuple[Path, ...]
    allow_origin: tuple[str, ...]
    format: Literal["text", "json", "sarif", "github"]
    quiet: bool
    notes: bool
    package: str | None = None
    output: Path | None = None
    update_lock: bool = False
    pointer: str = ""
    json: bool = False
    tolerant: bool = False
    strict: bool = False
    every: bool = False
    suggest: str | None = None
    reach: bool = False
    no_cache: bool = False


def parse_arguments(arguments: Sequence[str] | None) -> Options:
    """Read the command line; a wrong one ends the process with status 2, as argparse does."""
    parser, commands = _parsers()
    given, unknown = parser.parse_known_args(arguments)
    if unknown:
        command = commands[given.command]
        command.error(_unknown(unknown[0], command))
    found: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in vars(given).items()
    }
    document = found.pop("document_too", None) or found["document"]
    texts: dict[str, object] = {"only": tuple(map(_as_utf8, found["only"]))}
    if "pointer" in found:
        texts["pointer"] = _as_utf8(found["pointer"])
    return Options(**{**found, **texts, "document": document})


def _as_utf8(argument: str) -> str:
    """Return an argument that is no path as the bytes that were given say in UTF-8, whatever the locale."""
    return (
        os.fsencode(argument).decode("utf-8", "replace") if not argument.isprintable() else argument
    )


def _unknown(argument: str, parser: ArgumentParser) -> str:
    """Say what is wrong with an argument that a command does not take."""
    if not argument.startswith("-"):
        return f"{argument!r} is one argument too many"
    known = re.findall(r"--([a-z-]+)", parser.format_help())
    near = get_close_matches(argument.partition("=")[0].lstrip("-"), known, n=1)
    hint = f"did you mean --{near[0]}?" if near else "--help lists those that there are"
    return f"there is no option {argument!r}; {hint}"


def _parsers() -> tuple[ArgumentParser, dict[str, ArgumentParser]]:
    """Return the parser of the command line, and that of each command."""
    parser = ArgumentParser(
        prog="sdkwright",
        description=help_text.ABOUT,
        epilog=help_text.EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"sdkwright {__version__}")
    added = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands: dict[str, ArgumentParser] = {}
    for name, command in _COMMANDS.items():
        commands[name] = added.add_parser(
            name,
            usage=f"%(prog)s {command.usage}",
            help=command.title,
            description=command.text,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        for add in (*command.options, _add_sources, _add_messages):
            add(commands[name])
    return parser, commands


def _add_document(parser: ArgumentParser) -> None:
    parser.add_argument(
        "document",
        nargs="?",
        type=Path,
        metavar="DOCUMENT",
        help="an OpenAPI document, YAML or JSON; '-' is standard input",
    )


def _add_judgement(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--tolerant", action="store_true", help="leave out what is faulty, report it, and go on"
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="refuse warnings too: nothing is written, exit with 1",
    )


def _add_output(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="the SDK's folder (default: generated/<name>)"
    )
    parser.add_argument("--no-cache", action="store_true", help="format everything anew")


def _add_package(parser: ArgumentParser) -> None:
    parser.add_argument("--package", metavar="NAME", help="the SDK's import name")


def _add_lock(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--update-lock",
        action="store_true",
        help="fetch anew what references fetch, and pin that in sdkwright.lock",
    )


def _add_account(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--all", dest="every", action="store_true", help="show every message and every place"
    )
    parser.add_argument(
        "--suggest",
        nargs="?",
        const="-",
        metavar="FILE",
        help="write an overlay that makes explicit what was inferred, to a new file or to standard output",
    )


def _add_reach(parser: ArgumentParser) -> None:
    parser.add_argument("--reach", action="store_true", help="show the names of the models too")


def _add_question(parser: ArgumentParser) -> None:
    parser.add_argument(
        "pointer",
        metavar="POINTER|NAME|CODE",
        help="such as '#/components/schemas/User', User, users.list, or ref-loop",
    )
    parser.add_argument(
        "document",
        nargs="?",
        type=Path,
        metavar="DOCUMENT",
        help="an OpenAPI document, YAML or JSON; '-' is standard input",
    )
    parser.add_argument(
        "--document", type=Path, dest="document_too", metavar="DOCUMENT", help="the same"
    )


def _add_bundle(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--output", type=Path, metavar="FILE", help="where to write it (default: standard output)"
    )
    parser.add_argument("--json", action="store_true", help="write JSON")


def _add_sources(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("what is read")
    group.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="the configuration (default: spec/sdk.toml, where it is there)",
    )
    group.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        dest="overlays",
        metavar="FILE",
        help="an OpenAPI Overlay, applied after those of sdk.toml (repeatable)",
    )
    group.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="GLOB",
        help="only operations whose path, operationId, tag, or 'METHOD path' it fits, and what they reach "
        "(repeatable)",
    )
    group.add_argument(
        "--allow-ref-root",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="let references lead to the files of another folder too (repeatable)",
    )
    group.add_argument(
        "--allow-origin",
        action="append",
        default=[],
        metavar="URL",
        help="let references fetch from an origin such as https://example.com too (repeatable)",
    )


def _add_messages(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("what is said")
    group.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="how diagnostics are shown: text on standard error, the others on standard output",
    )
    group.add_argument("--quiet", action="store_true", help="show errors alone")
    group.add_argument(
        "--notes", action="store_true", help="show what was inferred or chosen as well"
    )


class _Command(NamedTuple):
    """A command: how it is called, its line in the list, its page of help, the options not every one has."""

    usage: str
    title: str
    text: str
    options: tuple[Callable[[ArgumentParser], None], ...]


_COMMANDS = {
    "generate": _Command(
        "[options] [DOCUMENT]",
        "write the SDK of a document",
        help_text.GENERATE,
        (_add_document, _add_output, _add_package, _add_judgement, _add_lock),
    ),
    "check": _Command(
        "[options] [DOCUMENT]",
        "say whether the written SDK is up to date",
        help_text.CHECK,
        (_add_document, _add_output, _add_package, _add_judgement),
    ),
    "lint": _Command(
        "[options] [DOCUMENT]",
        "say what becomes of every part of a document",
        help_text.LINT,
        (_add_document, _add_account, _add_package, _add_judgement),
    ),
    "list": _Command(
        "[options] [DOCUMENT]",
        "show the operations and what they reach",
        help_text.LIST,
        (_add_document, _add_reach, _add_package),
    ),
    "explain": _Command(
        "[options] POINTER|NAME|CODE [DOCUMENT]",
        "say what a pointer became or a name stands for, and why; or what a diagnostic's code means",
        help_text.EXPLAIN,
        (_add_question, _add_package),
    ),
    "bundle": _Command(
        "[options] [DOCUMENT]",
        "write a document of many files as one",
        help_text.BUNDLE,
        (_add_document, _add_bundle, _add_lock),
    ),
}
