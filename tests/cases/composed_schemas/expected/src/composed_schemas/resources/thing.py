"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")
_UPDATE: Operation[models.TaggedModel] = Operation(
    "replaceThing",
    "PUT",
    "/thing",
    body=JSON,
    whole=True,
    returns="TaggedModel",
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

    def update(
        self,
        *,
        body: types.WithVariantsInput,
        options: RequestOptions | None = None,
    ) -> models.TaggedModel:
        """`PUT /thing`

        Args:
            body: The request body.
        """
        return self._call(_UPDATE, body=body, options=options)

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

    async def update(
        self,
        *,
        body: types.WithVariantsInput,
        options: RequestOptions | None = None,
    ) -> models.TaggedModel:
        """`PUT /thing`

        Args:
            body: The request body.
        """
        return await self._call(_UPDATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        get = raw(Thing.get)
        update = raw(Thing.update)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        get = async_raw(AsyncThing.get)
        update = async_raw(AsyncThing.update)
