"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from . import models
from ._core import security
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from ._core.surface import AsyncArguments, ClientOptions, SyncArguments
    from .resources.pets import AsyncPets, Pets

_CONFIG = ClientConfig(
    server="https://api.example.com/v2",
    models=models,
    user_agent="swagger/1.0.0",
    security=security.Security(
        {
            "token": security.ApiKey("api_key", "header", "X-Token"),
            "key": security.BASIC,
            "oauth": security.TOKEN,
        },
        (("token",),),
    ),
)


class SwaggerClient(SyncClient):
    """Swagger: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    pets: Pets = Namespace("pets", "Pets")
    """Pets and their owners."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        **options: Unpack[SyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `X-Token`.
            username: The user name of HTTP basic authentication.
            password: The password; empty where it is left out.
        """
        super().__init__(
            _credentials={
                "api_key": api_key,
                "username": username,
                "password": password,
            },
            **options,
        )

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        api_key: str | None = None,
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
                "api_key": api_key,
                "username": username,
                "password": password,
            },
        )


class AsyncSwaggerClient(AsyncClient):
    """Swagger: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    pets: AsyncPets = Namespace("pets", "AsyncPets")
    """Pets and their owners."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        username: str | None = None,
        password: str | None = None,
        **options: Unpack[AsyncArguments],
    ) -> None:
        """Take the credentials of the API, beside the arguments of `SyncClient`.

        Args:
            api_key: The key, sent in the header `X-Token`.
            username: The user name of HTTP basic authentication.
            password: The password; empty where it is left out.
        """
        super().__init__(
            _credentials={
                "api_key": api_key,
                "username": username,
                "password": password,
            },
            **options,
        )

    def with_options(  # pyright: ignore[reportIncompatibleMethodOverride]  # it takes more
        self,
        *,
        api_key: str | None = None,
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
                "api_key": api_key,
                "username": username,
                "password": password,
            },
        )
