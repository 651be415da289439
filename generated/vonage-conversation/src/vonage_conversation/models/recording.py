"""The models of `recording`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

__all__ = [
    "RecordingAction",
    "RecordingActionValues",
    "RecordingFormat",
    "RecordingFormatValues",
]


RecordingAction: TypeAlias = Literal["start", "stop"]
"""Recording Action"""


class RecordingActionValues:
    """The values of `RecordingAction`, by name."""

    START: Final = "start"
    STOP: Final = "stop"


RecordingFormat: TypeAlias = Literal["mp3", "wav"]
"""Record the Conversation in a specific format."""


class RecordingFormatValues:
    """The values of `RecordingFormat`, by name."""

    MP3: Final = "mp3"
    WAV: Final = "wav"
