"""Unions and aliases that lead back to themselves: what they are all the same, and what is refused.

Schemas that are variants of each other hold the same values: those of the variants that lead out of
the circle. With none that does, nothing says what they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from generator.diagnostics import Code, quoted
from generator.ir import Alias, Discriminator, Schema, SchemaId, Union
from generator.read.reading import Fault


def without_loops(
    schemas: Mapping[SchemaId, Schema], among: Iterable[SchemaId]
) -> Iterator[Schema]:
    """Yield the unions among schemas that lead back to themselves, each without what does.

    Raises:
        Fault: Schemas are other names of each other only.
    """
    same = {found: _same(schemas[found]) for found in among}
    for loop in _loops(same):
        inside = frozenset(loop)
        ways_out = {found: None for member in loop for found in same[member] if found not in inside}
        if not ways_out:
            raise _refused(schemas, same, loop)
        nullable = any(schemas[member].meta.nullable for member in loop)
        for member in loop:
            schema = schemas[member]
            if isinstance(schema, Union):
                own = {found: None for found in schema.variants if found not in inside}
                yield _opened(schema, tuple(own | ways_out), nullable=nullable)


def _opened(schema: Union, variants: tuple[SchemaId, ...], *, nullable: bool) -> Schema:
    meta = replace(schema.meta, nullable=nullable)
    if len(variants) == 1:
        return Alias(meta=meta, target=variants[0])
    found = schema.discriminator
    return Union(
        meta=meta, variants=variants, discriminator=found and _leading(found, into=variants)
    )


def _leading(found: Discriminator, *, into: tuple[SchemaId, ...]) -> Discriminator:
    """Return a discriminator without what leads elsewhere."""
    return replace(
        found,
        mapping=tuple((tag, variant) for tag, variant in found.mapping if variant in into),
        default=found.default if found.default in into else None,
    )


def _same(schema: Schema) -> tuple[SchemaId, ...]:
    """Return the schemas whose values are values of this one as they are."""
    match schema:
        case Alias(target=target):
            return (target,)
        case Union(variants=variants):
            return variants
        case _:
            return ()


def _loops(graph: Mapping[SchemaId, tuple[SchemaId, ...]]) -> Iterator[list[SchemaId]]:
    """Yield the schemas that lead to each other, those of one circle together, in the order of the graph."""
    back: dict[SchemaId, list[SchemaId]] = {found: [] for found in graph}
    for start, targets in graph.items():
        for target in targets:
            back.get(target, []).append(start)
    order = {found: place for place, found in enumerate(graph)}
    grouped: set[SchemaId] = set()
    for start in reversed(list(_inner_first(graph))):
        group: list[SchemaId] = []
        pending = [start]
        while pending:
            found = pending.pop()
            if found not in grouped:
                grouped.add(found)
                group.append(found)
                pending += back[found]
        if len(group) > 1 or start in graph[start]:
            yield sorted(group, key=order.__getitem__)


def _inner_first(graph: Mapping[SchemaId, tuple[SchemaId, ...]]) -> Iterator[SchemaId]:
    """Yield each schema of a graph once, after what it leads to and is not in a circle with it."""
    entered: set[SchemaId] = set()
    pending = [(found, False) for found in reversed([*graph])]
    while pending:
        found, left = pending.pop()
        if left:
            yield found
        elif found in graph and found not in entered:
            entered.add(found)
            pending.append((found, True))
            pending += [(target, False) for target in reversed(graph[found])]


def _refused(
    schemas: Mapping[SchemaId, Schema],
    graph: Mapping[SchemaId, tuple[SchemaId, ...]],
    loop: list[SchemaId],
) -> Fault:
    """Return the fault of a circle without a way out, the same wherever it was entered."""
    chain: list[SchemaId] = [min(loop)]
    while (found := min(graph[chain[-1]])) not in chain:
        chain.append(found)
    chain = chain[chain.index(found) :]
    told = " -> ".join(map(quoted, (*chain, found)))
    message = f"this schema is only another name of itself: {told}; say what it is"
    return Fault(Code.ALL_OF_LOOP, schemas[found].meta.location, message)
