"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.articles import AsyncArticles, Articles
    from .resources.schema import AsyncSchema, Schema

_CONFIG = ClientConfig(
    server="",
    models=models,
    user_agent="api/0.0.0",
)


class ApiClient(SyncClient):
    """API: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    articles: Articles = Namespace("articles", "Articles")
    """The operations of `articles`."""
    schema: Schema = Namespace("schema", "Schema")
    """The operations of `schema`."""


class AsyncApiClient(AsyncClient):
    """API: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    articles: AsyncArticles = Namespace("articles", "AsyncArticles")
    """The operations of `articles`."""
    schema: AsyncSchema = Namespace("schema", "AsyncSchema")
    """The operations of `schema`."""
