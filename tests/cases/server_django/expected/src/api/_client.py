"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import models
from ._core import security
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from ._core.surface import AsyncArguments, ClientOptions, SyncArguments
    from .resources.articles import AsyncArticles, Articles
    from .resources.schema import AsyncSchema, Schema

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="api/0.0.0",
    security=security.Security(
        {
            "cookieAuth": security.ApiKey("cookie_auth", "cookie", "sessionid"),
            "tokenAuth": security.ApiKey("api_key", "header", "Authorization"),
        }
    ),
)


class ApiClient(SyncClient):
    """API: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    articles: Articles = Namespace("articles", "Articles")
    """The operations of `articles`."""
    schema: Schema = Namespace("schema", "Schema")
    """The operations of `schema`."""

    def __init__(
        self,
        *,
        cookie_auth: str | None = None,
        api_key: str | None = None,
        **options: Unpack[SyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            cookie_auth: The key, sent in the cookie `sessionid`.
            api_key: The key, sent in the header `Authorization`, as it is: with the
                word before it that the API wants, such as `Bearer`. Token-based
                authentication with required prefix "Token"
        """
        super().__init__(
            _credentials={"cookie_auth": cookie_auth, "api_key": api_key}, **options
        )

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        cookie_auth: str | None = None,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(options, {"cookie_auth": cookie_auth, "api_key": api_key})


class AsyncApiClient(AsyncClient):
    """API: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    articles: AsyncArticles = Namespace("articles", "AsyncArticles")
    """The operations of `articles`."""
    schema: AsyncSchema = Namespace("schema", "AsyncSchema")
    """The operations of `schema`."""

    def __init__(
        self,
        *,
        cookie_auth: str | None = None,
        api_key: str | None = None,
        **options: Unpack[AsyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            cookie_auth: The key, sent in the cookie `sessionid`.
            api_key: The key, sent in the header `Authorization`, as it is: with the
                word before it that the API wants, such as `Bearer`. Token-based
                authentication with required prefix "Token"
        """
        super().__init__(
            _credentials={"cookie_auth": cookie_auth, "api_key": api_key}, **options
        )

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        cookie_auth: str | None = None,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(options, {"cookie_auth": cookie_auth, "api_key": api_key})
