"""What an upload takes: bytes, a path, an open file; with a name and a media type, a tuple."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable
from typing import Protocol, TypeAlias


class Readable(Protocol):
    """A file that is open in binary mode."""

    def read(self, size: int = -1, /) -> bytes: ...


FileContent: TypeAlias = bytes | bytearray | memoryview | os.PathLike[str] | Readable
"""The content of a file, or where it is: a text is neither."""
FileInput: TypeAlias = (
    FileContent | tuple[str | None, FileContent] | tuple[str | None, FileContent, str]
)
"""One file of a body in parts: its content, `(name, content)` or `(name, content, media_type)`."""
BinaryInput: TypeAlias = FileContent | Iterable[bytes]
"""A whole body that is no text and no JSON. An iterator of bytes can be sent only once."""
AsyncBinaryInput: TypeAlias = BinaryInput | AsyncIterable[bytes]
"""As `BinaryInput`, on an async client."""
