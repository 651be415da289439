"""The table of contents: a document and a configuration in, the files of an SDK out.

Nothing here prints or writes. Each stage adds to the sink and carries on; between stages the
pipeline stops where there is an error, so that one run shows all faults of a stage.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from generator.config import Config
from generator.diagnostics import Diagnostic, Sink

if TYPE_CHECKING:
    from generator.document import Document, Documents
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
    others: Mapping[str, str] = field(default_factory=dict)
    """The digest of every file that was read beside the document, by its path from there on."""
    lock: tuple[Path, str] | None = None
    """The lock file and its new text, where files of other machines were fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assembled:
    """The one document that is really used."""

    document: Document
    whole: Document
    """The same without a selection."""
    part: Part | None
    """What was selected; None where that is all."""
    others: Mapping[str, str]
    """The digest of every file that was read beside the document, by its path from there on."""
    lock: tuple[Path, str] | None
    """The lock file and its new text, where files of other machines were fetched."""

    def text(self, *, json: bool = False) -> str:
        """Return the document as a file's text: YAML, or JSON."""
        if json:
            from json import dumps

            return dumps(self.document.value, indent=2) + "\n"
        from generator.document import write_yaml

        return write_yaml(self.document.value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A document that was read and named."""

    document: Document
    api: Api
    names: Names
    assembled: Assembled


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
        return Result(files=None, diagnostics=sink.told)
    _tell(progress, "view")
    pages = view_sdk(understood.api, understood.names, sink)
    if sink.has_errors():
        return Result(files=None, diagnostics=sink.told)
    _tell(progress, "format")
    files = emit(pages, package=understood.names.package, cache=cache)
    return Result(
        files=files,
        diagnostics=sink.told,
        distribution=understood.names.distribution,
        others=understood.assembled.others,
        lock=understood.assembled.lock,
    )


def assemble(
    path: Path,
    config: Config,
    sink: Sink,
    *,
    tolerant: bool = False,
    progress: Callable[[str], None] | None = None,
    name: str | None = None,
) -> Assembled | None:
    """Load, put all files together, overlay, select and resolve; None where an error stopped it."""
    from generator.document import load_document, resolve_all
    from generator.read import part_of

    _tell(progress, "load")
    loaded = load_document(path, sink, name=name, tolerant=tolerant)
    if loaded is None or sink.has_errors():
        return None
    whole, documents = _put_together(loaded, path, config, sink, tolerant=tolerant)
    document = whole
    part = None
    if config.selection:
        part = part_of(document, config, sink)
        document = part.document
    if sink.has_errors():
        return None
    _tell(progress, "resolve")
    resolve_all(document, sink, tolerant=tolerant)
    if sink.has_errors():
        return None
    return Assembled(
        document=document,
        whole=whole,
        part=part,
        others=documents.digests(),
        lock=documents.lock(),
    )


def _put_together(
    document: Document, path: Path, config: Config, sink: Sink, *, tolerant: bool
) -> tuple[Document, Documents]:
    """Return one document, of all its files and with the overlays applied, and the files."""
    from generator.document import Access, Documents, apply_overlays, gather

    folder = Path(config.source.name).parent if config.source.text else path.parent
    access = Access(
        roots=config.allow_ref_roots,
        origins=config.allow_origins,
        lock=folder / "sdkwright.lock",
        update_lock=config.update_lock,
    )
    documents = Documents(document, path, access, sink, tolerant=tolerant)
    whole = gather(document, documents)
    overlaid = apply_overlays(whole, config.overlays, sink)
    if overlaid is whole:
        return whole, documents
    # What an overlay wrote may refer to files of its own.
    documents.change_root(overlaid)
    return gather(overlaid, documents), documents


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
    """Assemble, validate, upgrade, read and name; None where an error stopped it.

    Without `judge` the validator is not asked.
    """
    from generator.document import upgrade, validate, version_of
    from generator.read import read_api

    assembled = assemble(path, config, sink, tolerant=tolerant, progress=progress, name=name)
    if assembled is None:
        return None
    document, part = assembled.document, assembled.part
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
    api, names = _name(api, config, sink, whole=assembled.whole, part=part)
    if sink.has_errors():
        return None
    return Understood(document=upgraded, api=api, names=names, assembled=assembled)


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
    api = select(api, part.keys, whole=everything)
    return api, narrow(assign_names(everything, config, sink), api)


def _tell(progress: Callable[[str], None] | None, stage: str) -> None:
    if progress is not None:
        progress(stage)
