"""Files in bodies: which values of a body in parts are binary, and are passed as files."""

from __future__ import annotations

from generator.ir import AnyValue, Api, Primitive, SchemaId, essence_of, is_json
from generator.python.shapes import leaves, unaliased

_TEXTS = ("text/", "application/json", "application/xml")
"""Media types whose content is a text, which is passed as one."""


def is_file(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value is declared to be binary: a file.

    It is a string of `format: binary` (OpenAPI 3.0, Considerations for File Uploads), or one with a
    `contentMediaType` and no `contentEncoding` (OpenAPI 3.1, Considerations for File Uploads).
    """
    schema = unaliased(api, schema_id)
    if not isinstance(schema, Primitive) or schema.type != "string":
        return False
    if schema.content_encoding is not None:
        return False
    holds = (schema.content_media_type or "").lower()
    return schema.format == "binary" or (bool(holds) and not is_text(holds))


def is_file_or_any(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value of a body in parts is a file unless it turns out to be another.

    Beside what is declared to be binary it is, from OpenAPI 3.1 on, what has no type at all: there
    that says either (OpenAPI 3.1, Considerations for File Uploads), so the value that is passed decides.
    """
    schema = unaliased(api, schema_id)
    untyped = isinstance(schema, AnyValue) and not schema.object
    return (untyped and api.json_schema) or is_file(api, schema_id)


def is_text(media_type: str) -> bool:
    """Say whether what a media type describes is passed as a text."""
    name = essence_of(media_type)
    return name.startswith(_TEXTS) or name.endswith("+xml") or is_json(name)


def holds_files(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value is a file, or a list or a map of files, or may be one."""
    return any(is_file(api, found) for found in leaves(api, schema_id))


def only_files(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a value can be nothing but a file, or a list or a map of files."""
    return all(is_file(api, found) for found in leaves(api, schema_id))
