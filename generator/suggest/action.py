"""One change that an overlay makes, and the overlay as a value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.document import Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One action of an overlay: an update where there is a value, else a removal (Overlay 1.0, Action Object)."""

    target: str
    """A JSONPath query."""
    why: str
    update: Json = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """What there is to suggest."""

    actions: tuple[Action, ...]
    unplaced: int = 0
    """How many more there would be, of values that stand nowhere in the document as it is written."""


def overlay_of(actions: Iterable[Action], *, title: str) -> dict[str, Json]:
    """Return an overlay document; `actions` are carried out in their order."""
    return {
        "overlay": "1.0.0",
        "info": {"title": title, "version": "1.0.0"},
        "actions": [_written(action) for action in actions],
    }


def _written(action: Action) -> Json:
    change: dict[str, Json] = (
        {"remove": True} if action.update is None else {"update": action.update}
    )
    return {"target": action.target, "description": action.why, **change}
