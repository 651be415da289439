"""The operations of `animals`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Animal]] = Operation(
    "listAnimals", "GET", "/animals", returns=ListOf("Animal")
)
_CREATE: Operation[models.Animal] = Operation(
    "createAnimal",
    "POST",
    "/animals",
    body=JSON,
    whole=True,
    returns="Animal",
)


class Animals(Resource):
    """The operations of `animals`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Animal]:
        """`GET /animals`"""
        return self._call(_LIST, options=options)

    def create(
        self,
        *,
        body: models.Animal | types.AnimalDict | Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """`POST /animals`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AnimalsRaw:
            """`Animals`, answering with the raw response."""
            ...


class AsyncAnimals(AsyncResource):
    """The operations of `animals`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Animal]:
        """`GET /animals`"""
        return await self._call(_LIST, options=options)

    async def create(
        self,
        *,
        body: models.Animal | types.AnimalDict | Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> models.Animal:
        """`POST /animals`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAnimalsRaw:
            """`AsyncAnimals`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class AnimalsRaw:
        """`Animals`, answering with the raw response."""

        list = raw(Animals.list)
        create = raw(Animals.create)

    class AsyncAnimalsRaw:
        """`AsyncAnimals`, answering with the raw response."""

        list = async_raw(AsyncAnimals.list)
        create = async_raw(AsyncAnimals.create)
