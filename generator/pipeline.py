"""The table of contents: a document and a configuration in, the files of an SDK out.

Nothing here prints or writes. Each stage adds to the sink and carries on; between stages the
pipeline stops where there is an error, so that one run shows all faults of a stage.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config import Config
from generator.diagnostics import Diagnostic, Sink

if TYPE_CHECKING:
    from generator.document import Document
    from generator.emit import FormatCache
    from generator.ir import Api
    from generator.python import Names
    from generator.read import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What a run made: the files, or None where an error stopped it, and all that was said."""

    files: Mapping[str, str] | None
    """Path below the output folder to text, sorted by path."""
    diagnostics: tuple[Diagnostic, ...]
    distribution: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A document that was read and named."""

    document: Document
    api: Api
    names: Names


def generate(
    path: Path,
    config: Config,
    *,
    tolerant: bool = False,
    cache: FormatCache | None = None,
    progress: Callable[[str], None] | None = None,
    name: str | None = None,
) -> Result:
    """Return the SDK of the document at `path`.

    With `tolerant`, a faulty operation is skipped and reported, and what the validator refuses
    is reported and passed over. `progress` is told each stage's name as it begins; `name` is
    what diagnostics call the document.
    """
    from generator.emit import emit
    from generator.python import view_sdk

    sink = Sink(config.severity)
    understood = understand(path, config, sink, tolerant=tolerant, progress=progress, name=name)
    if understood is None:
        return Result(files=None, diagnostics=tuple(sink))
    _tell(progress, "view")
    pages = view_sdk(understood.api, understood.names, sink)
    if sink.has_errors():
        return Result(files=None, diagnostics=tuple(sink))
    _tell(progress, "format")
    files = emit(pages, package=understood.names.package, cache=cache)
    return Result(files=files, diagnostics=tuple(sink), distribution=understood.names.distribution)


def understand(
    path: Path,
    config: Config,
    sink: Sink,
    *,
    tolerant: bool = False,
    judge: bool = True,
    progress: Callable[[str], None] | None = None,
    name: str | None = None,
) -> Understood | None:
    """Load, overlay, select, resolve, validate, upgrade, read and name; None where an error stopped it.

    Without `judge` the validator is not asked.
    """
    from generator.document import (
        apply_overlays,
        load_document,
        resolve_all,
        upgrade,
        validate,
        version_of,
    )
    from generator.read import part_of, read_api

    _tell(progress, "load")
    document = load_document(path, sink, name=name)
    if document is None or sink.has_errors():
        return None
    document = apply_overlays(document, config.overlays, sink)
    if sink.has_errors():
        return None
    whole, part = document, None
    if config.selection:
        part = part_of(document, config, sink)
        document = part.document
    if sink.has_errors():
        return None
    _tell(progress, "resolve")
    resolve_all(document, sink, tolerant=tolerant)
    if sink.has_errors():
        return None
    if judge:
        _tell(progress, "validate")
        validate(document, sink, tolerant=tolerant)
    elif version_of(document, sink) is None:
        return None
    if sink.has_errors():
        return None
    _tell(progress, "read")
    rules = config.paging if part is None else part.only(config.paging)
    upgraded = upgrade(document, sink)
    if upgraded is None:
        return None
    api = read_api(upgraded, sink, pagination=rules, tolerant=tolerant)
    if sink.has_errors():
        return None
    _tell(progress, "name")
    api, names = _name(api, config, sink, whole=whole, part=part)
    return None if sink.has_errors() else Understood(document=upgraded, api=api, names=names)


def _name(
    api: Api, config: Config, sink: Sink, *, whole: Document, part: Part | None
) -> tuple[Api, Names]:
    """Return the API and its names.

    Of a selection, names come from the whole document, read in silence: selecting renames nothing.
    """
    from generator.document import upgrade
    from generator.ir import select
    from generator.python import assign_names, narrow
    from generator.read import read_api

    if part is None:
        return api, assign_names(api, config, sink)
    whole = upgrade(whole, Sink()) or whole
    everything = read_api(whole, Sink(), pagination=config.paging, tolerant=True)
    api = select(api, part.keys)
    return api, narrow(assign_names(everything, config, sink), api)


def _tell(progress: Callable[[str], None] | None, stage: str) -> None:
    if progress is not None:
        progress(stage)
