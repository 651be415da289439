"""Names of the modules under `models/` and `types/`: where each named schema stands."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from generator.ir import Api, Enum, Object, Schema, SchemaId, Union
from generator.python.names.casing import module, singular, spelled
from generator.python.names.module_parts import Steps, parted, steps_to
from generator.python.names.operation_names import OperationName
from generator.python.names.schema_names import Name
from generator.python.names.schema_owner import Words, tokens_of
from generator.python.names.variant_evidence import Variants

LONGEST = 600
"""Lines of a module, about, from which what it would hold is told apart further."""


class _Home(NamedTuple):
    """What a schema belongs to: its words, and how many of them name a module that is its own."""

    words: Words
    needed: int


def name_modules(
    api: Api,
    schemas: Mapping[SchemaId, Name],
    operations: Mapping[str, OperationName],
    overrides: Mapping[str, str],
) -> dict[SchemaId, str]:
    """Return the module of each named schema, from its component's words or its operation's.

    What begins with the same words shares a module while it can be read: `member` holds
    `MemberAction`, `MemberState`, and what the operations of `members` answer and take. What is
    too long by itself is parted by what it holds: `jobs_create_request`, `jobs_create_response`.
    """
    resources = _resources(api, operations)
    homes = {
        schema_id: (
            _of_component(schema_id, schemas, overrides)
            if schema_id.startswith("#/components/") and schema_id.count("/") > 2
            else _of_operation(schema_id, resources)
        )
        for schema_id in schemas
    }
    members: dict[_Home, list[SchemaId]] = defaultdict(list)
    for schema_id, home in homes.items():
        members[home].append(schema_id)
    lines = {schema_id: _lines(api.schemas[schema_id]) for schema_id in schemas}
    variants = Variants(api)
    modules: dict[SchemaId, str] = {}
    for words, group in _grouped(
        {home: sum(map(lines.__getitem__, held)) for home, held in members.items()}
    ):
        held = {schema_id: lines[schema_id] for home in group for schema_id in members[home]}
        parts = _parts(held, variants)
        modules |= {schema_id: module((*words, *parts.get(schema_id, ()))) for schema_id in held}
    return modules


def _parts(lines: Mapping[SchemaId, int], variants: Variants) -> dict[SchemaId, Words]:
    """Return the words that tell apart what stands together and is too long; none for what is not."""
    if sum(lines.values()) <= LONGEST:
        return {}
    steps = {schema_id: steps_to(schema_id, variants) for schema_id in lines}
    by_steps: Counter[Steps] = Counter()
    for schema_id, count in lines.items():
        by_steps[steps[schema_id]] += count
    found = parted(by_steps, most=LONGEST)
    return {
        schema_id: tuple(word for step in found[way] for word in step)
        for schema_id, way in steps.items()
    }


def _of_component(
    schema_id: SchemaId, schemas: Mapping[SchemaId, Name], overrides: Mapping[str, str]
) -> _Home:
    above = SchemaId("/".join(schema_id.split("/")[:4]))
    chosen = above in overrides and above in schemas
    words = spelled(schemas[above].text if chosen else tokens_of(schema_id)[2])
    return _Home(words, len(words))


def _of_operation(schema_id: SchemaId, resources: Mapping[Words, _Home]) -> _Home:
    """Return the operation that a schema belongs to, else its path's resource."""
    tokens = (*tokens_of(schema_id), "", "")
    return resources.get(tokens[1:3]) or resources.get(tokens[1:2]) or _Home(("shared",), 1)


def _resources(api: Api, operations: Mapping[str, OperationName]) -> dict[Words, _Home]:
    """Return resource and method by path and method, the resource by path for what operations share."""
    found: dict[Words, _Home] = {}
    for operation in api.operations:
        path, method = (*operation.location.pointer.tokens, "", "")[1:3]
        name = operations[operation.key]
        resource = spelled(name.resource)
        found.setdefault((path,), _Home(resource, len(resource)))
        found[path, method] = _Home((*resource, *spelled(name.method)), len(resource))
    return found


def _lines(schema: Schema) -> int:
    """Return about how many lines a schema takes in its module."""
    match schema:
        case Object(properties=properties):
            return 15 + 6 * len(properties)
        case Enum(values=values):
            return 8 + 2 * len(values)
        case Union(variants=variants):
            return 20 + 2 * len(variants)
        case _:
            return 0


def _grouped(
    lines: Mapping[_Home, int], depth: int = 1
) -> Iterator[tuple[Words, Collection[_Home]]]:
    """Yield what shares a module, and its words: all that begin with the same `depth` words.

    A group that is too long is told apart by the next word. What it is called follows from its
    members alone, whatever else the document holds.
    """
    groups: dict[Words, dict[_Home, int]] = defaultdict(dict)
    for home, count in lines.items():
        groups[_folded(home.words)[:depth]][home] = count
    for group in groups.values():
        longest = max(len(home.words) for home in group)
        if sum(group.values()) > LONGEST and longest > depth and len(group) > 1:
            yield from _grouped(group, depth + 1)
        else:
            yield _shared([*group], depth), group


def _folded(words: Words) -> Words:
    """Return words in the singular, so that `user` and `users` begin alike."""
    return tuple(word for part in words for word in singular((part,)))


def _shared(homes: list[_Home], depth: int) -> Words:
    """Return the words that all begin with; one alone has its own."""
    if len(homes) == 1:
        return homes[0].words[: max(depth, homes[0].needed)]
    shared: list[str] = []
    for words in zip(*(_folded(home.words) for home in homes), strict=False):
        if len(set(words)) > 1:
            break
        shared.append(words[0])
    return tuple(shared)
