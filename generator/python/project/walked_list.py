"""The list whose walk over its pages the README shows, and what the server answers to it."""

from __future__ import annotations

from generator.ir import Json, MediaType, Object, Operation
from generator.python.examples.calls import Caller
from generator.python.media import pick
from generator.python.package.responses import item_schema, successes
from generator.python.package.wire import placed
from generator.python.project.snippet_choices import is_text_schema
from generator.python.shapes import unaliased
from generator.python.skeleton.walk import walk, with_value
from generator.python.text.literal import literal


def walked_list(caller: Caller) -> tuple[Operation, MediaType] | None:
    """Return a list that comes in pages, and the media type that holds these.

    One that is not deprecated comes first, and then one whose pages are counted.
    """
    paged = [item for item in caller.api.operations if item.pagination is not None]
    for operation in sorted(paged, key=_walked_last):
        kept = [pick(caller.api, response) for response in successes(operation)]
        pages = next((item for item in kept if item is not None and item.schema is not None), None)
        if pages is not None and not placed(operation, "path") and not caller.obstacle(operation):
            return operation, pages
    return None


def walk_answers(caller: Caller, operation: Operation, media_type: MediaType) -> tuple[str, ...]:
    """Return the answers of a walk over a list: an empty page where its call says which page."""
    rule = operation.pagination
    value = caller.answer(media_type, rule)
    if rule is not None and any(item.required for item in placed(operation, "query")):
        answers: tuple[Json, ...] = (with_value(value, rule.items, []),)
    else:
        answers = walk(caller, operation, value, plain=False).answers
    return tuple(f"200, json={literal(answer)}" for answer in answers)


def shown_item(caller: Caller, operation: Operation, media_type: MediaType) -> str:
    """Return what is printed of an item: two texts of it, those that must be there first."""
    rule = operation.pagination
    if media_type.schema is None or rule is None:
        return "item"
    api, names = caller.api, caller.names
    found = item_schema(api, media_type.schema, rule.items)
    schema = unaliased(api, found) if found is not None else None
    if not isinstance(schema, Object):
        return "item"
    texts = [item for item in schema.properties if is_text_schema(api, item.schema)]
    texts.sort(key=lambda item: not item.required)
    shown = [f"item.{names.attributes[schema.meta.id, item.name]}" for item in texts[:2]]
    return ", ".join(shown) or "item"


def _walked_last(operation: Operation) -> tuple[bool, bool]:
    rule = operation.pagination
    return operation.deprecated, rule is None or not (rule.offset or rule.page)
