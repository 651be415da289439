"""Bodies that are read while they are sent, and sent again only where they can be read again."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import aclosing
from typing import Final, TypeGuard

from .errors import InvalidArgumentError
from .shapes import is_bytes, is_tuple
from .sources import CHUNK, AsyncChunks, Chunks, Source, is_path, is_readable, source_of

JOINED: Final = 1 << 20
"""Up to so many bytes that are in memory already are put together and sent as one."""


class Upload:
    """A body of several pieces. `check` is called before each chunk that is sent by blocking."""

    __slots__ = ("_pieces", "begun", "check", "filename", "length", "once")

    def __init__(self, pieces: Iterable[bytes | Source]) -> None:
        self._pieces = tuple(pieces)
        self.check: Callable[[], None] | None = None
        self.begun = False
        names = [piece.filename for piece in self._pieces if isinstance(piece, Source)]
        self.filename = names[0] if len(self._pieces) == len(names) == 1 else None
        """What a body that is one file is called."""
        self.once = any(isinstance(piece, Source) and piece.once for piece in self._pieces)
        lengths = [
            piece.length if isinstance(piece, Source) else len(piece) for piece in self._pieces
        ]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        return self.begun and self.once

    def _begin(self) -> None:
        self._refuse_spent()
        self.begun = True

    def _refuse_spent(self) -> None:
        if self.spent:
            raise InvalidArgumentError(
                "the body was read from what can be read only once, so it cannot be sent again;"
                " pass bytes, a list, a path or a file that can be rewound"
            )

    def stream(self, http: object) -> Iterable[bytes] | AsyncIterable[bytes]:
        """Return what a client of httpx2 or httpx, sync or async, sends."""
        self._refuse_spent()
        if hasattr(http, "aclose"):
            return _Awaited(self)
        for piece in self._pieces:
            if isinstance(piece, AsyncChunks):
                raise InvalidArgumentError(
                    f"{piece.name} needs the async client: it is iterated with 'async for'"
                )
        return _Blocking(self)

    def chunks(self) -> Iterator[bytes]:
        self._begin()
        for piece in self._pieces:
            for chunk in piece.chunks() if isinstance(piece, Source) else (piece,):
                if self.check is not None:
                    self.check()
                yield chunk

    async def async_chunks(self) -> AsyncGenerator[bytes]:
        self._begin()
        for piece in self._pieces:
            if isinstance(piece, Source):
                async with aclosing(piece.async_chunks()) as chunks:
                    async for chunk in chunks:
                        yield chunk
            else:
                yield piece


class _Blocking:
    """An upload as an iterable, and nothing else: HTTP clients choose by what a body can."""

    __slots__ = ("_upload",)

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __iter__(self) -> Iterator[bytes]:
        return self._upload.chunks()


class _Awaited:
    """As `_Blocking`, for async clients."""

    __slots__ = ("_upload",)

    def __init__(self, upload: Upload) -> None:
        self._upload = upload

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._upload.async_chunks()


def whole(value: object, name: str) -> bytes | Upload:
    """Return a body that is sent as it is: a file, or an iterable of bytes."""
    if is_tuple(value) and value and (value[0] is None or isinstance(value[0], str)):
        raise InvalidArgumentError(f"{name} takes no name and media type: pass the content alone")
    if _is_async(value):
        return Upload((AsyncChunks(value, name),))
    if is_bytes(value) or is_path(value) or is_readable(value) or not _is_iterable(value):
        return joined((source_of(value, name),))
    return Upload((Chunks(value, name),))


def joined(pieces: Iterable[bytes | Source]) -> bytes | Upload:
    """Return a body: bytes where it is short and holds nothing else, else one that is read."""
    found: list[bytes | Source] = []
    row: list[bytes] = []
    for piece in pieces:
        if isinstance(piece, bytes) and len(piece) <= CHUNK:
            row.append(piece)
        else:
            found += [b"".join(row), piece]
            row = []
    found = [piece for piece in (*found, b"".join(row)) if piece != b""]
    texts = [piece for piece in found if isinstance(piece, bytes)]
    if len(texts) == len(found) and sum(map(len, texts)) <= JOINED:
        return b"".join(texts)
    return Upload(found)


def _is_async(value: object) -> TypeGuard[AsyncIterable[bytes]]:
    return isinstance(value, AsyncIterable)


def _is_iterable(value: object) -> TypeGuard[Iterable[bytes]]:
    return isinstance(value, Iterable) and not isinstance(value, (str, Mapping))
