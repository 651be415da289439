"""The operations of `routes`."""

from __future__ import annotations

import builtins
import datetime as _dt
from typing import TYPE_CHECKING, Any

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import Date, TupleOf

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[models.Route] = Operation(
    "createRoute", "POST", "/routes", body=JSON, returns="Route"
)
_LIST: Operation[tuple[_dt.date | str, models.Place, int | None]] = Operation(
    "nearestRoute",
    "GET",
    "/routes",
    query=("near",),
    returns=TupleOf(Date(), "Place", None),
)


class Routes(Resource):
    """The operations of `routes`."""

    def create(
        self,
        *,
        line: Sequence[tuple[float, float] | builtins.list[float]],
        stops: Sequence[
            tuple[
                _dt.date | str,
                models.Place | types.PlaceDict | Mapping[str, object],
                int | None,
            ]
            | builtins.list[
                _dt.date
                | str
                | models.Place
                | types.PlaceDict
                | Mapping[str, object]
                | int
                | None
            ]
        ],
        open: (
            tuple[str, int, *tuple[object, ...]]
            | builtins.list[str | int | object]
            | None
        ) = None,
        rest: (
            tuple[
                str, *tuple[models.Place | types.PlaceDict | Mapping[str, object], ...]
            ]
            | builtins.list[str | models.Place | types.PlaceDict | Mapping[str, object]]
            | None
        ) = None,
        tree: tuple[str, Any | None] | builtins.list[str | Any | None] | None = None,
        either: (
            Sequence[models.Place | types.PlaceDict | Mapping[str, object]]
            | tuple[str, str]
            | builtins.list[str]
            | None
        ) = None,
        long: Sequence[float] | None = None,
        options: RequestOptions | None = None,
    ) -> models.Route:
        """`POST /routes`"""
        return self._call(
            _CREATE,
            body={
                "line": line,
                "stops": stops,
                "open": open,
                "rest": rest,
                "tree": tree,
                "either": either,
                "long": long,
            },
            options=options,
        )

    def list(
        self,
        *,
        near: tuple[float, float] | builtins.list[float],
        options: RequestOptions | None = None,
    ) -> tuple[_dt.date | str, models.Place, int | None]:
        """`GET /routes`"""
        return self._call(_LIST, query=(near,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RoutesRaw:
            """`Routes`, answering with the raw response."""
            ...


class AsyncRoutes(AsyncResource):
    """The operations of `routes`."""

    async def create(
        self,
        *,
        line: Sequence[tuple[float, float] | builtins.list[float]],
        stops: Sequence[
            tuple[
                _dt.date | str,
                models.Place | types.PlaceDict | Mapping[str, object],
                int | None,
            ]
            | builtins.list[
                _dt.date
                | str
                | models.Place
                | types.PlaceDict
                | Mapping[str, object]
                | int
                | None
            ]
        ],
        open: (
            tuple[str, int, *tuple[object, ...]]
            | builtins.list[str | int | object]
            | None
        ) = None,
        rest: (
            tuple[
                str, *tuple[models.Place | types.PlaceDict | Mapping[str, object], ...]
            ]
            | builtins.list[str | models.Place | types.PlaceDict | Mapping[str, object]]
            | None
        ) = None,
        tree: tuple[str, Any | None] | builtins.list[str | Any | None] | None = None,
        either: (
            Sequence[models.Place | types.PlaceDict | Mapping[str, object]]
            | tuple[str, str]
            | builtins.list[str]
            | None
        ) = None,
        long: Sequence[float] | None = None,
        options: RequestOptions | None = None,
    ) -> models.Route:
        """`POST /routes`"""
        return await self._call(
            _CREATE,
            body={
                "line": line,
                "stops": stops,
                "open": open,
                "rest": rest,
                "tree": tree,
                "either": either,
                "long": long,
            },
            options=options,
        )

    async def list(
        self,
        *,
        near: tuple[float, float] | builtins.list[float],
        options: RequestOptions | None = None,
    ) -> tuple[_dt.date | str, models.Place, int | None]:
        """`GET /routes`"""
        return await self._call(_LIST, query=(near,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRoutesRaw:
            """`AsyncRoutes`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class RoutesRaw:
        """`Routes`, answering with the raw response."""

        create = raw(Routes.create)
        list = raw(Routes.list)

    class AsyncRoutesRaw:
        """`AsyncRoutes`, answering with the raw response."""

        create = async_raw(AsyncRoutes.create)
        list = async_raw(AsyncRoutes.list)
