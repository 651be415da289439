"""The operations of `api_key`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST_KEYS: Operation[None] = Operation("getKeys", "GET", "/keys")


class ApiKey(Resource):
    """The operations of `api_key`."""

    def list_keys(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /keys`"""
        return self._call(_LIST_KEYS, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ApiKeyRaw:
            """`ApiKey`, answering with the raw response."""
            ...


class AsyncApiKey(AsyncResource):
    """The operations of `api_key`."""

    async def list_keys(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /keys`"""
        return await self._call(_LIST_KEYS, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncApiKeyRaw:
            """`AsyncApiKey`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ApiKeyRaw:
        """`ApiKey`, answering with the raw response."""

        list_keys = raw(ApiKey.list_keys)

    class AsyncApiKeyRaw:
        """`AsyncApiKey`, answering with the raw response."""

        list_keys = async_raw(AsyncApiKey.list_keys)
