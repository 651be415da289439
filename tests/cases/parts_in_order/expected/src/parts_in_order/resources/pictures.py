"""The operations of `pictures`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.files import FileInput
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "addPictures",
    "POST",
    "/pictures",
    body="multipart/related",
    fields=(Part(content="image/jpeg"),),
)


class Pictures(Resource):
    """The operations of `pictures`."""

    def create(
        self,
        *,
        body: Sequence[FileInput | object] | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /pictures`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> PicturesRaw:
            """`Pictures`, answering with the raw response."""
            ...


class AsyncPictures(AsyncResource):
    """The operations of `pictures`."""

    async def create(
        self,
        *,
        body: Sequence[FileInput | object] | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /pictures`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncPicturesRaw:
            """`AsyncPictures`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class PicturesRaw:
        """`Pictures`, answering with the raw response."""

        create = raw(Pictures.create)

    class AsyncPicturesRaw:
        """`AsyncPictures`, answering with the raw response."""

        create = async_raw(AsyncPictures.create)
