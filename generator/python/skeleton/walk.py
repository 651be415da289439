"""The pages that the test of a list walks: what it asks for, and what the server answers."""

from __future__ import annotations

from collections.abc import Mapping
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
        by = _by_offset if rule.offset is not None else _by_link
        two = by(caller, operation, rule, value, items, plain=plain)
        if two is not None:
            return two
        value = with_value(value, rule.items, [])
    call = caller.call(operation, plain=plain)
    return Walk(requests=(call,), answers=(value,), items=())


def _by_offset(
    caller: Caller,
    operation: Operation,
    rule: Pagination,
    value: Json,
    items: tuple[Json, ...],
    *,
    plain: bool,
) -> Walk | None:
    """Return a walk that skips the items of the page before; None where a page cannot be full."""
    count = len(items)
    parameters = {item.name: item for item in operation.parameters if item.place == "query"}
    size, offset = parameters.get(rule.size or ""), parameters.get(rule.offset or "")
    if offset is None or _refuses(caller, offset, count):
        return None
    asked: dict[str, Json] = {offset.name: 0 if offset.required else None}
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
            caller.call(operation, plain=plain, query=_at_page(asked, offset, page * count))
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


def _refuses(caller: Caller, parameter: Parameter, number: int) -> bool:
    return not fits(caller.api, parameter.schema, number)


def _at_page(asked: Mapping[str, Json], offset: Parameter, skipped: int) -> Mapping[str, Json]:
    return {**asked, offset.name: skipped} if skipped else asked


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
