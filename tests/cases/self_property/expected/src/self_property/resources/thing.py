"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation("createThing", "POST", "/thing", body=JSON)
_GET: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")


class Thing(Resource):
    """The operations of `thing`."""

    def create(
        self,
        *,
        self_: str | None = None,
        cls: str | None = None,
        args: str | None = None,
        kwargs: str | None = None,
        extra: str | None = None,
        options_: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /thing`"""
        return self._call(
            _CREATE,
            body={
                "self": self_,
                "cls": cls,
                "args": args,
                "kwargs": kwargs,
                "extra": extra,
                "options": options_,
            },
            options=options,
        )

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def create(
        self,
        *,
        self_: str | None = None,
        cls: str | None = None,
        args: str | None = None,
        kwargs: str | None = None,
        extra: str | None = None,
        options_: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /thing`"""
        return await self._call(
            _CREATE,
            body={
                "self": self_,
                "cls": cls,
                "args": args,
                "kwargs": kwargs,
                "extra": extra,
                "options": options_,
            },
            options=options,
        )

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return await self._call(_GET, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        create = raw(Thing.create)
        get = raw(Thing.get)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        create = async_raw(AsyncThing.create)
        get = async_raw(AsyncThing.get)
