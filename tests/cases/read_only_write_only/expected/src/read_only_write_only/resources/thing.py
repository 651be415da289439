"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_REPLACE: Operation[models.Thing] = Operation(
    "replaceThing", "PUT", "/thing", body=JSON, returns="Thing"
)
_LIST: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")


class Thing(Resource):
    """The operations of `thing`."""

    def replace(
        self,
        *,
        name: str,
        password: str | None = None,
        pin: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`PUT /thing`"""
        return self._call(
            _REPLACE,
            body={"password": password, "name": name, "pin": pin},
            options=options,
        )

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def replace(
        self,
        *,
        name: str,
        password: str | None = None,
        pin: str | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`PUT /thing`"""
        return await self._call(
            _REPLACE,
            body={"password": password, "name": name, "pin": pin},
            options=options,
        )

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return await self._call(_LIST, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        replace = raw(Thing.replace)
        list = raw(Thing.list)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        replace = async_raw(AsyncThing.replace)
        list = async_raw(AsyncThing.list)
