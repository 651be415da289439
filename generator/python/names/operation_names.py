"""Names of methods: verbs from method and path, else the operation's id."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.ir import Api, Operation
from generator.python.names.allocate import award
from generator.python.names.casing import digest, singular, snake, spelled, words
from generator.python.names.operation_answers import Answer, Answers
from generator.python.names.operation_words import (
    Words,
    is_version,
    names_itself,
    nouns_of,
    operation_words,
    segments_of,
    singulars,
    without_method,
)
from generator.python.names.reserved import METHODS
from generator.python.names.resource_names import (
    Placement,
    ResourceName,
    name_resources,
    place_operations,
)

__all__ = ["OperationName", "ResourceName", "name_operations"]

_CHANGES = ("POST", "PUT", "PATCH")
_PLAIN_VERBS = frozenset(
    ["change", "edit", "modify", "patch", "post", "put", "save", "set", "update"]
)
"""Verbs of an id that say no more than the method does."""
_NO_CREATION = frozenset({
    "check", "count", "delete", "describe", "fetch", "filter", "find", "get", "list", "lookup",
    "preview", "query", "read", "remove", "search", "set", "update", "validate",
})  # fmt: skip
"""Verbs of a POST to a collection that makes nothing new in it."""
_QUANTITIES = frozenset({"a", "all", "an", "the"})
_ACTIONS = frozenset(
    (word,) for word in ("count", "download", "export", "find", "lookup", "preview", "search")
)
"""Last words of a path that say what a GET does."""
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

    @property
    def call(self) -> str:
        """What a caller writes, up to the arguments."""
        return f"client.{self.resource}.{self.method}"


@dataclass(frozen=True, slots=True)
class _Choice:
    """A method's name that an operation would take, and how plain a case for it that is."""

    method: str
    reason: str
    plainness: int


def name_operations(
    api: Api, *, overrides: Mapping[str, str], client: str, answers: Answers
) -> tuple[dict[str, OperationName], tuple[ResourceName, ...]]:
    """Return the name of every operation by its key, and the resources in document order."""
    plain = [operation for operation in api.operations if operation.answers != "stream"]
    placements = place_operations(replace(api, operations=tuple(plain)))
    rows: dict[str, dict[str, list[_Choice]]] = defaultdict(dict)
    for operation in plain:
        placement = placements[operation.key]
        resource, _, method = overrides.get(operation.operation_id or "", "").rpartition(".")
        row = list(_choices(operation, placement, answers.of(operation)))
        if method:
            row.insert(0, _Choice(method, "chosen in the configuration, under [operations]", -1))
        rows[resource or placement.attribute][operation.key] = _unique(row)
    found: dict[str, OperationName] = {}
    for resource, members in rows.items():
        found.update(_settle(resource, members))
    found |= _name_streams(api, found)
    used = {key: name.resource for key, name in found.items()}
    found = {operation.key: found[operation.key] for operation in api.operations}
    return found, name_resources(api, placements, used, client=client)


def _name_streams(api: Api, found: Mapping[str, OperationName]) -> dict[str, OperationName]:
    """Return the names of operations that also answer as a whole: that one's, and `stream`."""
    taken = {(name.resource, name.method) for name in found.values()}
    named: dict[str, OperationName] = {}
    for operation in api.operations:
        if operation.answers == "stream":
            whole = found[operation.line]
            mark = digest(operation.key, length=64)
            tries = (f"{whole.method}_stream", f"stream_{whole.method}", f"{whole.method}_{mark}")
            method = next(text for text in tries if (whole.resource, text) not in taken)
            taken.add((whole.resource, method))
            named[operation.key] = OperationName(
                resource=whole.resource,
                method=method,
                constant=f"_{method.upper()}",
                reason=f"what streams the answer of '{whole.method}'",
            )
    return named


def _unique(row: list[_Choice]) -> list[_Choice]:
    unique: dict[str, _Choice] = {}
    for choice in row:
        method = f"{choice.method}_" if choice.method in METHODS else choice.method
        unique.setdefault(method, choice)
    return [_Choice(name, choice.reason, choice.plainness) for name, choice in unique.items()]


def _settle(
    resource: str, rows: Mapping[str, list[_Choice]]
) -> Iterator[tuple[str, OperationName]]:
    """Yield the names within one resource; the plainer case has the better claim."""
    claims = {
        key: [(choice.method, (choice.plainness, key.count("/"), key)) for choice in row]
        for key, row in rows.items()
    }
    for key, index in award(claims).items():
        choice, first = rows[key][index], rows[key][0]
        reason = (
            choice.reason if index == 0 else f"{choice.reason}, since '{first.method}' is taken"
        )
        yield (
            key,
            OperationName(
                resource=resource,
                method=choice.method,
                constant=f"_{choice.method.upper()}",
                reason=reason,
            ),
        )


def _choices(operation: Operation, placement: Placement, answer: Answer) -> Iterator[_Choice]:
    """Yield an operation's names, best first; the last is its own alone."""
    collection = placement.collection
    segments = segments_of(operation)
    last = segments[-1] if segments else ""
    if placement.action:
        reason = "its operationId, whose noun is the resource"
        yield _Choice(snake(placement.action), reason, 0)
        both = (operation.method.lower(), *placement.action)
        yield _Choice(snake(both), f"its HTTP method and {reason}", 1)
    if collection is not None and not set(operation.path) & {"#", "?"}:
        yield from _verbs(operation, collection, segments, answer)
    below = len(segments) > 2 and segments[-2].startswith("{") and segments[-3] == collection
    if below and operation.method == "GET" and singular(words(last)) != words(last):
        verb = "get" if answer is Answer.ONE else "list"
        reason = f"GET of '{last}' below an item of '{collection}'"
        yield _Choice(snake((verb, *spelled(last))), reason, 1)
    plainness, reason = 2, "its method and path, since no operationId tells more"
    if names_itself(operation):
        plainness, reason = 3, "its method and path"
        said = operation_words(operation)
        short = without_method(said, spelled(collection or placement.tag or ""), operation)
        if short == ("get",) and answer is Answer.LIST:
            short = ("list",)
        yield _Choice(snake(short), "its operationId without the tag's noun", 2)
        yield _Choice(snake(said), "its operationId", 3)
    for parts in _of_path(operation, collection, segments, answer):
        yield _Choice(snake(parts), reason, plainness)
    if operation.operation_id:
        yield _Choice(snake(spelled(operation.operation_id)), "its whole operationId", 3)
    path = (operation.method.lower(), *words(operation.path.replace("{", " by ")))
    yield _Choice(snake(path), "its method and whole path", 4)
    for length in (4, 64):
        mark = digest(operation.key, length=length)
        yield _Choice(snake((*path, mark)), f"its method and path; {mark} stands for them", 5)


def _verbs(
    operation: Operation, collection: str, segments: list[str], answer: Answer
) -> Iterator[_Choice]:
    """Yield what is done to a collection or to an item of it, by the method, or by the id's own verb."""
    last = segments[-1] if segments else ""
    own = _own_verb(operation, spelled(collection))
    if last == collection:
        single = answer is not Answer.LIST and singular(words(last)) == words(last)
        of_one = operation.method in _ITEM and (
            single or (operation.method == "GET" and answer is Answer.ONE)
        )
        verb = (_ITEM if of_one else _COLLECTION).get(operation.method)
        which = f"'{last}', of which there is one" if of_one else f"the collection '{last}'"
        if own is not None and own in _NO_CREATION and verb == "create":
            yield _Choice(own, f"POST of {which}, and the verb of its operationId", 0)
        elif verb is not None:
            yield _Choice(verb, f"{operation.method} of {which}", 0)
    elif segments[-2:-1] == [collection] and last.startswith("{") and last.endswith("}"):
        reason = f"{operation.method} of an item of '{collection}'"
        if own is not None and own not in _PLAIN_VERBS and operation.method in _CHANGES:
            yield _Choice(snake((own,)), f"{reason}, and the verb of its operationId", 0)
        elif operation.method in _ITEM:
            yield _Choice(_ITEM[operation.method], reason, 0)
        elif operation.method == "POST" and (own is not None or not names_itself(operation)):
            yield _Choice("update", reason, 1)
        if operation.method == "PUT":
            yield _Choice("replace", reason, 1)


def _own_verb(operation: Operation, noun: Words) -> str | None:
    """Return the verb of `replaceConversationV2` or `Conversations_Replace`; None of an id in another form."""
    if not operation.operation_id:
        return None
    said, wanted = operation_words(operation), singulars(noun)
    if singulars(said[:-1]) == wanted:
        return said[-1]
    verb, *rest = said
    rest = rest[1:] if rest and rest[0] in _QUANTITIES else rest
    rest = rest[:-1] if rest and is_version(rest[-1]) else rest
    return verb if rest and singulars(tuple(rest)) == wanted else None


def _of_path(
    operation: Operation, collection: str | None, segments: list[str], answer: Answer
) -> Iterator[Words]:
    """Yield what method and path make: with one noun, with more of them, with the version too."""
    counts = range(1, max(2, len(segments)) + 1)
    short, *longer = (_from_path(operation, collection, count, answer) for count in counts)
    version = tuple(word for item in segments if is_version(item) for word in words(item))
    yield short
    if operation.method == "PUT":
        yield ("replace", *short[1:])
    yield from longer
    yield (*short, *version)
    if segments and segments[-1].startswith("{"):
        yield from ((*parts, "by", *words(segments[-1])) for parts in (short, *longer))


def _from_path(operation: Operation, collection: str | None, count: int, answer: Answer) -> Words:
    """Return a verb and the last nouns of the path, in the singular where one item is meant.

    A POST to what is no collection is an action, which needs no other verb: `refresh`, or
    `expire_session` where it is done to something else than the resource's own.
    """
    segments = segments_of(operation)
    nouns = [item for item in nouns_of(operation) if item != collection]
    parts = tuple(word for noun in nouns[-count:] for word in words(noun))
    above = words(nouns[-count - 1]) if len(nouns) > count else ()
    if segments and segments[-1] == collection and nouns and operation.method in _COLLECTION:
        return (_COLLECTION[operation.method], "for", *singular(words(nouns[-1])))
    several = singular(parts) != parts
    of_item = bool(segments) and segments[-1].startswith("{")
    if operation.method == "POST" and parts and not several and not of_item:
        return (*parts, *singular(above))
    if operation.method == "GET" and parts in _ACTIONS and not of_item:
        return (*parts, *above)
    if operation.method == "GET" and several and not of_item and answer is not Answer.ONE:
        return ("list", *parts)
    changes = of_item and operation.method == "POST"
    verb = "update" if changes else _LOOSE.get(operation.method, operation.method.lower())
    return (verb, *(singular(parts) if of_item or operation.method == "POST" else parts))
