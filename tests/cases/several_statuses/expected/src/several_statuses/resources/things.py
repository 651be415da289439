"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_PUT: Operation[models.Thing | models.NewThing] = Operation(
    "putThing",
    "PUT",
    "/things",
    returns={"200": "Thing", "201": "NewThing"},
    errors={"404": "Problem", "default": "Problem"},
)


class Things(Resource):
    """The operations of `things`."""

    def put(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing | models.NewThing:
        """`PUT /things`

        Raises:
            NotFoundError: Not there. Its `body` is `Problem`.
            APIStatusError: Something else. Its `body` is `Problem`.
        """
        return self._call(_PUT, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    async def put(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing | models.NewThing:
        """`PUT /things`

        Raises:
            NotFoundError: Not there. Its `body` is `Problem`.
            APIStatusError: Something else. Its `body` is `Problem`.
        """
        return await self._call(_PUT, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        put = raw(Things.put)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        put = async_raw(AsyncThings.put)
