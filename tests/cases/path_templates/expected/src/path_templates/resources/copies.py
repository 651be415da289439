"""The operations of `copies`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Param
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation(
    "getCopy",
    "GET",
    "/regions/{}/zones{}/copies/{}.tar",
    segments=(
        Param("region", style="simple", explode=False),
        Param("zone", style="label", explode=False),
        Param("region", style="simple", explode=False),
    ),
)


class Copies(Resource):
    """The operations of `copies`."""

    def get(
        self,
        region: str,
        zone: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /regions/{region}/zones{zone}/copies/{region}.tar`"""
        return self._call(_GET, path=(region, zone, region), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CopiesRaw:
            """`Copies`, answering with the raw response."""
            ...


class AsyncCopies(AsyncResource):
    """The operations of `copies`."""

    async def get(
        self,
        region: str,
        zone: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /regions/{region}/zones{zone}/copies/{region}.tar`"""
        return await self._call(_GET, path=(region, zone, region), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCopiesRaw:
            """`AsyncCopies`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class CopiesRaw:
        """`Copies`, answering with the raw response."""

        get = raw(Copies.get)

    class AsyncCopiesRaw:
        """`AsyncCopies`, answering with the raw response."""

        get = async_raw(AsyncCopies.get)
