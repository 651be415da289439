"""The operations of `devices`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CLAIM: Operation[None] = Operation("claim", "POST", "/devices/claim")
_CLAIM_ASYNC: Operation[None] = Operation("claimAsync", "POST", "/devices/claimAsync")


class Devices(Resource):
    """The operations of `devices`."""

    def claim(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /devices/claim`"""
        return self._call(_CLAIM, options=options)

    def claim_async(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /devices/claimAsync`"""
        return self._call(_CLAIM_ASYNC, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> DevicesRaw:
            """`Devices`, answering with the raw response."""
            ...


class AsyncDevices(AsyncResource):
    """The operations of `devices`."""

    async def claim(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /devices/claim`"""
        return await self._call(_CLAIM, options=options)

    async def claim_async(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /devices/claimAsync`"""
        return await self._call(_CLAIM_ASYNC, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncDevicesRaw:
            """`AsyncDevices`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class DevicesRaw:
        """`Devices`, answering with the raw response."""

        claim = raw(Devices.claim)
        claim_async = raw(Devices.claim_async)

    class AsyncDevicesRaw:
        """`AsyncDevices`, answering with the raw response."""

        claim = async_raw(AsyncDevices.claim)
        claim_async = async_raw(AsyncDevices.claim_async)
