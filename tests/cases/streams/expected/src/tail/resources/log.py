"""The operations of `log`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import Operation, StreamOf
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable, Mapping

    from .. import models, types
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw
    from .._core.stream import AsyncStream, Stream

_LIST: Operation[builtins.list[models.Entry]] = Operation(
    "readLog",
    "GET",
    "/log",
    query=("level",),
    returns=ListOf("Entry"),
)
_LIST_STREAM: Operation[Stream[models.Entry]] = Operation(
    "readLog",
    "GET",
    "/log",
    query=("level",),
    returns=StreamOf("application/jsonl", "Entry"),
)
_CREATE: Operation[None] = Operation(
    "appendLog",
    "POST",
    "/log",
    body=StreamOf("application/jsonl"),
)


class Log(Resource):
    """The operations of `log`."""

    def list(
        self,
        *,
        level: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Entry]:
        """`GET /log`

        The answer comes as a whole; `list_stream` returns it in items.
        """
        return self._call(_LIST, query=(level,), options=options)

    def list_stream(
        self,
        *,
        level: int | None = None,
        options: RequestOptions | None = None,
    ) -> Stream[models.Entry]:
        """`GET /log`

        The answer comes in items; `list` returns it as a whole.
        """
        return self._stream(_LIST_STREAM, query=(level,), options=options)

    def create(
        self,
        *,
        body: (
            Iterable[models.Entry | types.EntryDict | Mapping[str, object]] | Omit
        ) = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /log`

        Args:
            body: The request body. Each item is sent when its turn comes.
        """
        return self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> LogRaw:
            """`Log`, answering with the raw response."""
            ...


class AsyncLog(AsyncResource):
    """The operations of `log`."""

    async def list(
        self,
        *,
        level: int | None = None,
        options: RequestOptions | None = None,
    ) -> builtins.list[models.Entry]:
        """`GET /log`

        The answer comes as a whole; `list_stream` returns it in items.
        """
        return await self._call(_LIST, query=(level,), options=options)

    def list_stream(
        self,
        *,
        level: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Entry]:
        """`GET /log`

        The answer comes in items; `list` returns it as a whole.
        """
        return self._stream(_LIST_STREAM, query=(level,), options=options)

    async def create(
        self,
        *,
        body: (
            Iterable[models.Entry | types.EntryDict | Mapping[str, object]]
            | AsyncIterable[models.Entry | types.EntryDict | Mapping[str, object]]
            | Omit
        ) = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /log`

        Args:
            body: The request body. Each item is sent when its turn comes.
        """
        return await self._call(_CREATE, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncLogRaw:
            """`AsyncLog`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class LogRaw:
        """`Log`, answering with the raw response."""

        list = raw(Log.list)
        create = raw(Log.create)

    class AsyncLogRaw:
        """`AsyncLog`, answering with the raw response."""

        list = async_raw(AsyncLog.list)
        create = async_raw(AsyncLog.create)
