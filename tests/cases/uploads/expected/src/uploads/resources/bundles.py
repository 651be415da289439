"""The operations of `bundles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "createBundle",
    "POST",
    "/bundles",
    body="multipart/form-data",
    fields=(Part("note"), Part(file=True)),
)


class Bundles(Resource):
    """The operations of `bundles`."""

    def create(
        self,
        *,
        body: (
            models.Bundle
            | types.BundleDict
            | Mapping[str, object]
            | Mapping[str, object]
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /bundles`

        Args:
            body: The request body.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BundlesRaw:
            """`Bundles`, answering with the raw response."""
            ...


class AsyncBundles(AsyncResource):
    """The operations of `bundles`."""

    async def create(
        self,
        *,
        body: (
            models.Bundle
            | types.BundleDict
            | Mapping[str, object]
            | Mapping[str, object]
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /bundles`

        Args:
            body: The request body.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBundlesRaw:
            """`AsyncBundles`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class BundlesRaw:
        """`Bundles`, answering with the raw response."""

        create = raw(Bundles.create)

    class AsyncBundlesRaw:
        """`AsyncBundles`, answering with the raw response."""

        create = async_raw(AsyncBundles.create)
