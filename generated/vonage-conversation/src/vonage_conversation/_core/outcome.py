"""What a response comes to: a result, checked if asked for, or the error of its status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import APIStatusError
from .jsontext import loads
from .operation import Kind
from .prepare import choose, decode_result, result_decoder
from .response import decode_error, status_error, text_of_body
from .shapes import is_list, is_mapping

if TYPE_CHECKING:
    import httpx2

    from .request import Call


def success(call: Call, response: httpx2.Response, content: bytes, *, models: object) -> Any:
    """Return the decoded result of a response with a 2xx status; None where there is no body."""
    returns = call.operation.returns
    decode = call.plan.decode
    if decode is None and is_mapping(returns):
        returns = choose(returns, response.status_code)
        decode = result_decoder(returns, models)
    if returns is None:
        return None
    try:
        if isinstance(returns, Kind):
            content_type = response.headers.get("content-type")
            return decode_result(returns, content, content_type, text_of_body)
        value = loads(content) if content else None
    except (ValueError, RecursionError):
        raise decode_error(call, response, content, "is not JSON") from None
    return value if decode is None or not content else decode(value)


def check_result(call: Call, response: httpx2.Response, content: bytes, result: object) -> None:
    """Raise a DecodeError that lists how a result differs from the document."""
    from .model import Model
    from .validate import validate

    values = result if is_list(result) else [result]
    problems = [
        problem for value in values if isinstance(value, Model) for problem in validate(value)
    ]
    if problems:
        why = f"does not match the document: {problems[0]}"
        raise decode_error(call, response, content, why, tuple(problems))


def failure(
    call: Call,
    response: httpx2.Response,
    content: bytes,
    *,
    models: object,
    asked: float | None,
    secrets: tuple[str, ...],
) -> APIStatusError:
    """Return the error of any other status; `asked` is the wait that the server asks for."""
    errors = call.operation.errors
    spec = choose(errors, response.status_code) if errors else None
    return status_error(
        call,
        response,
        content,
        decode=result_decoder(spec, models),
        retry_after=asked,
        secrets=secrets,
    )
