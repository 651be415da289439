"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")
_UPDATE: Operation[None] = Operation(
    "putThing",
    "PUT",
    "/thing/{}",
    query=("None", "str", "list", "models"),
    headers=("lambda",),
    body=JSON,
    nullable=("omit",),
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
        from_: str,
        *,
        body_none: str,
        dict: Mapping[str, object],
        int: (
            Sequence[models.Thing | types.ThingDict | Mapping[str, object]] | None
        ) = None,
        omit: str | None | Omit = omit,
        path: str | None = None,
        none: str | None = None,
        str: str | None = None,
        list: Sequence[str] | None = None,
        models: int | None = None,
        lambda_: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /thing/{from}`"""
        return self._call(
            _UPDATE,
            path=(from_,),
            query=(none, str, list, models),
            headers=(lambda_,),
            body={
                "None": body_none,
                "dict": dict,
                "int": int,
                "omit": omit,
                "path": path,
            },
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
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return await self._call(_GET, options=options)

    async def update(
        self,
        from_: str,
        *,
        body_none: str,
        dict: Mapping[str, object],
        int: (
            Sequence[models.Thing | types.ThingDict | Mapping[str, object]] | None
        ) = None,
        omit: str | None | Omit = omit,
        path: str | None = None,
        none: str | None = None,
        str: str | None = None,
        list: Sequence[str] | None = None,
        models: int | None = None,
        lambda_: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /thing/{from}`"""
        return await self._call(
            _UPDATE,
            path=(from_,),
            query=(none, str, list, models),
            headers=(lambda_,),
            body={
                "None": body_none,
                "dict": dict,
                "int": int,
                "omit": omit,
                "path": path,
            },
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
        update = raw(Thing.update)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        get = async_raw(AsyncThing.get)
        update = async_raw(AsyncThing.update)
