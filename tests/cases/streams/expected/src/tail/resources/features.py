"""The operations of `features`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping

    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw
    from .._core.stream import AsyncStream, Stream

_LIST: Operation[Stream[dict[str, Any]]] = Operation(
    "listFeatures",
    "GET",
    "/features",
    returns=StreamOf("application/geo+json-seq"),
)
_REPLACE: Operation[None] = Operation(
    "replaceFeatures",
    "PUT",
    "/features",
    body=StreamOf("application/geo+json-seq"),
)


class Features(Resource):
    """The operations of `features`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[dict[str, Any]]:
        """`GET /features`"""
        return self._stream(_LIST, options=options)

    def replace(
        self,
        *,
        body: Iterable[Mapping[str, object]],
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /features`

        Args:
            body: The request body. Each item is sent when its turn comes.
        """
        return self._call(_REPLACE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FeaturesRaw:
            """`Features`, answering with the raw response."""
            ...


class AsyncFeatures(AsyncResource):
    """The operations of `features`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[dict[str, Any]]:
        """`GET /features`"""
        return self._stream(_LIST, options=options)

    async def replace(
        self,
        *,
        body: Iterable[Mapping[str, object]] | AsyncIterable[Mapping[str, object]],
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /features`

        Args:
            body: The request body. Each item is sent when its turn comes.
        """
        return await self._call(_REPLACE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFeaturesRaw:
            """`AsyncFeatures`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class FeaturesRaw:
        """`Features`, answering with the raw response."""

        replace = raw(Features.replace)

    class AsyncFeaturesRaw:
        """`AsyncFeatures`, answering with the raw response."""

        replace = async_raw(AsyncFeatures.replace)
