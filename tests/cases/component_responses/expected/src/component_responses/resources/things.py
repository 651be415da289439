"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[models.ThingLite] = Operation(
    "createThing",
    "POST",
    "/things",
    query=("order",),
    body=JSON,
    returns="ThingLite",
    errors={"404": "Missing"},
)


class Things(Resource):
    """The operations of `things`."""

    def create(
        self,
        *,
        name: str | None = None,
        order: models.Order | None = None,
        options: RequestOptions | None = None,
    ) -> models.ThingLite:
        """`POST /things`

        Raises:
            NotFoundError: Not there. Its `body` is `Missing`.
        """
        return self._call(_CREATE, query=(order,), body={"name": name}, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    async def create(
        self,
        *,
        name: str | None = None,
        order: models.Order | None = None,
        options: RequestOptions | None = None,
    ) -> models.ThingLite:
        """`POST /things`

        Raises:
            NotFoundError: Not there. Its `body` is `Missing`.
        """
        return await self._call(
            _CREATE, query=(order,), body={"name": name}, options=options
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        create = raw(Things.create)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        create = async_raw(AsyncThings.create)
