"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Thing] = Operation(
    "getThing",
    "GET",
    "/thing/{}",
    query=("kind",),
    returns="Thing",
)
_REPLACE: Operation[models.Thing] = Operation(
    "replaceThing",
    "PUT",
    "/thing/{}",
    body=JSON,
    nullable=("nothing",),
    returns="Thing",
)


class Thing(Resource):
    """The operations of `thing`."""

    def get(
        self,
        id: str,
        *,
        kind: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing/{id}`"""
        return self._call(_GET, path=(id,), query=(kind,), options=options)

    def replace(
        self,
        id: str,
        *,
        name: str | None = None,
        nothing: str | None | Omit = omit,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`PUT /thing/{id}`"""
        return self._call(
            _REPLACE,
            path=(id,),
            body={"name": name, "nothing": nothing, "size": size},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def get(
        self,
        id: str,
        *,
        kind: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing/{id}`"""
        return await self._call(_GET, path=(id,), query=(kind,), options=options)

    async def replace(
        self,
        id: str,
        *,
        name: str | None = None,
        nothing: str | None | Omit = omit,
        size: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`PUT /thing/{id}`"""
        return await self._call(
            _REPLACE,
            path=(id,),
            body={"name": name, "nothing": nothing, "size": size},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        get = raw(Thing.get)
        replace = raw(Thing.replace)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        get = async_raw(AsyncThing.get)
        replace = async_raw(AsyncThing.replace)
