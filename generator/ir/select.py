"""Selection: what is left of an API when only some of its operations are wanted."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from types import MappingProxyType

from generator.ir.api import Api
from generator.ir.operation import Operation
from generator.ir.schema import SchemaId, children


def select(api: Api, keys: Container[str], *, whole: Api) -> Api:
    """Return the operations of `api` with these keys, and what they reach of everything else.

    What they require is what they do in the whole document: what other operations say there counts.
    """
    required = {operation.key: operation.security for operation in whole.operations}
    operations = tuple(
        replace(operation, security=required.get(operation.key, operation.security))
        for operation in api.operations
        if operation.line in keys
    )
    inherited = any(operation.security is None for operation in operations)
    security = api.security if inherited else ()
    requirements = [*security, *(each for found in operations for each in found.security or ())]
    schemes = {name for requirement in requirements for name in requirement}
    tags = {tag for operation in operations for tag in operation.tags}
    named = [schema for operation in operations for schema in schemas_of(operation)]
    kept = everything_reached(api, named)
    return replace(
        api,
        operations=operations,
        security=security,
        security_schemes=tuple(found for found in api.security_schemes if found.key in schemes),
        tags=tuple(tag for tag in api.tags if tag.name in tags),
        schemas=MappingProxyType(
            {key: schema for key, schema in api.schemas.items() if key in kept}
        ),
    )


def schemas_of(operation: Operation) -> Iterator[SchemaId]:
    """Yield the schemas that an operation names itself, in document order."""
    yield from (parameter.schema for parameter in operation.parameters)
    body = operation.request_body
    contents = [body.content if body is not None else ()]
    for response in operation.responses:
        yield from (header.schema for header in response.headers if header.schema is not None)
        contents.append(response.content)
    for content in contents:
        for media in content:
            item = None if media.items is None else media.items.schema
            named = (media.schema, media.item_schema, item)
            yield from (found for found in named if found is not None)


def everything_reached(api: Api, roots: Iterable[SchemaId]) -> frozenset[SchemaId]:
    """Return every schema that `roots` reach, themselves included."""
    seen: set[SchemaId] = set()
    pending = list(roots)
    while pending:
        schema_id = pending.pop()
        if schema_id not in seen:
            seen.add(schema_id)
            pending.extend(children(api.schemas[schema_id]))
    return frozenset(seen)
