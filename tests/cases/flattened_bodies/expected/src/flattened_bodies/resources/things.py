"""The operations of `things`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[models.NewThing] = Operation(
    "createThing",
    "POST",
    "/things",
    body=JSON,
    returns="NewThing",
)
_REPLACE: Operation[None] = Operation("replaceThings", "PUT", "/things", body=JSON)


class Things(Resource):
    """The operations of `things`."""

    def create(
        self,
        *,
        name: str,
        size: (
            models.NewThingSize | types.NewThingSizeDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.NewThing:
        """`POST /things`"""
        return self._call(_CREATE, body={"name": name, "size": size}, options=options)

    def replace(
        self,
        *,
        things: (
            Sequence[models.NewThing | types.NewThingDict | Mapping[str, object]] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /things`"""
        return self._call(_REPLACE, body={"things": things}, options=options)

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
        name: str,
        size: (
            models.NewThingSize | types.NewThingSizeDict | Mapping[str, object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> models.NewThing:
        """`POST /things`"""
        return await self._call(
            _CREATE, body={"name": name, "size": size}, options=options
        )

    async def replace(
        self,
        *,
        things: (
            Sequence[models.NewThing | types.NewThingDict | Mapping[str, object]] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /things`"""
        return await self._call(_REPLACE, body={"things": things}, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingsRaw:
            """`AsyncThings`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingsRaw:
        """`Things`, answering with the raw response."""

        create = raw(Things.create)
        replace = raw(Things.replace)

    class AsyncThingsRaw:
        """`AsyncThings`, answering with the raw response."""

        create = async_raw(AsyncThings.create)
        replace = async_raw(AsyncThings.replace)
