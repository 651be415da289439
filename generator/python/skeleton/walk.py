"""The pages that the test of a list walks: what it asks for, and what the server answers."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ir import Json, Operation, Pagination, Parameter
from generator.python.examples.calls import Call, Caller
from generator.python.examples.mismatch import fits
from generator.python.shapes import unescape


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """Requests and their answers, page by page; the first request is the call that is made."""

    requests: tuple[Call, ...]
    answers: tuple[Json, ...]
    items: tuple[Json, ...]
    """All items, in the order in which they come."""


def walk(caller: Caller, operation: Operation, value: Json, *, plain: bool) -> Walk:
    """Return a walk over two pages like `value`; over one where nothing leads to a second."""
    rule = operation.pagination
    found = value_at(value, rule.items) if rule is not None else None
    items = tuple(found) if isinstance(found, list) else ()
    if rule is not None and items:
        if rule.cursor is not None:
            by = _by_cursor
        else:
            by = _by_number if rule.page or rule.offset else _by_link
        two = by(caller, operation, rule, value, items, plain=plain)
        if two is not None:
            return two
        value = with_value(value, rule.items, [])
    call = caller.call(operation, plain=plain)
    return Walk(requests=(call,), answers=(value,), items=())


def _by_number(
    caller: Caller,
    operation: Operation,
    rule: Pagination,
    value: Json,
    items: tuple[Json, ...],
    *,
    plain: bool,
) -> Walk | None:
    """Return a walk that counts items or pages; None where a page cannot be full."""
    count = len(items)
    size, place = _query(operation, rule.size), _query(operation, rule.page or rule.offset)
    first, step = (rule.first, 1) if rule.page else (0, count)
    if place is None or _refuses(caller, place, first + step):
        return None
    asked: dict[str, Json] = {place.name: first if place.required else None}
    if size is not None:
        full = not _refuses(caller, size, count)
        if size.required and not full:
            return None
        asked[size.name] = count if full else None
        if value_at(value, f"/{size.name}") is not None:
            value = with_value(value, f"/{size.name}", count)
    told = rule.total is not None and value_at(value, rule.total) is not None
    pages: tuple[Json, ...] = (value, value, with_value(value, rule.items, []))
    if rule.total is not None and told:
        pages = (with_value(value, rule.total, 2 * count),) * 2
    return Walk(
        requests=tuple(
            caller.call(
                operation,
                plain=plain,
                query={**asked, place.name: first + page * step} if page else asked,
            )
            for page in range(len(pages))
        ),
        answers=pages,
        items=items * 2,
    )


def _by_link(
    caller: Caller,
    operation: Operation,
    rule: Pagination,
    value: Json,
    items: tuple[Json, ...],
    *,
    plain: bool,
) -> Walk | None:
    """Return a walk that follows a link; None where the envelope has no place for one."""
    call = caller.call(operation, plain=plain)
    link = f"{call.url}?page=2"
    linked = with_value(value, rule.next or "", link)
    if rule.next is None or value_at(linked, rule.next) != link:
        return Walk(requests=(call,), answers=(value,), items=items)
    following = replace(call, query=(("page", "2"),), exact=True)
    return Walk(requests=(call, following), answers=(linked, value), items=items * 2)


def _by_cursor(
    caller: Caller,
    operation: Operation,
    rule: Pagination,
    value: Json,
    items: tuple[Json, ...],
    *,
    plain: bool,
) -> Walk | None:
    """Return a walk that passes on what the first page told; None where it cannot be passed."""
    place = _query(operation, rule.cursor)
    cursor = None if place is None else caller.parameter(place)
    if (
        place is None
        or place.required
        or cursor in ("", None)
        or not isinstance(cursor, (str, int))
    ):
        return None
    told = with_value(value, rule.next or "", cursor)
    asked = ({place.name: None}, {place.name: cursor})
    requests = tuple(caller.call(operation, plain=plain, query=query) for query in asked)
    return Walk(requests=requests, answers=(told, value), items=items * 2)


def _query(operation: Operation, name: str | None) -> Parameter | None:
    """Return a query parameter of an operation; None where there is none of that name."""
    return next(
        (item for item in operation.parameters if item.place == "query" and item.name == name), None
    )


def _refuses(caller: Caller, parameter: Parameter, number: int) -> bool:
    return not fits(caller.api, parameter.schema, number)


def value_at(value: Json, pointer: str) -> Json:
    """Return what a JSON Pointer leads to through objects; None where it leads nowhere."""
    for token in pointer.split("/")[1:]:
        if not isinstance(value, dict):
            return None
        value = value.get(unescape(token))
    return value


def with_value(value: Json, pointer: str, new: Json) -> Json:
    """Return a copy of a value with `new` at `pointer`; as it is where the way there is no object."""
    token, _, rest = pointer.removeprefix("/").partition("/")
    key = unescape(token)
    below = value.get(key, {}) if isinstance(value, dict) else None
    if not isinstance(value, dict) or (rest and not isinstance(below, dict)):
        return value
    return {**value, key: with_value(below, f"/{rest}", new) if rest else new}
