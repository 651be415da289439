"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things
    from .resources.numbered import AsyncNumbered, Numbered
    from .resources.counted import AsyncCounted, Counted
    from .resources.told import AsyncTold, Told

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="paging-rules/1.0.0",
)


class PagingRulesClient(SyncClient):
    """Paging rules: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    things: Things = Namespace("things", "Things")
    """The operations of `things`."""
    numbered: Numbered = Namespace("numbered", "Numbered")
    """The operations of `numbered`."""
    counted: Counted = Namespace("counted", "Counted")
    """The operations of `counted`."""
    told: Told = Namespace("told", "Told")
    """The operations of `told`."""


class AsyncPagingRulesClient(AsyncClient):
    """Paging rules: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    things: AsyncThings = Namespace("things", "AsyncThings")
    """The operations of `things`."""
    numbered: AsyncNumbered = Namespace("numbered", "AsyncNumbered")
    """The operations of `numbered`."""
    counted: AsyncCounted = Namespace("counted", "AsyncCounted")
    """The operations of `counted`."""
    told: AsyncTold = Namespace("told", "AsyncTold")
    """The operations of `told`."""
