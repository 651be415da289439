"""Requests that the document does not know: `client.request(...)`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .errors import InvalidArgumentError
from .omit import omit
from .operation import JSON, RAW, Operation
from .path import check_template
from .raw import RawResponse, raw_response

if TYPE_CHECKING:
    from .asynchronous import AsyncEngine
    from .options import RequestOptions
    from .sync import SyncEngine


def send(
    engine: SyncEngine,
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    options: RequestOptions | None,
) -> RawResponse[Any]:
    """Send a request; raises the status's error for anything but a success."""
    operation = _operation(method, path, query, body)
    values = tuple((query or {}).values())
    call = engine.prepare(operation, (), values, (), (), body, options)
    response, content = engine.run(call)
    return raw_response(engine, call, response, content)


async def send_async(
    engine: AsyncEngine,
    method: str,
    path: str,
    query: Mapping[str, object] | None,
    body: object,
    options: RequestOptions | None,
) -> RawResponse[Any]:
    """As `send`."""
    operation = _operation(method, path, query, body)
    values = tuple((query or {}).values())
    call = engine.prepare(operation, (), values, (), (), body, options)
    response, content = await engine.run(call)
    return raw_response(engine, call, response, content)


def _operation(
    method: object, path: str, query: Mapping[str, object] | None, body: object
) -> Operation[Any]:
    """Return an operation for a request that the document does not know."""
    if not isinstance(method, str) or not method.isascii() or not method.isalpha():
        raise InvalidArgumentError("method must be the name of an HTTP method")
    check_template(path)
    return Operation(
        "",
        method.upper(),
        path.replace("{", "%7B").replace("}", "%7D"),
        query=tuple(query or ()),
        body=None if body is omit else JSON,
        whole=True,
        returns=RAW,
    )
