"""Downloads: a body that is read in pieces or written to a file, and never held in memory.

They are opened, retried and closed as streams are; what was begun is not asked for again.
"""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from functools import partial
from inspect import iscoroutine
from os import PathLike
from pathlib import Path, PureWindowsPath
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Protocol
from urllib.parse import unquote

from .body import AsyncBody, SyncBody
from .cursor import PageRequest
from .stream import Answer, AsyncAnswer, B, SyncAnswer

if TYPE_CHECKING:
    from .operation import Operation
    from .session import AsyncSession, SyncSession

P = ParamSpec("P")

_PARAMETER = re.compile(r""";\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;"]*))""")
"""A parameter of `Content-Disposition`: its name, and a quoted text or a token."""


class _Named(Answer[B]):
    """What both kinds of downloads know of their file."""

    __slots__ = ()

    @property
    def filename(self) -> str | None:
        """The name that the server gives the file, without any folder; None where it gives none."""
        return filename_of(self.headers.get("content-disposition", ""))


class Download(_Named[SyncBody], SyncAnswer):
    """A response whose body is still to be read; use it in a `with` block."""

    __slots__ = ()

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body in pieces as they come, decompressed."""
        try:
            yield from self._open().chunks()
        finally:
            self.close()

    def write_to(self, path: str | PathLike[str]) -> int:
        """Write the body to a file and return its size; it is there as a whole or not at all."""
        target = Path(path)
        part = _beside(target)
        try:
            with part.open("xb") as file:
                size = sum(map(file.write, self.iter_bytes()))
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        return size


class AsyncDownload(_Named[AsyncBody], AsyncAnswer):
    """A response whose body is still to be read; use it in an `async with` block."""

    __slots__ = ()

    async def iter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Yield the body in pieces as they come, decompressed."""
        try:
            async with aclosing((await self._open()).chunks()) as chunks:
                async for chunk in chunks:
                    yield chunk
        finally:
            await self.aclose()

    async def write_to(self, path: str | PathLike[str]) -> int:
        """Write the body to a file and return its size; it is there as a whole or not at all."""
        import anyio

        target = Path(path)
        part = _beside(target)
        size = 0
        try:
            async with (
                await anyio.open_file(part, "xb") as file,
                aclosing(self.iter_bytes()) as read,
            ):
                async for chunk in read:
                    size += await file.write(chunk)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        return size


def filename_of(disposition: str) -> str | None:
    """Return the base name in a `Content-Disposition` (RFC 6266, section 4.3); None for none.

    `filename*` comes first. Folders, drives and control characters are left out.
    """
    found = {
        name.lower(): (quoted, token) for name, quoted, token in _PARAMETER.findall(disposition)
    }
    name = ""
    if "filename*" in found:
        charset, _, rest = "".join(found["filename*"]).strip().partition("'")
        try:
            name = unquote(rest.partition("'")[2], charset or "utf-8", "replace")
        except LookupError:
            name = ""
    if not name and "filename" in found:
        quoted, token = found["filename"]
        name = re.sub(r"\\(.)", r"\1", quoted) or token.strip()
    name = PureWindowsPath("".join(filter(str.isprintable, name))).name
    return None if name in ("", ".", "..") else name


def _beside(target: Path) -> Path:
    """Return a new name in the same folder, from which a file can take its own at once."""
    return target.with_name(f"{target.name[:100]}.{token_hex(4)}.part")


class StreamedCalls:
    """`_call` that leaves the body unread; set before a resource class, it makes its proxy."""

    _session: SyncSession

    def _call(self, operation: Operation[Any], **arguments: Any) -> Download:
        return Download(self._session.engine, PageRequest(operation, **arguments))


class AsyncStreamedCalls:
    """As `StreamedCalls`, for async resources; what its methods return is entered, not awaited."""

    _session: AsyncSession

    async def _call(self, operation: Operation[Any], **arguments: Any) -> AsyncDownload:
        return AsyncDownload(self._session.engine, PageRequest(operation, **arguments))

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        return partial(_at_once, found) if name[0] != "_" and callable(found) else found


def _at_once(method: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
    """Return the result of a method, at once where it is a coroutine that waits for nothing."""
    made = method(*arguments, **keywords)
    if not iscoroutine(made):
        return made
    try:
        made.send(None)
    except StopIteration as ended:
        return ended.value
    raise AssertionError("nothing is sent before a download is entered")


class StreamedMethod(Protocol[P]):
    """A method that answers with a download."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Download: ...


class AsyncStreamedMethod(Protocol[P]):
    """A method that answers with an async download; it is entered, not awaited."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncDownload: ...


def streamed(method: Callable[Concatenate[Any, P], object]) -> StreamedMethod[P]:
    """Describe `method` as `with_streaming_response` has it; for the type checker only."""
    raise NotImplementedError(method)


def async_streamed(method: Callable[Concatenate[Any, P], object]) -> AsyncStreamedMethod[P]:
    """Describe an async `method` as `with_streaming_response` has it; for the type checker only."""
    raise NotImplementedError(method)
