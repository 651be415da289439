"""The operations of `import_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("op3", "GET", "/import")


class Import(Resource):
    """The operations of `import_`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /import`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ImportRaw:
            """`Import`, answering with the raw response."""
            ...


class AsyncImport(AsyncResource):
    """The operations of `import_`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /import`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncImportRaw:
            """`AsyncImport`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ImportRaw:
        """`Import`, answering with the raw response."""

        get = raw(Import.get)

    class AsyncImportRaw:
        """`AsyncImport`, answering with the raw response."""

        get = async_raw(AsyncImport.get)
