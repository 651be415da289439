"""The one table of names: every identifier of the generated code, and why it is that one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches

from generator.config import Config, valid_package
from generator.diagnostics import Code, Sink, quoted
from generator.ir import Api, SchemaId
from generator.python.names.attribute_names import name_arguments, name_attributes, name_members
from generator.python.names.casing import camel, snake, words
from generator.python.names.credential_names import name_credentials
from generator.python.names.module_names import name_modules
from generator.python.names.operation_answers import Answer, Answers
from generator.python.names.operation_names import (
    OperationName,
    ResourceName,
    name_operations,
)
from generator.python.names.operation_words import phrase_of, words_of_title
from generator.python.names.reserved import CLASSES, METHODS, RESOURCES
from generator.python.names.schema_names import Name, derive_names, name_schemas

__all__ = ["Name", "Names", "OperationName", "ResourceName", "assign_names"]

_COMPONENTS = "#/components/schemas/"


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
    """By operation key, place (`body` for its properties) and wire name; the body's is ``."""
    credentials: Mapping[str, str]
    """The client's argument of each security scheme that a key meets."""


def assign_names(api: Api, config: Config, sink: Sink) -> Names:
    """Return the names of everything in `api`; a configured name that cannot be is reported."""
    package, distribution, client = _package_names(api, config)
    answers = Answers(api)
    operations, resources = name_operations(
        api, overrides=config.operations, client=client, answers=answers
    )
    phrases = {
        (tokens[1], tokens[2]): phrase_of(operation, one=answers.of(operation) is Answer.ONE)
        for operation in api.operations
        if len(tokens := operation.location.pointer.tokens) > 2
    }
    schemas = name_schemas(api, overrides=config.names, phrases=phrases)
    _report_unused(api, config, schemas, sink)
    _report_reserved(api, config, operations, sink)
    if config.operations:
        own, _ = name_operations(api, overrides={}, client=client, answers=answers)
        _report_renamed(api, config, own, operations, sink)
    return Names(
        package=package,
        distribution=distribution,
        client=client,
        schemas=schemas,
        derived=derive_names(api, schemas),
        modules=name_modules(api, schemas, operations, config.names),
        attributes=name_attributes(api),
        members=name_members(api, schemas),
        operations=operations,
        resources=resources,
        arguments={
            key: name
            for operation in api.operations
            for key, name in name_arguments(api, operation).items()
        },
        credentials=name_credentials(api),
    )


def narrow(names: Names, api: Api) -> Names:
    """Return the names of a part of what was named: so that a selection renames nothing."""
    operations = {operation.key: names.operations[operation.key] for operation in api.operations}
    used = {name.resource for name in operations.values()}
    return replace(
        names,
        schemas={key: name for key, name in names.schemas.items() if key in api.schemas},
        operations=operations,
        resources=tuple(found for found in names.resources if found.attribute in used),
    )


def _report_unused(api: Api, config: Config, schemas: Mapping[SchemaId, Name], sink: Sink) -> None:
    for pointer in config.names:
        if pointer not in schemas:
            there = "a schema that needs no class" if pointer in api.schemas else "no schema"
            near = None if pointer in api.schemas else _nearest(pointer, schemas)
            hint = near or "names are given to objects, unions and enumerations"
            message = f"[names] {quoted(pointer)} leads to {there}; {hint}"
            sink.warning(Code.CONFIG_UNUSED, config.location_of("names", pointer), message)
    known = [operation.operation_id for operation in api.operations if operation.operation_id]
    for table, entries in (("operations", config.operations), ("paging", config.paging)):
        for operation_id in entries:
            if operation_id not in known:
                hint = _nearest(operation_id, known) or "correct or remove it"
                message = f"no operation has the operationId {quoted(operation_id)}; {hint}"
                sink.warning(Code.CONFIG_UNUSED, config.location_of(table, operation_id), message)


def _nearest(written: str, known: Iterable[str]) -> str | None:
    """Ask for what was perhaps meant; what every component's pointer begins with tells nothing."""
    texts = {text.removeprefix(_COMPONENTS).lower(): text for text in known}
    near = get_close_matches(written.removeprefix(_COMPONENTS).lower(), texts, n=1)
    return f"did you mean {quoted(texts[near[0]])}?" if near else None


def _report_reserved(
    api: Api, config: Config, operations: Mapping[str, OperationName], sink: Sink
) -> None:
    for pointer, name in config.names.items():
        if name in CLASSES:
            message = f"{quoted(name)} is a name that the generated modules need; choose another"
            sink.error(Code.CONFIG_VALUE, config.location_of("names", pointer), message)
    for operation in api.operations:
        if operation.answers == "stream":
            continue  # it follows the one that answers as a whole
        resource, _, method = config.operations.get(operation.operation_id or "", "").rpartition(
            "."
        )
        reserved = method if method in METHODS else resource if resource in RESOURCES else None
        if reserved is not None:
            message = f"{quoted(reserved)} is a name that every SDK needs; choose another"
        elif method and operations[operation.key].method != method:
            message = f"{quoted(method)} is given to two operations of one resource; choose another"
        else:
            continue
        location = config.location_of("operations", operation.operation_id or "")
        sink.error(Code.CONFIG_VALUE, location, message)


def _report_renamed(
    api: Api,
    config: Config,
    own: Mapping[str, OperationName],
    operations: Mapping[str, OperationName],
    sink: Sink,
) -> None:
    """Note every operation whose `own` name, that of a run without configured ones, another was given."""
    plain = [operation for operation in api.operations if operation.answers != "stream"]
    chosen = [operation for operation in plain if operation.operation_id in config.operations]
    takers = {operations[operation.key].call: operation for operation in chosen}
    for operation in plain:
        was, now = own[operation.key].call, operations[operation.key].call
        taker = takers.get(was)
        if operation in chosen or taker is None:
            continue
        message = (
            f"{quoted(operation.operation_id or operation.line)} gives way: it would be '{was}', and is"
            f" '{now}'; choose another name here, or one for it as well"
        )
        place = config.location_of("operations", taker.operation_id or "")
        sink.note(Code.CONFIG_RENAMES, place, message)


def _package_names(api: Api, config: Config) -> tuple[str, str, str]:
    short = words_of_title(api.info.title)
    package = config.package or snake(short)
    if not config.package and not valid_package(package) and package.isidentifier():
        package = f"{package}_sdk"
    distribution = config.distribution or package.strip("_").replace("_", "-") or "sdk"
    return (
        package,
        distribution,
        config.client or f"{camel(words(config.package) if config.package else short)}Client",
    )
