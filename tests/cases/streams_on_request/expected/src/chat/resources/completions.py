"""The operations of `completions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import JSON, Operation, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw
    from .._core.stream import AsyncStream, Stream

_CREATE: Operation[models.Completion] = Operation(
    "createCompletion",
    "POST",
    "/completions",
    body=JSON,
    nullable=("stream",),
    returns="Completion",
    errors={"429": "Problem"},
)
_CREATE_STREAM: Operation[Stream[models.Part]] = Operation(
    "createCompletion",
    "POST",
    "/completions",
    body=JSON,
    nullable=("stream",),
    returns=StreamOf("text/event-stream", "Part"),
    errors={"429": "Problem"},
)
_GET: Operation[models.Completion] = Operation(
    "getCompletion",
    "GET",
    "/completions/{}",
    query=("stream",),
    returns="Completion",
)
_GET_STREAM: Operation[Stream[models.Part]] = Operation(
    "getCompletion",
    "GET",
    "/completions/{}",
    query=("stream",),
    returns=StreamOf("text/event-stream", "Part"),
)


class Completions(Resource):
    """The operations of `completions`."""

    def create(
        self,
        *,
        prompt: str,
        options: RequestOptions | None = None,
    ) -> models.Completion:
        """Complete a prompt.

        `POST /completions`

        The answer comes as a whole; `create_stream` returns it in items.

        Raises:
            RateLimitError: Too many. Its `body` is `Problem`.
        """
        return self._call(_CREATE, body={"prompt": prompt}, options=options)

    def create_stream(
        self,
        *,
        prompt: str,
        options: RequestOptions | None = None,
    ) -> Stream[models.Part]:
        """Complete a prompt.

        `POST /completions`

        The answer comes in items; `create` returns it as a whole.

        Raises:
            RateLimitError: Too many. Its `body` is `Problem`.
        """
        return self._stream(
            _CREATE_STREAM, body={"prompt": prompt, "stream": True}, options=options
        )

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Completion:
        """`GET /completions/{id}`

        The answer comes as a whole; `get_stream` returns it in items.
        """
        return self._call(_GET, path=(id,), query=(False,), options=options)

    def get_stream(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Stream[models.Part]:
        """`GET /completions/{id}`

        The answer comes in items; `get` returns it as a whole.
        """
        return self._stream(_GET_STREAM, path=(id,), query=(True,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> CompletionsRaw:
            """`Completions`, answering with the raw response."""
            ...


class AsyncCompletions(AsyncResource):
    """The operations of `completions`."""

    async def create(
        self,
        *,
        prompt: str,
        options: RequestOptions | None = None,
    ) -> models.Completion:
        """Complete a prompt.

        `POST /completions`

        The answer comes as a whole; `create_stream` returns it in items.

        Raises:
            RateLimitError: Too many. Its `body` is `Problem`.
        """
        return await self._call(_CREATE, body={"prompt": prompt}, options=options)

    def create_stream(
        self,
        *,
        prompt: str,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Part]:
        """Complete a prompt.

        `POST /completions`

        The answer comes in items; `create` returns it as a whole.

        Raises:
            RateLimitError: Too many. Its `body` is `Problem`.
        """
        return self._stream(
            _CREATE_STREAM, body={"prompt": prompt, "stream": True}, options=options
        )

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Completion:
        """`GET /completions/{id}`

        The answer comes as a whole; `get_stream` returns it in items.
        """
        return await self._call(_GET, path=(id,), query=(False,), options=options)

    def get_stream(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Part]:
        """`GET /completions/{id}`

        The answer comes in items; `get` returns it as a whole.
        """
        return self._stream(_GET_STREAM, path=(id,), query=(True,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncCompletionsRaw:
            """`AsyncCompletions`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class CompletionsRaw:
        """`Completions`, answering with the raw response."""

        create = raw(Completions.create)
        get = raw(Completions.get)

    class AsyncCompletionsRaw:
        """`AsyncCompletions`, answering with the raw response."""

        create = async_raw(AsyncCompletions.create)
        get = async_raw(AsyncCompletions.get)
