"""The operations of `resource`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_UPDATE_CLIENT: Operation[models.Operation] = Operation(
    "putClient",
    "PUT",
    "/client",
    body=JSON,
    returns="Operation",
)


class ResourceResource(Resource):
    """The operations of `resource`."""

    def update_client(
        self,
        *,
        x: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Operation:
        """`PUT /client`"""
        return self._call(_UPDATE_CLIENT, body={"x": x}, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ResourceResourceRaw:
            """`ResourceResource`, answering with the raw response."""
            ...


class AsyncResourceResource(AsyncResource):
    """The operations of `resource`."""

    async def update_client(
        self,
        *,
        x: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Operation:
        """`PUT /client`"""
        return await self._call(_UPDATE_CLIENT, body={"x": x}, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncResourceResourceRaw:
            """`AsyncResourceResource`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ResourceResourceRaw:
        """`ResourceResource`, answering with the raw response."""

        update_client = raw(ResourceResource.update_client)

    class AsyncResourceResourceRaw:
        """`AsyncResourceResource`, answering with the raw response."""

        update_client = async_raw(AsyncResourceResource.update_client)
