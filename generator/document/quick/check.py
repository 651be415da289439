"""A schema, walked once: each of its keywords becomes a check."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType
from urllib.parse import urldefrag, urljoin

from generator.document.node import Json
from generator.document.quick.applicators import (
    OF_ONE_SCHEMA,
    OF_SCHEMAS,
    Left,
    conditional,
    contains,
    dependent,
    has,
    members,
    negated,
    nothing_left,
    unevaluated,
    unlike,
    where,
    without,
)
from generator.document.quick.assertions import (
    ASSERTIONS,
    Check,
    UnknownError,
    minimum,
    type_check,
)
from generator.location import Pointer

Schema = Mapping[str, Json]

_ANNOTATIONS = frozenset({
    "$anchor", "$comment", "$defs", "$dynamicAnchor", "$schema", "$vocabulary", "additionalItems", "default",
    "definitions", "deprecated", "description", "else", "maxContains", "minContains", "then", "title",
})  # fmt: skip
"""Keywords that assert nothing by themselves; `additionalItems` does only beside a list of `items`, which is not known here."""
_IDS = ("$id", "id")
_OF_OBJECTS = frozenset({"properties", "patternProperties", "additionalProperties", "required"})
_DRAFT_4 = "http://json-schema.org/draft-04/schema"
_DRAFT_2020 = "https://json-schema.org/draft/2020-12/schema"


class QuickCheck:
    """One schema, compiled; `formats` are the formats that count, `others` finds the schemas it refers to by URI."""

    def __init__(
        self,
        schema: Schema,
        formats: Mapping[str, Check] = MappingProxyType({}),
        others: Callable[[str], Schema | None] = lambda _: None,
    ) -> None:
        self._formats, self._others = formats, others
        draft = str(schema.get("$schema", _DRAFT_2020)).rstrip("#")
        self._old = draft == _DRAFT_4
        self._uri = _own_uri(schema)
        self._schemas: dict[str, Schema | None] = {self._uri: schema}
        self._by_reference: dict[str, Check] = {}
        self._check: Check | None = None
        if draft in (_DRAFT_4, _DRAFT_2020):
            with suppress(UnknownError, RecursionError):
                self._check = self._referred(f"{self._uri}#")

    def is_valid(self, value: Json) -> bool:
        """Say whether a value is certainly valid."""
        try:
            return self._check is not None and self._check(value)
        except (UnknownError, RecursionError):
            return False

    def _referred(self, reference: str) -> Check:
        """Return the check of a whole URI; a schema may refer to itself."""

        def check(value: Json) -> bool:
            return self._by_reference[reference](value)

        if reference not in self._by_reference:
            self._by_reference[reference] = check
            self._by_reference[reference] = self._compile(*self._found(reference))
        return check

    def _found(self, reference: str) -> tuple[Json, str]:
        """Return the schema of a whole URI, and the URI of the one that holds it."""
        uri, fragment = urldefrag(reference)
        if uri not in self._schemas:
            self._schemas[uri] = self._others(uri)
        holder = self._schemas[uri]
        if holder is None or (fragment and not fragment.startswith("/")):
            raise UnknownError
        target: Json = dict(holder)
        for token in Pointer.from_fragment(f"#{fragment}").tokens:
            if not isinstance(target, dict) or token not in target:
                raise UnknownError
            target = target[token]
        return target, uri

    def _target(self, key: str, reference: Json, base: str) -> str:
        """Return the whole URI that `$ref` or `$dynamicRef` leads to."""
        if key == "$ref":
            return urljoin(base, str(reference)) if reference != "#" else f"{base}#"
        # the outermost schema with the anchor counts (JSON Schema 2020-12, core, section 8.2.3.2)
        root = self._schemas[self._uri]
        place = _anchored(dict(root or {}), str(reference).removeprefix("#"), Pointer())
        if place is None:
            raise UnknownError
        return f"{self._uri}{place.reference}"

    def _compile(self, schema: Json, base: str) -> Check:
        if isinstance(schema, bool):
            return lambda _: schema
        if not isinstance(schema, dict):
            raise UnknownError
        if self._old and "$ref" in schema:
            return self._referred(self._target("$ref", schema["$ref"], base))
        checks = list(self._checks(schema, base))
        if len(checks) == 1:
            return checks[0]
        return lambda value: all(check(value) for check in checks)

    def _checks(self, schema: dict[str, Json], base: str) -> Iterator[Check]:
        for key, value in schema.items():
            if key in ASSERTIONS:
                yield ASSERTIONS[key](value)
            elif key == "type":
                yield type_check(value, whole=not self._old)
            elif key in ("$ref", "$dynamicRef"):
                yield self._referred(self._target(key, value, base))
            elif key in OF_ONE_SCHEMA:
                yield OF_ONE_SCHEMA[key](self._compile(value, base))
            elif key in OF_SCHEMAS and isinstance(value, list):
                yield OF_SCHEMAS[key]([self._compile(part, base) for part in value])
            elif key == "contains":
                yield contains(self._compile(value, base), schema)
            elif key == "if":
                yield self._conditional(schema, base)
            elif key == "dependentSchemas":
                yield dependent(self._parts(schema, key, base))
            elif key == "unevaluatedProperties":
                yield self._unevaluated(schema, base)
            elif key == "minimum":
                yield minimum(value, excluded=schema.get("exclusiveMinimum") is True)
            elif key == "exclusiveMinimum":
                if not isinstance(value, bool):
                    yield minimum(value, excluded=True)
            elif key == "format":
                if value in self._formats:
                    yield self._formats[str(value)]
            elif key in _IDS:
                if _own_uri(schema) != base:
                    raise UnknownError
            elif key not in _ANNOTATIONS and key not in _OF_OBJECTS:
                raise UnknownError
        if not _OF_OBJECTS.isdisjoint(schema):
            yield self._object(schema, base)

    def _parts(self, schema: dict[str, Json], key: str, base: str) -> dict[str, Check]:
        found = schema.get(key, {})
        if not isinstance(found, dict):
            raise UnknownError
        return {name: self._compile(part, base) for name, part in found.items()}

    def _object(self, schema: dict[str, Json], base: str) -> Check:
        """Return one check for all that is said of an object's members."""
        own = self._parts(schema, "properties", base)
        patterns = self._parts(schema, "patternProperties", base)
        extra = schema.get("additionalProperties", True)
        rest = None if isinstance(extra, bool) else self._compile(extra, base)
        required = schema.get("required", [])
        if not isinstance(required, list):
            raise UnknownError
        return members(own, patterns, extra=extra, rest=rest, required=required)

    def _conditional(self, schema: dict[str, Json], base: str) -> Check:
        return conditional(
            self._compile(schema["if"], base),
            self._compile(schema.get("then", True), base),
            self._compile(schema.get("else", True), base),
        )

    def _unevaluated(self, schema: dict[str, Json], base: str) -> Check:
        """Return the check of `unevaluatedProperties` (JSON Schema 2020-12, core, section 11.3)."""
        beside = {key: part for key, part in schema.items() if key != "unevaluatedProperties"}
        steps = list(self._evaluations(beside, base))
        rest = self._compile(schema["unevaluatedProperties"], base)
        return unevaluated(steps, rest)

    def _evaluations(self, schema: Json, base: str) -> Iterator[Left]:
        """Yield what says something of members of an object that is valid by `schema`."""
        if not isinstance(schema, dict):
            return
        yield without(frozenset(self._parts(schema, "properties", base)))
        for pattern in self._parts(schema, "patternProperties", base):
            yield unlike(pattern)
        for key in ("additionalProperties", "unevaluatedProperties"):
            if schema.get(key, False) is not False:
                yield nothing_left
        for key in ("$ref", "$dynamicRef"):
            if key in schema:
                yield from self._evaluations(*self._found(self._target(key, schema[key], base)))
        for key in OF_SCHEMAS:
            parts = schema.get(key, [])
            for part in parts if isinstance(parts, list) else ():
                yield self._where(self._compile(part, base), part, base)
        if "if" in schema:
            condition = self._compile(schema["if"], base)
            yield self._where(condition, schema["if"], base)
            yield self._where(condition, schema.get("then", True), base)
            yield self._where(negated(condition), schema.get("else", True), base)
        dependents = schema.get("dependentSchemas", {})
        for name, part in dependents.items() if isinstance(dependents, dict) else ():
            yield self._where(has(name), part, base)

    def _where(self, condition: Check, schema: Json, base: str) -> Left:
        """Return what `schema` says of an object where a condition holds."""
        return where(condition, list(self._evaluations(schema, base)))


def _own_uri(schema: Schema) -> str:
    return next((str(schema[key]).rstrip("#") for key in _IDS if key in schema), "")


def _anchored(schema: Json, name: str, at: Pointer) -> Pointer | None:
    """Return where the schema is that has a dynamic anchor."""
    if isinstance(schema, dict):
        if schema.get("$dynamicAnchor") == name:
            return at
        for key, part in schema.items():
            found = _anchored(part, name, at.child(key))
            if found is not None:
                return found
    return None
