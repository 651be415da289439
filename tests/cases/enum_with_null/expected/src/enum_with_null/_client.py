"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.thing import AsyncThing, Thing

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="enum-with-null/1.0.0",
)


class EnumWithNullClient(SyncClient):
    """Enum with null: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    thing: Thing = Namespace("thing", "Thing")
    """The operations of `thing`."""


class AsyncEnumWithNullClient(AsyncClient):
    """Enum with null: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    thing: AsyncThing = Namespace("thing", "AsyncThing")
    """The operations of `thing`."""
