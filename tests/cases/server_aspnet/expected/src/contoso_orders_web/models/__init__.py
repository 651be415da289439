"""The models: typed views of what the API sends and takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.lazy import lazy

if TYPE_CHECKING:
    from .create_order_command import *
    from .customer import *
    from .line import *
    from .order import *
    from .problem_details import *
    from .weather_forecast import *


if not TYPE_CHECKING:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "create_order_command": "CreateOrderCommand",
            "customer": "Customer",
            "line": "Line",
            "order": "OrderDto OrderDtoPagedResult OrderState OrderStateValues",
            "problem_details": "ProblemDetails",
            "weather_forecast": "WeatherForecast",
        },
    )
