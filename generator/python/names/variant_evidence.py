"""What tells a variant from the others of its union: tag, title, component, type, values, keys.

What a variant is called follows from its union alone, and not from the order of the variants. One that
is added renames another only where it has what told that one apart.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.ir import Api, Array, Enum, Object, Schema, SchemaId, Union
from generator.python.names.allocate import award
from generator.python.names.casing import spelled, words
from generator.python.names.schema_owner import Words, is_component, tokens_of
from generator.python.names.variant_keys import telling_keys, two_values, type_word
from generator.python.shapes import tag_value, unaliased


class Said(NamedTuple):
    """Words that tell a variant apart, and what they are."""

    words: Words
    what: str
    whole: bool = False
    """Whether the words are a name of its own, which may begin as the union's does."""


class Variants:
    """Words for the variants of a document's unions; each union is looked at once."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._unions: dict[SchemaId, Union] = {}
        for schema in api.schemas.values():
            if isinstance(schema, Union):
                own = f"{schema.meta.id}/"
                self._unions |= {key: schema for key in schema.variants if key.startswith(own)}
        self._found: dict[SchemaId, Mapping[SchemaId, Said]] = {}

    def of(self, variant: SchemaId) -> Said:
        """Return what tells a variant that stands inline apart; no words for one that is alone."""
        union = self._unions.get(variant)
        if union is None:
            return Said((), "the only variant")
        if union.meta.id not in self._found:
            self._found[union.meta.id] = _told_apart(self._api, union)
        return self._found[union.meta.id][variant]


def from_one(token: str) -> str:
    """Return the place in a list as people count it."""
    return str(int(token) + 1) if token.isdecimal() and len(token) < 9 else token


def _told_apart(api: Api, union: Union) -> dict[SchemaId, Said]:
    """Return words for every variant that is no component, all different."""
    schemas = {variant: unaliased(api, variant) for variant in union.variants}
    keys = telling_keys(api, schemas)
    items = telling_keys(api, {
        variant: unaliased(api, schema.items)
        for variant, schema in schemas.items()
        if isinstance(schema, Array)
    })  # fmt: skip
    rows: dict[SchemaId, dict[str, Said]] = {}
    for variant, schema in schemas.items():
        if is_component(variant):
            continue
        several = variant in keys and len(keys) > 1
        found = (
            *_of_itself(api, variant),
            *(() if several else _of_type(api, schema)),
            *(Said(*said) for said in keys.get(variant, ())),
            *(Said(("list", *said), what) for said, what in items.get(variant, ())),
            Said(("variant", from_one(tokens_of(variant)[-1])), "the variant's place"),
        )
        rows[variant] = {}
        for said in found:
            rows[variant].setdefault(" ".join(said.words), said)
    won = award({variant: [(text, 0) for text in row] for variant, row in rows.items()})
    return {variant: [*rows[variant].values()][index] for variant, index in won.items()}


def _of_itself(api: Api, variant: SchemaId) -> Iterator[Said]:
    """Yield what a variant says of itself, whatever the others are."""
    schema, meta = unaliased(api, variant), api.schemas[variant].meta
    items = schema.properties if isinstance(schema, Object) else ()
    for item in items:
        if (tag := tag_value(api, item.schema)) is not None:
            value = tag.values[0]
            number = type(value) is int
            named = spelled(item.name) if number else ()
            yield Said((*named, *spelled(str(value))), "the variant's tag")
            break
    if title := words(meta.title or ""):
        yield Said(title, "the variant's title")
    if meta.origin is not None and is_component(meta.origin):
        yield Said(spelled(tokens_of(meta.origin)[-1]), "the variant's component", whole=True)


def _of_type(api: Api, schema: Schema) -> Iterator[Said]:
    """Yield the JSON type, then what a list or an enumeration holds."""
    if kind := type_word(schema):
        yield Said((kind,), "the variant's type")
    if isinstance(schema, Array) and (held := type_word(unaliased(api, schema.items))):
        yield Said((held, "list"), "the variant's items")
    if isinstance(schema, Union):
        yield Said(("choice",), "its being a union itself")
    if isinstance(schema, Enum):
        if pair := two_values(schema):
            yield Said(pair, "the variant's values")
        yield Said(("known",), "the values that the document lists")
