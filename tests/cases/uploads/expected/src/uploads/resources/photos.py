"""The operations of `photos`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[models.Photo] = Operation(
    "createPhoto",
    "POST",
    "/photos",
    body="multipart/form-data",
    returns="Photo",
)


class Photos(Resource):
    """The operations of `photos`."""

    def create(
        self,
        *,
        body: types.CreatePhotoRequestInput | Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> models.Photo:
        """`POST /photos`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PhotosRaw:
            """`Photos`, answering with the raw response."""
            ...


class AsyncPhotos(AsyncResource):
    """The operations of `photos`."""

    async def create(
        self,
        *,
        body: types.CreatePhotoRequestInput | Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> models.Photo:
        """`POST /photos`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPhotosRaw:
            """`AsyncPhotos`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class PhotosRaw:
        """`Photos`, answering with the raw response."""

        create = raw(Photos.create)

    class AsyncPhotosRaw:
        """`AsyncPhotos`, answering with the raw response."""

        create = async_raw(AsyncPhotos.create)
