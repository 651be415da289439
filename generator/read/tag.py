"""Tags: what tells a union's variants apart, read off the variants when all schemas are known.

A tag is declared (`discriminator`, of the union or of a parent of all its variants), shown by disjoint `const` or `enum` values of one property,
or said in prose: each variant's property is described as "Must be `x`" and its own example is
`x`. The last two are reported with the overlay action that would declare them.
"""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from generator.diagnostics import Code, Note, Sink, quoted
from generator.document import Json
from generator.ir import (
    Array,
    Discriminator,
    Enum,
    Object,
    Primitive,
    Schema,
    SchemaId,
    Union,
    aliases,
    unaliased,
)
from generator.read.subtype import inherited_tag
from generator.read.table import Table, key_of, object_at, objects_of, property_of, typed_tag

_MUST_BE = re.compile(r"""\b[Mm]ust be (?:`([^`]+)`|"([^"]+)"|'([^']+)')""")


def find_tags(
    schemas: dict[SchemaId, Schema],
    implied: Mapping[SchemaId, Mapping[SchemaId, str]],
    sink: Sink,
) -> None:
    """Complete or infer the discriminator of every union.

    `implied` holds the component names by which a union with a discriminator lists its variants
    (OpenAPI 3.0, Discriminator Object).
    """
    tags = _Tags(schemas, sink)
    for schema in list(schemas.values()):
        if not isinstance(schema, Union):
            continue
        declared = schema.discriminator
        if declared is None:
            found = inherited_tag(schemas, schema.variants) or tags.inferred(schema)
        else:
            found = tags.completed(schema, declared, implied.get(schema.meta.id, {}))
        if found is not None:
            schemas[schema.meta.id] = replace(schema, discriminator=found)


@dataclass(frozen=True, slots=True)
class _Sign:
    """What a variant's property shows."""

    values: tuple[Json, ...] = ()
    prose: bool = False
    required: bool = False


@dataclass(slots=True)
class _Tags:
    schemas: Table
    sink: Sink
    _beside: dict[SchemaId, list[Object]] = field(default_factory=lambda: defaultdict(list))
    """The objects that have a property of a schema, or a list of it."""

    def __post_init__(self) -> None:
        for schema in self.schemas.values():
            if isinstance(schema, Object):
                for item in schema.properties:
                    self._beside[item.schema].append(schema)
                    value = self.schemas[item.schema]
                    if isinstance(value, Array):
                        self._beside[value.items].append(schema)

    def completed(
        self, union: Union, declared: Discriminator, implied: Mapping[SchemaId, str]
    ) -> Discriminator:
        """Return a declared discriminator with the variants that its mapping leaves out.

        A variant's own constants speak for it, else the name by which the union lists it.
        """
        name = declared.property
        mapping: dict[Json, SchemaId] = {}
        for text, variant in declared.mapping:
            mapping[typed_tag(self.schemas, variant, name, text)] = variant
        for variant in union.variants:
            if variant not in mapping.values():
                values = self._sign(variant, name, strict=False).values
                named = (implied[variant],) if variant in implied else ()
                for value in values or named:
                    mapping.setdefault(value, variant)
        reached = {*mapping.values(), declared.default}
        missing = [variant for variant in union.variants if variant not in reached]
        if missing:
            names = ", ".join(map(quoted, missing))
            message = f"no value of {quoted(name)} leads to {names}; add it to the discriminator's 'mapping'"
            self.sink.warning(Code.TAG_UNKNOWN, union.meta.location, message)
        return replace(declared, mapping=tuple(mapping.items()))

    def inferred(self, union: Union) -> Discriminator | None:
        """Return the tag that the variants themselves show; None where none does.

        Constants come before prose, and properties that all variants require before others.
        """
        found = [(variant, object_at(self.schemas, variant)) for variant in union.variants]
        variants = [variant for variant, item in found if item is not None]
        objects = [item for _, item in found if item is not None]
        if len(objects) < 2:
            return None
        names = [item.name for item in objects[0].properties]
        shown = [
            (name, signs)
            for name in names
            if (signs := self._signs(union, variants, name)) is not None
        ]
        if not shown:
            return None
        name, signs = min(shown, key=lambda item: _rank(item[1]))
        mapping = tuple(
            (value, variant)
            for variant, sign in zip(variants, signs, strict=True)
            for value in sign.values
        )
        if union.meta.origin is None:  # else there is no place for a discriminator of its own
            self._report(union, name, mapping, prose=any(sign.prose for sign in signs))
        return Discriminator(property=name, mapping=mapping, inferred=True)

    def _signs(self, union: Union, variants: list[SchemaId], name: str) -> list[_Sign] | None:
        """Return what each of a union's objects shows where all differ; None where they do not tell."""
        signs = [self._sign(variant, name) for variant in variants]
        values = [value for sign in signs for value in sign.values]
        if not all(sign.values for sign in signs) or len(set(map(key_of, values))) < len(values):
            return None
        if any(sign.prose for sign in signs) and not self._parents_agree(union, name, values):
            return None
        return signs

    def _sign(self, variant: SchemaId, name: str, *, strict: bool = True) -> _Sign:
        """Return what a variant's property shows; `strict` wants prose and example to agree.

        A union shows what all of its objects do.
        """
        signs = [
            self._sign_of(item, name, strict=strict) for item in objects_of(self.schemas, variant)
        ]
        if not signs or not all(sign.values for sign in signs):
            return _Sign()
        return _Sign(
            values=tuple(value for sign in signs for value in sign.values),
            prose=any(sign.prose for sign in signs),
            required=all(sign.required for sign in signs),
        )

    def _sign_of(self, variant: Object, name: str, *, strict: bool) -> _Sign:
        item = property_of(variant, name)
        if item is None:
            return _Sign()
        schema = unaliased(self.schemas, item.schema)
        if isinstance(schema, Enum):
            known = all(isinstance(value, (str, int)) for value in schema.values)
            return _Sign(schema.values if known else (), required=item.required)
        said = next(self._said(item.schema), None)
        if said is None or not isinstance(schema, Primitive) or schema.type != "string":
            return _Sign()
        if strict and schema.meta.examples != (said,):
            return _Sign()
        return _Sign((said,), prose=True, required=item.required)

    def _said(self, schema_id: SchemaId) -> Iterator[str]:
        """Yield what descriptions say that a value must be, the nearest first."""
        for schema in aliases(self.schemas, schema_id):
            match = _MUST_BE.search(schema.meta.description or "")
            if match is not None:
                yield match[1] or match[2] or match[3]

    def _parents_agree(self, union: Union, name: str, values: list[Json]) -> bool:
        """Say whether an enum of the same name beside the union, where there is one, has the values."""
        for parent in self._beside.get(union.meta.id, ()):
            item = property_of(parent, name)
            beside = unaliased(self.schemas, item.schema) if item is not None else None
            if isinstance(beside, Enum):
                known = set(map(key_of, beside.values))
                if not known.issuperset(map(key_of, values)):
                    return False
        return True

    def _report(
        self, union: Union, name: str, mapping: tuple[tuple[Json, SchemaId], ...], *, prose: bool
    ) -> None:
        why = (
            "as their descriptions and examples say" if prose else "by the values that each allows"
        )
        message = f"no discriminator: the variants are told apart by {quoted(name)}, {why}"
        path = "".join(f"[{quoted(token)}]" for token in union.meta.location.pointer.tokens)
        tags = {
            value if isinstance(value, str) else json.dumps(value): found
            for value, found in mapping
        }
        update = json.dumps({"discriminator": {"propertyName": name, "mapping": tags}})
        note = Note(f'an overlay action makes it explicit: {{target: "${path}", update: {update}}}')
        self.sink.note(Code.TAG_INFERRED, union.meta.location, message, [note])


def _rank(signs: list[_Sign]) -> tuple[bool, bool]:
    return (any(sign.prose for sign in signs), not all(sign.required for sign in signs))
