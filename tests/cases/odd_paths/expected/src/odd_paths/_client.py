"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.actions import AsyncActions, Actions
    from .resources.odd import AsyncOdd, Odd

_CONFIG = ClientConfig(
    server="https://api.example.com/base",
    models=models,
    user_agent="odd-paths/1.0.0",
)


class OddPathsClient(SyncClient):
    """Odd Paths: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    actions: Actions = Namespace("actions", "Actions")
    """The operations of `actions`."""
    odd: Odd = Namespace("odd", "Odd")
    """The operations of `odd`."""


class AsyncOddPathsClient(AsyncClient):
    """Odd Paths: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    actions: AsyncActions = Namespace("actions", "AsyncActions")
    """The operations of `actions`."""
    odd: AsyncOdd = Namespace("odd", "AsyncOdd")
    """The operations of `odd`."""
