"""The operations of `token_`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import RAW, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[Any] = Operation(
    "login_token_post",
    "POST",
    "/token",
    body="application/x-www-form-urlencoded",
    returns=RAW,
    secure=False,
)


class Token(Resource):
    """The operations of `token_`."""

    def create(
        self,
        *,
        username: str,
        password: str,
        grant_type: str | None = None,
        scope: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Login.

        `POST /token`

        Args:
            scope: The server's default is `""`.
        """
        return self._call(
            _CREATE,
            body={
                "grant_type": grant_type,
                "username": username,
                "password": password,
                "scope": scope,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> TokenRaw:
            """`Token`, answering with the raw response."""
            ...


class AsyncToken(AsyncResource):
    """The operations of `token_`."""

    async def create(
        self,
        *,
        username: str,
        password: str,
        grant_type: str | None = None,
        scope: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """Login.

        `POST /token`

        Args:
            scope: The server's default is `""`.
        """
        return await self._call(
            _CREATE,
            body={
                "grant_type": grant_type,
                "username": username,
                "password": password,
                "scope": scope,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncTokenRaw:
            """`AsyncToken`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class TokenRaw:
        """`Token`, answering with the raw response."""

        create = raw(Token.create)

    class AsyncTokenRaw:
        """`AsyncToken`, answering with the raw response."""

        create = async_raw(AsyncToken.create)
