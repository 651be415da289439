"""Small questions about schemas that several views ask."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from generator import ir
from generator.ir import (
    Api,
    Array,
    Enum,
    Json,
    Map,
    NoValue,
    Object,
    Primitive,
    Property,
    Schema,
    SchemaId,
    Tuple,
    Union,
    children,
)


def unaliased(api: Api, schema_id: SchemaId) -> Schema:
    """Return the schema that `schema_id` stands for, through any chain of aliases."""
    return ir.unaliased(api.schemas, schema_id)


def metas(api: Api, schema_id: SchemaId) -> Iterator[Schema]:
    """Yield the schema and what it is an alias of, nearest first."""
    return ir.aliases(api.schemas, schema_id)


def is_nullable(api: Api, schema_id: SchemaId) -> bool:
    """Say whether null is valid, by the schema itself or through an alias."""
    return any(
        schema.meta.nullable or (isinstance(schema, Primitive) and schema.type == "null")
        for schema in metas(api, schema_id)
    )


def kind_of(api: Api, schema: Schema, value: Json) -> Schema:
    """Return the kind of an object that a value's tag names; the schema itself where it names none."""
    while (
        isinstance(schema, Object) and schema.discriminator is not None and isinstance(value, dict)
    ):
        tag = value.get(schema.discriminator.property)
        known = {repr(name): kind for name, kind in schema.discriminator.mapping}
        kind = known.get(repr(tag), schema.discriminator.default)
        if kind is None:
            break
        schema = api.schemas[kind]
    return schema


def description_of(api: Api, schema_id: SchemaId) -> str | None:
    """Return the nearest description through aliases."""
    return next((s.meta.description for s in metas(api, schema_id) if s.meta.description), None)


def is_read_only(api: Api, schema_id: SchemaId) -> bool:
    """Say whether the value may only come in responses (OpenAPI 3.0, Schema Object, `readOnly`)."""
    return any(schema.meta.read_only for schema in metas(api, schema_id))


def is_write_only(api: Api, schema_id: SchemaId) -> bool:
    """Say whether the value may only go in requests (OpenAPI 3.0, Schema Object, `writeOnly`)."""
    return any(schema.meta.write_only for schema in metas(api, schema_id))


def is_sent(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a request may hold the value: it is not read-only, and the schema allows some."""
    return not is_read_only(api, schema_id) and not isinstance(unaliased(api, schema_id), NoValue)


def is_received(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a response may hold the value: it is not write-only."""
    return not is_write_only(api, schema_id)


def tag_value(api: Api, schema_id: SchemaId) -> Enum | None:
    """Return the schema where it is the one tag value of a union's variant."""
    schema = unaliased(api, schema_id)
    if isinstance(schema, Enum) and schema.tag and len(schema.values) == 1:
        return schema
    return None


def filled_tag(api: Api, owner: Object, item: Property) -> Enum | None:
    """Return the one value that a constructor fills in for a property: the tag of a variant, or of a
    kind that has kinds of its own; None where a caller says what it holds.
    """
    for name, value in owner.tags:
        if name == item.name:
            return Enum(meta=api.schemas[item.schema].meta, values=(value,), tag=True)
    return tag_value(api, item.schema)


def holds_containers(schema: Enum) -> bool:
    """Say whether a value is a list or an object, for which Python's types have no literal."""
    return any(isinstance(value, (list, dict)) for value in schema.values)


def only_value(api: Api, schema_id: SchemaId) -> tuple[Json, ...]:
    """Return the one value that is valid, in a tuple of one; empty where there are more, or null is too."""
    schema = unaliased(api, schema_id)
    if not isinstance(schema, Enum) or holds_containers(schema) or is_nullable(api, schema_id):
        return ()
    return schema.values if len(schema.values) == 1 else ()


def closed(schema: Object) -> bool:
    """Say whether the document forbids undeclared properties."""
    return schema.additional is False


def leaves(api: Api, schema_id: SchemaId) -> Iterator[SchemaId]:
    """Yield what a value may consist of: lists, maps and unions are opened, however they hold each other."""
    seen: set[SchemaId] = set()
    pending = [schema_id]
    while pending:
        found = pending.pop()
        if found in seen:
            continue
        seen.add(found)
        match unaliased(api, found):
            case Array(items=item) | Map(values=item):
                pending.append(item)
            case Tuple(items=items, rest=rest):
                pending += items if rest is None else (*items, rest)
            case Union(variants=variants):
                pending += variants
            case _:
                yield found


def is_date(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value is a date, or consists of dates: nothing of it is what a datetime stands for."""
    found = [unaliased(api, leaf) for leaf in leaves(api, schema_id)]
    formats = {leaf.format for leaf in found if isinstance(leaf, Primitive)}
    plain = all(isinstance(leaf, (Primitive, Enum)) for leaf in found)
    return plain and "date" in formats and "date-time" not in formats


def reachable(
    api: Api,
    roots: Iterable[SchemaId],
    travels: Callable[[Api, SchemaId], bool] = lambda _api, _schema_id: True,
) -> frozenset[SchemaId]:
    """Return every schema that `roots` reach, themselves included, through properties that travel."""
    seen: set[SchemaId] = set()
    pending = list(roots)
    while pending:
        schema_id = pending.pop()
        if schema_id in seen:
            continue
        seen.add(schema_id)
        schema = api.schemas[schema_id]
        still = (
            {item.schema for item in schema.properties if not travels(api, item.schema)}
            if isinstance(schema, Object)
            else set[SchemaId]()
        )
        pending.extend(child for child in children(schema) if child not in still)
    return frozenset(seen)


def unescape(token: str) -> str:
    """Return a token of a JSON Pointer as it is in the document (RFC 6901, section 4)."""
    return token.replace("~1", "/").replace("~0", "~")
