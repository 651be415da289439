"""Schemas that hold more lists, maps, tuples and unions than a type is written out for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.diagnostics import Code, Sink
from generator.ir import (
    MAX_NESTING,
    MAX_PARTS,
    Alias,
    Array,
    Map,
    Object,
    Schema,
    SchemaId,
    Tuple,
    Union,
)


def report_nesting(schemas: Mapping[SchemaId, Schema], sink: Sink) -> None:
    """Report each schema that is beyond the limits while nothing that it holds is."""
    sizes = _Sizes(schemas)
    for schema in schemas.values():
        if not isinstance(schema, (Array, Map, Tuple, Union)):
            continue
        inner = [sizes.of(found) for found in _held(schema)]
        if _is_beyond(sizes.of(schema.meta.id)) and not any(map(_is_beyond, inner)):
            message = (
                f"more than {MAX_PARTS} lists, maps and unions are in this type, or more than {MAX_NESTING} one"
                " inside another; what is beyond is any value: give parts of it a name, as objects"
            )
            sink.warning(Code.KEYWORD_APPROXIMATED, schema.meta.location, message)


def _is_beyond(size: tuple[int, int]) -> bool:
    parts, depth = size
    return parts > MAX_PARTS or depth > MAX_NESTING


class _Sizes:
    """How many parts a type writes out, and how deep; one inside of itself counts once."""

    def __init__(self, schemas: Mapping[SchemaId, Schema]) -> None:
        self._schemas = schemas
        self._known: dict[SchemaId, tuple[int, int]] = {}

    def of(self, schema_id: SchemaId) -> tuple[int, int]:
        """Return both numbers of a schema; no recursion, however deep it is."""
        stack = [schema_id]
        while stack:
            current = stack[-1]
            schema = self._schemas[current]
            if current not in self._known:
                self._known[current] = 0, 0  # until what it holds is known
                stack += [held for held in _held(schema) if held not in self._known]
                continue
            stack.pop()
            sizes = [self._known[held] for held in _held(schema)]
            written = int(isinstance(schema, (Array, Map, Tuple, Union)))
            parts = sum(parts for parts, _ in sizes) + written
            depth = max((depth for _, depth in sizes), default=0) + written
            self._known[current] = min(parts, MAX_PARTS + 1), min(depth, MAX_NESTING + 1)
        return self._known[schema_id]


def _held(schema: Schema) -> Iterator[SchemaId]:
    """Yield what a type writes out of a schema; objects have names."""
    match schema:
        case Alias(target=held) | Array(items=held) | Map(values=held):
            yield held
        case Tuple(items=items, rest=rest):
            yield from items
            if rest is not None:
                yield rest
        case Union(variants=variants):
            yield from variants
        case Object():
            return
