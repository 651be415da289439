"""OperationIds for operations that have none, or another's: the method keeps its name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.config import Config
from generator.diagnostics import Sink
from generator.ir import Api, Operation
from generator.python import Names, assign_names


def choose_ids(api: Api, names: Names, config: Config, wanted: Iterator[str]) -> Mapping[str, str]:
    """Return an operationId for each of the operations whose keys are `wanted`, where one keeps every name.

    It is made of the method's name and its resource's; what changes any method's name is tried
    in another form, and left out where no form keeps it.
    """
    keys = tuple(wanted)
    brief = [key for key in keys if _is_brief(names, key)]
    open_ = dict.fromkeys((*brief, *(key for key in keys if key not in brief)), 0)
    taken = {item.operation_id for item in api.operations if item.key not in open_}
    chosen: dict[str, str] = {}
    forms = {key: [form for form in _forms(names, key) if form not in taken] for key in open_}
    while open_:
        for key, tried in list(open_.items()):
            free = [form for form in forms[key][tried:] if form not in chosen.values()]
            chosen.pop(key, None)
            if free:
                chosen[key] = free[0]
                open_[key] = forms[key].index(free[0]) + 1
            else:
                del open_[key]
        moved = _moved(api, names, config, chosen)
        open_ = {key: tried for key, tried in open_.items() if key in moved}
    return {key: chosen[key] for key in keys if key in chosen}


def _is_brief(names: Names, key: str) -> bool:
    """Say whether a method's name is a verb alone, which needs the resource's to make an id."""
    return "_" not in names.operations[key].method.strip("_")


def _forms(names: Names, key: str) -> Iterator[str]:
    """Yield ids of an operation, best first: `listUsers` of `client.users.list` and of `client.u.list_users`."""
    name = names.operations[key]
    method, resource = name.method.strip("_"), name.resource.strip("_")
    verb, _, noun = method.partition("_")
    whole = f"{verb}_{resource}_{noun}".strip("_")
    forms = (whole, method) if _is_brief(names, key) else (method, whole)
    for form in (*forms, f"{resource}_{method}"):
        first, *rest = form.split("_")
        yield first + "".join(word[:1].upper() + word[1:] for word in rest)


def _moved(api: Api, names: Names, config: Config, chosen: Mapping[str, str]) -> set[str]:
    """Return the keys of operations that the chosen ids would give another name."""
    operations = tuple(_with(operation, chosen) for operation in api.operations)
    found = assign_names(replace(api, operations=operations), config, Sink()).operations
    return {
        key
        for key, name in names.operations.items()
        if (found[key].resource, found[key].method) != (name.resource, name.method)
    }


def _with(operation: Operation, chosen: Mapping[str, str]) -> Operation:
    return replace(operation, operation_id=chosen.get(operation.line, operation.operation_id))
