"""The operations of `forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET_INHERITED: Operation[None] = Operation("getInherited", "GET", "/inherited")
_GET_NONE: Operation[None] = Operation("getNone", "GET", "/none", secure=False)
_GET_NOTHING: Operation[None] = Operation("getNothing", "GET", "/nothing", secure=False)
_GET_OPTIONAL: Operation[None] = Operation("getOptional", "GET", "/optional")
_GET_EITHER: Operation[None] = Operation(
    "getEither",
    "GET",
    "/either",
    security=(("bearer",), ("key",), ("token",)),
)
_GET_BOTH: Operation[None] = Operation(
    "getBoth", "GET", "/both", security=(("key", "other"),)
)
_LIST_SCOPES: Operation[None] = Operation(
    "getScopes",
    "GET",
    "/scopes",
    security=(("oauth",), ("oidc",)),
)
_GET: Operation[None] = Operation(
    "getRest",
    "GET",
    "/rest",
    security=(("mtls",), ("digest",), ("basic",), ("custom",)),
)
_GET_ELSEWHERE: Operation[None] = Operation(
    "getElsewhere",
    "GET",
    "/elsewhere",
    server="https://other.example.net",
    security=(("query",),),
)
_GET_QUERY: Operation[None] = Operation(
    "getQuery",
    "GET",
    "/query",
    query=("q",),
    security=(("query",),),
)
_GET_OWN: Operation[None] = Operation(
    "getOwn",
    "GET",
    "/own",
    query=("api key",),
    security=(("query", "cookie", "mtls"),),
)


class Forms(Resource):
    """The operations of `forms`."""

    def get_inherited(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /inherited`"""
        return self._call(_GET_INHERITED, options=options)

    def get_none(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /none`"""
        return self._call(_GET_NONE, options=options)

    def get_nothing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /nothing`"""
        return self._call(_GET_NOTHING, options=options)

    def get_optional(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /optional`"""
        return self._call(_GET_OPTIONAL, options=options)

    def get_either(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /either`"""
        return self._call(_GET_EITHER, options=options)

    def get_both(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /both`"""
        return self._call(_GET_BOTH, options=options)

    def list_scopes(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /scopes`"""
        return self._call(_LIST_SCOPES, options=options)

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /rest`"""
        return self._call(_GET, options=options)

    def get_elsewhere(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /elsewhere`"""
        return self._call(_GET_ELSEWHERE, options=options)

    def get_query(
        self,
        *,
        q: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /query`"""
        return self._call(_GET_QUERY, query=(q,), options=options)

    def get_own(
        self,
        *,
        api_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /own`"""
        return self._call(_GET_OWN, query=(api_key,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FormsRaw:
            """`Forms`, answering with the raw response."""
            ...


class AsyncForms(AsyncResource):
    """The operations of `forms`."""

    async def get_inherited(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /inherited`"""
        return await self._call(_GET_INHERITED, options=options)

    async def get_none(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /none`"""
        return await self._call(_GET_NONE, options=options)

    async def get_nothing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /nothing`"""
        return await self._call(_GET_NOTHING, options=options)

    async def get_optional(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /optional`"""
        return await self._call(_GET_OPTIONAL, options=options)

    async def get_either(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /either`"""
        return await self._call(_GET_EITHER, options=options)

    async def get_both(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /both`"""
        return await self._call(_GET_BOTH, options=options)

    async def list_scopes(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /scopes`"""
        return await self._call(_LIST_SCOPES, options=options)

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /rest`"""
        return await self._call(_GET, options=options)

    async def get_elsewhere(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /elsewhere`"""
        return await self._call(_GET_ELSEWHERE, options=options)

    async def get_query(
        self,
        *,
        q: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /query`"""
        return await self._call(_GET_QUERY, query=(q,), options=options)

    async def get_own(
        self,
        *,
        api_key: str,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /own`"""
        return await self._call(_GET_OWN, query=(api_key,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFormsRaw:
            """`AsyncForms`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class FormsRaw:
        """`Forms`, answering with the raw response."""

        get_inherited = raw(Forms.get_inherited)
        get_none = raw(Forms.get_none)
        get_nothing = raw(Forms.get_nothing)
        get_optional = raw(Forms.get_optional)
        get_either = raw(Forms.get_either)
        get_both = raw(Forms.get_both)
        list_scopes = raw(Forms.list_scopes)
        get = raw(Forms.get)
        get_elsewhere = raw(Forms.get_elsewhere)
        get_query = raw(Forms.get_query)
        get_own = raw(Forms.get_own)

    class AsyncFormsRaw:
        """`AsyncForms`, answering with the raw response."""

        get_inherited = async_raw(AsyncForms.get_inherited)
        get_none = async_raw(AsyncForms.get_none)
        get_nothing = async_raw(AsyncForms.get_nothing)
        get_optional = async_raw(AsyncForms.get_optional)
        get_either = async_raw(AsyncForms.get_either)
        get_both = async_raw(AsyncForms.get_both)
        list_scopes = async_raw(AsyncForms.list_scopes)
        get = async_raw(AsyncForms.get)
        get_elsewhere = async_raw(AsyncForms.get_elsewhere)
        get_query = async_raw(AsyncForms.get_query)
        get_own = async_raw(AsyncForms.get_own)
