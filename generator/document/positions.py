"""Where each value stands in a text: one marked pass, made when the first diagnostic asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress

import yaml

from generator.document.yaml_events import LoadFault, events
from generator.location import Pointer, Position


def find_positions(text: str) -> Callable[[Pointer], Position | None]:
    """Return a look-up of positions: of a member its key, of an item its start."""
    table: dict[tuple[str, ...], Position] = {(): Position(1, 1)}
    # What is read before a fault is placed; the rest falls back to its nearest parent.
    with suppress(LoadFault, RecursionError, StopIteration):
        _walk(events(text), table)
    return lambda pointer: table.get(pointer.tokens)


def _walk(stream: Iterator[yaml.Event], table: dict[tuple[str, ...], Position]) -> None:
    next(stream)
    next(stream)
    _value(next(stream), (), stream, table)


def _value(
    event: yaml.Event,
    path: tuple[str, ...],
    stream: Iterator[yaml.Event],
    table: dict[tuple[str, ...], Position],
) -> None:
    if isinstance(event, yaml.MappingStartEvent):
        while not isinstance(key := next(stream), yaml.MappingEndEvent):
            here = (*path, getattr(key, "value", ""))
            table[here] = _position(key)
            _value(next(stream), here, stream, table)
    elif isinstance(event, yaml.SequenceStartEvent):
        index = 0
        while not isinstance(item := next(stream), yaml.SequenceEndEvent):
            here = (*path, str(index))
            table[here] = _position(item)
            _value(item, here, stream, table)
            index += 1


def _position(event: yaml.Event) -> Position:
    mark = event.start_mark
    return Position(mark.line + 1, mark.column + 1) if mark is not None else Position(1, 1)
