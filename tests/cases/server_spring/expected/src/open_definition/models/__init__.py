"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .card_payment import *
    from .cash_payment import *
    from .page_user_dto import *
    from .payment import *
    from .problem_detail import *
    from .sort_object import *
    from .user import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "card_payment": "CardPayment",
            "cash_payment": "CashPayment",
            "page_user_dto": "PageUserDto",
            "payment": "FindAll1ResponseItem FindAll1ResponseItemUnknown Payment",
            "problem_detail": "ProblemDetail",
            "sort_object": "SortObject",
            "user": "UserDto UserDtoRole UserDtoRoleValues",
        },
    )
