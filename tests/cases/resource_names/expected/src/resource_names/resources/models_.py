"""The operations of `models_`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation("op2", "GET", "/models")


class Models(Resource):
    """The operations of `models_`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /models`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ModelsRaw:
            """`Models`, answering with the raw response."""
            ...


class AsyncModels(AsyncResource):
    """The operations of `models_`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /models`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncModelsRaw:
            """`AsyncModels`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ModelsRaw:
        """`Models`, answering with the raw response."""

        list = raw(Models.list)

    class AsyncModelsRaw:
        """`AsyncModels`, answering with the raw response."""

        list = async_raw(AsyncModels.list)
