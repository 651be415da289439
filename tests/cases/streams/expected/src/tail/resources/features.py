"""The operations of `features`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import Operation, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.stream import AsyncStream, Stream

_LIST: Operation[Stream[dict[str, Any]]] = Operation(
    "listFeatures",
    "GET",
    "/features",
    returns=StreamOf("application/geo+json-seq"),
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


class AsyncFeatures(AsyncResource):
    """The operations of `features`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[dict[str, Any]]:
        """`GET /features`"""
        return self._stream(_LIST, options=options)
