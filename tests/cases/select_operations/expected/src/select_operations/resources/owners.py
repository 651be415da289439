"""The operations of `owners`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[models.OwnerLower] = Operation(
    "getOwner",
    "GET",
    "/owners/{}",
    returns="OwnerLower",
    errors={"default": "Problem"},
    secure=False,
)


class Owners(Resource):
    """The operations of `owners`."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OwnerLower:
        """`GET /owners/{id}`

        Raises:
            APIStatusError: Failed. Its `body` is `Problem`.
        """
        return self._call(_GET, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> OwnersRaw:
            """`Owners`, answering with the raw response."""
            ...


class AsyncOwners(AsyncResource):
    """The operations of `owners`."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.OwnerLower:
        """`GET /owners/{id}`

        Raises:
            APIStatusError: Failed. Its `body` is `Problem`.
        """
        return await self._call(_GET, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncOwnersRaw:
            """`AsyncOwners`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class OwnersRaw:
        """`Owners`, answering with the raw response."""

        get = raw(Owners.get)

    class AsyncOwnersRaw:
        """`AsyncOwners`, answering with the raw response."""

        get = async_raw(AsyncOwners.get)
