"""openapi-spec-validator's validators as this project runs them: the same verdicts, sooner and located.

Its table of keyword validators is made to be replaced in parts. What is replaced: what was seen is
kept in a list, which costs the square of the number of schemas, and most errors do not say where
in the document they are. A document, and each schema, that a quick check finds valid is not held
against the standard's schema again; for all others the library has the word.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from jsonschema.validators import validator_for
from openapi_schema_validator import oas30_format_checker, oas31_format_checker
from openapi_schema_validator._specifications import REGISTRY
from openapi_spec_validator import (
    OpenAPIV2SpecValidator,
    OpenAPIV30SpecValidator,
    OpenAPIV31SpecValidator,
    OpenAPIV32SpecValidator,
)
from openapi_spec_validator.schemas import schema_v2, schema_v30, schema_v31, schema_v32
from openapi_spec_validator.validation import keywords
from openapi_spec_validator.validation.registries import KeywordValidatorRegistry
from referencing.exceptions import NoSuchResource

from generator.document.defaults import Values30, Values31, Values32
from generator.document.node import Json
from generator.document.quick import Check, QuickCheck, Schema
from generator.document.verdict import placed

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError
    from jsonschema.protocols import Validator
    from jsonschema_path.paths import SchemaPath
    from openapi_spec_validator.validation.exceptions import OpenAPIValidationError
    from openapi_spec_validator.validation.validators import SpecValidator


_DRAFT_4 = "http://json-schema.org/draft-04/schema"
_DOCUMENTS: Mapping[str, Schema] = {
    "2.0": schema_v2,
    "3.0": schema_v30,
    "3.1": schema_v31,
    "3.2": schema_v32,
}


class _Seen(list[int]):
    """A list of numbers that knows at once whether one is in it."""

    def __init__(self) -> None:
        super().__init__()
        self._known: set[int] = set()

    def append(self, number: int) -> None:
        self._known.add(number)

    def __contains__(self, number: object) -> bool:
        return number in self._known


class _Schemas(keywords.SchemaValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.visited_schema_ids = _Seen()
        self.meta_checked_schema_ids = _Seen()
        self._collected: dict[int, set[str]] = {}

    def _collect_properties(self, schema: SchemaPath) -> set[str]:
        """Return the properties of a schema and its parts; once, though its references may double at each step."""
        schema_id = id(schema.read_value())
        if schema_id not in self._collected:
            self._collected[schema_id] = super()._collect_properties(schema)
        return self._collected[schema_id]

    def __call__(
        self, schema: SchemaPath, *options: bool, **named: bool
    ) -> Iterator[ValidationError]:
        return placed(super().__call__(schema, *options, **named), schema)


class _Schemas30(_Schemas, keywords.OpenAPIV30SchemaValidator):
    def _validate_schema_meta(
        self, schema: SchemaPath, schema_value: Json
    ) -> OpenAPIValidationError | None:
        quick = _quick_schema(_DRAFT_4)
        if quick is not None and quick.is_valid(schema_value):
            return None
        return super()._validate_schema_meta(schema, schema_value)


class _Schemas20(_Schemas30):
    def __call__(
        self, schema: SchemaPath, *options: bool, **named: bool
    ) -> Iterator[ValidationError]:
        value = schema.read_value()
        if isinstance(value, dict) and value.get("type") == "file":
            return iter(())  # a response may be a file (Swagger 2.0, Response Object, `schema`)
        return super().__call__(schema, *options, **named)


class _Schemas31(_Schemas, keywords.OpenAPIV31SchemaValidator):
    def _get_validator_class_for_dialect(self, dialect_id: str) -> type[Validator] | None:
        return super()._get_validator_class_for_dialect(
            dialect_id if is_known_dialect(dialect_id) else self.default_jsonschema_dialect_id
        )

    def _validate_schema_meta(
        self, schema: SchemaPath, schema_value: Json
    ) -> OpenAPIValidationError | None:
        with suppress(ValueError):  # which the library reports
            dialect = self._get_schema_dialect_id(schema, schema_value)
            kind = self._get_validator_class_for_dialect(dialect)
            quick = _quick_schema(str(kind.META_SCHEMA.get("$id"))) if kind is not None else None
            if quick is not None and quick.is_valid(schema_value):
                return None
        return super()._validate_schema_meta(schema, schema_value)


class _Schemas32(_Schemas31, keywords.OpenAPIV32SchemaValidator):
    pass


class _Parameters(keywords.ParametersValidator):
    def __call__(self, parameters: SchemaPath) -> Iterator[ValidationError]:
        named, others = _named(parameters)
        yield from placed(super().__call__(named), parameters)  # type: ignore[arg-type]  # it iterates over them
        for parameter in others:
            yield from self.parameter_validator(parameter)


class _Operations(keywords.OperationValidator):
    def __init__(self, registry: KeywordValidatorRegistry) -> None:
        super().__init__(registry)
        self.operation_ids_registry = []

    def __call__(
        self, url: str, name: str, operation: SchemaPath, path_parameters: SchemaPath | None
    ) -> Iterator[ValidationError]:
        return placed(super().__call__(url, name, operation, path_parameters), operation)

    def _get_path_param_names(self, params: SchemaPath) -> Iterator[str]:
        return super()._get_path_param_names(_named(params)[0])  # type: ignore[arg-type]  # it iterates over them


def _named(parameters: SchemaPath) -> tuple[list[SchemaPath], list[SchemaPath]]:
    """Return the parameters with a name and an `in`, and the others, which the library would stumble over.

    It has said of these by then that they need both.
    """
    named: list[SchemaPath] = []
    others: list[SchemaPath] = []
    for parameter in parameters:
        whole = all(isinstance(parameter.get(key), str) for key in ("name", "in"))
        (named if whole else others).append(parameter)
    return named, others


_BY_VERSION: Mapping[
    str, tuple[type[SpecValidator], Mapping[str, type[keywords.KeywordValidator]]]
] = {
    "2.0": (OpenAPIV2SpecValidator, {"schema": _Schemas20, "default": Values30}),
    "3.0": (OpenAPIV30SpecValidator, {"schema": _Schemas30, "default": Values30}),
    "3.1": (OpenAPIV31SpecValidator, {"schema": _Schemas31, "default": Values31}),
    "3.2": (OpenAPIV32SpecValidator, {"schema": _Schemas32, "default": Values32}),
}


def is_known_dialect(name: str) -> bool:
    """Say whether a dialect of JSON Schema is one of the standards' own; any other is judged as OpenAPI's."""
    return validator_for({"$schema": name}, default=None) is not None  # type: ignore[arg-type]  # jsonschema's own way to ask


def judge(version: str, value: dict[str, Json]) -> Iterator[ValidationError]:
    """Yield what is wrong with a document of `version`."""
    kind, replaced = _BY_VERSION[version]
    validator = kind(value)
    validator.keyword_validators_registry = KeywordValidatorRegistry(
        {
            **kind.keyword_validators,
            "parameters": _Parameters,
            "operation": _Operations,
            **replaced,
        }
    )
    if not _quick_document(version).is_valid(value):
        yield from validator.schema_validator.iter_errors(value)
    yield from validator.root_validator(validator.schema_path)


@cache
def _quick_document(version: str) -> QuickCheck:
    """Return the quick check of a whole document; no format counts there."""
    return QuickCheck(_DOCUMENTS[version], others=_standard)


@cache
def _quick_schema(uri: str) -> QuickCheck | None:
    """Return the quick check by a standard's schema of schemas, whose formats the library holds to be assertions."""
    schema = _standard(uri)
    if schema is None:
        return None
    checker = oas30_format_checker if uri == _DRAFT_4 else oas31_format_checker

    def check(name: str) -> Check:
        return lambda value: checker.conforms(value, name)

    return QuickCheck(schema, {name: check(name) for name in checker.checkers}, _standard)


def _standard(uri: str) -> Schema | None:
    """Return one of the standard's own schemas; None where the library has none of this URI."""
    try:
        found: Schema = REGISTRY.contents(uri)
    except NoSuchResource:
        return None
    return found
