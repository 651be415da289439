"""Schemas that are written out where they stand, because they have no name: lists, maps, unions."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.ir import MAX_NESTING, MAX_PARTS, Api, Array, Map, SchemaId, Tuple, Union


@dataclass(slots=True)
class Nesting:
    """What an expression is inside of, and how much more it may write out."""

    api: Api
    _open: set[SchemaId] = field(default_factory=set)
    _depth: int = 0
    _left: int = MAX_PARTS

    def enter(self, schema_id: SchemaId) -> bool:
        """Say whether a schema is to be written out: not inside of itself, nor beyond the limits."""
        if not self._open:
            self._left = MAX_PARTS
        written = self._is_written(schema_id)
        self._left -= written
        if schema_id in self._open or self._left < 0 or self._depth + written > MAX_NESTING:
            return False
        self._open.add(schema_id)
        self._depth += written
        return True

    def leave(self, schema_id: SchemaId) -> None:
        """Say that a schema which was entered is written."""
        self._open.discard(schema_id)
        self._depth -= self._is_written(schema_id)

    def _is_written(self, schema_id: SchemaId) -> bool:
        return isinstance(self.api.schemas[schema_id], (Array, Map, Tuple, Union))
