"""The operations of `pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Pet] = Operation("getPet", "GET", "/pets/{}", returns="Pet")
_PUT: Operation[models.Pet] = Operation(
    "putPet",
    "PUT",
    "/pets",
    query=("page",),
    body=JSON,
    returns="Pet",
    errors={"404": "LostWhy"},
)


class Pets(Resource):
    """The operations of `pets`."""

    def get(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`GET /pets/{pet_id}`"""
        return self._call(_GET, path=(pet_id,), options=options)

    def put(
        self,
        *,
        empty: (
            models.KeysProperties
            | types.KeysPropertiesDict
            | Mapping[str, object]
            | None
        ) = None,
        foreign: (
            models.KeysGrosse | types.KeysGrosseDict | Mapping[str, object] | None
        ) = None,
        encoded: (
            models.KeysGrosse | types.KeysGrosseDict | Mapping[str, object] | None
        ) = None,
        list: (
            models.KeysListItem | types.KeysListItemDict | Mapping[str, object] | None
        ) = None,
        part: models.KeysPart | types.KeysPartDict | Mapping[str, object] | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`PUT /pets`

        Raises:
            NotFoundError: None. Its `body` is `LostWhy`.
        """
        return self._call(
            _PUT,
            query=(page,),
            body={
                "empty": empty,
                "foreign": foreign,
                "encoded": encoded,
                "list": list,
                "part": part,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PetsRaw:
            """`Pets`, answering with the raw response."""
            ...


class AsyncPets(AsyncResource):
    """The operations of `pets`."""

    async def get(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`GET /pets/{pet_id}`"""
        return await self._call(_GET, path=(pet_id,), options=options)

    async def put(
        self,
        *,
        empty: (
            models.KeysProperties
            | types.KeysPropertiesDict
            | Mapping[str, object]
            | None
        ) = None,
        foreign: (
            models.KeysGrosse | types.KeysGrosseDict | Mapping[str, object] | None
        ) = None,
        encoded: (
            models.KeysGrosse | types.KeysGrosseDict | Mapping[str, object] | None
        ) = None,
        list: (
            models.KeysListItem | types.KeysListItemDict | Mapping[str, object] | None
        ) = None,
        part: models.KeysPart | types.KeysPartDict | Mapping[str, object] | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`PUT /pets`

        Raises:
            NotFoundError: None. Its `body` is `LostWhy`.
        """
        return await self._call(
            _PUT,
            query=(page,),
            body={
                "empty": empty,
                "foreign": foreign,
                "encoded": encoded,
                "list": list,
                "part": part,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPetsRaw:
            """`AsyncPets`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class PetsRaw:
        """`Pets`, answering with the raw response."""

        get = raw(Pets.get)
        put = raw(Pets.put)

    class AsyncPetsRaw:
        """`AsyncPets`, answering with the raw response."""

        get = async_raw(AsyncPets.get)
        put = async_raw(AsyncPets.put)
