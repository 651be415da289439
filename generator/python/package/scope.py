"""Which schemas a package holds, and which of them travel in which direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Array, Object, Operation, SchemaId, Union
from generator.python.body import body_of
from generator.python.files import holds_files
from generator.python.package.responses import decoded
from generator.python.shapes import is_received, is_sent, reachable, unaliased


@dataclass(frozen=True, slots=True)
class Scope:
    """Which schemas the package holds, and which of them requests and responses reach."""

    emitted: frozenset[SchemaId]
    inputs: frozenset[SchemaId]
    outputs: frozenset[SchemaId]
    files: frozenset[SchemaId]
    """Objects whose properties are the parts of a body: they hold files, where others hold texts."""


def scope_of(api: Api) -> Scope:
    """Return the scope of `api`: all components, and what operations answer or take.

    A body that is flattened into keyword arguments needs no class of its own, unless it is a component
    that is more than the parts of a body with files. Nor does what is described beside JSON, as XML for
    instance, since nothing is decoded by it.
    """
    uploads = _uploads(api)
    components = [
        key for key in api.schemas if key.startswith("#/components/schemas/") and key not in uploads
    ]
    outputs: list[SchemaId] = []
    taken: list[SchemaId] = []
    for operation in api.operations:
        answers = (decoded(api, response) for response in operation.responses)
        outputs += [schema_id for schema_id in answers if schema_id is not None]
        taken += _taken(api, operation)
    inputs = reachable(api, taken, is_sent)
    return Scope(
        emitted=reachable(api, [*components, *outputs, *taken]),
        inputs=inputs,
        outputs=reachable(api, outputs, is_received),
        files=frozenset(
            found for operation in api.operations for found in _in_parts(api, operation)
        ),
    )


def _uploads(api: Api) -> frozenset[SchemaId]:
    """Return the objects with files that are flattened, and are sent in parts wherever they are."""
    bodies = [body_of(api, operation) for operation in api.operations]
    flattened = [
        (body.flattened, body.kind) for body in bodies if body is not None and body.flattened
    ]
    others = {schema.meta.id for schema, kind in flattened if kind != "parts"}
    return frozenset(
        schema.meta.id
        for schema, kind in flattened
        if kind == "parts"
        and schema.meta.id not in others
        and any(holds_files(api, item.schema) for item in schema.properties)
    )


def _in_parts(api: Api, operation: Operation) -> Iterator[SchemaId]:
    """Yield the objects that may be passed as a body in parts, or as an item of one that is a form's list."""
    body = body_of(api, operation)
    if body is None or body.kind != "parts" or body.flattened is not None:
        return
    pending = [found for found in (body.schema, body.items) if found is not None]
    seen: set[SchemaId] = set()
    while pending:
        schema = unaliased(api, pending.pop())
        if schema.meta.id in seen:
            continue
        seen.add(schema.meta.id)
        match schema:
            case Object():
                yield schema.meta.id
            case Union(variants=variants):
                pending += variants
            case Array(items=items) if "form-data" in body.media_type:
                pending.append(items)


def _taken(api: Api, operation: Operation) -> Iterator[SchemaId]:
    yield from (parameter.schema for parameter in operation.parameters)
    body = body_of(api, operation)
    if body is None:
        return
    if body.flattened is None:
        yield from (found for found in (body.schema, body.items) if found is not None)
        return
    yield from (item.schema for item in body.flattened.properties if is_sent(api, item.schema))
