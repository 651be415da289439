"""The operations of `volumes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "GET_CreateVolume",
    "GET",
    "/#Action=CreateVolume",
    query=("Action", "Version", "SizeGiB"),
)
_POST_CREATE: Operation[None] = Operation(
    "POST_CreateVolume",
    "POST",
    "/#Action=CreateVolume",
    body=JSON,
)
_DESCRIBE: Operation[None] = Operation(
    "GET_DescribeVolumes",
    "GET",
    "/#Action=DescribeVolumes",
    query=("Action",),
)


class Volumes(Resource):
    """The operations of `volumes`."""

    def create(
        self,
        *,
        action: Literal["CreateVolume"] = "CreateVolume",
        version: Literal["2016-11-15"] = "2016-11-15",
        size_gib: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /#Action=CreateVolume`"""
        return self._call(_CREATE, query=(action, version, size_gib), options=options)

    def post_create(
        self,
        *,
        size: int,
        kind: Literal["volume"] = "volume",
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /#Action=CreateVolume`"""
        return self._call(
            _POST_CREATE, body={"Kind": kind, "Size": size}, options=options
        )

    def describe(
        self,
        *,
        action: Literal["DescribeVolumes"] = "DescribeVolumes",
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /#Action=DescribeVolumes`"""
        return self._call(_DESCRIBE, query=(action,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VolumesRaw:
            """`Volumes`, answering with the raw response."""
            ...


class AsyncVolumes(AsyncResource):
    """The operations of `volumes`."""

    async def create(
        self,
        *,
        action: Literal["CreateVolume"] = "CreateVolume",
        version: Literal["2016-11-15"] = "2016-11-15",
        size_gib: int | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /#Action=CreateVolume`"""
        return await self._call(
            _CREATE, query=(action, version, size_gib), options=options
        )

    async def post_create(
        self,
        *,
        size: int,
        kind: Literal["volume"] = "volume",
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /#Action=CreateVolume`"""
        return await self._call(
            _POST_CREATE, body={"Kind": kind, "Size": size}, options=options
        )

    async def describe(
        self,
        *,
        action: Literal["DescribeVolumes"] = "DescribeVolumes",
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /#Action=DescribeVolumes`"""
        return await self._call(_DESCRIBE, query=(action,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVolumesRaw:
            """`AsyncVolumes`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class VolumesRaw:
        """`Volumes`, answering with the raw response."""

        create = raw(Volumes.create)
        post_create = raw(Volumes.post_create)
        describe = raw(Volumes.describe)

    class AsyncVolumesRaw:
        """`AsyncVolumes`, answering with the raw response."""

        create = async_raw(AsyncVolumes.create)
        post_create = async_raw(AsyncVolumes.post_create)
        describe = async_raw(AsyncVolumes.describe)
