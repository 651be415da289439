"""The model `RecordingAction`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

RecordingAction: TypeAlias = Literal["start", "stop"]
"""Recording Action"""


class RecordingActionValues:
    """The values of `RecordingAction`, by name."""

    START: Final = "start"
    STOP: Final = "stop"
