"""Type expressions of schemas: what a value reads as, and what a caller may pass.

An `Annotator` serves one place in the generated code. In a model or type module, classes
stand under their own names and are imported; in a resource module they are qualified
(`models.Channel`), so that no resource class can clash with a schema of the same name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import assert_never

from generator.ir import (
    Alias,
    AnyValue,
    Api,
    Array,
    Enum,
    Map,
    NoValue,
    Object,
    Primitive,
    SchemaId,
    Tuple,
    Union,
)
from generator.python.files import is_file, is_file_or_any
from generator.python.names.assign import Names
from generator.python.package.nesting import Nesting
from generator.python.shapes import closed, is_nullable
from generator.python.text.expression import Expression, Import, join
from generator.python.text.literal import literal

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
DATES = {"date-time": "datetime", "date": "date"}

_LAST = ("Mapping[", "Omit", "None")

NONE = Expression("None")
ANY = Expression("Any", frozenset({Import("typing", "Any")}))
FILE = Expression("FileInput", frozenset({Import("._core.files", "FileInput", type_only=True)}))
_SEQUENCE = Expression(
    "Sequence", frozenset({Import("collections.abc", "Sequence", type_only=True)})
)
_OPEN = frozenset({"str", "int", "float", "bool"})
"""Types that an enumeration's values read as beside their literals."""
_MAPPING = Import("collections.abc", "Mapping", type_only=True)


def alternatives(parts: Iterator[Expression] | list[Expression]) -> Expression:
    """Join type expressions with `|`, each once, plain mappings and None last."""
    unique = {part.code: part for part in parts}.values()
    return join(" | ", sorted(unique, key=_rank))


def _rank(part: Expression) -> int:
    return next((index for index, start in enumerate(_LAST, 1) if part.code.startswith(start)), 0)


@dataclass(slots=True)
class Annotator:
    """Type expressions for one place in the generated package."""

    api: Api
    names: Names
    inputs: frozenset[SchemaId]
    """Schemas that requests reach: these have a typed dictionary."""
    qualified: bool = False
    shadowed: frozenset[str] = frozenset()
    """Names that the enclosing class body takes: the builtins among them are qualified."""
    files: bool = False
    """Whether a caller passes what is binary as a file: in a body in parts."""
    _nesting: Nesting = field(init=False)

    def __post_init__(self) -> None:
        self._nesting = Nesting(self.api)

    def reads(self, schema_id: SchemaId, *, optional: bool = False) -> Expression:
        """Return the type of the value as decoded; enumerations are open."""
        parts = list(self._descend(schema_id, taking=False))
        if optional or is_nullable(self.api, schema_id):
            parts.append(NONE)
        return alternatives(parts)

    def takes(self, schema_id: SchemaId, *, optional: bool = False) -> Expression:
        """Return the type that a caller may pass; enumerations are closed."""
        parts = list(self._descend(schema_id, taking=True))
        if optional or is_nullable(self.api, schema_id):
            parts.append(NONE)
        return alternatives(parts)

    def keeps(self, schema_id: SchemaId, *, optional: bool = False) -> Expression:
        """Return the type of a value that is kept as a caller passed it, or as it came."""
        parts = [
            *self._descend(schema_id, taking=True),
            *self._descend(schema_id, taking=False),
        ]
        if optional or is_nullable(self.api, schema_id):
            parts.append(NONE)
        return alternatives(parts)

    def model(self, schema_id: SchemaId) -> Expression:
        """Return the name of the class or alias of `schema_id` for this place."""
        return self._refer("models", schema_id, self.names.schemas[schema_id].text)

    def dictionary(self, schema_id: SchemaId) -> Expression:
        """Return the name of the typed dictionary of `schema_id` for this place."""
        return self._refer("types", schema_id, self.names.derived[schema_id, "Dict"])

    def builtin(self, name: str) -> Expression:
        """Return a builtin type, qualified where the class body takes its name."""
        if name in self.shadowed:
            return Expression(f"builtins.{name}", frozenset({Import("", "builtins")}))
        return Expression(name)

    def any_mapping(self) -> Expression:
        """Return the type of a plain mapping that a caller may pass."""
        return self._subscript(
            Expression("Mapping", frozenset({_MAPPING})),
            self.builtin("str"),
            self.builtin("object"),
        )

    def sequence(self, items: SchemaId | Expression) -> Expression:
        """Return the type of a list that a caller may pass, whose items have one schema or type."""
        if isinstance(items, Expression):
            return self._subscript(_SEQUENCE, items)
        return self._array(items, taking=True)

    def mapping(self, values: SchemaId) -> Expression:
        """Return the type of a mapping that a caller may pass, whose values have one schema."""
        return self._map(values, taking=True)

    def _refer(self, package: str, schema_id: SchemaId, name: str) -> Expression:
        if self.qualified:
            return Expression(
                f"{package}.{name}", frozenset({Import(".", package, type_only=True)})
            )
        module = f".{package}.{self.names.modules[schema_id]}"
        return Expression(name, frozenset({Import(module, name, type_only=True)}))

    def _descend(self, schema_id: SchemaId, *, taking: bool) -> Iterator[Expression]:
        """Yield the alternatives, `Any` where an unnamed schema holds itself, or too many others."""
        if not self._nesting.enter(schema_id):
            yield ANY
            return
        try:
            yield from list(self._alternatives(schema_id, taking=taking))
        finally:
            self._nesting.leave(schema_id)

    def _alternatives(self, schema_id: SchemaId, *, taking: bool) -> Iterator[Expression]:
        schema = self.api.schemas[schema_id]
        if taking and self.files and is_file_or_any(self.api, schema_id):
            yield FILE
            if is_file(self.api, schema_id):
                return
        match schema:
            case Primitive():
                yield from self._primitive(schema)
            case Enum():
                yield from self._enum(schema, taking=taking)
            case Array(items=items):
                yield self._array(items, taking=taking)
            case Tuple():
                yield from self._tuple(schema, taking=taking)
            case Map(values=values):
                yield self._map(values, taking=taking)
            case Object():
                yield from self._object(schema, taking=taking)
            case Union():
                yield from self._union(schema, taking=taking)
            case Alias(target=target):
                yield from self._descend(target, taking=taking)
            case AnyValue(object=True):
                yield self._any_object(taking=taking)
            case AnyValue():
                yield self.builtin("object") if taking else ANY
            case NoValue():
                yield ANY
            case _:
                assert_never(schema)

    def _primitive(self, schema: Primitive) -> Iterator[Expression]:
        if schema.type == "string" and schema.format in DATES:
            yield Expression(
                f"_dt.{DATES[schema.format]}",
                frozenset({Import("datetime", "_dt")}),
            )
        name = SCALARS[schema.type]
        yield NONE if name == "None" else self.builtin(name)

    def _enum(self, schema: Enum, *, taking: bool) -> Iterator[Expression]:
        if schema.meta.id in self.names.schemas:
            yield self.model(schema.meta.id)
        else:
            yield from enum_alternatives(schema)
        if schema.extensible or not (taking or schema.tag):
            for name in sorted({type(value).__name__ for value in schema.values} & _OPEN):
                yield self.builtin(name)
        if any(isinstance(value, dict) for value in schema.values):
            yield self._any_object(taking=taking)
        if any(isinstance(value, list) for value in schema.values):
            yield self._any_list(taking=taking)

    def _any_object(self, *, taking: bool) -> Expression:
        if taking:
            return self.any_mapping()
        return self._subscript(self.builtin("dict"), self.builtin("str"), ANY)

    def _any_list(self, *, taking: bool) -> Expression:
        if taking:
            return self._subscript(_SEQUENCE, self.builtin("object"))
        return self._subscript(self.builtin("list"), ANY)

    def _array(self, items: SchemaId, *, taking: bool) -> Expression:
        if taking:
            return self._subscript(_SEQUENCE, self._item(items, taking=True))
        return self._subscript(self.builtin("list"), self._item(items, taking=False))

    def _tuple(self, schema: Tuple, *, taking: bool) -> Iterator[Expression]:
        """Yield the tuple with a type for each place, and the list of them all that a caller may pass."""
        places = [self._item(item, taking=taking) for item in schema.items]
        rest = [] if schema.rest is None else [self._item(schema.rest, taking=taking)]
        more = [
            Expression(f"*{self.builtin('tuple').code}[{item.code}, ...]", item.imports)
            for item in rest
        ]
        yield self._subscript(self.builtin("tuple"), *places, *more)
        if taking:
            yield self._subscript(self.builtin("list"), alternatives([*places, *rest]))

    def _map(self, values: SchemaId, *, taking: bool) -> Expression:
        if taking:
            mapping = Expression("Mapping", frozenset({_MAPPING}))
            return self._subscript(mapping, self.builtin("str"), self._item(values, taking=True))
        return self._subscript(
            self.builtin("dict"), self.builtin("str"), self._item(values, taking=False)
        )

    def _item(self, schema_id: SchemaId, *, taking: bool) -> Expression:
        parts = list(self._descend(schema_id, taking=taking))
        if is_nullable(self.api, schema_id):
            parts.append(NONE)
        return alternatives(parts)

    def _object(self, schema: Object, *, taking: bool) -> Iterator[Expression]:
        schema_id = schema.meta.id
        yield self.model(schema_id)
        if not taking:
            return
        if schema_id in self.inputs:
            yield self.dictionary(schema_id)
        if not closed(schema):
            yield self.any_mapping()

    def _union(self, schema: Union, *, taking: bool) -> Iterator[Expression]:
        schema_id = schema.meta.id
        named = schema_id in self.names.schemas
        if named and not taking:
            yield self.model(schema_id)
            return
        if named and schema_id in self.inputs:
            yield self._refer("types", schema_id, self.names.derived[schema_id, "Input"])
            return
        yield from self.variants(schema, taking=taking)

    def variants(self, schema: Union, *, taking: bool) -> Iterator[Expression]:
        """Yield the alternatives of a union, spelled out."""
        for variant in schema.variants:
            yield from self._descend(variant, taking=taking)

    def _subscript(self, container: Expression, *arguments: Expression) -> Expression:
        inner = join(", ", arguments)
        return Expression(f"{container.code}[{inner.code}]", container.imports | inner.imports)


def enum_alias(schema: Enum) -> Expression:
    """Return the type of the values of an enumeration of scalars."""
    return alternatives(enum_alternatives(schema))


def enum_alternatives(schema: Enum) -> Iterator[Expression]:
    """Yield the types of an enumeration's scalars: their literals, or their type where there are none.

    `Literal` holds strings, integers and booleans only (PEP 586, legal parameters).
    """
    values = [literal(value) for value in schema.values if isinstance(value, (str, bool, int))]
    if values:
        yield Expression(f"Literal[{', '.join(values)}]", frozenset({Import("typing", "Literal")}))
    if any(isinstance(value, float) for value in schema.values):
        yield Expression("float")
