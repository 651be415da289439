"""The operations of `things`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.operation import Operation, Param
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_LIST: Operation[None] = Operation(
    "listThings",
    "GET",
    "/things/{}/{}{}/{}",
    segments=(
        Param("ids", style="simple", explode=False),
        Param("label", style="label", explode=False),
        Param("matrix", style="matrix", explode=True),
        Param("filter", content="application/json"),
    ),
    query=(
        Param("comma", style="form", explode=False),
        Param("space", style="spaceDelimited", explode=False),
        Param("pipe", style="pipeDelimited", explode=False),
        Param("deep", style="deepObject", explode=True),
        "object",
        Param("json", content="application/json"),
        "ids[]",
        "filter[name]",
        "kinds",
        "objects",
        Param("charset", content="application/json; charset=utf-8"),
        Param("reserved", style="form", explode=True, allow_reserved=True),
    ),
    headers=(Param("X-Map", style="simple", explode=True), "X-Flags", "X-At"),
    cookies=(Param("session", style="form", explode=False),),
    dates={"query": ("comma",)},
)


class Things(Resource):
    """The operations of `things`."""

    def list(
        self,
        ids: Sequence[int],
        label: models.ListThingsLabel,
        matrix: Sequence[str],
        filter: (
            models.ListThingsFilter | types.ListThingsFilterDict | Mapping[str, object]
        ),
        *,
        deep: models.ListThingsDeep | types.ListThingsDeepDict | Mapping[str, object],
        comma: Sequence[_dt.date | str] | None = None,
        space: Sequence[str] | None = None,
        pipe: Sequence[str] | None = None,
        object: Mapping[str, int] | None = None,
        json: (
            models.ListThingsJson
            | types.ListThingsJsonDict
            | Mapping[str, object]
            | None
        ) = None,
        query_ids: Sequence[int] | None = None,
        filter_name: str | None = None,
        kinds: Sequence[models.ListThingsKindsItem] | None = None,
        objects: (
            Sequence[
                models.ListThingsObjectsItem
                | types.ListThingsObjectsItemDict
                | Mapping[str, object]
            ]
            | None
        ) = None,
        charset: Sequence[int] | None = None,
        reserved: str | None = None,
        x_map: Mapping[str, str] | None = None,
        x_flags: Sequence[bool] | None = None,
        x_at: _dt.datetime | str | None = None,
        session: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things/{ids}/{label}{matrix}/{filter}`"""
        return self._call(
            _LIST,
            path=(ids, label, matrix, filter),
            query=(
                comma,
                space,
                pipe,
                deep,
                object,
                json,
                query_ids,
                filter_name,
                kinds,
                objects,
                charset,
                reserved,
            ),
            headers=(x_map, x_flags, x_at),
            cookies=(session,),
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    async def list(
        self,
        ids: Sequence[int],
        label: models.ListThingsLabel,
        matrix: Sequence[str],
        filter: (
            models.ListThingsFilter | types.ListThingsFilterDict | Mapping[str, object]
        ),
        *,
        deep: models.ListThingsDeep | types.ListThingsDeepDict | Mapping[str, object],
        comma: Sequence[_dt.date | str] | None = None,
        space: Sequence[str] | None = None,
        pipe: Sequence[str] | None = None,
        object: Mapping[str, int] | None = None,
        json: (
            models.ListThingsJson
            | types.ListThingsJsonDict
            | Mapping[str, object]
            | None
        ) = None,
        query_ids: Sequence[int] | None = None,
        filter_name: str | None = None,
        kinds: Sequence[models.ListThingsKindsItem] | None = None,
        objects: (
            Sequence[
                models.ListThingsObjectsItem
                | types.ListThingsObjectsItemDict
                | Mapping[str, object]
            ]
            | None
        ) = None,
        charset: Sequence[int] | None = None,
        reserved: str | None = None,
        x_map: Mapping[str, str] | None = None,
        x_flags: Sequence[bool] | None = None,
        x_at: _dt.datetime | str | None = None,
        session: Sequence[str] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /things/{ids}/{label}{matrix}/{filter}`"""
        return await self._call(
            _LIST,
            path=(ids, label, matrix, filter),
            query=(
                comma,
                space,
                pipe,
                deep,
                object,
                json,
                query_ids,
                filter_name,
                kinds,
                objects,
                charset,
                reserved,
            ),
            headers=(x_map, x_flags, x_at),
            cookies=(session,),
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        list = raw(Things.list)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        list = async_raw(AsyncThings.list)
