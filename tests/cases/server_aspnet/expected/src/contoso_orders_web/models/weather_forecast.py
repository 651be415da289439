"""The model `WeatherForecast`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.omit import omit
from .._core.spec import Date

__all__ = ["WeatherForecast"]

if TYPE_CHECKING:
    from .._core.omit import Omit


class WeatherForecast(Model):
    date: _dt.date | str | None = Field("date", Date())
    temperature_c: int | None = Field("temperatureC")
    temperature_f: int | None = Field("temperatureF")
    summary: str | None = Field("summary", nullable=True)

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            date: _dt.date | str | None = None,
            temperature_c: int | None = None,
            summary: str | None | Omit = omit,
        ) -> None: ...
