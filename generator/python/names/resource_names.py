"""Names of resources: one for each tag, called after the path's segment that the tag names.

Operations without a tag go by the path's first segment; where the path names nothing (`/`, or an
action behind a `#`), by the noun of the operationId.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Api, Operation
from generator.python.names.allocate import allocate
from generator.python.names.casing import camel, digest, module, singular, snake, spelled, words
from generator.python.names.operation_words import (
    PREPOSITIONS,
    controller_of,
    is_prefix,
    operation_words,
    segments_of,
    words_of_title,
)
from generator.python.names.reserved import RESOURCE_CLASSES, RESOURCES

_CLASS = re.compile(
    r"(?:(?<=[a-z0-9])|[-_ ])(?:Rest[-_ ]?)?Controller\Z|[-_ ](?:rest[-_ ])?controller\Z"
)

_ROOTS = 2
"""From more roots than these a tag of the whole API hides what its paths tell apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceName:
    """A namespace of the client."""

    attribute: str
    class_name: str
    module: str
    tag: str | None
    description: str | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """The resource of an operation, and the path's segment that its tag names."""

    attribute: str
    collection: str | None
    tag: str | None
    action: tuple[str, ...] = ()
    """The words of the method, where the operationId names both: `create` of `CreateVolume`."""


def place_operations(api: Api) -> dict[str, Placement]:
    """Return the resource of each operation by its key.

    An operation without a tag goes where its first segment says that it belongs, beside the
    operations of a tag where that gives the same name. So does one whose tag is the name of the
    whole API, where that would put much together that the paths tell apart.
    """
    whole = _tags_of_the_whole(api)
    tagged: dict[str, list[Operation]] = defaultdict(list)
    untagged: dict[str, list[Operation]] = defaultdict(list)
    by_noun: dict[tuple[str, ...], list[Operation]] = defaultdict(list)
    for operation in api.operations:
        if operation.tags and operation.tags[0] and operation.tags[0] not in whole:
            tagged[operation.tags[0]].append(operation)
        elif root := _root(operation):
            untagged[root].append(operation)
        elif noun := singular(_action_and_noun(operation)[1]):
            by_noun[noun].append(operation)
        else:
            untagged["api"].append(operation)
    collections = {tag: _collection(tag, group) for tag, group in tagged.items()}
    attributes = _attributes(collections)
    by_name = {name: tag for tag, name in attributes.items()}
    found: dict[str, Placement] = {}
    for tag, group in tagged.items():
        placement = Placement(attribute=attributes[tag], collection=collections[tag], tag=tag)
        found.update({operation.key: placement for operation in group})
    for root, group in untagged.items():
        name = allocate({root: root}, form=snake, reserved=RESOURCES)[root]
        placement = Placement(attribute=name, collection=root, tag=by_name.get(name))
        found.update({operation.key: placement for operation in group})
    for noun, group in by_noun.items():
        found.update(_by_noun(noun, group, by_name))
    return found


def _tags_of_the_whole(api: Api) -> set[str]:
    """Return tags that are called like the API and stand for many roots of paths, none of them their own."""
    groups: dict[str, list[Operation]] = defaultdict(list)
    for operation in api.operations:
        if operation.tags and words_of_title(operation.tags[0]) == words_of_title(api.info.title):
            groups[operation.tags[0]].append(operation)
    return {
        tag
        for tag, group in groups.items()
        if len(set(map(_root, group))) > _ROOTS and _collection(tag, group) is None
    }


def _by_noun(
    noun: tuple[str, ...], group: Iterable[Operation], by_name: Mapping[str, str]
) -> Iterator[tuple[str, Placement]]:
    """Yield the placements of the actions on one thing; it is called in the plural where one of them does."""
    parts = {operation.key: _action_and_noun(operation) for operation in group}
    plural = max((found for _, found in parts.values()), key=lambda found: (found != noun, found))
    name = allocate({0: " ".join(plural)}, form=snake, reserved=RESOURCES)[0]
    for key, (action, _) in parts.items():
        yield (
            key,
            Placement(attribute=name, collection=None, tag=by_name.get(name), action=action),
        )


def _action_and_noun(operation: Operation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what an operationId says is done, and to what: `list in group` and `users`.

    The noun ends before a preposition, and is empty where the id is one word, or there is none.
    In a dotted id the thing stands before what is done: `projects.cancel`.
    """
    *_, thing, deed = ("", "", *(operation.operation_id or "").split("."))
    if words(thing) and words(deed):
        return words(deed), words(thing)
    said = operation_words(operation) if operation.operation_id else ()
    said = said[len(controller_of(operation)) :]
    found = tuple(word for word in said if word not in ("a", "an", "the"))
    if len(found) > 2 and found[0] == operation.method.lower():
        found = found[1:]
    end = next((at for at, word in enumerate(found) if at > 1 and word in PREPOSITIONS), len(found))
    return (*found[:1], *found[end:]), found[1:end]


def _attributes(collections: Mapping[str, str | None]) -> dict[str, str]:
    """Return the attribute of each tag: its collection's, its own where two tags share that."""
    texts = {tag: collection or _thing(tag) for tag, collection in collections.items()}
    folded = Counter(snake(spelled(text)) for text in texts.values())
    texts = {tag: text if folded[snake(spelled(text))] == 1 else tag for tag, text in texts.items()}
    return allocate(texts, form=snake, reserved=RESOURCES, kinds={tag: tag for tag in texts})


def _thing(tag: str) -> str:
    """Return a tag without the server's word for the class behind it: `user` of `user-rest-controller`."""
    return _CLASS.sub("", tag) or tag


def _root(operation: Operation) -> str | None:
    """Return the first segment that is neither a version nor a parameter; None where all are.

    What is done to a parameter, as in `/v1/{name}:cancel`, is no root.
    """
    verb = {segments_of(operation)[-1]} if "}:" in operation.path else set[str]()
    roots = (item for item in segments_of(operation) if not is_prefix(item) and item not in verb)
    return next(roots, None)


def _collection(tag: str, operations: Iterable[Operation]) -> str | None:
    """Return the path segment that the tag names, in the singular or the plural."""
    wanted = {singular(spelled(text)) for text in (tag, _thing(tag))}
    counted = Counter(
        segment
        for operation in operations
        for segment in dict.fromkeys(segments_of(operation))
        if not segment.startswith("{") and singular(words(segment)) in wanted
    )
    return min(counted, key=lambda segment: (-counted[segment], segment)) if counted else None


def name_resources(
    api: Api, placements: Mapping[str, Placement], used: Mapping[str, str], *, client: str
) -> tuple[ResourceName, ...]:
    """Return the resources in the order of the document; `used` is the attribute by operation."""
    tags = {
        placement.attribute: placement.tag for placement in placements.values() if placement.tag
    }
    own = {placement.attribute for placement in placements.values()}
    described = {tag.name: tag.description for tag in api.tags}
    classes = {client, f"Async{client}", *RESOURCE_CLASSES}
    found: list[ResourceName] = []
    for attribute in dict.fromkeys(used[operation.key] for operation in api.operations):
        tag = tags.get(attribute)
        class_name = _class_name(attribute, classes)
        classes |= _class_names(class_name)
        reason = f"the operations of the tag '{tag}'" if tag else "operations without a tag"
        found.append(
            ResourceName(
                attribute=attribute,
                class_name=class_name,
                module=module((attribute,)),
                tag=tag,
                description=described.get(tag) if tag is not None else None,
                reason=reason if attribute in own else "chosen in the configuration",
            )
        )
    return tuple(found)


def _class_name(attribute: str, taken: set[str]) -> str:
    plain = camel(spelled(attribute))
    tries = (
        plain,
        f"{plain}Resource",
        *(f"{plain}_{digest(attribute, length=n)}" for n in (4, 64)),
    )
    return next(name for name in tries if not taken & _class_names(name))


def _class_names(name: str) -> set[str]:
    return {
        f"{prefix}{name}{kind}" for prefix in ("", "Async") for kind in ("", "Raw", "Streaming")
    }
