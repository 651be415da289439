"""A page: what one file is rendered from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """A template, the file it makes and the views it prints."""

    template: str
    path: str
    """Below the distribution's folder, with `/`."""
    view: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Text:
    """A file whose text needs no template."""

    path: str
    text: str
