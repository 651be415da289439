"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import models
from ._core import security
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from ._core.surface import AsyncArguments, ClientOptions, SyncArguments
    from .resources.forms import AsyncForms, Forms
    from .resources.api_key import AsyncApiKey, ApiKey
    from .resources.arguments import AsyncArgumentsResource, ArgumentsResource

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="security-forms/0.0.0",
    security=security.Security(
        {
            "bearer": security.TOKEN,
            "token": security.TOKEN,
            "key": security.ApiKey("key", "header", "X-Key"),
            "other": security.ApiKey("key", "header", "x-key"),
            "query": security.ApiKey("query", "query", "api key"),
            "cookie": security.ApiKey("cookie", "cookie", "session_id"),
            "headers": security.ApiKey("headers_", "header", "Authorization"),
            "oauth": security.TOKEN,
            "oidc": security.TOKEN,
            "basic": security.BASIC,
        },
        (("bearer",),),
    ),
    token_url="/token",
)


class SecurityFormsClient(SyncClient):
    """Security forms: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    forms: Forms = Namespace("forms", "Forms")
    """The operations of `forms`."""
    api_key: ApiKey = Namespace("api_key", "ApiKey")
    """The operations of `api_key`."""
    arguments: ArgumentsResource = Namespace("arguments", "ArgumentsResource")
    """The operations of `arguments`."""

    def __init__(
        self,
        *,
        key: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        headers_: str | None = None,
        username: str | None = None,
        password: str | None = None,
        **options: Unpack[SyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            key: The key, sent in the header `X-Key`.
            query: The key, sent in the query, as `api key`. Ask `sales` for it.
            cookie: The key, sent in the cookie `session_id`.
            headers_: The key, sent in the header `Authorization`, as it is: with the
                word before it that the API wants, such as `Bearer`.
            username: The user name of HTTP basic authentication.
            password: The password; empty where it is left out.
        """
        super().__init__(
            _credentials={
                "key": key,
                "query": query,
                "cookie": cookie,
                "headers_": headers_,
                "username": username,
                "password": password,
            },
            **options,
        )

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        key: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        headers_: str | None = None,
        username: str | None = None,
        password: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(
            options,
            {
                "key": key,
                "query": query,
                "cookie": cookie,
                "headers_": headers_,
                "username": username,
                "password": password,
            },
        )


class AsyncSecurityFormsClient(AsyncClient):
    """Security forms: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    forms: AsyncForms = Namespace("forms", "AsyncForms")
    """The operations of `forms`."""
    api_key: AsyncApiKey = Namespace("api_key", "AsyncApiKey")
    """The operations of `api_key`."""
    arguments: AsyncArgumentsResource = Namespace("arguments", "AsyncArgumentsResource")
    """The operations of `arguments`."""

    def __init__(
        self,
        *,
        key: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        headers_: str | None = None,
        username: str | None = None,
        password: str | None = None,
        **options: Unpack[AsyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            key: The key, sent in the header `X-Key`.
            query: The key, sent in the query, as `api key`. Ask `sales` for it.
            cookie: The key, sent in the cookie `session_id`.
            headers_: The key, sent in the header `Authorization`, as it is: with the
                word before it that the API wants, such as `Bearer`.
            username: The user name of HTTP basic authentication.
            password: The password; empty where it is left out.
        """
        super().__init__(
            _credentials={
                "key": key,
                "query": query,
                "cookie": cookie,
                "headers_": headers_,
                "username": username,
                "password": password,
            },
            **options,
        )

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        key: str | None = None,
        query: str | None = None,
        cookie: str | None = None,
        headers_: str | None = None,
        username: str | None = None,
        password: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(
            options,
            {
                "key": key,
                "query": query,
                "cookie": cookie,
                "headers_": headers_,
                "username": username,
                "password": password,
            },
        )
