"""The one table of names: every identifier of the generated code, and why it is that one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.config import Config
from generator.diagnostics import Code, Sink, quoted
from generator.ir import Api, Enum, Object, Operation, SchemaId, Union
from generator.python.allocate import allocate
from generator.python.body import body_of
from generator.python.casing import camel, snake, spelled, upper, words
from generator.python.operation_names import OperationName as OperationName
from generator.python.operation_names import ResourceName as ResourceName
from generator.python.operation_names import name_operations, operation_words
from generator.python.schema_names import Name, name_schemas
from generator.python.shapes import is_read_only, unescape

RESERVED_ATTRIBUTES = frozenset({"builtins", "extra", "from_dict", "to_dict"})
"""Public names of the runtime's `Model`, and what a class body needs: these take an underscore."""

RESERVED_ARGUMENTS = frozenset({"builtins", "models", "options", "self", "types"})
"""What a method has under its own name."""

_SUFFIXES: Mapping[type, tuple[str, ...]] = {Object: ("Dict",), Union: ("Unknown", "Input"), Enum: ("Values",)}
_PLACES = ("path", "query", "header", "cookie")


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """Identifiers by what they name."""

    package: str
    distribution: str
    client: str
    """The sync client's class; the async one has `Async` before it."""
    schemas: Mapping[SchemaId, Name]
    derived: Mapping[tuple[SchemaId, str], str]
    """Names that follow a schema's: `Dict`, `Input`, `Unknown`, `Values`."""
    modules: Mapping[SchemaId, str]
    attributes: Mapping[tuple[SchemaId, str], str]
    members: Mapping[tuple[SchemaId, int], str]
    operations: Mapping[str, OperationName]
    resources: tuple[ResourceName, ...]
    arguments: Mapping[tuple[str, str, str], str]
    """By operation key, place (`body` for its properties) and wire name; the whole body has the name ``."""


def assign_names(api: Api, config: Config, sink: Sink) -> Names:
    """Return the names of everything in `api`; a configured name that fits nothing is reported."""
    operations, resources = name_operations(api, overrides=config.operations)
    by_place = {
        f"{tokens[1]} {tokens[2]}": operation_words(operation)
        for operation in api.operations
        if len(tokens := operation.location.pointer.tokens) > 2
    }
    schemas = name_schemas(api, overrides=config.names, operation_words=by_place)
    _report_unused(api, config, schemas, sink)
    package, distribution, client = _package_names(api, config)
    return Names(
        package=package,
        distribution=distribution,
        client=client,
        schemas=schemas,
        derived=_derived(api, schemas),
        modules=_modules(api, schemas, operations, config.names),
        attributes=_attributes(api),
        members=_members(api, schemas),
        operations=operations,
        resources=resources,
        arguments={key: name for operation in api.operations for key, name in _arguments(api, operation).items()},
    )


def _report_unused(api: Api, config: Config, schemas: Mapping[SchemaId, Name], sink: Sink) -> None:
    for pointer in config.names:
        if pointer not in schemas:
            there = "a schema that needs no class" if pointer in api.schemas else "no schema"
            message = f"[names] {quoted(pointer)} leads to {there}; names are given to objects, unions and enumerations"
            sink.warning(Code.CONFIG_UNUSED, config.location_of("names", pointer), message)
    known = {operation.operation_id for operation in api.operations}
    for operation_id in (*config.operations, *config.paging):
        if operation_id not in known:
            message = f"no operation has the operationId {quoted(operation_id)}"
            sink.warning(Code.CONFIG_UNUSED, config.location_of("operations", operation_id), message)


def _package_names(api: Api, config: Config) -> tuple[str, str, str]:
    title = spelled(api.info.title)
    short = tuple(word for word in title if word != "api") or title
    package = config.package or snake(short)
    distribution = config.distribution or package.strip("_").replace("_", "-") or "sdk"
    return package, distribution, config.client or f"{camel(words(config.package) if config.package else short)}Client"


def _derived(api: Api, schemas: Mapping[SchemaId, Name]) -> dict[tuple[SchemaId, str], str]:
    taken = {name.text for name in schemas.values()}
    found: dict[tuple[SchemaId, str], str] = {}
    for schema_id, name in schemas.items():
        for suffix in _SUFFIXES.get(type(api.schemas[schema_id]), ()):
            text = f"{name.text}{suffix}"
            while text in taken:
                text += "_"
            taken.add(text)
            found[schema_id, suffix] = text
    return found


def _modules(
    api: Api,
    schemas: Mapping[SchemaId, Name],
    operations: Mapping[str, OperationName],
    overrides: Mapping[str, str],
) -> dict[SchemaId, str]:
    """Return the module of each named schema: its component's, or its operation's resource."""
    resources: dict[str, str] = {}
    for operation in api.operations:
        tokens = operation.location.pointer.tokens
        resources[tokens[1]] = resources.get(tokens[1], operations[operation.key].resource)
        resources[" ".join(tokens[1:3])] = operations[operation.key].resource
    found: dict[SchemaId, str] = {}
    for schema_id in schemas:
        parts = [unescape(token) for token in schema_id.split("/")[1:]]
        if parts[0] == "components" and len(parts) > 2:
            above = SchemaId("/".join(schema_id.split("/")[:4]))
            key = schemas[above].text if above in overrides else parts[2]
            found[schema_id] = snake(spelled(key))
        else:
            place = " ".join(parts[1:3])
            found[schema_id] = resources.get(place) or resources.get(parts[1] if len(parts) > 1 else "") or "shared"
    return found


def _attributes(api: Api) -> dict[tuple[SchemaId, str], str]:
    found: dict[tuple[SchemaId, str], str] = {}
    for schema_id, schema in api.schemas.items():
        if isinstance(schema, Object):
            wire_names = {item.name: item.name for item in schema.properties}
            allocated = allocate(wire_names, form=snake, reserved=RESERVED_ATTRIBUTES)
            found.update({(schema_id, wire_name): name for wire_name, name in allocated.items()})
    return found


def _members(api: Api, schemas: Mapping[SchemaId, Name]) -> dict[tuple[SchemaId, int], str]:
    found: dict[tuple[SchemaId, int], str] = {}
    for schema_id in schemas:
        schema = api.schemas[schema_id]
        if isinstance(schema, Enum):
            texts = {index: _member_text(value) for index, value in enumerate(schema.values)}
            allocated = allocate(texts, form=upper)
            found.update({(schema_id, index): name for index, name in allocated.items()})
    return found


def _member_text(value: object) -> str:
    """Return what an enumeration's value is named after; a leading sign is spelled out."""
    text = value if isinstance(value, str) else repr(value)
    if len(text) > 1 and text[0] in "+-" and text[1].isalnum():
        return f"{'plus' if text[0] == '+' else 'minus'} {text[1:]}"
    return text


def _arguments(api: Api, operation: Operation) -> dict[tuple[str, str, str], str]:
    """Return the argument names of one operation; of a name in two places, the later takes its place's word."""
    found: dict[tuple[str, str, str], str] = {}
    taken: set[str] = set()
    body = body_of(api, operation)
    groups = [(place, [item.name for item in operation.parameters if item.place == place]) for place in _PLACES]
    if body is not None and body.flattened is not None:
        properties = [item.name for item in body.flattened.properties if not is_read_only(api, item.schema)]
        groups.append(("body", properties))
    elif body is not None:
        groups.append(("body", [""]))
    for place, wire_names in groups:
        texts = {wire_name: wire_name or "body" for wire_name in wire_names}
        allocated = allocate(texts, form=snake, reserved=RESERVED_ARGUMENTS)
        for wire_name, name in allocated.items():
            choice = name if name not in taken else snake((place, *spelled(texts[wire_name])))
            while choice in taken:
                choice += "_"
            taken.add(choice)
            found[operation.key, place, wire_name] = choice
    return found
