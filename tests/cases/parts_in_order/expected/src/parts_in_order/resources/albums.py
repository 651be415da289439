"""The operations of `albums`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "createAlbum",
    "POST",
    "/albums",
    body="multipart/mixed",
    fields=(
        Part(),
        Part(content="image/png", headers={"X-Cover": "true"}),
        Part(content="image/png, image/jpeg"),
    ),
)


class Albums(Resource):
    """The operations of `albums`."""

    def create(
        self,
        *,
        body: (
            tuple[
                models.Album | types.AlbumDict | Mapping[str, object],
                FileInput | object,
                *tuple[FileInput | object, ...],
            ]
            | list[
                models.Album
                | types.AlbumDict
                | Mapping[str, object]
                | FileInput
                | object
            ]
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /albums`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AlbumsRaw:
            """`Albums`, answering with the raw response."""
            ...


class AsyncAlbums(AsyncResource):
    """The operations of `albums`."""

    async def create(
        self,
        *,
        body: (
            tuple[
                models.Album | types.AlbumDict | Mapping[str, object],
                FileInput | object,
                *tuple[FileInput | object, ...],
            ]
            | list[
                models.Album
                | types.AlbumDict
                | Mapping[str, object]
                | FileInput
                | object
            ]
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /albums`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAlbumsRaw:
            """`AsyncAlbums`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class AlbumsRaw:
        """`Albums`, answering with the raw response."""

        create = raw(Albums.create)

    class AsyncAlbumsRaw:
        """`AsyncAlbums`, answering with the raw response."""

        create = async_raw(AsyncAlbums.create)
