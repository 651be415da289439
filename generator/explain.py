"""Why a thing is called what it is called: the answer of `sdkwright explain`, of a pointer or a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from generator.config import Config
from generator.diagnostics import Code, Sink, quoted
from generator.document import find_place, follow_pointer
from generator.ir import Api, Object, Operation, Schema, SchemaId, children
from generator.pipeline import understand
from generator.python import Names


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a pointer leads to."""

    pointer: str
    """The canonical pointer: where one stands after following every `$ref`."""
    kind: str
    name: str
    reason: str
    place: str = ""
    """Module or resource of the name."""
    uses: tuple[str, ...] = ()


def explain(path: Path, config: Config, asked: str, sink: Sink) -> Explanation | None:
    """Return what a pointer leads to in the document at `path`, or a name; None where it is nothing named."""
    understood = understand(path, config, sink)
    if understood is None:
        return None
    document = understood.document
    if {"#", "/"} & set(asked):
        canonical = follow_pointer(document, find_place(document, asked), sink)
    else:
        canonical = _place_of(asked, understood.api, understood.names, sink)
    if canonical is None:
        return None
    api, names = understood.api, understood.names
    found = [item for item in api.operations if item.location.pointer.fragment == canonical]
    if found:
        return _operation(names, found, canonical)
    schema = api.schemas.get(SchemaId(canonical))
    return None if schema is None else _schema(api, names, schema)


def _place_of(asked: str, api: Api, names: Names, sink: Sink) -> str | None:
    """Return the pointer of what a class, or a method as `resource.method`, was made of."""
    places: dict[str, str] = {name.text: schema for schema, name in names.schemas.items()}
    for operation in api.operations:
        name = names.operations[operation.key]
        places[f"{name.resource}.{name.method}"] = operation.location.pointer.fragment
    found = places.get(asked.removeprefix("client."))
    if found is None:
        near = get_close_matches(asked, [*places, *Code], n=1)
        hint = f"did you mean {quoted(near[0])}?" if near else "a pointer starts with '#/'"
        message = f"no model, no method and no diagnostic's code is called {quoted(asked)}; {hint}"
        sink.error(Code.POINTER, None, message)
    return found


def _operation(names: Names, found: Sequence[Operation], pointer: str) -> Explanation:
    """Return what an operation of the document became: two methods, where it answers both ways."""
    called = [names.operations[operation.key] for operation in found]
    modules = {each.attribute: each.module for each in names.resources}
    return Explanation(
        pointer=pointer,
        kind=f"operation {found[0].line}",
        name=", ".join(f"client.{each.resource}.{each.method}" for each in called),
        reason="; ".join(each.reason for each in called),
        place=f"resources/{modules[called[0].resource]}.py",
    )


def _schema(api: Api, names: Names, schema: Schema) -> Explanation:
    schema_id = schema.meta.id
    kind = type(schema).__name__.lower()
    found = names.schemas.get(schema_id)
    uses = tuple(dict.fromkeys(_uses(api, names, schema_id)))
    if found is None:
        reason = f"a schema of kind {kind} needs no class of its own: it is a plain Python type"
        return Explanation(pointer=schema_id, kind=kind, name="", reason=reason, uses=uses)
    place = f"models/{names.modules[schema_id]}.py"
    return Explanation(
        pointer=schema_id, kind=kind, name=found.text, reason=found.reason, place=place, uses=uses
    )


def _uses(api: Api, names: Names, schema_id: SchemaId) -> Iterator[str]:
    """Yield where a schema is used: in other schemas, then in operations, in document order."""
    for other in api.schemas.values():
        if isinstance(other, Object):
            owner = (
                names.schemas[other.meta.id].text
                if other.meta.id in names.schemas
                else other.meta.id
            )
            for item in other.properties:
                if item.schema == schema_id:
                    yield f"{owner}.{names.attributes[other.meta.id, item.name]}"
        elif schema_id in children(other):
            found = names.schemas.get(other.meta.id)
            yield found.text if found is not None else other.meta.id
    for operation in api.operations:
        name = names.operations[operation.key]
        method = f"client.{name.resource}.{name.method}"
        for parameter in operation.parameters:
            if parameter.schema == schema_id:
                yield f"{method}({names.arguments[operation.key, parameter.place, parameter.name]}=...)"
        bodies = operation.request_body.content if operation.request_body is not None else ()
        if any(media.schema == schema_id for media in bodies):
            yield f"{method}: request body"
        for response in operation.responses:
            if any(media.schema == schema_id for media in response.content):
                yield f"{method}: response {response.status}"
