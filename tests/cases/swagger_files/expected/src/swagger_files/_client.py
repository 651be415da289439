"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import models
from ._core import security
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from ._core.surface import AsyncArguments, ClientOptions, SyncArguments
    from .resources.shops import AsyncShops, Shops

_CONFIG = ClientConfig(
    server="https://api.example.com/v1",
    models=models,
    user_agent="swagger-files/1.0.0",
    security=security.Security(
        {
            "key": security.ApiKey("api_key", "header", "X-Key"),
        },
        (("key",),),
    ),
)


class SwaggerFilesClient(SyncClient):
    """Swagger files: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    shops: Shops = Namespace("shops", "Shops")
    """The operations of `shops`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[SyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `X-Key`.
        """
        super().__init__(_credentials={"api_key": api_key}, **options)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(options, {"api_key": api_key})


class AsyncSwaggerFilesClient(AsyncClient):
    """Swagger files: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    shops: AsyncShops = Namespace("shops", "AsyncShops")
    """The operations of `shops`."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[AsyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `X-Key`.
        """
        super().__init__(_credentials={"api_key": api_key}, **options)

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Return a copy with other settings or credentials, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all
        copies.
        """
        return self._with(options, {"api_key": api_key})
