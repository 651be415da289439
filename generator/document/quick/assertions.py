"""The keywords of JSON Schema that look at a value and at no other schema, as functions that say yes or no."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping

from generator.document.node import Json

Check = Callable[[Json], bool]


class UnknownError(Exception):
    """What is not decided here."""


_TYPES: Mapping[str, Check] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "null": lambda value: value is None,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
}


def type_check(wanted: Json, *, whole: bool) -> Check:
    """Return the check of `type`; with `whole`, 1.0 is an integer, which it is not in draft 4."""
    names = [str(name) for name in (wanted if isinstance(wanted, list) else [wanted])]
    checks = [_TYPES[name] for name in names]
    if whole and "integer" in names:
        checks.append(lambda value: isinstance(value, float) and value.is_integer())
    if len(checks) == 1:
        return checks[0]
    return lambda value: any(check(value) for check in checks)


def minimum(bound: Json, *, excluded: bool) -> Check:
    """Return the check of `minimum`, or with `excluded` of a bound that is no longer allowed itself."""
    if not isinstance(bound, (int, float)):
        raise UnknownError
    least = bound

    def check(value: Json) -> bool:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return True
        return value > least or (value == least and not excluded)

    return check


def _dependencies(needs: Json) -> Check:
    if not isinstance(needs, dict):
        raise UnknownError
    lists = {name: names for name, names in needs.items() if isinstance(names, list)}
    if len(lists) != len(needs):
        raise UnknownError
    return lambda value: not isinstance(value, dict) or all(
        need in value for name, names in lists.items() if name in value for need in names
    )


def _const(wanted: Json) -> Check:
    if isinstance(wanted, str):
        return lambda value: value == wanted
    same = _identity(wanted)
    return lambda value: _identity(value) == same


def _enum(values: Json) -> Check:
    if not isinstance(values, list) or not all(isinstance(value, (str, bool)) for value in values):
        raise UnknownError
    return lambda value: isinstance(value, (str, bool)) and value in values


def _pattern(pattern: Json) -> Check:
    search = re.compile(str(pattern)).search
    return lambda value: not isinstance(value, str) or search(value) is not None


def _unique(wanted: Json) -> Check:
    def check(value: Json) -> bool:
        if not wanted or not isinstance(value, list):
            return True
        return len(set(map(_identity, value))) == len(value)

    return check


def _identity(value: Json) -> Hashable:
    """Return what equal values of JSON share: 1 and 1.0 are one number, 1 and true are two values."""
    if isinstance(value, dict):
        return frozenset((key, _identity(member)) for key, member in value.items())
    if isinstance(value, list):
        return tuple(map(_identity, value))
    return (value, isinstance(value, bool))


def _size(
    kind: type[list[Json] | dict[str, Json] | str], *, least: bool
) -> Callable[[Json], Check]:
    def of(bound: Json) -> Check:
        if not isinstance(bound, int):
            raise UnknownError
        limit = bound

        def check(value: Json) -> bool:
            if not isinstance(value, kind):
                return True
            return len(value) >= limit if least else len(value) <= limit

        return check

    return of


ASSERTIONS: Mapping[str, Callable[[Json], Check]] = {
    "const": _const,
    "dependencies": _dependencies,
    "enum": _enum,
    "pattern": _pattern,
    "uniqueItems": _unique,
    "minItems": _size(list, least=True),
    "maxItems": _size(list, least=False),
    "minProperties": _size(dict, least=True),
    "maxProperties": _size(dict, least=False),
    "minLength": _size(str, least=True),
    "maxLength": _size(str, least=False),
}
"""How the value of a keyword becomes its check."""
