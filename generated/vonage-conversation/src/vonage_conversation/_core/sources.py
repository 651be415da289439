"""What an upload is read from: files, paths and iterators, in chunks."""

from __future__ import annotations

import io
import os
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from contextlib import suppress
from inspect import iscoroutinefunction
from itertools import count
from pathlib import Path
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, TypeGuard

from .errors import InvalidArgumentError
from .shapes import is_bytes

if TYPE_CHECKING:
    from .files import Readable

CHUNK: Final = 1 << 17
"""Most bytes of a file that are in memory at once."""
Encode: TypeAlias = "Callable[[int, object], bytes]"
"""Gives the bytes of an item of an iterable, of which it is told the place too."""


class _Seekable(Protocol):
    def read(self, size: int = -1, /) -> bytes: ...
    def seek(self, offset: int, whence: int = 0, /) -> object: ...
    def tell(self) -> int: ...


class Source:
    """What is read in chunks. `name` is what errors call it; `filename` what it is called itself."""

    __slots__ = ("filename", "length", "name", "once")

    def __init__(self, name: str, filename: str | None = None) -> None:
        self.name = name
        self.filename = filename
        self.length: int | None = None
        """How many bytes come; None where only the end will tell."""
        self.once = False
        """Whether it can be read a single time only."""

    def chunks(self) -> Generator[bytes]:
        """Read from where it began."""
        raise NotImplementedError

    async def async_chunks(self) -> AsyncGenerator[bytes]:
        """Read in a thread, so that the event loop goes on."""
        from anyio import to_thread

        chunks = self.chunks()
        try:
            while (chunk := await to_thread.run_sync(next, chunks, None)) is not None:
                yield chunk
        finally:
            chunks.close()


class PathFile(Source):
    """A file by its path, which is opened when its turn comes."""

    __slots__ = ("_path",)

    def __init__(self, path: os.PathLike[str], name: str) -> None:
        self._path = Path(path)
        super().__init__(name, self._path.name)
        try:
            found = self._path.stat()
        except OSError as error:
            raise _unreadable(name, error) from error
        if S_ISDIR(found.st_mode):
            raise InvalidArgumentError(f"the file of {name} cannot be read: it is a folder")
        self.once = not S_ISREG(found.st_mode)
        if not self.once:
            self.length = found.st_size

    def chunks(self) -> Generator[bytes]:
        try:
            file = self._path.open("rb")
        except OSError as error:
            raise _unreadable(self.name, error) from error
        with file:
            yield from _read(file, self.length, self.name)


class OpenFile(Source):
    """A file that the caller opened and closes; it is read from where it stands."""

    __slots__ = ("_file", "_start")

    def __init__(self, file: Readable, name: str) -> None:
        said = getattr(file, "name", None)
        named = isinstance(said, str) and not said.startswith("<")
        super().__init__(name, Path(str(said)).name if named else None)
        if isinstance(file, io.TextIOBase):
            raise InvalidArgumentError(f"the file of {name} is open as text; open it with 'rb'")
        if getattr(file, "closed", False):
            raise InvalidArgumentError(f"the file of {name} is closed")
        self._file = file
        self._start: int | None = None
        if _is_seekable(file):
            with suppress(OSError):  # a pipe has the methods, and cannot
                start = file.tell()
                file.seek(0, os.SEEK_END)
                end = file.tell()
                file.seek(start)
                self._start, self.length = start, max(0, end - start)
        self.once = self._start is None

    def chunks(self) -> Generator[bytes]:
        if self._start is not None and _is_seekable(self._file):
            self._file.seek(self._start)
        yield from _read(self._file, self.length, self.name)


class Chunks(Source):
    """An iterable of bytes, or of what is encoded; one that is its own iterator can be read only
    once.
    """

    __slots__ = ("_encode", "_items")

    def __init__(self, items: Iterable[object], name: str, encode: Encode | None = None) -> None:
        super().__init__(name)
        self._items = items
        self._encode = encode or _as_given(name)
        self.once = isinstance(items, Iterator)

    def chunks(self) -> Generator[bytes]:
        yield from map(self._encode, count(), self._items)


class AsyncChunks(Source):
    """As `Chunks`, of an asynchronous iterable."""

    __slots__ = ("_encode", "_items")

    def __init__(
        self, items: AsyncIterable[object], name: str, encode: Encode | None = None
    ) -> None:
        super().__init__(name)
        self._items = items
        self._encode = encode or _as_given(name)
        self.once = isinstance(items, AsyncIterator)

    async def async_chunks(self) -> AsyncGenerator[bytes]:
        index = 0
        async for item in self._items:
            yield self._encode(index, item)
            index += 1


def source_of(value: object, name: str) -> bytes | Source:
    """Return the content of a file: bytes, a path, or a file that is open."""
    if is_bytes(value):
        return bytes(value)
    if is_path(value):
        return PathFile(value, name)
    if is_readable(value):
        return OpenFile(value, name)
    raise InvalidArgumentError(
        f"{name} takes bytes, a path such as pathlib.Path('name'), or a file that is open"
        f" in binary mode, not {type(value).__name__}"
    )


def is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    """Whether a value is a path; a text is none."""
    return isinstance(value, os.PathLike)


def is_readable(value: object) -> TypeGuard[Readable]:
    """Whether a value is an open file, or is read like one; not what is awaited."""
    read = getattr(value, "read", None)
    return callable(read) and not iscoroutinefunction(read)


def _is_seekable(file: object) -> TypeGuard[_Seekable]:
    return hasattr(file, "seek") and hasattr(file, "tell")


def _unreadable(name: str, error: OSError) -> InvalidArgumentError:
    reason = error.strerror or type(error).__name__
    return InvalidArgumentError(f"the file of {name} cannot be read: {reason}")


def _read(file: Readable, length: int | None, name: str) -> Iterator[bytes]:
    """Yield the chunks of a file, as many bytes as it had when its length was told."""
    left = length
    while left is None or left > 0:
        chunk = _checked(file.read(CHUNK if left is None else min(CHUNK, left)), name)
        if not chunk:
            break
        if left is not None:
            left -= len(chunk)
        yield chunk
    if left:
        raise InvalidArgumentError(f"the file of {name} became shorter while it was sent")


def _as_given(name: str) -> Encode:
    return lambda _, chunk: _checked(chunk, name)


def _checked(chunk: object, name: str) -> bytes:
    if is_bytes(chunk):
        return bytes(chunk)
    raise InvalidArgumentError(f"{name} gave {type(chunk).__name__} where bytes are sent")
