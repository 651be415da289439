"""Names of the modules under `models/` and `types/`: where each named schema stands."""

from __future__ import annotations

from collections.abc import Mapping

from generator.ir import Api, SchemaId
from generator.python.names.casing import module, spelled
from generator.python.names.operation_names import OperationName
from generator.python.names.schema_names import Name
from generator.python.names.schema_owner import tokens_of


def name_modules(
    api: Api,
    schemas: Mapping[SchemaId, Name],
    operations: Mapping[str, OperationName],
    overrides: Mapping[str, str],
) -> dict[SchemaId, str]:
    """Return the module of each named schema: its component's, or its operation's resource's.

    Components whose keys fold together share a module; a resource never shares one with a
    component: its schemas then stand in `users_operations`.
    """
    of_components = {
        schema_id: _component_module(schema_id, schemas, overrides)
        for schema_id in schemas
        if schema_id.startswith("#/components/") and schema_id.count("/") > 2
    }
    taken = set(of_components.values())
    resources = _resources(api, operations)
    found: dict[SchemaId, str] = {}
    for schema_id in schemas:
        if schema_id in of_components:
            found[schema_id] = of_components[schema_id]
            continue
        tokens = (*tokens_of(schema_id), "", "")
        resource = resources.get(tokens[1:3]) or resources.get(tokens[1:2]) or "shared"
        name = module((resource,))
        while name in taken:
            name = f"{name}_operations"
        found[schema_id] = name
    return found


def _component_module(
    schema_id: SchemaId, schemas: Mapping[SchemaId, Name], overrides: Mapping[str, str]
) -> str:
    above = SchemaId("/".join(schema_id.split("/")[:4]))
    chosen = above in overrides and above in schemas
    return module(spelled(schemas[above].text if chosen else tokens_of(schema_id)[2]))


def _resources(api: Api, operations: Mapping[str, OperationName]) -> dict[tuple[str, ...], str]:
    """Return resources by path and method, and by path alone for what operations share."""
    found: dict[tuple[str, ...], str] = {}
    for operation in api.operations:
        path, method = (*operation.location.pointer.tokens, "", "")[1:3]
        found.setdefault((path,), operations[operation.key].resource)
        found[path, method] = operations[operation.key].resource
    return found
