"""Days: a `datetime` that is passed where the document says `format: date`.

Python's `datetime` is a `date`, so that no type checker objects. It is written as its day where it
is midnight, and refused where a time would be lost: in models, in arguments and in bodies of dates.
A mapping that stands for a model is written as it is, and so is an item of a body of items that is
no model.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

from .errors import InvalidArgumentError
from .shapes import is_collection, is_mapping, is_plain_dict
from .spec import Date, ListOf, MapOf, Spec, Structured, TupleOf

if TYPE_CHECKING:
    from .operation import Operation, Param


def is_dated(spec: Spec | None) -> bool:
    """Whether a spec reads dates, alone or in lists and maps, and nothing beside them."""
    if isinstance(spec, (ListOf, MapOf)):
        return is_dated(spec.inner)
    if isinstance(spec, (TupleOf, Structured)):
        inner = (*spec.inner, spec.rest) if isinstance(spec, TupleOf) else spec.specs
        found = [is_dated(item) for item in inner if item is not None]
        return bool(found) and all(found)
    return isinstance(spec, Date)


def days(value: Any, name: str) -> Any:
    """Return a value with the day of each datetime that is in it; `name` is what errors call it."""
    if isinstance(value, datetime):
        if value.time() == time():
            return value.date()
        raise InvalidArgumentError(f"{name} is a date: pass the .date() of a datetime with a time")
    if value is None or isinstance(value, (str, date)) or hasattr(value.__class__, "_raw_of"):
        return value
    if is_mapping(value):
        return {key: days(item, name) for key, item in value.items()}
    return [days(item, name) for item in value] if is_collection(value) else value


def with_days(
    operation: Operation[Any],
    path: Sequence[object],
    query: Sequence[object],
    headers: Sequence[object],
    cookies: Sequence[object],
    body: object,
) -> tuple[Any, ...]:
    """Return the arguments of a call with days where the operation has dates."""
    dates = operation.dates

    def replaced(
        place: str, names: Iterable[int | str | Param], values: Sequence[object]
    ) -> tuple[object, ...]:
        known = dates.get(place, ())
        named = [name if isinstance(name, (int, str)) else name.name for name in names]
        pairs = zip(named, values, strict=True)
        return tuple(
            (days(value, _called(name)) if name in known else value) for name, value in pairs
        )

    members = dates.get("body", ())
    if is_plain_dict(body):
        body = {
            name: days(value, _called(name)) if name in members else value
            for name, value in body.items()
        }
    if "" in members:
        body = days(body, "the body")
    return (
        replaced("path", range(len(path)), path),
        replaced("query", operation.query, query),
        replaced("headers", operation.headers, headers),
        replaced("cookies", operation.cookies, cookies),
        body,
    )


def _called(name: int | str) -> str:
    return "a path argument" if isinstance(name, int) else f"'{name}'"
