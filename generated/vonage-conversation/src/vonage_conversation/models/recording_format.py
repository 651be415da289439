"""The model `RecordingFormat`."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

RecordingFormat: TypeAlias = Literal["mp3", "wav"]
"""Record the Conversation in a specific format."""


class RecordingFormatValues:
    """The values of `RecordingFormat`, by name."""

    MP3: Final = "mp3"
    WAV: Final = "wav"
