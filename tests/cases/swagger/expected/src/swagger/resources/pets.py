"""The operations of `pets`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.operation import BYTES, JSON, Operation, Param, Part
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.download import async_streamed, streamed
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[builtins.list[models.Pet]] = Operation(
    "listPets",
    "GET",
    "/pets",
    query=(
        Param("ids", style="form", explode=False),
        "names",
        Param("spaces", style="spaceDelimited", explode=False),
        Param("pipes", style="pipeDelimited", explode=False),
        "size",
    ),
    headers=("X-Trace",),
    returns=ListOf("Pet"),
    errors={"default": "Failed"},
    security=(("key",), ("oauth",)),
)
_CREATE: Operation[models.Pet] = Operation(
    "createPet",
    "POST",
    "/pets",
    headers=("X-Trace",),
    body=JSON,
    returns="Pet",
    errors={"default": "Failed"},
)
_GET: Operation[models.GetPetResponse] = Operation(
    "getPet",
    "GET",
    "/pets/{}",
    returns="GetPetResponse",
    errors={"default": "Failed"},
    server="http://api.example.com/v2",
)
_RENAME: Operation[None] = Operation(
    "renamePet",
    "PUT",
    "/pets/{}/name",
    body="application/x-www-form-urlencoded",
)
_UPLOAD_PHOTO: Operation[None] = Operation(
    "uploadPhoto",
    "PUT",
    "/pets/{}/photo",
    body="multipart/form-data",
    fields=(Part("photo", file=True), Part("labels", style="form", explode=False)),
)
_DOWNLOAD_PHOTO: Operation[bytes] = Operation(
    "downloadPhoto", "GET", "/pets/{}/photo", returns=BYTES
)


class Pets(Resource):
    """Pets and their owners."""

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        names: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[models.ListPetsPipesItem] | None = None,
        size: int | None = None,
        x_trace: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Pet]:
        """`GET /pets`

        Args:
            size: How many. The server's default is `10`.

        Raises:
            APIStatusError: Why it failed. Its `body` is `Failed`.
        """
        return self._call(
            _LIST,
            query=(ids, names, spaces, pipes, size),
            headers=(x_trace,),
            options=options,
        )

    def create(
        self,
        *,
        kind: str,
        name: str,
        owner: (
            models.PetOwner | types.PetOwnerDict | Mapping[str, object] | None
        ) = None,
        x_trace: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`POST /pets`

        Raises:
            APIStatusError: Why it failed. Its `body` is `Failed`.
        """
        return self._call(
            _CREATE,
            headers=(x_trace,),
            body={"kind": kind, "name": name, "owner": owner},
            options=options,
        )

    def get(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetPetResponse:
        """`GET /pets/{petId}`

        Raises:
            APIStatusError: Why it failed. Its `body` is `Failed`.
        """
        return self._call(_GET, path=(pet_id,), options=options)

    def rename(
        self,
        pet_id: str,
        *,
        name: str,
        labels: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{petId}/name`

        Args:
            name: The new name.
        """
        return self._call(
            _RENAME,
            path=(pet_id,),
            body={"name": name, "labels": labels},
            options=options,
        )

    def upload_photo(
        self,
        pet_id: str,
        *,
        photo: FileInput,
        caption: str | None = None,
        labels: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{petId}/photo`"""
        return self._call(
            _UPLOAD_PHOTO,
            path=(pet_id,),
            body={"photo": photo, "caption": caption, "labels": labels},
            options=options,
        )

    def download_photo(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /pets/{petId}/photo`"""
        return self._call(_DOWNLOAD_PHOTO, path=(pet_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PetsRaw:
            """`Pets`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> PetsStreaming:
            """`Pets`, answering with a body that is read in pieces."""
            ...


class AsyncPets(AsyncResource):
    """Pets and their owners."""

    async def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        names: Sequence[str] | None = None,
        spaces: Sequence[str] | None = None,
        pipes: Sequence[models.ListPetsPipesItem] | None = None,
        size: int | None = None,
        x_trace: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Pet]:
        """`GET /pets`

        Args:
            size: How many. The server's default is `10`.

        Raises:
            APIStatusError: Why it failed. Its `body` is `Failed`.
        """
        return await self._call(
            _LIST,
            query=(ids, names, spaces, pipes, size),
            headers=(x_trace,),
            options=options,
        )

    async def create(
        self,
        *,
        kind: str,
        name: str,
        owner: (
            models.PetOwner | types.PetOwnerDict | Mapping[str, object] | None
        ) = None,
        x_trace: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """`POST /pets`

        Raises:
            APIStatusError: Why it failed. Its `body` is `Failed`.
        """
        return await self._call(
            _CREATE,
            headers=(x_trace,),
            body={"kind": kind, "name": name, "owner": owner},
            options=options,
        )

    async def get(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetPetResponse:
        """`GET /pets/{petId}`

        Raises:
            APIStatusError: Why it failed. Its `body` is `Failed`.
        """
        return await self._call(_GET, path=(pet_id,), options=options)

    async def rename(
        self,
        pet_id: str,
        *,
        name: str,
        labels: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{petId}/name`

        Args:
            name: The new name.
        """
        return await self._call(
            _RENAME,
            path=(pet_id,),
            body={"name": name, "labels": labels},
            options=options,
        )

    async def upload_photo(
        self,
        pet_id: str,
        *,
        photo: FileInput,
        caption: str | None = None,
        labels: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /pets/{petId}/photo`"""
        return await self._call(
            _UPLOAD_PHOTO,
            path=(pet_id,),
            body={"photo": photo, "caption": caption, "labels": labels},
            options=options,
        )

    async def download_photo(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /pets/{petId}/photo`"""
        return await self._call(_DOWNLOAD_PHOTO, path=(pet_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPetsRaw:
            """`AsyncPets`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> AsyncPetsStreaming:
            """`AsyncPets`, answering with a body that is read in pieces."""
            ...


if TYPE_CHECKING:

    class PetsRaw:
        """`Pets`, answering with the raw response."""

        list = raw(Pets.list)
        create = raw(Pets.create)
        get = raw(Pets.get)
        rename = raw(Pets.rename)
        upload_photo = raw(Pets.upload_photo)
        download_photo = raw(Pets.download_photo)

    class PetsStreaming:
        """`Pets`, answering with a body that is read in pieces."""

        download_photo = streamed(Pets.download_photo)

    class AsyncPetsRaw:
        """`AsyncPets`, answering with the raw response."""

        list = async_raw(AsyncPets.list)
        create = async_raw(AsyncPets.create)
        get = async_raw(AsyncPets.get)
        rename = async_raw(AsyncPets.rename)
        upload_photo = async_raw(AsyncPets.upload_photo)
        download_photo = async_raw(AsyncPets.download_photo)

    class AsyncPetsStreaming:
        """`AsyncPets`, answering with a body that is read in pieces."""

        download_photo = async_streamed(AsyncPets.download_photo)
