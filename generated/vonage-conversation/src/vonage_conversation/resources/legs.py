"""The operations of `legs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Paging
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.page import AsyncPager, Page
    from .._core.raw import async_raw, raw

_LIST: Operation[Page[models.Leg, models.LegPage]] = Operation(
    "listLegs",
    "GET",
    "/legs",
    returns="LegPage",
    paging=Paging(items="/_embedded/legs", next="/_links/next/href"),
)
_DELETE: Operation[None] = Operation("deleteLeg", "DELETE", "/legs/{}")


class Legs(Resource):
    """A leg can be a video call, IP call, or PSTN call that users participate in using
    multiple platforms. With this endpoint you can retrieve the details about all of the
    legs that took place in your application.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Page[models.Leg, models.LegPage]:
        """List legs.

        `GET /legs`
        """
        return self._page(_LIST, options=options)

    def delete(
        self,
        leg_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a leg.

        `DELETE /legs/{leg_id}`

        Args:
            leg_id: Leg ID
        """
        return self._call(_DELETE, path=(leg_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> LegsRaw:
            """`Legs`, answering with the raw response."""
            ...


class AsyncLegs(AsyncResource):
    """A leg can be a video call, IP call, or PSTN call that users participate in using
    multiple platforms. With this endpoint you can retrieve the details about all of the
    legs that took place in your application.
    """

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPager[models.Leg, models.LegPage]:
        """List legs.

        `GET /legs`
        """
        return self._page(_LIST, options=options)

    async def delete(
        self,
        leg_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Delete a leg.

        `DELETE /legs/{leg_id}`

        Args:
            leg_id: Leg ID
        """
        return await self._call(_DELETE, path=(leg_id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncLegsRaw:
            """`AsyncLegs`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class LegsRaw:
        """`Legs`, answering with the raw response."""

        list = raw(Legs.list)
        delete = raw(Legs.delete)

    class AsyncLegsRaw:
        """`AsyncLegs`, answering with the raw response."""

        list = async_raw(AsyncLegs.list)
        delete = async_raw(AsyncLegs.delete)
