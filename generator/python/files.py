"""Files in bodies: which values of a body in parts are binary, and are passed as files."""

from __future__ import annotations

from generator.ir import AnyValue, Api, Array, Map, Primitive, SchemaId, Tuple, Union
from generator.python.shapes import unaliased

_TEXTS = ("text/", "application/json", "application/xml")
"""Media types whose content is a text, which is passed as one."""


def is_file(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value of a body in parts is binary: a file.

    It is a string of `format: binary` (OpenAPI 3.0, Considerations for File Uploads), one with a
    `contentMediaType` and no `contentEncoding`, or, from 3.1 on, what has no type at all
    (OpenAPI 3.1, Considerations for File Uploads).
    """
    schema = unaliased(api, schema_id)
    if isinstance(schema, AnyValue):
        return api.json_schema and not schema.object
    if not isinstance(schema, Primitive) or schema.type != "string":
        return False
    if schema.content_encoding is not None:
        return False
    holds = (schema.content_media_type or "").lower()
    return schema.format == "binary" or (bool(holds) and not _is_text(holds))


def _is_text(media_type: str) -> bool:
    name = media_type.partition(";")[0].strip()
    return name.startswith(_TEXTS) or name.endswith(("+json", "+xml"))


def holds_files(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value is a file, or a list or a map of files, or may be one."""
    return _holds(api, schema_id, frozenset())


def _holds(api: Api, schema_id: SchemaId, around: frozenset[SchemaId]) -> bool:
    if is_file(api, schema_id):
        return True
    if schema_id in around:
        return False
    inner = around | {schema_id}
    match unaliased(api, schema_id):
        case Array(items=item) | Map(values=item):
            return _holds(api, item, inner)
        case Tuple(items=items, rest=rest):
            return any(_holds(api, item, inner) for item in (*items, *([rest] if rest else [])))
        case Union(variants=variants):
            return any(_holds(api, variant, inner) for variant in variants)
    return False
