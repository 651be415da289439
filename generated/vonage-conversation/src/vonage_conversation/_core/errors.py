"""Everything that a call raises: one base class, one class per status family and common status.

No error holds a request, a credential, or a URL's query: errors can be logged, copied and pickled.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class APIError(Exception):
    """Any error of this package."""

    operation_id: str | None = None
    """The document's name of the operation."""
    method: str | None = None
    url: str | None = None
    """The URL without user, query and fragment."""

    def __init__(self, message: str = "", **details: object) -> None:
        super().__init__(message)
        self.message = message
        self.__dict__.update(details)

    def __reduce__(self) -> tuple[Callable[..., APIError], tuple[object, ...]]:
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[APIError], args: tuple[object, ...], state: dict[str, object]) -> APIError:
    """Build an error as it was, without its constructor: subclasses may have another one."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class InvalidArgumentError(APIError, ValueError):
    """An argument that cannot be sent; nothing was, but what came before it in a body that is read
    while it is sent.
    """


class ClientClosedError(APIError, RuntimeError):
    """The client was used after it had been closed."""


class APIConnectionError(APIError):
    """No usable response arrived."""


class APITimeoutError(APIConnectionError):
    """A phase of the request, or the whole call, took too long."""


class PaginationError(APIError):
    """A list of pages does not end, or leads to another origin."""


class _ResponseError(APIError):
    status_code: int
    headers: Mapping[str, str]
    request_id: str | None = None


class ResponseTooLargeError(_ResponseError):
    """The response's body is longer, after decompression, than the client accepts."""

    limit: int


class DecodeError(_ResponseError):
    """A successful response whose body is not what was promised; `body` is what arrived."""

    body: object
    problems: tuple[object, ...] = ()
    """What differs from the document, where responses are validated."""


class APIStatusError(_ResponseError):
    """A response that is not a success."""

    body: Any  # the type is the document's, by status; only the caller knows which one was met
    """The parsed body: a model where the document says so, JSON, text, or None."""
    retry_after: float | None = None
    """Seconds that the server asks to wait for."""


class RedirectError(APIStatusError):
    """3xx: a redirect that was not followed."""


class ClientError(APIStatusError):
    """4xx."""


class BadRequestError(ClientError):
    """400."""


class AuthenticationError(ClientError):
    """401."""


class PermissionDeniedError(ClientError):
    """403."""


class NotFoundError(ClientError):
    """404."""


class MethodNotAllowedError(ClientError):
    """405."""


class RequestTimeoutError(ClientError):
    """408."""


class ConflictError(ClientError):
    """409."""


class GoneError(ClientError):
    """410."""


class PayloadTooLargeError(ClientError):
    """413."""


class UnprocessableEntityError(ClientError):
    """422."""


class RateLimitError(ClientError):
    """429."""


class ServerError(APIStatusError):
    """5xx."""


class InternalServerError(ServerError):
    """500."""


class BadGatewayError(ServerError):
    """502."""


class ServiceUnavailableError(ServerError):
    """503."""


class GatewayTimeoutError(ServerError):
    """504."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    405: MethodNotAllowedError,
    408: RequestTimeoutError,
    409: ConflictError,
    410: GoneError,
    413: PayloadTooLargeError,
    422: UnprocessableEntityError,
    429: RateLimitError,
    500: InternalServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}
_BY_FAMILY: dict[int, type[APIStatusError]] = {3: RedirectError, 4: ClientError, 5: ServerError}


def class_for(status: int) -> type[APIStatusError]:
    """Return the error class of a status that is not a success."""
    return _BY_STATUS.get(status) or _BY_FAMILY.get(status // 100, APIStatusError)
