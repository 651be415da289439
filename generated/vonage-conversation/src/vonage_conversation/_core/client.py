"""The client base classes: arguments are checked at construction, everything else happens at
first use.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Self, Unpack

from .auth import AsyncToken, SyncToken
from .deadline import DEFAULT_DEADLINE, DEFAULT_TIMEOUT
from .namespace import Namespace as Namespace
from .omit import omit
from .pool import Pool
from .retry import DEFAULT_RETRIES
from .session import AsyncSession, SyncSession
from .settings import (
    DEFAULT_MAX_BYTES,
    DEFAULT_MAX_ITEMS,
    DEFAULT_MAX_PAGES,
    NO_CREDENTIALS,
    make_settings,
)
from .settings import ClientConfig as ClientConfig
from .surface import (
    cannot_be_pickled,
    copy_client,
    describe,
    refuse_async,
)

if TYPE_CHECKING:
    import httpx2

    from .event import AsyncHook, Hook
    from .omit import Omit
    from .options import RequestOptions
    from .raw import RawResponse
    from .surface import ClientOptions


class SyncClient:
    """Base class of the generated sync clients; threads may share one.

    `token` is a bearer token or a callable that returns one. What a callable returned is kept
    until it expires (if it is a JWT that says when) or is refused with 401; that request is sent
    again once with another token. `auth` is an `httpx2.Auth` instead. Credentials go only to the
    origin of `base_url` and to `credential_origins`. `timeout` is seconds for each phase of an
    attempt (at most 5 to connect), `deadline` seconds for a whole call. An `http_client` of
    httpx2 or httpx keeps its settings and is not closed. `_credentials` are what the client of a
    document takes by names of its own, such as `api_key`.
    """

    _config: ClassVar[ClientConfig]

    def __init__(
        self,
        *,
        token: SyncToken | None = None,
        auth: httpx2.Auth | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_RETRIES,
        http_client: httpx2.Client | None = None,
        hooks: Iterable[Hook] = (),
        credential_origins: Iterable[str] = (),
        allow_insecure_http: bool = False,
        follow_redirects: bool = False,
        deadline: float | None = DEFAULT_DEADLINE,
        max_response_bytes: int = DEFAULT_MAX_BYTES,
        headers: Mapping[str, str | Omit] | None = None,
        validate_responses: bool = False,
        max_pages: int = DEFAULT_MAX_PAGES,
        max_items: int = DEFAULT_MAX_ITEMS,
        _credentials: Mapping[str, str | None] = NO_CREDENTIALS,
    ) -> None:
        hooks = tuple(hooks)
        refuse_async(token, hooks)
        settings = make_settings(
            self._config,
            token=token,
            auth=auth,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            hooks=hooks,
            credential_origins=credential_origins,
            allow_insecure_http=allow_insecure_http,
            follow_redirects=follow_redirects,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            headers=headers,
            validate_responses=validate_responses,
            max_pages=max_pages,
            max_items=max_items,
            credentials=_credentials,
        )
        pool = Pool(http_client, asynchronous=False)
        self._session = SyncSession(self._config, settings, pool)

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """Return a copy with other settings, on the same connections.

        Closing the copy leaves them open; closing this client closes them for all copies.
        """
        return self._with(changes, {})

    def _with(self, changes: ClientOptions, credentials: Mapping[str, str | None]) -> Self:
        refuse_async(changes.get("token"), tuple(changes.get("hooks", ())))
        return copy_client(self, changes, credentials)

    def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:  # the document does not say what comes
        """Send what the document does not know; `path` is added to the server, a body is sent as
        JSON.

        Authentication, retries, limits and errors are those of any operation; `parse()` gives the
        JSON.
        """
        from .undocumented import send

        return send(self._session.engine, method, path, query, body, options)

    def close(self) -> None:
        """Close the connections, unless they are a caller's or this is a copy."""
        self._session.close()

    def __enter__(self) -> Self:
        self._session.refuse_ended()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return describe(self)

    def __reduce__(self) -> NoReturn:
        cannot_be_pickled(self)


class AsyncClient:
    """Base class of the generated async clients, for asyncio and trio. The arguments are
    `SyncClient`'s.

    `token` may be an async callable too, and so may hooks.
    """

    _config: ClassVar[ClientConfig]

    def __init__(
        self,
        *,
        token: AsyncToken | None = None,
        auth: httpx2.Auth | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_RETRIES,
        http_client: httpx2.AsyncClient | None = None,
        hooks: Iterable[AsyncHook] = (),
        credential_origins: Iterable[str] = (),
        allow_insecure_http: bool = False,
        follow_redirects: bool = False,
        deadline: float | None = DEFAULT_DEADLINE,
        max_response_bytes: int = DEFAULT_MAX_BYTES,
        headers: Mapping[str, str | Omit] | None = None,
        validate_responses: bool = False,
        max_pages: int = DEFAULT_MAX_PAGES,
        max_items: int = DEFAULT_MAX_ITEMS,
        _credentials: Mapping[str, str | None] = NO_CREDENTIALS,
    ) -> None:
        settings = make_settings(
            self._config,
            token=token,
            auth=auth,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            hooks=tuple(hooks),
            credential_origins=credential_origins,
            allow_insecure_http=allow_insecure_http,
            follow_redirects=follow_redirects,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            headers=headers,
            validate_responses=validate_responses,
            max_pages=max_pages,
            max_items=max_items,
            credentials=_credentials,
        )
        pool = Pool(http_client, asynchronous=True)
        self._session = AsyncSession(self._config, settings, pool)

    def with_options(self, **changes: Unpack[ClientOptions]) -> Self:
        """Return a copy with other settings, on the same connections, which it does not close."""
        return self._with(changes, {})

    def _with(self, changes: ClientOptions, credentials: Mapping[str, str | None]) -> Self:
        return copy_client(self, changes, credentials)

    async def request(
        self,
        method: str,
        path: str,
        *,
        query: Mapping[str, object] | None = None,
        body: object = omit,
        options: RequestOptions | None = None,
    ) -> RawResponse[Any]:  # the document does not say what comes
        """Send what the document does not know; `path` is added to the server, a body is sent as
        JSON.

        Authentication, retries, limits and errors are those of any operation; `parse()` gives the
        JSON.
        """
        from .undocumented import send_async

        return await send_async(self._session.engine, method, path, query, body, options)

    async def aclose(self) -> None:
        """Close the connections, unless they are a caller's or this is a copy."""
        await self._session.aclose()

    close = aclose

    async def __aenter__(self) -> Self:
        self._session.refuse_ended()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return describe(self)

    def __reduce__(self) -> NoReturn:
        cannot_be_pickled(self)
