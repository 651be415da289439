"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_UPDATE: Operation[None] = Operation(
    "updateThing",
    "PUT",
    "/things/{}",
    query=("id", "options"),
    headers=("id",),
    cookies=("id",),
    body=JSON,
)


class Things(Resource):
    """The operations of `things`."""

    def update(
        self,
        id: str,
        *,
        body_id: str | None = None,
        self_: str | None = None,
        query_id: str | None = None,
        options_: str | None = None,
        header_id: str | None = None,
        cookie_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /things/{id}`"""
        return self._call(
            _UPDATE,
            path=(id,),
            query=(query_id, options_),
            headers=(header_id,),
            cookies=(cookie_id,),
            body={"id": body_id, "self": self_},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingsRaw:
            """`Things`, answering with the raw response."""
            ...


class AsyncThings(AsyncResource):
    """The operations of `things`."""

    async def update(
        self,
        id: str,
        *,
        body_id: str | None = None,
        self_: str | None = None,
        query_id: str | None = None,
        options_: str | None = None,
        header_id: str | None = None,
        cookie_id: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /things/{id}`"""
        return await self._call(
            _UPDATE,
            path=(id,),
            query=(query_id, options_),
            headers=(header_id,),
            cookies=(cookie_id,),
            body={"id": body_id, "self": self_},
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

        update = raw(Things.update)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        update = async_raw(AsyncThings.update)
