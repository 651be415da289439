"""The operations of `pets`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Pet]] = Operation(
    "listPets",
    "GET",
    "/pets",
    headers=("trace",),
    returns=ListOf("Pet"),
)


class Pets(Resource):
    """Cats and dogs."""

    def list(
        self,
        *,
        trace: models.Trace | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Pet]:
        """`GET /pets`"""
        return self._call(_LIST, headers=(trace,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PetsRaw:
            """`Pets`, answering with the raw response."""
            ...


class AsyncPets(AsyncResource):
    """Cats and dogs."""

    async def list(
        self,
        *,
        trace: models.Trace | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Pet]:
        """`GET /pets`"""
        return await self._call(_LIST, headers=(trace,), options=options)

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
