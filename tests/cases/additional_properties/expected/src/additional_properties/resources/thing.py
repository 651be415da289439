"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import MapOf

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")
_CREATE: Operation[dict[str, models.Leaf]] = Operation(
    "createThing",
    "POST",
    "/thing",
    body=JSON,
    whole=True,
    returns=MapOf("Leaf"),
)


class Thing(Resource):
    """The operations of `thing`."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return self._call(_GET, options=options)

    def create(
        self,
        *,
        body: models.Thing | types.ThingDict | Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> dict[str, models.Leaf]:
        """`POST /thing`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return await self._call(_GET, options=options)

    async def create(
        self,
        *,
        body: models.Thing | types.ThingDict | Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> dict[str, models.Leaf]:
        """`POST /thing`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        get = raw(Thing.get)
        create = raw(Thing.create)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        get = async_raw(AsyncThing.get)
        create = async_raw(AsyncThing.create)
