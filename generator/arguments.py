"""The command line: what can be asked, and help that teaches it."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from generator import __version__

_ABOUT = """\
Write a typed Python SDK, synchronous and asynchronous, from an OpenAPI document.

Where spec/sdk.toml is there it names the document, the output and the names; with a DOCUMENT and no
such file, names come from the document's title and the output is generated/<name>."""

_EXAMPLES = """\
examples:
  sdkwright generate openapi.yaml                  write generated/<name>
  sdkwright generate openapi.yaml --package acme --output sdk
  sdkwright generate                               do what spec/sdk.toml says
  sdkwright check                                  is the committed SDK what would be generated?
  sdkwright lint openapi.yaml                      what becomes of every part of the document
  sdkwright lint openapi.yaml --suggest more.yaml  an overlay that says what was inferred
  sdkwright list --only '/users/**' --reach        operations, and the models that each of them needs
  sdkwright explain '#/components/schemas/User'    which class it is, why that name, who uses it
  sdkwright bundle openapi.yaml --output one.yaml  all files of a document as one
  sdkwright explain ref-loop                       what a diagnostic's code means, and what to do

exit status: 0 done, 1 drift or refused (by --strict too), 2 bad input or usage"""

_GENERATE = """\
Write the SDK of a document: all of it or nothing. Files that the output's .sdkwright.json lists are
replaced while they are as they were generated; one that was edited, and every file of yours, is left alone.
With nothing changed, nothing is done.

With --tolerant, what is faulty is reported and left out, the rest is generated, and the exit status is 1:

  a reference that leads nowhere, loops or is none   the operation is skipped; of a path item, all of its operations
  the same in a component schema                     it has no model, and operations that need it are skipped
  the same in an example, header, link or callback   nothing else is lost
  the same in a security scheme                      the scheme is left out
  allOf that leads back to itself                    as a reference that loops
  a value of the wrong kind                          it is passed over, what is beside it is read
  a parameter without a name or a known 'in'         the parameter is left out
  what else the validator refuses                    it is reported, and read as far as it goes

A fault of the whole document (no YAML or JSON, a duplicate key, an unknown version, a limit) stops all the same."""

_CHECK = """\
Say whether the SDK in the output folder is what would be generated now, and show a short diff where it is
not. Nothing is written: this is for CI."""

_LINT = """\
Account for every operation, parameter, body, response, schema and keyword of the document: generated,
approximated or skipped, with the reason and the place. Nothing is written.

  generated     the SDK has it as the document says it
  approximated  the SDK has it, and accepts or says something else than the document does
  skipped       the SDK does not have it
  irrelevant    the SDK does not depend on it
  unknown       no standard knows the keyword

An object is approximated where a keyword of its own is. Exit status: 0 with nothing graver than a warning,
1 with a warning and --strict, 2 with an error. The severity of a code is set under [severity] in sdk.toml.

With --suggest, an OpenAPI overlay is written instead, each action with its reason: discriminators that were
inferred, missing operationIds, types and path parameters, formats and required names that mean nothing. Review
it, commit it, and name it under overlays in sdk.toml."""

_LIST = """\
Show every operation that is selected: method, path, what calls it in the SDK, its operationId, and how many
models it reaches. A faulty operation is left out, with the reason; nothing is validated, nothing is written.
With --format json, tools get the models' names too."""

_EXPLAIN = """\
Say what a JSON Pointer of the document became: which schema it is after every $ref, which name it got and
by which rule, and where it is used. A name that you do not like is changed under [names] in sdk.toml.
In a document of many files, 'schemas/user.yaml#/properties/name' is a pointer too.
Or say what the code of a diagnostic means, with an example and what to do."""

_BUNDLE = """\
Write the document that is really used as one file: the pieces of other files that it refers to are in it,
under names of their own. It is YAML whose every value YAML 1.1 and 1.2 read alike, without comments, and it
generates the same SDK."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What the command line says."""

    command: Literal["generate", "check", "lint", "list", "explain", "bundle"]
    document: Path | None
    config: Path | None
    overlays: tuple[Path, ...]
    only: tuple[str, ...]
    output: Path | None
    package: str | None
    allow_ref_root: list[Path]
    allow_origin: list[str]
    update_lock: bool
    pointer: str
    json: bool
    tolerant: bool
    strict: bool
    every: bool
    suggest: str | None
    reach: bool
    no_cache: bool
    format: Literal["text", "json", "sarif", "github"]
    quiet: bool
    notes: bool


def parse_arguments(arguments: Sequence[str] | None) -> Options:
    """Read the command line; a wrong one ends the process with status 2, as argparse does."""
    found = vars(_parser().parse_args(arguments))
    defaults: dict[str, object] = {
        "output": None,
        "pointer": "",
        "json": False,
        "update_lock": False,
        "tolerant": False,
        "strict": False,
        "every": False,
        "suggest": None,
        "reach": False,
        "no_cache": False,
    }
    return Options(
        **{**defaults, **found, "overlays": tuple(found["overlays"]), "only": tuple(found["only"])}
    )


def _parser() -> argparse.ArgumentParser:
    parser = _described(argparse.ArgumentParser(prog="sdkwright"), _ABOUT, _EXAMPLES)
    parser.add_argument("--version", action="version", version=f"sdkwright {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    generate = _described(
        commands.add_parser("generate", help="write the SDK of a document"), _GENERATE
    )
    check = _described(
        commands.add_parser("check", help="say whether the written SDK is up to date"), _CHECK
    )
    lint = _described(
        commands.add_parser("lint", help="say what becomes of every part of a document"), _LINT
    )
    listing = _described(
        commands.add_parser("list", help="show the operations and what they reach"), _LIST
    )
    explain = _described(
        commands.add_parser("explain", help="say what a pointer became, and why"), _EXPLAIN
    )
    bundle = _described(
        commands.add_parser("bundle", help="write a document of many files as one"), _BUNDLE
    )
    for command in (generate, check, lint):
        _add_document(command, "document", nargs="?")
        command.add_argument(
            "--tolerant",
            action="store_true",
            help="leave out what is faulty, report it, and go on",
        )
        command.add_argument(
            "--strict",
            action="store_true",
            help="refuse warnings too: nothing is written, exit with 1",
        )
    lint.add_argument(
        "--all", dest="every", action="store_true", help="show every message and every place"
    )
    lint.add_argument(
        "--suggest",
        nargs="?",
        const="-",
        metavar="FILE",
        help="write an overlay that makes explicit what was inferred, to a new file or to standard output",
    )
    _add_document(listing, "document", nargs="?")
    listing.add_argument("--reach", action="store_true", help="show the names of the models too")
    for command in (generate, check):
        command.add_argument(
            "--output",
            type=Path,
            metavar="DIR",
            help="the SDK's folder (default: generated/<name>)",
        )
        command.add_argument("--no-cache", action="store_true", help="format everything anew")
    for command in (generate, bundle):
        command.add_argument(
            "--update-lock",
            action="store_true",
            help="fetch anew what references fetch, and pin that in sdkwright.lock",
        )
    explain.add_argument(
        "pointer", metavar="POINTER|CODE", help="such as '#/components/schemas/User', or ref-loop"
    )
    _add_document(explain, "--document")
    _add_document(bundle, "document", nargs="?")
    bundle.add_argument(
        "--output", type=Path, metavar="FILE", help="where to write it (default: standard output)"
    )
    bundle.add_argument("--json", action="store_true", help="write JSON")
    for command in (generate, check, lint, listing, explain, bundle):
        command.add_argument(
            "--config", type=Path, metavar="FILE", help="default: spec/sdk.toml, where it is there"
        )
        command.add_argument(
            "--overlay",
            type=Path,
            action="append",
            default=[],
            dest="overlays",
            metavar="FILE",
            help="an OpenAPI Overlay, applied after those of sdk.toml; may be repeated",
        )
        command.add_argument(
            "--only",
            action="append",
            default=[],
            metavar="GLOB",
            help="only operations whose path, operationId, tag, or 'METHOD path' it fits, and what they reach; "
            "may be repeated",
        )
        command.add_argument("--package", metavar="NAME", help="the SDK's import name")
        command.add_argument(
            "--allow-ref-root",
            type=Path,
            action="append",
            default=[],
            metavar="DIR",
            help="let references lead to the files of another folder too (repeatable)",
        )
        command.add_argument(
            "--allow-origin",
            action="append",
            default=[],
            metavar="URL",
            help="let references fetch from an origin such as https://example.com too (repeatable)",
        )
        command.add_argument(
            "--format",
            choices=("text", "json", "sarif", "github"),
            default="text",
            help="how diagnostics are shown: text on standard error, the others on standard output",
        )
        command.add_argument("--quiet", action="store_true", help="show errors alone")
        command.add_argument(
            "--notes", action="store_true", help="show what was inferred or chosen as well"
        )
    return parser


def _described(
    parser: argparse.ArgumentParser, description: str, epilog: str | None = None
) -> argparse.ArgumentParser:
    parser.description, parser.epilog = description, epilog
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    return parser


def _add_document(parser: argparse.ArgumentParser, name: str, nargs: str | None = None) -> None:
    parser.add_argument(
        name, nargs=nargs, type=Path, metavar="DOCUMENT", help="an OpenAPI document, YAML or JSON"
    )
