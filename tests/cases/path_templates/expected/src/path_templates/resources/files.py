"""The operations of `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("getFile", "GET", "/files/{}.{}")
_CANCEL: Operation[None] = Operation("cancelFile", "POST", "/files/{}:cancel")
_LIST: Operation[None] = Operation("listFiles", "GET", "/files/")


class Files(Resource):
    """The operations of `files`."""

    def get(
        self,
        name: str,
        ext: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /files/{name}.{ext}`"""
        return self._call(_GET, path=(name, ext), options=options)

    def cancel(
        self,
        file_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /files/{file-id}:cancel`"""
        return self._call(_CANCEL, path=(file_id,), options=options)

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /files/`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesRaw:
            """`Files`, answering with the raw response."""
            ...


class AsyncFiles(AsyncResource):
    """The operations of `files`."""

    async def get(
        self,
        name: str,
        ext: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /files/{name}.{ext}`"""
        return await self._call(_GET, path=(name, ext), options=options)

    async def cancel(
        self,
        file_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /files/{file-id}:cancel`"""
        return await self._call(_CANCEL, path=(file_id,), options=options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /files/`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesRaw:
            """`AsyncFiles`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class FilesRaw:
        """`Files`, answering with the raw response."""

        get = raw(Files.get)
        cancel = raw(Files.cancel)
        list = raw(Files.list)

    class AsyncFilesRaw:
        """`AsyncFiles`, answering with the raw response."""

        get = async_raw(AsyncFiles.get)
        cancel = async_raw(AsyncFiles.cancel)
        list = async_raw(AsyncFiles.list)
