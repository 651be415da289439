"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")
_CREATE: Operation[models.Thing] = Operation(
    "createThing", "POST", "/thing", body=JSON, returns="Thing"
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
        parent: models.Thing | types.ThingDict | Mapping[str, object] | None = None,
        children: (
            Sequence[models.Thing | types.ThingDict | Mapping[str, object]] | None
        ) = None,
        by_name: (
            Mapping[str, models.Thing | types.ThingDict | Mapping[str, object]] | None
        ) = None,
        other: models.Other | types.OtherDict | Mapping[str, object] | None = None,
        child: models.Child | types.ChildDict | Mapping[str, object] | None = None,
        expression: types.ExpressionInput | None = None,
        endless: (
            models.Endless | types.EndlessDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`POST /thing`"""
        return self._call(
            _CREATE,
            body={
                "parent": parent,
                "children": children,
                "by_name": by_name,
                "other": other,
                "child": child,
                "expression": expression,
                "endless": endless,
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

    async def create(
        self,
        *,
        parent: models.Thing | types.ThingDict | Mapping[str, object] | None = None,
        children: (
            Sequence[models.Thing | types.ThingDict | Mapping[str, object]] | None
        ) = None,
        by_name: (
            Mapping[str, models.Thing | types.ThingDict | Mapping[str, object]] | None
        ) = None,
        other: models.Other | types.OtherDict | Mapping[str, object] | None = None,
        child: models.Child | types.ChildDict | Mapping[str, object] | None = None,
        expression: types.ExpressionInput | None = None,
        endless: (
            models.Endless | types.EndlessDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`POST /thing`"""
        return await self._call(
            _CREATE,
            body={
                "parent": parent,
                "children": children,
                "by_name": by_name,
                "other": other,
                "child": child,
                "expression": expression,
                "endless": endless,
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
        create = raw(Thing.create)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        get = async_raw(AsyncThing.get)
        create = async_raw(AsyncThing.create)
