"""Decode specs: how the runtime turns decoded JSON into models, as an expression.

A schema whose values need no conversion has none. Classes are named by string, so that a
model module imports no other when it runs but those of its base classes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import assert_never

from generator.ir import (
    Alias,
    AnyValue,
    Api,
    Array,
    Discriminator,
    Enum,
    Json,
    Map,
    NoValue,
    Object,
    Primitive,
    SchemaId,
    Sign,
    Tuple,
    Union,
)
from generator.location import Pointer
from generator.python.names.assign import Names
from generator.python.package.nesting import Nesting
from generator.python.shapes import unaliased
from generator.python.text.expression import Expression, Import
from generator.python.text.layout import spread
from generator.python.text.literal import literal

_DATES = {"date-time": "DateTime", "date": "Date"}


def core(module: str, name: str) -> Import:
    """Return the import of a name of the runtime."""
    return Import(f"._core.{module}", name)


@dataclass(slots=True)
class DecodeSpecs:
    """Decode specs of an API's schemas."""

    api: Api
    names: Names
    _nesting: Nesting = field(init=False)

    def __post_init__(self) -> None:
        self._nesting = Nesting(self.api)

    def of(self, schema_id: SchemaId) -> Expression | None:
        """Return the spec, or None where the JSON value is the Python value."""
        if not self._nesting.enter(schema_id):
            return None
        try:
            return self._of(schema_id)
        finally:
            self._nesting.leave(schema_id)

    def _of(self, schema_id: SchemaId) -> Expression | None:
        schema = self.api.schemas[schema_id]
        match schema:
            case Object():
                return self._name(schema_id)
            case Primitive(type="string", format=format) if format in _DATES:
                name = _DATES[format]
                return Expression(f"{name}()", frozenset({core("spec", name)}))
            case Primitive() | Enum() | AnyValue() | NoValue():
                return None
            case Array(items=items):
                return self._container("ListOf", items)
            case Tuple():
                return self._tuple(schema)
            case Map(values=values):
                return self._container("MapOf", values)
            case Alias(target=target):
                return self.of(target)
            case Union():
                dispatch = self.dispatch(schema)
                named = dispatch is not None and schema_id in self.names.schemas
                return self._name(schema_id) if named else dispatch
            case _:
                assert_never(schema)

    def dispatch(self, schema: Union) -> Expression | None:
        """Return how the variants of a union are told apart; None where none needs decoding."""
        known = schema.discriminator
        told = frozenset(known.targets()) if known is not None else frozenset[SchemaId]()
        rest = [self.of(variant) for variant in schema.variants if variant not in told]
        specs = [spec for spec in rest if spec is not None]
        tags = self.tagged(known) if known is not None else []
        if not tags and not specs:
            return None
        imports = frozenset[Import]().union(*(spec.imports for spec in specs))
        unknown: list[str] = []
        if self.has_unknown(schema):
            unknown = [f"unknown={literal(self.names.derived[schema.meta.id, 'Unknown'])}"]
        if tags:
            imports |= {core("spec", "Tagged")}
        if tags and not specs:
            return Expression(f"Tagged({', '.join([*tags, *unknown])})", imports)
        table = [f"Tagged({', '.join(tags)})"] if tags else []
        parts = f"({', '.join([*table, *(spec.code for spec in specs)])},)"
        signs = self._signs(schema)
        imports |= {core("spec", "Structured")}
        signed = [f"signs={signs}"] if signs else []
        return Expression(f"Structured({', '.join([parts, *signed, *unknown])})", imports)

    def tagged(self, known: Discriminator) -> list[str]:
        """Return the arguments of a table of tags; none where no tag leads to what is decoded."""
        specs = [(tag, self.of(variant)) for tag, variant in known.mapping]
        entries = [f"{literal(tag)}: {spec.code}" for tag, spec in specs if spec is not None]
        default = None if known.default is None else self.of(known.default)
        if not entries and default is None:
            return []
        rest = [f"default={default.code}"] if default is not None else []
        return [literal(known.property), f"{{{spread(entries)}}}", *rest]

    def _signs(self, schema: Union) -> str:
        """Return where classes differ in what they hold: a pointer, and what each has there."""
        table: dict[str, list[str]] = {}
        for sign in schema.signs:
            name = literal(self.names.schemas[sign.variant].text)
            entry = f"{name}: {literal(_facts(sign))}"
            table.setdefault(str(Pointer(sign.path)), []).append(entry)
        entries = [f"{literal(place)}: {{{spread(signs)}}}" for place, signs in table.items()]
        return f"{{{spread(entries)}}}" if entries else ""

    def has_unknown(self, schema: Union) -> bool:
        """Say whether an object of no known variant may come: where no variant takes any object."""
        if schema.meta.id not in self.names.schemas:
            return False
        if schema.discriminator is not None and schema.discriminator.default is not None:
            return False
        variants = [unaliased(self.api, variant) for variant in schema.variants]
        takes_any = any(isinstance(variant, (Map, AnyValue)) for variant in variants)
        return not takes_any and any(isinstance(variant, Object) for variant in variants)

    def _name(self, schema_id: SchemaId) -> Expression:
        return Expression(literal(self.names.schemas[schema_id].text))

    def _tuple(self, schema: Tuple) -> Expression:
        """Return the spec of a tuple, which is read as one whatever its items are."""
        specs = [self.of(item) or Expression("None") for item in schema.items]
        arguments = [spec.code for spec in specs]
        imports = frozenset({core("spec", "TupleOf")}).union(*(spec.imports for spec in specs))
        rest = None if schema.rest is None else self.of(schema.rest)
        if schema.rest is not None:
            arguments.append("more=True")
        if rest is not None:
            arguments.append(f"rest={rest.code}")
            imports |= rest.imports
        return Expression(f"TupleOf({', '.join(arguments)})", imports)

    def _container(self, name: str, inner: SchemaId) -> Expression | None:
        spec = self.of(inner)
        if spec is None:
            return None
        return Expression(f"{name}({spec.code})", spec.imports | {core("spec", name)})


def _facts(sign: Sign) -> dict[str, Json]:
    """Return what may be at a sign's place, as the runtime's signs have it."""
    found: dict[str, list[Json]] = {
        "type": [fact.type for fact in sign.facts if fact.type],
        "format": [fact.format for fact in sign.facts if fact.format],
        "enum": [fact.value[0] for fact in sign.facts if fact.value],
    }
    return {key: values for key, values in found.items() if values}
