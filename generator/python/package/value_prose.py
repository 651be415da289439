"""What is said of a value: its description, that it is deprecated, its default."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.ir import Api, Array, Enum, Json, Map, Object, Primitive, Schema, SchemaId, Tuple
from generator.python.files import is_text
from generator.python.shapes import is_nullable, metas, unaliased

_LONGEST_DEFAULT = 200
_KINDS = {"string": str, "integer": int, "number": (int, float), "boolean": bool}


def value_text(
    api: Api, schema_id: SchemaId, description: str | None, *, deprecated: bool = False
) -> str:
    """Return a description and what follows it: what a text holds, that it is deprecated, the server's default."""
    found = [*metas(api, schema_id)]
    deprecated = deprecated or any(schema.meta.deprecated for schema in found)
    default = next((schema.meta.default for schema in found if schema.meta.default), ())
    sentences = ["Deprecated."] if deprecated else []
    held = _held(api, schema_id)
    if held:
        sentences.append(f"A text that holds `{held}`.")
    if default and _is_of(api, schema_id, default[0]):
        sentences.append(f"The server's default is `{_shown(default[0])}`.")
    return with_sentences(description, sentences)


def constant_text(schema: Enum, index: int) -> str:
    """Return what is said of one value of an enumeration; nothing where nothing is."""
    if not schema.constants:
        return ""
    told = schema.constants[index]
    return with_sentences(told.description, ["Deprecated."] if told.deprecated else [])


def with_sentences(text: str | None, sentences: Iterable[str]) -> str:
    """Return a text and sentences after it: on its line where it is one paragraph, else below it."""
    more = " ".join(sentences)
    found = (text or "").strip()
    if not more or not found:
        return found or more
    if "\n" in found:
        return f"{found}\n\n{more}"
    return f"{found} {more}" if found[-1] in ".!?:" else f"{found}. {more}"


def _held(api: Api, schema_id: SchemaId) -> str:
    """Return the media type of what is inside a text; nothing where the document says none."""
    schema = unaliased(api, schema_id)
    if not isinstance(schema, Primitive) or schema.content_encoding is not None:
        return ""
    media_type = (schema.content_media_type or "").replace("`", "'")
    return media_type if is_text(media_type) else ""


def _is_of(api: Api, schema_id: SchemaId, value: Json) -> bool:
    """Say whether a default is of its schema's type; one that is not cannot be what the server does."""
    if value is None:
        return is_nullable(api, schema_id)
    schema: Schema = unaliased(api, schema_id)
    match schema:
        case Primitive(type=kind):
            fits = isinstance(value, _KINDS.get(kind, ()))  # type: ignore[arg-type]  # a table of types
            return fits and (kind == "boolean") == isinstance(value, bool)
        case Enum(values=values, extensible=extensible):
            return extensible or value in values
        case Array() | Tuple():
            return isinstance(value, list)
        case Map() | Object():
            return isinstance(value, dict)
    return True


def _shown(value: Json) -> str:
    """Return a default on one line of Markdown's code, cut where it is long."""
    text = _source(value).replace("`", "'")
    return text if len(text) <= _LONGEST_DEFAULT else f"{text[:_LONGEST_DEFAULT]}..."


def _source(value: Json) -> str:
    """Return a value as the caller would write it, letters of every language as they are."""
    match value:
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"[{', '.join(map(_source, value))}]"
        case dict():
            items = (f"{_source(key)}: {_source(item)}" for key, item in value.items())
            return f"{{{', '.join(items)}}}"
    return str(value)
