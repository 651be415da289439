"""Raw responses: the same methods, answering with status and headers beside the result."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, Protocol, TypeVar

from .cursor import PageRequest
from .headers import request_id
from .page import AsyncPage, Page, sync_page
from .response import response_headers, text_of_body

if TYPE_CHECKING:
    import httpx2

    from .engine import Engine
    from .operation import Operation
    from .request import Call
    from .session import AsyncSession, SyncSession

P = ParamSpec("P")
T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class RawResponse(Generic[T_co]):
    """A successful response before it is decoded; `parse()` gives what the plain method returns."""

    __slots__ = (
        "_parse",
        "_parsed",
        "content",
        "headers",
        "request_id",
        "retries_taken",
        "status_code",
    )

    def __init__(
        self,
        *,
        status_code: int,
        headers: Mapping[str, str],
        content: bytes,
        retries_taken: int,
        parse: Callable[[], T_co],
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.request_id = request_id(headers)
        self.content = content
        self.retries_taken = retries_taken
        """How many attempts had failed before this response."""
        self._parse = parse
        self._parsed: list[T_co] = []

    @property
    def text(self) -> str:
        """The body as text, in the charset that its media type names, else UTF-8."""
        return text_of_body(self.content, self.headers.get("content-type"))

    def parse(self) -> T_co:
        """Return the decoded result; the same object each time."""
        if not self._parsed:
            self._parsed.append(self._parse())
        return self._parsed[0]

    def __repr__(self) -> str:
        return f"<RawResponse [{self.status_code}]>"


class RawMethod(Protocol[P, T_co]):
    """A method that answers with the raw response."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> RawResponse[T_co]: ...


class AsyncRawMethod(Protocol[P, T_co]):
    """An async method that answers with the raw response."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Awaitable[RawResponse[T_co]]: ...


def raw(method: Callable[Concatenate[Any, P], T]) -> RawMethod[P, T]:
    """Describe `method` as `with_raw_response` has it; for the type checker only."""
    raise NotImplementedError(method)


def async_raw(method: Callable[Concatenate[Any, P], Awaitable[T]]) -> AsyncRawMethod[P, T]:
    """Describe an async `method` as `with_raw_response` has it; for the type checker only."""
    raise NotImplementedError(method)


class RawCalls:
    """`_call` and `_page` that keep the response; set before a resource class, it makes its raw
    proxy.
    """

    _session: SyncSession

    def _call(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        engine = self._session.engine
        call = request.prepare(engine)
        response, content = engine.run(call)
        return raw_response(engine, call, response, content)

    def _page(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        engine = self._session.engine
        call = request.prepare(engine)
        response, content = engine.run(call)
        walk = request.walk(engine)

        def parse() -> Page[Any, Any]:
            return sync_page(engine, request, call, walk, response, content)

        return raw_response(engine, call, response, content, parse)


class AsyncRawCalls:
    """As `RawCalls`, for async resources."""

    _session: AsyncSession

    async def _call(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        engine = self._session.engine
        call = request.prepare(engine)
        response, content = await engine.run(call)
        return raw_response(engine, call, response, content)

    async def _page(
        self, operation: Operation[Any], *, path: Any = (), **arguments: Any
    ) -> RawResponse[Any]:
        request = PageRequest(operation, path, **arguments)
        engine = self._session.engine
        call = request.prepare(engine)
        response, content = await engine.run(call)
        walk = request.walk(engine)

        def parse() -> AsyncPage[Any, Any]:
            return AsyncPage(engine, request, call, walk, engine.result(call, response, content))

        return raw_response(engine, call, response, content, parse)


def raw_response(
    engine: Engine,
    call: Call,
    response: httpx2.Response,
    content: bytes,
    parse: Callable[[], Any] | None = None,
) -> RawResponse[Any]:
    """Return a success undecoded; raises the status's error for anything else."""
    if not 200 <= response.status_code < 300:
        engine.result(call, response, content)
    return RawResponse(
        status_code=response.status_code,
        headers=response_headers(response),
        content=content,
        retries_taken=call.retries,
        parse=parse or (lambda: engine.result(call, response, content)),
    )
