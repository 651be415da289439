"""The operations of `schema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import RAW, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[dict[str, Any]] = Operation(
    "schema_retrieve",
    "GET",
    "/api/schema/",
    query=("format",),
    returns=RAW,
    security=(("cookieAuth",),),
)


class Schema(Resource):
    """The operations of `schema`."""

    def get(
        self,
        *,
        format: models.SchemaRetrieveFormat | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """OpenApi3 schema for this API.

        `GET /api/schema/`
        """
        return self._call(_GET, query=(format,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SchemaRaw:
            """`Schema`, answering with the raw response."""
            ...


class AsyncSchema(AsyncResource):
    """The operations of `schema`."""

    async def get(
        self,
        *,
        format: models.SchemaRetrieveFormat | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """OpenApi3 schema for this API.

        `GET /api/schema/`
        """
        return await self._call(_GET, query=(format,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSchemaRaw:
            """`AsyncSchema`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class SchemaRaw:
        """`Schema`, answering with the raw response."""

        get = raw(Schema.get)

    class AsyncSchemaRaw:
        """`AsyncSchema`, answering with the raw response."""

        get = async_raw(AsyncSchema.get)
