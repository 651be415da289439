"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.events import AsyncEvents, Events
    from .resources.ticks import AsyncTicks, Ticks
    from .resources.log import AsyncLog, Log
    from .resources.features import AsyncFeatures, Features

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="tail/1.0.0",
)


class TailClient(SyncClient):
    """Tail: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    events: Events = Namespace("events", "Events")
    """The operations of `events`."""
    ticks: Ticks = Namespace("ticks", "Ticks")
    """The operations of `ticks`."""
    log: Log = Namespace("log", "Log")
    """The operations of `log`."""
    features: Features = Namespace("features", "Features")
    """The operations of `features`."""


class AsyncTailClient(AsyncClient):
    """Tail: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    events: AsyncEvents = Namespace("events", "AsyncEvents")
    """The operations of `events`."""
    ticks: AsyncTicks = Namespace("ticks", "AsyncTicks")
    """The operations of `ticks`."""
    log: AsyncLog = Namespace("log", "AsyncLog")
    """The operations of `log`."""
    features: AsyncFeatures = Namespace("features", "AsyncFeatures")
    """The operations of `features`."""
