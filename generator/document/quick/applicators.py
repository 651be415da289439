"""The keywords of JSON Schema that apply other schemas to a value, as functions of what those say."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from generator.document.node import Json
from generator.document.quick.assertions import Check, UnknownError

Left = Callable[[dict[str, Json], set[str]], set[str]]
"""An object, and the names in it that no schema spoke of yet: which of them are left after one more."""


def members(
    own: Mapping[str, Check],
    patterned: Mapping[str, Check],
    *,
    extra: Json,
    rest: Check | None,
    required: list[Json],
) -> Check:
    """Return one check for all that is said of an object's members; `rest` is for those of no name or pattern."""
    patterns = [(re.compile(pattern).search, part) for pattern, part in patterned.items()]

    def check(value: Json) -> bool:
        if not isinstance(value, dict):
            return True
        if not all(name in value for name in required):
            return False
        for name, member in value.items():
            found = own.get(name)
            known = found is not None
            if found is not None and not found(member):
                return False
            for search, part in patterns:
                if search(name):
                    known = True
                    if not part(member):
                        return False
            if not known and (extra is False or (rest is not None and not rest(member))):
                return False
        return True

    return check


def conditional(condition: Check, then: Check, other: Check) -> Check:
    """Return the check of `if`, `then` and `else`."""
    return lambda value: then(value) if condition(value) else other(value)


def unevaluated(steps: Sequence[Left], rest: Check) -> Check:
    """Return the check of `unevaluatedProperties` (JSON Schema 2020-12, core, section 11.3)."""

    def check(value: Json) -> bool:
        if not isinstance(value, dict):
            return True
        left = set(value)
        for step in steps:
            if not left:
                return True
            left = step(value, left)
        return all(rest(value[name]) for name in left)

    return check


def where(condition: Check, steps: Sequence[Left]) -> Left:
    """Return the steps as one, taken where a condition holds."""

    def step(value: dict[str, Json], left: set[str]) -> set[str]:
        if steps and condition(value):
            for inner in steps:
                left = inner(value, left)
        return left

    return step


def without(names: frozenset[str]) -> Left:
    """Return the step of `properties`."""
    return lambda _, left: left - names


def unlike(pattern: str) -> Left:
    """Return the step of a pattern of `patternProperties`."""
    search = re.compile(pattern).search
    return lambda _, left: {name for name in left if not search(name)}


def nothing_left(_: dict[str, Json], __: set[str]) -> set[str]:
    """Take the step of what speaks of all names, such as `additionalProperties`."""
    return set()


def contains(check: Check, schema: dict[str, Json]) -> Check:
    """Return the check of `contains`, with `minContains` and `maxContains`."""
    least, most = schema.get("minContains", 1), schema.get("maxContains")
    if not isinstance(least, int) or not isinstance(most, int | None):
        raise UnknownError

    def count(value: Json) -> bool:
        if not isinstance(value, list):
            return True
        found = sum(map(check, value))
        return found >= least and (most is None or found <= most)

    return count


def dependent(parts: Mapping[str, Check]) -> Check:
    """Return the check of `dependentSchemas`."""
    return lambda value: not isinstance(value, dict) or all(
        check(value) for name, check in parts.items() if name in value
    )


def has(name: str) -> Check:
    """Return the check of whether an object has a member."""
    return lambda value: isinstance(value, dict) and name in value


def negated(check: Check) -> Check:
    """Return the opposite of a check."""
    return lambda value: not check(value)


def _items(check: Check) -> Check:
    return lambda value: not isinstance(value, list) or all(map(check, value))


def _names(check: Check) -> Check:
    return lambda value: not isinstance(value, dict) or all(map(check, value))


def _all(checks: list[Check]) -> Check:
    return lambda value: all(check(value) for check in checks)


def _any(checks: list[Check]) -> Check:
    return lambda value: any(check(value) for check in checks)


def _one(checks: list[Check]) -> Check:
    return lambda value: sum(check(value) for check in checks) == 1


OF_ONE_SCHEMA: Mapping[str, Callable[[Check], Check]] = {
    "not": negated,
    "items": _items,
    "propertyNames": _names,
}
OF_SCHEMAS: Mapping[str, Callable[[list[Check]], Check]] = {
    "allOf": _all,
    "anyOf": _any,
    "oneOf": _one,
}
