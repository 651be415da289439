"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.odd import AsyncOdd, Odd

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="odd-operation-ids/1.0.0",
)


class OddOperationIdsClient(SyncClient):
    """Odd operation ids: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    odd: Odd = Namespace("odd", "Odd")
    """The operations of `odd`."""


class AsyncOddOperationIdsClient(AsyncClient):
    """Odd operation ids: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    odd: AsyncOdd = Namespace("odd", "AsyncOdd")
    """The operations of `odd`."""
