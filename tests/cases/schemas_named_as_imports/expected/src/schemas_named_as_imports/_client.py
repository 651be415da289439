"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.resource import AsyncResourceResource, ResourceResource
    from .resources.thing import AsyncThing, Thing

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="schemas-named-as-imports/1.0.0",
)


class SchemasNamedAsImportsClient(SyncClient):
    """Schemas named as imports: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    resource: ResourceResource = Namespace("resource", "ResourceResource")
    """The operations of `resource`."""
    thing: Thing = Namespace("thing", "Thing")
    """The operations of `thing`."""


class AsyncSchemasNamedAsImportsClient(AsyncClient):
    """Schemas named as imports: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    resource: AsyncResourceResource = Namespace("resource", "AsyncResourceResource")
    """The operations of `resource`."""
    thing: AsyncThing = Namespace("thing", "AsyncThing")
    """The operations of `thing`."""
