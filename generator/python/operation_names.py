"""Names of resources and methods: one resource a tag, verbs from method and path."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.python.allocate import allocate, digest
from generator.python.casing import camel, singular, snake, spelled, upper, words

RESERVED_RESOURCES = frozenset({
    "aclose", "base_url", "close", "is_closed", "max_retries", "options", "request", "timeout", "token",
    "with_options", "with_raw_response",
})  # fmt: skip
"""Public attributes of the clients: a resource called so takes an underscore behind its name."""

RESERVED_METHODS = frozenset({"builtins", "models", "types", "with_raw_response"})
"""What the body of a resource class needs under its own name."""

RESERVED_CLASSES = frozenset({
    "Any", "AsyncPager", "AsyncResource", "Date", "DateTime", "ListOf", "Literal", "MapOf", "Mapping", "Omit",
    "Operation", "Page", "Paging", "Param", "RequestOptions", "Resource", "Sequence", "Structured", "Tagged",
})  # fmt: skip
"""What resource modules import: a resource class called so takes `Resource` behind its name."""

_PLAIN_VERBS = frozenset({"put", "patch", "update", "edit", "modify", "set", "change", "save"})
_COLLECTION = {"GET": "list", "POST": "create"}
_ITEM = {"GET": "get", "PUT": "update", "PATCH": "update", "DELETE": "delete"}
_LOOSE = {"GET": "get", "POST": "create", "PUT": "update", "PATCH": "update", "DELETE": "delete"}


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationName:
    """Where an operation is called: `client.<resource>.<method>`."""

    resource: str
    method: str
    constant: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceName:
    """A namespace of the client."""

    attribute: str
    class_name: str
    module: str
    tag: str | None
    description: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class _Choice:
    """A method's name before clashes are told apart; the plainer one keeps it."""

    method: str
    reason: str
    rank: int


def operation_words(operation: Operation) -> tuple[str, ...]:
    """Return the words of an operation's id, else of its method and path."""
    if operation.operation_id is not None:
        return spelled(operation.operation_id)
    return (operation.method.lower(), *words(operation.path.replace("{", " by ")))


def name_operations(
    api: Api, *, overrides: Mapping[str, str]
) -> tuple[dict[str, OperationName], tuple[ResourceName, ...]]:
    """Return the name of every operation by its key, and the resources in the order of the document."""
    groups: dict[str | None, list[Operation]] = defaultdict(list)
    for operation in api.operations:
        groups[operation.tags[0] if operation.tags else None].append(operation)
    attributes = _resource_attributes(groups)
    placed: dict[str, list[tuple[Operation, _Choice]]] = defaultdict(list)
    chosen: dict[str, tuple[str, str]] = {}
    for tag, operations in groups.items():
        collection = _collection(tag, operations)
        for operation in operations:
            override = overrides.get(operation.operation_id or "")
            if override is not None:
                resource, _, method = override.rpartition(".")
                chosen[operation.key] = (resource or attributes[tag], method)
                continue
            placed[attributes[tag]].append((operation, _choose(operation, collection)))
    found = {
        key: OperationName(
            resource=resource,
            method=method,
            constant=_constant(method),
            reason="chosen in the configuration, under [operations]",
        )
        for key, (resource, method) in chosen.items()
    }
    for resource, members in placed.items():
        taken = {method for _, (place, method) in chosen.items() if place == resource}
        found.update(_methods(resource, members, taken))
    return found, _resources(api, attributes, found)


def _resource_attributes(groups: Mapping[str | None, list[Operation]]) -> dict[str | None, str]:
    texts: dict[str | None, str] = {
        tag: _collection(tag, operations) or tag or _root_segment(operations) for tag, operations in groups.items()
    }
    doubled = {text for text, count in Counter(map(_folded, texts.values())).items() if count > 1}
    texts = {tag: (tag or text) if _folded(text) in doubled else text for tag, text in texts.items()}
    return allocate(texts, form=snake, reserved=RESERVED_RESOURCES)


def _folded(text: str) -> str:
    return snake(spelled(text))


def _root_segment(operations: list[Operation]) -> str:
    """Return the name for operations without a tag: their first segment that is no version."""
    for segment in _segments(operations[0]):
        if not segment.startswith("{") and not (segment[:1] == "v" and segment[1:2].isdigit()):
            return segment
    return "api"


def _collection(tag: str | None, operations: list[Operation]) -> str | None:
    """Return the path segment that the tag names, in the singular or the plural."""
    if tag is None:
        return None
    wanted = singular(spelled(tag))
    counted = Counter(
        segment
        for operation in operations
        for segment in dict.fromkeys(_segments(operation))
        if not segment.startswith("{") and singular(words(segment)) == wanted
    )
    return min(counted, key=lambda segment: (-counted[segment], segment)) if counted else None


def _segments(operation: Operation) -> list[str]:
    return [segment for segment in operation.path.split("/") if segment]


def _choose(operation: Operation, collection: str | None) -> _Choice:
    segments = _segments(operation)
    noun = set(spelled(collection)) | set(singular(spelled(collection))) if collection is not None else set()
    last = segments[-1] if segments else ""
    if collection is not None and last == collection and operation.method in _COLLECTION:
        reason = f"{operation.method} of the collection '{collection}'"
        return _Choice(_COLLECTION[operation.method], reason, len(segments))
    item = len(segments) > 1 and last.startswith("{") and last.endswith("}") and segments[-2] == collection
    if item and operation.method in _ITEM:
        verb = _own_verb(operation, noun) if operation.method in ("PUT", "PATCH") else None
        reason = f"{operation.method} of an item of '{collection}'"
        return _Choice(verb or _ITEM[operation.method], reason, len(segments))
    below = len(segments) > 2 and segments[-2].startswith("{") and segments[-3] == collection
    if below and operation.method == "GET" and singular(words(last)) != words(last):
        return _Choice(snake(("list", *spelled(last))), f"GET of '{last}' below an item of '{collection}'", 100)
    if operation.operation_id is not None:
        parts = tuple(word for word in spelled(operation.operation_id) if word not in noun)
        return _Choice(snake(parts or spelled(operation.operation_id)), "its operationId without the tag's noun", 101)
    tail = [segment for segment in segments if not segment.startswith("{") and segment != collection]
    parts = (_LOOSE.get(operation.method, operation.method.lower()), *(word for s in tail[-2:] for word in words(s)))
    return _Choice(snake(parts), "its method and path, since it has no operationId", 102)


def _own_verb(operation: Operation, noun: set[str]) -> str | None:
    """Return the verb of `replaceConversation`; None where the id has none beyond update."""
    parts = spelled(operation.operation_id) if operation.operation_id is not None else ()
    if len(parts) < 2 or parts[0] in _PLAIN_VERBS or not set(parts[1:]) <= noun:
        return None
    return parts[0]


def _methods(
    resource: str, members: list[tuple[Operation, _Choice]], taken: set[str]
) -> dict[str, OperationName]:
    groups: dict[str, list[tuple[Operation, _Choice]]] = defaultdict(list)
    for operation, choice in members:
        name = f"{choice.method}_" if choice.method in RESERVED_METHODS else choice.method
        groups[name].append((operation, choice))
    found: dict[str, OperationName] = {}
    taken = taken | set(groups)
    for name, group in groups.items():
        group.sort(key=lambda pair: (pair[1].rank, pair[0].path, pair[0].method))
        for index, (operation, choice) in enumerate(group):
            method, reason = name, choice.reason
            if index or name in taken - set(groups):
                method, reason = _fuller(operation, taken), f"its whole id, since '{name}' is taken"
            taken.add(method)
            found[operation.key] = OperationName(
                resource=resource, method=method, constant=_constant(method), reason=reason
            )
    return found


def _fuller(operation: Operation, taken: set[str]) -> str:
    candidates = (
        operation_words(operation),
        (operation.method.lower(), *words(operation.path.replace("{", " by "))),
    )
    for parts in candidates:
        if snake(parts) not in taken | RESERVED_METHODS:
            return snake(parts)
    return snake((*candidates[0], digest(operation.key)))


def _constant(method: str) -> str:
    return f"_{upper(spelled(method))}"


def _resources(
    api: Api, attributes: Mapping[str | None, str], operations: Mapping[str, OperationName]
) -> tuple[ResourceName, ...]:
    used = dict.fromkeys(operations[operation.key].resource for operation in api.operations)
    tags = {attribute: tag for tag, attribute in attributes.items()}
    described = {tag.name: tag.description for tag in api.tags}
    classes: set[str] = set()
    found: list[ResourceName] = []
    for attribute in used:
        tag = tags.get(attribute)
        class_name = camel(spelled(attribute))
        if class_name in RESERVED_CLASSES:
            class_name += "Resource"
        if classes & _class_names(class_name):
            class_name = f"{class_name}_{digest(attribute)}"
        classes |= _class_names(class_name)
        found.append(
            ResourceName(
                attribute=attribute,
                class_name=class_name,
                module=attribute,
                tag=tag,
                description=described.get(tag) if tag is not None else None,
                reason=f"the operations of the tag '{tag}'" if tag is not None else "operations without a tag",
            )
        )
    return tuple(found)


def _class_names(name: str) -> set[str]:
    return {name, f"Async{name}", f"{name}Raw", f"Async{name}Raw"}
