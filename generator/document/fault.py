"""Why a reference leads nowhere."""

from __future__ import annotations

from generator.diagnostics import Code, Note
from generator.location import Location


class ResolveFault(Exception):
    """Why a reference leads nowhere; becomes a diagnostic at the reference, or at `location`."""

    def __init__(
        self,
        code: Code,
        message: str,
        notes: tuple[Note, ...] = (),
        *,
        location: Location | None = None,
    ) -> None:
        super().__init__(message)
        self.code, self.message, self.notes, self.location = code, message, notes, location
