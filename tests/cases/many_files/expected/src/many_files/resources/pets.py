"""The operations of `pets`."""

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

_LIST: Operation[builtins.list[models.Pet]] = Operation(
    "listPets",
    "GET",
    "/pets",
    query=("limit",),
    returns=ListOf("Pet"),
    errors={"default": "Failure"},
)
_CREATE: Operation[models.Created] = Operation(
    "addPet", "POST", "/pets", body=JSON, returns="Created"
)
_GET: Operation[models.Pet] = Operation("getPet", "GET", "/pets/{}", returns="Pet")
_DELETE: Operation[None] = Operation("deletePet", "DELETE", "/pets/{}")


class Pets(Resource):
    """The operations of `pets`."""

    def list(
        self,
        *,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Pet]:
        """`GET /pets`

        Raises:
            APIStatusError: What went wrong. Its `body` is `Failure`.
        """
        return self._call(_LIST, query=(limit,), options=options)

    def create(
        self,
        *,
        name: str,
        home: (
            models.OwnerHome | types.OwnerHomeDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Created:
        """`POST /pets`"""
        return self._call(_CREATE, body={"name": name, "home": home}, options=options)

    def get(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`GET /pets/{pet_id}`"""
        return self._call(_GET, path=(pet_id,), options=options)

    def delete(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /pets/{pet_id}`"""
        return self._call(_DELETE, path=(pet_id,), options=options)

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
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Pet]:
        """`GET /pets`

        Raises:
            APIStatusError: What went wrong. Its `body` is `Failure`.
        """
        return await self._call(_LIST, query=(limit,), options=options)

    async def create(
        self,
        *,
        name: str,
        home: (
            models.OwnerHome | types.OwnerHomeDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Created:
        """`POST /pets`"""
        return await self._call(
            _CREATE, body={"name": name, "home": home}, options=options
        )

    async def get(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`GET /pets/{pet_id}`"""
        return await self._call(_GET, path=(pet_id,), options=options)

    async def delete(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /pets/{pet_id}`"""
        return await self._call(_DELETE, path=(pet_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPetsRaw:
            """`AsyncPets`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class PetsRaw:
        """`Pets`, answering with the raw response."""

        list = raw(Pets.list)
        create = raw(Pets.create)
        get = raw(Pets.get)
        delete = raw(Pets.delete)

    class AsyncPetsRaw:
        """`AsyncPets`, answering with the raw response."""

        list = async_raw(AsyncPets.list)
        create = async_raw(AsyncPets.create)
        get = async_raw(AsyncPets.get)
        delete = async_raw(AsyncPets.delete)
