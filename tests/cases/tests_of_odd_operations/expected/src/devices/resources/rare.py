"""The operations of `rare`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET: Operation[None] = Operation("getRare", "GET", "/rare/{}", body=JSON)
_DELETE: Operation[None] = Operation(
    "deleteRare", "DELETE", "/rare/{}", body=JSON, whole=True
)
_UPDATE: Operation[None] = Operation(
    "putRare", "PUT", "/rare/{}", body=JSON, whole=True
)
_HEAD: Operation[None] = Operation("headRare", "HEAD", "/rare/{}")
_OPTIONS: Operation[None] = Operation("optionsRare", "OPTIONS", "/rare/{}")
_TRACE: Operation[None] = Operation("traceRare", "TRACE", "/rare/{}")
_UPDATE_BY_ID: Operation[None] = Operation(
    "postRare",
    "POST",
    "/rare/{}",
    query=("optional", "needed"),
    body=JSON,
)


class Rare(Resource):
    """The operations of `rare`."""

    def get(
        self,
        id: str,
        *,
        a: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return self._call(_GET, path=(id,), body={"a": a}, options=options)

    def delete(
        self,
        id: str,
        *,
        body: Sequence[str],
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /rare/{id}`

        Args:
            id: The server's default is `"me"`.
            body: The request body.
        """
        return self._call(_DELETE, path=(id,), body=body, options=options)

    def update(
        self,
        id: str,
        *,
        body: object,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /rare/{id}`

        Args:
            id: The server's default is `"me"`.
            body: The request body.
        """
        return self._call(_UPDATE, path=(id,), body=body, options=options)

    def head(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`HEAD /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return self._call(_HEAD, path=(id,), options=options)

    def options(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`OPTIONS /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return self._call(_OPTIONS, path=(id,), options=options)

    def trace(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`TRACE /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return self._call(_TRACE, path=(id,), options=options)

    def update_by_id(
        self,
        id: str,
        *,
        needed: int,
        a: str | None = None,
        optional: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /rare/{id}`

        Args:
            id: The server's default is `"me"`.
            optional: The server's default is `"x"`.
            needed: The server's default is `5`.
        """
        return self._call(
            _UPDATE_BY_ID,
            path=(id,),
            query=(optional, needed),
            body={"a": a},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RareRaw:
            """`Rare`, answering with the raw response."""
            ...


class AsyncRare(AsyncResource):
    """The operations of `rare`."""

    async def get(
        self,
        id: str,
        *,
        a: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return await self._call(_GET, path=(id,), body={"a": a}, options=options)

    async def delete(
        self,
        id: str,
        *,
        body: Sequence[str],
        options: RequestOptions | None = None,
    ) -> None:
        """`DELETE /rare/{id}`

        Args:
            id: The server's default is `"me"`.
            body: The request body.
        """
        return await self._call(_DELETE, path=(id,), body=body, options=options)

    async def update(
        self,
        id: str,
        *,
        body: object,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /rare/{id}`

        Args:
            id: The server's default is `"me"`.
            body: The request body.
        """
        return await self._call(_UPDATE, path=(id,), body=body, options=options)

    async def head(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`HEAD /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return await self._call(_HEAD, path=(id,), options=options)

    async def options(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`OPTIONS /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return await self._call(_OPTIONS, path=(id,), options=options)

    async def trace(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`TRACE /rare/{id}`

        Args:
            id: The server's default is `"me"`.
        """
        return await self._call(_TRACE, path=(id,), options=options)

    async def update_by_id(
        self,
        id: str,
        *,
        needed: int,
        a: str | None = None,
        optional: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /rare/{id}`

        Args:
            id: The server's default is `"me"`.
            optional: The server's default is `"x"`.
            needed: The server's default is `5`.
        """
        return await self._call(
            _UPDATE_BY_ID,
            path=(id,),
            query=(optional, needed),
            body={"a": a},
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRareRaw:
            """`AsyncRare`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class RareRaw:
        """`Rare`, answering with the raw response."""

        get = raw(Rare.get)
        delete = raw(Rare.delete)
        update = raw(Rare.update)
        head = raw(Rare.head)
        options = raw(Rare.options)
        trace = raw(Rare.trace)
        update_by_id = raw(Rare.update_by_id)

    class AsyncRareRaw:
        """`AsyncRare`, answering with the raw response."""

        get = async_raw(AsyncRare.get)
        delete = async_raw(AsyncRare.delete)
        update = async_raw(AsyncRare.update)
        head = async_raw(AsyncRare.head)
        options = async_raw(AsyncRare.options)
        trace = async_raw(AsyncRare.trace)
        update_by_id = async_raw(AsyncRare.update_by_id)
