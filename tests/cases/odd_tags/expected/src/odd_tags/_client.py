"""The clients: one for synchronous code, one for `async`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import models

from ._core.client import AsyncClient, ClientConfig, Namespace, SyncClient

if TYPE_CHECKING:
    from .resources.things import AsyncThings, Things
    from .resources.copies import AsyncCopies, Copies
    from .resources.with_options_ import AsyncWithOptions, WithOptions
    from .resources.list import AsyncList, List
    from .resources.user_pascal import AsyncUserPascal, UserPascal
    from .resources.user import AsyncUser, User
    from .resources.longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3 import (
        AsyncLongaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa81e2d0f3,
        Longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa81e2d0f3,
    )

_CONFIG = ClientConfig(
    server="https://api.example.com",
    models=models,
    user_agent="odd-tags/1.0.0",
)


class OddTagsClient(SyncClient):
    """Odd tags: the client.

    Use it in a `with` block, or `close()` it in the end; threads may share it.
    `SyncClient` says what its arguments mean.
    """

    _config = _CONFIG

    things: Things = Namespace("things", "Things")
    """The operations of `things`."""
    copies: Copies = Namespace("copies", "Copies")
    """The operations of `copies`."""
    with_options_: WithOptions = Namespace("with_options_", "WithOptions")
    """The operations of `with_options_`."""
    list: List = Namespace("list", "List")
    """The operations of `list`."""
    user_pascal: UserPascal = Namespace("user_pascal", "UserPascal")
    """The operations of `user_pascal`."""
    user: User = Namespace("user", "User")
    """The operations of `user`."""
    longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3: (
        Longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa81e2d0f3
    ) = Namespace(
        "longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3",
        "Longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa81e2d0f3",
    )
    """The operations of
    `longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3`.
    """


class AsyncOddTagsClient(AsyncClient):
    """Odd tags: the asynchronous client.

    Use it in an `async with` block, or await `aclose()` in the end. `SyncClient` says
    what its arguments mean.
    """

    _config = _CONFIG

    things: AsyncThings = Namespace("things", "AsyncThings")
    """The operations of `things`."""
    copies: AsyncCopies = Namespace("copies", "AsyncCopies")
    """The operations of `copies`."""
    with_options_: AsyncWithOptions = Namespace("with_options_", "AsyncWithOptions")
    """The operations of `with_options_`."""
    list: AsyncList = Namespace("list", "AsyncList")
    """The operations of `list`."""
    user_pascal: AsyncUserPascal = Namespace("user_pascal", "AsyncUserPascal")
    """The operations of `user_pascal`."""
    user: AsyncUser = Namespace("user", "AsyncUser")
    """The operations of `user`."""
    longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3: AsyncLongaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa81e2d0f3 = Namespace(
        "longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3",
        "AsyncLongaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa81e2d0f3",
    )
    """The operations of
    `longaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa_81e2d0f3`.
    """
