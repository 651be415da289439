"""The operations of `health`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import RAW, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[Any] = Operation(
    "health_health_get",
    "GET",
    "/health",
    returns=RAW,
    secure=False,
)


class Health(Resource):
    """The operations of `health`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Health.

        `GET /health`
        """
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> HealthRaw:
            """`Health`, answering with the raw response."""
            ...


class AsyncHealth(AsyncResource):
    """The operations of `health`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """Health.

        `GET /health`
        """
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncHealthRaw:
            """`AsyncHealth`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class HealthRaw:
        """`Health`, answering with the raw response."""

        get = raw(Health.get)

    class AsyncHealthRaw:
        """`AsyncHealth`, answering with the raw response."""

        get = async_raw(AsyncHealth.get)
