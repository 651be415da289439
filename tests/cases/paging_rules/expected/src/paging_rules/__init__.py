"""Paging rules, version 1.0.0."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.lazy import lazy

if TYPE_CHECKING:
    from ._client import (
        AsyncPagingRulesClient as AsyncPagingRulesClient,
        PagingRulesClient as PagingRulesClient,
    )
    from ._core.errors import (
        APIConnectionError as APIConnectionError,
        APIError as APIError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadGatewayError as BadGatewayError,
        BadRequestError as BadRequestError,
        ClientClosedError as ClientClosedError,
        ClientError as ClientError,
        ConflictError as ConflictError,
        DecodeError as DecodeError,
        GatewayTimeoutError as GatewayTimeoutError,
        GoneError as GoneError,
        InternalServerError as InternalServerError,
        InvalidArgumentError as InvalidArgumentError,
        MethodNotAllowedError as MethodNotAllowedError,
        NotFoundError as NotFoundError,
        PaginationError as PaginationError,
        PayloadTooLargeError as PayloadTooLargeError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        RedirectError as RedirectError,
        RequestTimeoutError as RequestTimeoutError,
        ResponseTooLargeError as ResponseTooLargeError,
        ServerError as ServerError,
        ServiceUnavailableError as ServiceUnavailableError,
        UnprocessableEntityError as UnprocessableEntityError,
    )
    from ._core.event import Event as Event
    from ._core.model import Model as Model
    from ._core.omit import omit as omit
    from ._core.options import RequestOptions as RequestOptions
    from ._core.page import (
        AsyncPage as AsyncPage,
        AsyncPager as AsyncPager,
        Page as Page,
    )
    from ._core.raw import RawResponse as RawResponse
    from ._core.unknown import UnknownVariant as UnknownVariant
    from ._core.validate import validate as validate
    from . import models as models
    from . import types as types

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncPage",
    "AsyncPager",
    "AsyncPagingRulesClient",
    "AuthenticationError",
    "BadGatewayError",
    "BadRequestError",
    "ClientClosedError",
    "ClientError",
    "ConflictError",
    "DecodeError",
    "Event",
    "GatewayTimeoutError",
    "GoneError",
    "InternalServerError",
    "InvalidArgumentError",
    "MethodNotAllowedError",
    "Model",
    "NotFoundError",
    "Page",
    "PaginationError",
    "PagingRulesClient",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RedirectError",
    "RequestOptions",
    "RequestTimeoutError",
    "ResponseTooLargeError",
    "ServerError",
    "ServiceUnavailableError",
    "UnknownVariant",
    "UnprocessableEntityError",
    "models",
    "omit",
    "types",
    "validate",
]
__version__ = "1.0.0"

if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "_client": "AsyncPagingRulesClient PagingRulesClient",
            "_core.errors": "APIConnectionError APIError APIStatusError APITimeoutError AuthenticationError BadGatewayError BadRequestError ClientClosedError ClientError ConflictError DecodeError GatewayTimeoutError GoneError InternalServerError InvalidArgumentError MethodNotAllowedError NotFoundError PaginationError PayloadTooLargeError PermissionDeniedError RateLimitError RedirectError RequestTimeoutError ResponseTooLargeError ServerError ServiceUnavailableError UnprocessableEntityError",
            "_core.event": "Event",
            "_core.model": "Model",
            "_core.omit": "omit",
            "_core.options": "RequestOptions",
            "_core.page": "AsyncPage AsyncPager Page",
            "_core.raw": "RawResponse",
            "_core.unknown": "UnknownVariant",
            "_core.validate": "validate",
            "models": "",
            "types": "",
        },
    )
