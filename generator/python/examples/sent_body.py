"""The body of a request as the tests' server sees it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.ir import Api, Encoding, Json, Map, Object, SchemaId, is_json
from generator.python.body import Body
from generator.python.examples.path_text import scalar_text
from generator.python.files import is_file_or_any
from generator.python.package.fields import field_entries, is_styled
from generator.python.shapes import unaliased

Pairs = tuple[tuple[str, str], ...]
Part = tuple[str | None, Json]
Parts = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentBody:
    """The body of a request; of its forms at most one is there."""

    value: Json = None
    has_json: bool = False
    """True where the body is JSON and `value` is what it holds."""
    content: str | None = None
    """The body where it is sent as it is."""
    form: Pairs | None = None
    """The pairs of a form; None where they are not foreseen."""
    parts: Parts | None = None
    """Names and contents of a body in parts; None where they are not foreseen."""
    items: tuple[Json, ...] | None = None
    """What is sent item by item; None where it is events with fields, which are not foreseen."""


def sent_body(api: Api, body: Body, value: Json) -> SentBody:
    """Return what is sent for a value of a body that is encoded."""
    if body.kind == "json":
        return SentBody(value=value, has_json=True)
    if body.sequence is not None:
        if body.sequence.of == "event" or not isinstance(value, list):
            return SentBody(value=value)
        return SentBody(value=value, items=tuple(value))
    if body.kind == "form":
        usual = not field_entries(api, body)
        return SentBody(value=value, form=_form(value) if usual else None)
    usual = not is_styled(api, body)
    return SentBody(value=value, parts=_parts(api, body, value) if usual else None)


def _parts(api: Api, body: Body, value: Json) -> Parts | None:
    """Return the parts that a value becomes; None where they are not foreseen."""
    if isinstance(value, dict):
        schema = unaliased(api, body.schema) if body.schema is not None else None
        declared = schema.properties if isinstance(schema, Object) else ()
        schemas = {item.name: item.schema for item in declared}
        known = dict(body.encodings.named)
        return tuple(
            part
            for name, member in value.items()
            for part in _named(api, name, member, schemas.get(name), known.get(name))
        )
    if isinstance(value, list) and "form-data" not in body.media_type:
        placed = (*body.encodings.placed, body.encodings.item)
        return tuple(
            (None, _content(item, placed[min(place, len(placed) - 1)]))
            for place, item in enumerate(value)
        )
    return None


def _named(
    api: Api, name: str, value: Json, schema_id: SchemaId | None, encoding: Encoding | None
) -> Iterator[Part]:
    """Yield the parts of one name: a list has one for each item, a map of files too."""
    schema = unaliased(api, schema_id) if schema_id is not None else None
    if isinstance(schema, Map) and isinstance(value, dict) and is_file_or_any(api, schema.values):
        for key, member in value.items():
            yield f"{name}[{key}]", scalar_text(member)
        return
    for item in value if isinstance(value, list) else [value]:
        if item is not None:
            yield name, _content(item, encoding)


def _content(value: Json, encoding: Encoding | None) -> Json:
    """Return the content of a part as the server reads it: JSON where it says so, else text."""
    types = (encoding.content_type or "") if encoding is not None else ""
    as_json = is_json(types.partition(",")[0])
    return value if as_json or isinstance(value, (dict, list)) else scalar_text(value)


def _form(value: Json) -> Pairs | None:
    """Return the pairs of a form, a list repeated; None where a value is no scalar."""
    if not isinstance(value, dict):
        return None
    lists = {name: item if isinstance(item, list) else [item] for name, item in value.items()}
    if any(isinstance(part, (dict, list)) for item in lists.values() for part in item):
        return None
    pairs = ((name, part) for name, item in lists.items() for part in item if part is not None)
    return tuple((name, scalar_text(part)) for name, part in pairs)
