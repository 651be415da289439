# The runtime shares its internals.
# pyright: reportPrivateUsage=false
"""What the public clients do alike around their calls: copies, refusals, reprs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NoReturn, Protocol, TypedDict, TypeVar

from .auth import AsyncToken, SyncToken, is_async_callable
from .namespace import LazyNamespace
from .settings import change_settings

if TYPE_CHECKING:
    import httpx2

    from .event import AsyncHook, Hook
    from .omit import Omit
    from .session import Session

    class Client(Protocol):
        """What a synchronous client and an asynchronous one have in common."""

        @property
        def _session(self) -> Session: ...

    class Limits(TypedDict, total=False):
        """What a client and its copies take alike."""

        timeout: float | httpx2.Timeout | None
        max_retries: int
        allow_insecure_http: bool
        follow_redirects: bool
        deadline: float | None
        max_response_bytes: int
        validate_responses: bool
        max_pages: int
        max_items: int

    class ClientOptions(Limits, total=False):
        """What `with_options` may change."""

        token: AsyncToken
        auth: httpx2.Auth
        base_url: str
        hooks: Iterable[AsyncHook]
        headers: Mapping[str, str | Omit]

    class SyncArguments(Limits, total=False):
        """The arguments of `SyncClient`."""

        token: SyncToken | None
        auth: httpx2.Auth | None
        base_url: str | None
        http_client: httpx2.Client | None
        hooks: Iterable[Hook]
        credential_origins: Iterable[str]
        headers: Mapping[str, str | Omit] | None

    class AsyncArguments(Limits, total=False):
        """The arguments of `AsyncClient`."""

        token: AsyncToken | None
        auth: httpx2.Auth | None
        base_url: str | None
        http_client: httpx2.AsyncClient | None
        hooks: Iterable[AsyncHook]
        credential_origins: Iterable[str]
        headers: Mapping[str, str | Omit] | None


C = TypeVar("C", bound="Client")


def copy_client(client: C, changes: Mapping[str, object], credentials: Mapping[str, object]) -> C:
    """Return a copy with other settings; a subclass's own attributes go along."""
    session = client._session
    session.refuse_ended()
    settings = change_settings(
        session.settings, changes, config=session.config, credentials=credentials
    )
    cls = type(client)
    copy = cls.__new__(cls)
    for name, value in client.__dict__.items():
        if not isinstance(getattr(cls, name, None), LazyNamespace):
            copy.__dict__[name] = value
    copy.__dict__["_session"] = session.changed(settings)
    return copy


def refuse_async(token: object, hooks: tuple[object, ...]) -> None:
    """Refuse, early, what the sync client could only call and never await."""
    if is_async_callable(token):
        raise TypeError("an async token callable needs the async client")
    if any(is_async_callable(hook) for hook in hooks):
        raise TypeError("an async hook needs the async client")


def describe(client: Client) -> str:
    """Return a repr without query, and without anything that a caller passed as a secret."""
    return f"<{type(client).__name__} {client._session.settings.base_url.partition('?')[0]}>"


def cannot_be_pickled(client: object) -> NoReturn:
    """Refuse to copy or pickle a client: raises TypeError."""
    name = type(client).__name__
    raise TypeError(f"a {name} holds connections and credentials; it cannot be copied or pickled")
