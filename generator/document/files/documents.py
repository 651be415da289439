"""The files of one API: each is loaded once, whatever it is called, and none that nobody allowed."""

from __future__ import annotations

import os
import posixpath
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from generator.diagnostics import Code, Severity, Sink, quoted
from generator.digest import digest
from generator.document.absent import near_file
from generator.document.fault import ResolveFault
from generator.document.files.address import is_remote, locate
from generator.document.files.pins import Pins
from generator.document.load import PIECE, load_bytes, read_file
from generator.document.node import Document
from generator.location import Source

MAX_FILES = 5_000
"""Most files that one document is made of."""

MAX_TOTAL_BYTES = 256 * 1024 * 1024
"""Most bytes that all of them hold together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """What a document may read beside the files of its own folder."""

    roots: tuple[Path, ...] = ()
    """Folders whose files it may refer to."""
    origins: tuple[str, ...] = ()
    """Origins that it may fetch from, as `https://example.com`."""
    lock: Path | None = None
    """The file that pins what is fetched; `sdkwright.lock` beside the document where it is None."""
    update_lock: bool = False
    """True where new pins take the place of all that there are."""


class Documents:
    """Finds and loads the files that references lead to, from the root document's folder on."""

    def __init__(
        self, root: Document, path: Path, access: Access, sink: Sink, *, tolerant: bool = False
    ) -> None:
        self._sink = sink
        self._tolerant = tolerant
        self._root = root.source
        self._folder = path.absolute().parent
        self._allowed = [folder.resolve() for folder in (self._folder, *access.roots)]
        self._addresses = {root.source: str(path.absolute())}
        self._key = str(path.resolve())
        self._loaded: dict[str, Document | ResolveFault] = {self._key: root}
        self._bytes = 0
        self._digests: dict[str, str] = {}
        self._lock = access.lock or self._folder / "sdkwright.lock"
        self._pins = Pins(self._lock, access.origins, update=access.update_lock)

    def open(self, text: str, source: Source) -> Document:
        """Return the file that a reference in `source` leads to; of `text` only what is before `#` counts.

        Raises:
            ResolveFault: There is no such file, it may not be read, or it cannot be.
        """
        file = text.partition("#")[0]
        base = self._addresses[source]
        address = locate(file, base)
        try:
            key = address if is_remote(address) else str(Path(address).resolve())
        except (OSError, RuntimeError):
            message = f"{quoted(file)} is a link that leads back to itself"
            raise ResolveFault(Code.REF_NOT_FOUND, message) from None
        found = self._loaded.get(key)
        if found is None:
            try:
                found = self._fetch(key) if is_remote(key) else self._load(Path(key), file, base)
            except ResolveFault as fault:
                found = fault
            self._loaded[key] = found
        if isinstance(found, ResolveFault):
            raise found
        return found

    def change_root(self, document: Document) -> None:
        """Let references into the root document lead to what has become of it."""
        self._loaded[self._key] = document

    def digests(self) -> dict[str, str]:
        """Return the digest (SHA-256, line ends aside) of every other file of this machine, by its label.

        What was fetched is there by the lock file that pins it.
        """
        found = dict(self._digests)
        if (lock := self.lock()) is not None:
            found[self._relative(lock[0].resolve())] = digest(lock[1].encode())
        return found

    def lock(self) -> tuple[Path, str] | None:
        """Return the lock file and its new text; None where nothing was fetched."""
        return (self._lock, self._pins.text()) if self._pins.used else None

    def label(self, source: Source) -> str:
        """Return how the root document would refer to a file: a relative path with `/`, or a URL."""
        address = self._addresses[source]
        return source.name if is_remote(address) else self._relative(Path(address).resolve())

    def text_from_root(self, text: str, source: Source) -> str:
        """Return a reference of `source` as the root document would write it, as far as that can be said."""
        file, mark, fragment = text.partition("#")
        if source == self._root or ":" in file:
            return text
        label = self.label(source)
        if is_remote(label):
            return f"{urljoin(self._addresses[source], file)}{mark}{fragment}"
        path = posixpath.normpath(posixpath.join(posixpath.dirname(label), file)) if file else label
        return f"{path}{mark}{fragment}"

    def _relative(self, real: Path) -> str:
        return Path(os.path.relpath(real, self._folder.resolve())).as_posix()

    def _load(self, real: Path, file: str, base: str) -> Document:
        self._check(real, file, base)
        folder = posixpath.dirname(self._root.name)
        source = Source(posixpath.normpath(posixpath.join(folder, self._relative(real))))
        sink = Sink()
        content = read_file(real, source, sink, PIECE)
        document = self._parsed(content, source, str(real), sink)
        self._digests[self.label(source)] = digest(content or b"")
        return document

    def _fetch(self, url: str) -> Document:
        content, address = self._pins.get(url)
        found = self._loaded.get(address)
        if isinstance(found, Document) and address != url:
            return found
        document = self._parsed(content, Source(url), address, Sink())
        self._loaded[address] = document
        return document

    def _parsed(self, content: bytes | None, source: Source, address: str, sink: Sink) -> Document:
        document = None
        if content is not None:
            self._count(len(content))
            document = load_bytes(
                content, sink, source=source, expected=PIECE, tolerant=self._tolerant
            )
        for found in sink:
            if document is None and found.severity is Severity.ERROR:
                raise ResolveFault(found.code, found.message, found.notes, location=found.location)
            self._sink.add(found.severity, found.code, found.location, found.message, found.notes)
        assert document is not None  # else an error says why
        self._addresses[source] = address
        return document

    def _count(self, size: int) -> None:
        self._bytes += size
        if len(self._loaded) >= MAX_FILES or self._bytes > MAX_TOTAL_BYTES:
            message = f"the document is made of more than {MAX_FILES} files, or of {MAX_TOTAL_BYTES // 2**20} MiB"
            raise ResolveFault(Code.FILE_TOO_LARGE, message)

    def _check(self, real: Path, file: str, base: str) -> None:
        """Raise where a path is outside of what may be read, or no file."""
        if not any(real.is_relative_to(folder) for folder in self._allowed):
            message = (
                f"{quoted(file)} is outside of the document's folder; to allow it, pass --allow-ref-root DIR, "
                "or list its folder under allow_ref_roots in sdk.toml"
            )
            raise ResolveFault(Code.REF_OUTSIDE, message)
        try:
            if real.is_file():
                return
            message = f"{quoted(file)} is no file; write the name of one"
            if not real.exists():
                near = near_file(real, beside=Path(base).resolve())
                message = f"there is no file {quoted(file)}; " + (
                    f"did you mean {quoted(near)}?"
                    if near
                    else "a reference starts at the folder of the file that holds it"
                )
        except (OSError, ValueError) as error:
            message = f"{quoted(file)} cannot be looked up: {str(error).lower()}"
        raise ResolveFault(Code.REF_NOT_FOUND, message)
