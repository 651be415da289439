"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models
from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.forms import AsyncForms, Forms

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="security-forms/0.0.0",
)


class SecurityFormsClient(SyncClient):
    """Security forms: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    forms: Forms = Namespace("forms", "Forms")
    """The operations of `forms`."""


class AsyncSecurityFormsClient(AsyncClient):
    """Security forms: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    forms: AsyncForms = Namespace("forms", "AsyncForms")
    """The operations of `forms`."""
