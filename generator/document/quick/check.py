"""A quick answer to whether a value is valid by a JSON Schema of draft 4: yes, or ask the library.

A schema is compiled to functions that only say yes or no. No place and no reason is known to them;
what they do not say yes to, and what they do not know, is for the library to judge.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from types import MappingProxyType

from generator.document.node import Json
from generator.location import Pointer

Check = Callable[[Json], bool]
Schema = Mapping[str, Json]

_ANNOTATIONS = frozenset(
    {
        "id",
        "$schema",
        "title",
        "description",
        "default",
        "definitions",
        "additionalItems",
        "exclusiveMinimum",
    }
)
"""Keywords that assert nothing by themselves; `additionalItems` does only beside a list of `items`, which is not known here."""
_OF_OBJECTS = ("properties", "patternProperties", "additionalProperties", "required")
_TYPES: Mapping[str, Check] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "null": lambda value: value is None,
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
}


class _UnknownError(Exception):
    """What is not decided here."""


class QuickCheck:
    """One schema, compiled; `formats` are the formats that count, `others` the schemas it refers to by URI."""

    def __init__(
        self,
        schema: Schema,
        formats: Mapping[str, Check] = MappingProxyType({}),
        others: Mapping[str, QuickCheck] = MappingProxyType({}),
    ) -> None:
        self._root, self._formats, self._others = schema, formats, others
        self._by_reference: dict[str, Check] = {}
        try:
            self._check: Check | None = self._compile(dict(schema))
        except _UnknownError:
            self._check = None

    def is_valid(self, value: Json) -> bool:
        """Say whether a value is certainly valid."""
        try:
            return self._check is not None and self._check(value)
        except (_UnknownError, RecursionError):
            return False

    def _compile(self, schema: Json) -> Check:
        if not isinstance(schema, dict):
            raise _UnknownError
        reference = schema.get("$ref")
        if reference is not None:
            return self._referred(str(reference))
        checks = list(self._checks(schema))
        if len(checks) == 1:
            return checks[0]
        return lambda value: all(check(value) for check in checks)

    def _referred(self, reference: str) -> Check:
        uri, _, fragment = reference.partition("#")
        if uri:
            if uri not in self._others:
                raise _UnknownError
            return self._others[uri]._referred(f"#{fragment}")

        def check(value: Json) -> bool:
            return self._by_reference[reference](value)

        if reference not in self._by_reference:
            self._by_reference[reference] = check  # a schema may refer to itself
            target: Json = dict(self._root)
            for token in Pointer.from_fragment(reference).tokens:
                target = target.get(token) if isinstance(target, dict) else None
            self._by_reference[reference] = self._compile(target)
        return check

    def _checks(self, schema: dict[str, Json]) -> Iterator[Check]:
        for key, value in schema.items():
            if key in _SIMPLE:
                yield _SIMPLE[key](value)
            elif key in ("allOf", "anyOf", "oneOf") and isinstance(value, list):
                yield _combined(key, [self._compile(part) for part in value])
            elif key == "not":
                yield _negated(self._compile(value))
            elif key == "items":
                yield _items(self._compile(value))
            elif key == "minimum":
                yield _minimum(value, excluded=schema.get("exclusiveMinimum") is True)
            elif key == "dependencies" and isinstance(value, dict):
                yield _dependencies(value)
            elif key == "format":
                if value in self._formats:
                    yield self._formats[str(value)]
            elif key not in _ANNOTATIONS and key not in _OF_OBJECTS:
                raise _UnknownError
        if any(key in schema for key in _OF_OBJECTS):
            yield self._object(schema)

    def _object(self, schema: dict[str, Json]) -> Check:
        """Return one check for all that is said of an object's members."""
        own = {name: self._compile(part) for name, part in _members(schema, "properties")}
        patterns = [
            (re.compile(pattern).search, self._compile(part))
            for pattern, part in _members(schema, "patternProperties")
        ]
        extra = schema.get("additionalProperties", True)
        rest = None if isinstance(extra, bool) else self._compile(extra)
        required = schema.get("required", [])
        if not isinstance(required, list):
            raise _UnknownError

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


def _members(schema: dict[str, Json], key: str) -> list[tuple[str, Json]]:
    found = schema.get(key, {})
    if not isinstance(found, dict):
        raise _UnknownError
    return list(found.items())


def _type(wanted: Json) -> Check:
    checks = [_TYPES[str(name)] for name in (wanted if isinstance(wanted, list) else [wanted])]
    return checks[0] if len(checks) == 1 else lambda value: any(check(value) for check in checks)


def _enum(values: Json) -> Check:
    if not isinstance(values, list) or not all(isinstance(value, (str, bool)) for value in values):
        raise _UnknownError
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


def _minimum(bound: Json, *, excluded: bool) -> Check:
    if not isinstance(bound, (int, float)):
        raise _UnknownError
    least = bound

    def check(value: Json) -> bool:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return True
        return value > least or (value == least and not excluded)

    return check


def _size(
    kind: type[list[Json] | dict[str, Json] | str], *, least: bool
) -> Callable[[Json], Check]:
    def of(bound: Json) -> Check:
        if not isinstance(bound, int):
            raise _UnknownError
        limit = bound

        def check(value: Json) -> bool:
            if not isinstance(value, kind):
                return True
            return len(value) >= limit if least else len(value) <= limit

        return check

    return of


def _combined(key: str, checks: list[Check]) -> Check:
    if key == "allOf":
        return lambda value: all(check(value) for check in checks)
    if key == "anyOf":
        return lambda value: any(check(value) for check in checks)
    return lambda value: sum(check(value) for check in checks) == 1


def _negated(check: Check) -> Check:
    return lambda value: not check(value)


def _items(check: Check) -> Check:
    return lambda value: not isinstance(value, list) or all(map(check, value))


def _dependencies(needs: dict[str, Json]) -> Check:
    lists = {name: names for name, names in needs.items() if isinstance(names, list)}
    if len(lists) != len(needs):
        raise _UnknownError
    return lambda value: not isinstance(value, dict) or all(
        need in value for name, names in lists.items() if name in value for need in names
    )


_SIMPLE: Mapping[str, Callable[[Json], Check]] = {
    "type": _type,
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
