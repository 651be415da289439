"""Defaults, as openapi-spec-validator judges them against their schemas, within bounds.

A schema of a few lines can ask for more work than there is time: by a regular expression that tries
every division of a text, by references that double at each step, or by one that leads back to
itself. What cannot be found out soon is not held against a document.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from jsonschema.validators import extend
from openapi_spec_validator.validation import keywords

from generator.document.verdict import placed
from generator.pattern import is_affordable

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator
    from jsonschema_path.paths import SchemaPath
    from openapi_spec_validator.validation.registries import KeywordValidatorRegistry

    Keyword = Callable[[Validator, Any, object, Mapping[str, Any]], Iterator[ValidationError]]

MAX_REFERENCES: Final = 2_000
"""How many references are followed for one default."""

_BY_PATTERN = ("patternProperties", "additionalProperties")
_UNEVALUATED = ("unevaluatedProperties", "unevaluatedItems")
_ELSEWHERE = frozenset(
    (
        "$ref",
        "$dynamicRef",
        "allOf",
        "anyOf",
        "oneOf",
        "if",
        "dependentSchemas",
        "patternProperties",
    )
)


class _Values(keywords.ValueValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self._way = _Way()
        self.value_validator_cls = _bounded(self.value_validator_cls, self._way)

    def __call__(self, schema: SchemaPath, value: object) -> Iterator[ValidationError]:
        self._way.left = MAX_REFERENCES
        return placed(_known(super().__call__(schema, value)), schema, "default")


class Values30(_Values, keywords.OpenAPIV30ValueValidator):
    """Judges the defaults of OpenAPI 3.0 and Swagger 2.0."""


class Values31(_Values, keywords.OpenAPIV31ValueValidator):
    """Judges the defaults of OpenAPI 3.1."""


class Values32(_Values, keywords.OpenAPIV32ValueValidator):
    """Judges the defaults of OpenAPI 3.2."""


def _known(errors: Iterator[ValidationError]) -> Iterator[ValidationError]:
    """Yield errors as far as they can be found out."""
    with suppress(RecursionError):
        yield from errors


class _Way:
    """The references that were followed for one default, and how many more may be."""

    def __init__(self) -> None:
        self.left = 0
        self.within: set[tuple[str, int]] = set()

    def follow(
        self, validator: Validator, reference: str, value: object, _: object
    ) -> Iterator[ValidationError]:
        """Judge by the schema that is referred to, unless it leads back to itself for the same value.

        Such a schema says nothing that can be found out (JSON Schema 2020-12, core, section 9.4.1);
        the library would follow it until the stack is full, which does not always end in an exception.
        """
        step = (reference, id(value))
        self.left -= 1
        if step in self.within or self.left < 0:
            raise RecursionError
        self.within.add(step)
        try:
            yield from validator._validate_reference(ref=reference, instance=value)  # type: ignore[attr-defined]  # what `$ref` does there
        finally:
            self.within.discard(step)


def _bounded(kind: Callable[..., Validator], way: _Way) -> type[Validator]:
    """Return a validator of values that ends, and soon."""
    own: Mapping[str, Keyword] = kind.VALIDATORS  # type: ignore[attr-defined]  # a validator's class
    guarded = {name: _guarded(own[name]) for name in _BY_PATTERN if name in own}
    guarded |= {name: _plain(own[name]) for name in _UNEVALUATED if name in own}
    changed = {"$ref": way.follow, "$dynamicRef": way.follow, "pattern": _pattern(own["pattern"])}
    made: type[Validator] = extend(kind, {**changed, **guarded})  # type: ignore[no-untyped-call]  # jsonschema has no types
    return made


def _pattern(keyword: Keyword) -> Keyword:
    """Return `pattern` as it is where a search ends soon; else any text matches."""

    def judged(
        validator: Validator, pattern: Any, value: object, schema: Mapping[str, Any]
    ) -> Iterator[ValidationError]:
        if not isinstance(value, str) or is_affordable(pattern, value):
            yield from keyword(validator, pattern, value, schema)

    return judged


def _guarded(keyword: Keyword) -> Keyword:
    """Return a keyword that looks for keys by pattern; nothing is known where a search may not end."""

    def judged(
        validator: Validator, said: Any, value: object, schema: Mapping[str, Any]
    ) -> Iterator[ValidationError]:
        patterns = schema.get("patternProperties", ())
        if isinstance(value, dict) and not all(
            is_affordable(pattern, key) for pattern in patterns for key in value
        ):
            raise RecursionError
        yield from keyword(validator, said, value, schema)

    return judged


def _plain(keyword: Keyword) -> Keyword:
    """Return a keyword that asks what all others saw; unknown where these are not of this schema alone."""

    def judged(
        validator: Validator, said: Any, value: object, schema: Mapping[str, Any]
    ) -> Iterator[ValidationError]:
        if value and isinstance(value, (dict, list)) and not _ELSEWHERE.isdisjoint(schema):
            raise RecursionError
        yield from keyword(validator, said, value, schema)

    return judged
