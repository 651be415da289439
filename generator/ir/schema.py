"""Schemas: a sum of small frozen classes that refer to each other by id.

Consumers `match` on `Schema` and end with `assert_never`, so that a new kind makes the type
checker list every place to visit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, NewType, TypeAlias, assert_never

from generator.location import Location

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
"""A JSON value as the decoder gives it."""

JsonType: TypeAlias = Literal["string", "integer", "number", "boolean", "null"]
"""The scalar types of JSON Schema (2020-12 core, section 4.2.1)."""

SchemaId = NewType("SchemaId", str)
"""The canonical address of a schema: file and JSON Pointer, after following every `$ref`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meta:
    """What every schema may say, whatever its kind."""

    id: SchemaId
    location: Location
    origin: SchemaId | None = None
    """The variant that this schema is, with what stands beside the list of variants merged in."""
    title: str | None = None
    description: str | None = None
    nullable: bool = False
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    default: tuple[Json, ...] = ()
    """The default in a tuple of one; empty where the document gives none."""
    examples: tuple[Json, ...] = ()
    constraints: tuple[tuple[str, Json], ...] = ()
    """Assertions beyond the type (`maxLength`, `minimum`, ...), under the standard's names, sorted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Primitive:
    """A string, integer, number, boolean or null."""

    meta: Meta
    type: JsonType
    format: str | None = None
    content_media_type: str | None = None
    """What a string holds, where it is more than text (JSON Schema 2020-12 validation, section 8.4)."""
    content_encoding: str | None = None
    """How a string holds binary content (JSON Schema 2020-12 validation, section 8.3)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant:
    """What a document says of one value of an enumeration."""

    name: str | None = None
    description: str | None = None
    deprecated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Enum:
    """One of a fixed list of values; a `const` is an enum of one.

    `null` is never among the values: a null member makes `meta.nullable` true. Exact
    duplicates are gone. A list of nulls alone is a `Primitive` of type `null`.
    """

    meta: Meta
    values: tuple[Json, ...]
    constants: tuple[Constant, ...] = ()
    """What is said of each of the values, in their order; empty where nothing is said of any."""
    extensible: bool = False
    """True where the document says that further values of the same types are valid."""
    tag: bool = False
    """True where the value tells a union's variants apart and was inferred or declared as such."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Array:
    """A list of items of one schema."""

    meta: Meta
    items: SchemaId


@dataclass(frozen=True, slots=True, kw_only=True)
class Tuple:
    """A list whose first items have a schema each, by their place (`prefixItems`)."""

    meta: Meta
    items: tuple[SchemaId, ...]
    rest: SchemaId | None
    """Schema of the items after those; None where the document has none there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """An object without declared properties: every value has one schema."""

    meta: Meta
    values: SchemaId


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A declared property of an object."""

    name: str
    schema: SchemaId
    required: bool
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """How schemas are told apart by one property."""

    property: str
    mapping: tuple[tuple[Json, SchemaId], ...]
    """Tag value to schema, in document order; several values may lead to one schema."""
    inferred: bool = False
    """True where the document has no `discriminator` and the tag was read off the variants."""
    default: SchemaId | None = None
    """What a value without the tag is, or with one that the mapping lacks (OpenAPI 3.2, `defaultMapping`)."""

    def targets(self) -> tuple[SchemaId, ...]:
        """Return every schema that a tag, or the lack of one, leads to."""
        default = () if self.default is None else (self.default,)
        return (*(target for _, target in self.mapping), *default)


@dataclass(frozen=True, slots=True, kw_only=True)
class Object:
    """An object with declared properties."""

    meta: Meta
    properties: tuple[Property, ...]
    additional: SchemaId | bool = True
    """Schema of undeclared properties; False where the document forbids them."""
    parents: tuple[SchemaId, ...] = ()
    """Schemas that `allOf` takes in by reference; their properties are in `properties` too."""
    undeclared_required: tuple[str, ...] = ()
    """Names in `required` that no property declares."""
    discriminator: Discriminator | None = None
    """How the objects that have this one among their parents are told apart, these alone."""
    tags: tuple[tuple[str, Json], ...] = ()
    """Its own tag beside those of its kinds, by property: any of theirs is valid there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that a value may be: of a JSON type, a text in a format, or this very value."""

    type: str = ""
    format: str = ""
    value: tuple[Json, ...] = ()
    """A value in a tuple of one; empty where it is none in particular."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """What the objects of a variant have at a place, where those of another have something else."""

    variant: SchemaId
    path: tuple[str, ...]
    """The tokens of a JSON Pointer into the object; `0` stands for any item of a list."""
    facts: tuple[Fact, ...]
    """What may be there beside null: any of these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """One of several schemas (`oneOf` or `anyOf`); null members are in `meta.nullable`."""

    meta: Meta
    variants: tuple[SchemaId, ...]
    discriminator: Discriminator | None = None
    signs: tuple[Sign, ...] = ()
    """What tells objects among the variants apart where there is no tag and their keys do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """Another schema with a `meta` of its own: `allOf` of one reference beside siblings."""

    meta: Meta
    target: SchemaId


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyValue:
    """Any JSON value; with `object` true, any JSON object."""

    meta: Meta
    object: bool = False
    empty: bool = False
    """True where the document shows that the object has no content: `example: {}` or `maxProperties: 0`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NoValue:
    """The schema `false`: nothing is valid."""

    meta: Meta


Schema: TypeAlias = (
    Primitive | Enum | Array | Tuple | Map | Object | Union | Alias | AnyValue | NoValue
)


def aliases(schemas: Mapping[SchemaId, Schema], schema_id: SchemaId) -> Iterator[Schema]:
    """Yield a schema and what it is an alias of, the nearest first."""
    schema = schemas[schema_id]
    yield schema
    while isinstance(schema, Alias):
        schema = schemas[schema.target]
        yield schema


def unaliased(schemas: Mapping[SchemaId, Schema], schema_id: SchemaId) -> Schema:
    """Return the schema that an id stands for, through any chain of aliases."""
    schema = schemas[schema_id]
    while isinstance(schema, Alias):
        schema = schemas[schema.target]
    return schema


def children(schema: Schema) -> tuple[SchemaId, ...]:
    """Return the ids that `schema` refers to, in document order."""
    match schema:
        case Primitive() | Enum() | AnyValue() | NoValue():
            return ()
        case Array(items=items):
            return (items,)
        case Tuple(items=items, rest=rest):
            return items if rest is None else (*items, rest)
        case Map(values=values):
            return (values,)
        case Alias(target=target):
            return (target,)
        case Union(variants=variants):
            return variants
        case Object(properties=properties, additional=additional, parents=parents):
            own = tuple(item.schema for item in properties)
            extra = () if isinstance(additional, bool) else (additional,)
            known = schema.discriminator
            kinds = known.targets() if known is not None else ()
            return (*parents, *own, *extra, *kinds)
        case _:
            assert_never(schema)
