"""The operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[models.Pet] = Operation(
    "listPets",
    "GET",
    "/pets",
    query=("limit", "after"),
    returns="Pet",
)


class Pets(Resource):
    """The operations of `pets`."""

    def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """List the pets.

        `GET /pets`
        """
        return self._call(_LIST, query=(limit, after), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PetsRaw:
            """`Pets`, answering with the raw response."""
            ...


class AsyncPets(AsyncResource):
    """The operations of `pets`."""

    async def list(
        self,
        *,
        limit: int | None = None,
        after: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """List the pets.

        `GET /pets`
        """
        return await self._call(_LIST, query=(limit, after), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPetsRaw:
            """`AsyncPets`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class PetsRaw:
        """`Pets`, answering with the raw response."""

        list = raw(Pets.list)

    class AsyncPetsRaw:
        """`AsyncPets`, answering with the raw response."""

        list = async_raw(AsyncPets.list)
