"""Request bodies: which media type is sent, and whether the body becomes keyword arguments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.ir import (
    AnyValue,
    Api,
    Array,
    Encodings,
    Items,
    MediaType,
    Object,
    Operation,
    Primitive,
    SchemaId,
    Tuple,
    Union,
    essence_of,
    is_json,
    is_multipart,
)
from generator.python.files import holds_files, is_file
from generator.python.shapes import is_nullable, unaliased

BodyKind: TypeAlias = Literal["json", "form", "parts", "items", "raw"]
FORM = "application/x-www-form-urlencoded"
_JSON_PATCH = "application/json-patch+json"
_PREFERRED: tuple[BodyKind, ...] = ("json", "form", "parts", "items")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """How an operation's body is passed and sent."""

    media_type: str
    """What is sent, or a range such as `image/*` where the document names none."""
    kind: BodyKind
    schema: SchemaId | None
    required: bool
    flattened: Object | None = None
    """The object whose properties are keyword arguments; None where the body is one argument."""
    items: SchemaId | None = None
    """Schema of each part where the body is described by its parts only, or of what is sent item by item."""
    sequence: Items | None = None
    """What its items are, where it is sent item by item."""
    encodings: Encodings = field(default_factory=Encodings)


def body_of(api: Api, operation: Operation) -> Body | None:
    """Return the body of `operation`; None where it sends none.

    A body that is one object, not nullable, with properties of its own alone and of no several
    kinds, is flattened. A form and a body in parts cannot be null, so there nullable changes nothing.
    """
    request = operation.request_body
    if request is None or not request.content:
        return None
    media_type = pick_sent(api, request.content)
    kind = _kind(api, media_type)
    sequence = media_type.items
    if sequence is not None:
        return Body(
            media_type=essence_of(media_type.name),
            kind=kind,
            schema=None,
            required=request.required,
            items=sequence.schema,
            sequence=sequence,
        )
    return Body(
        media_type=_concrete(media_type.name, kind),
        kind=kind,
        schema=media_type.schema,
        required=request.required,
        flattened=_flattened(api, media_type.schema, kind),
        items=media_type.item_schema if media_type.schema is None else None,
        encodings=media_type.encodings,
    )


def _flattened(api: Api, schema_id: SchemaId | None, kind: BodyKind) -> Object | None:
    if kind == "raw" or schema_id is None or (kind == "json" and is_nullable(api, schema_id)):
        return None
    schema = unaliased(api, schema_id)
    if not isinstance(schema, Object) or not isinstance(schema.additional, bool):
        return None
    return schema if schema.properties and schema.discriminator is None else None


def body_kind(media_type: str) -> BodyKind:
    """Return how a media type is encoded; a range that JSON falls into is JSON."""
    name = essence_of(media_type)
    if name in {"*/*", "application/*", ""} or is_json(name):
        return "json"
    if is_multipart(name):
        return "parts"
    return "form" if name == FORM else "raw"


def _kind(api: Api, media_type: MediaType) -> BodyKind:
    """Return how a media type is encoded; of a range, `*/*` say, the schema may say that it is a file."""
    if media_type.items is not None:
        return "items"
    kind = body_kind(media_type.name)
    if kind != "json" or "*" not in media_type.name or media_type.schema is None:
        return kind
    schema = unaliased(api, media_type.schema)
    is_binary = isinstance(schema, Primitive) and is_file(api, media_type.schema)
    return "raw" if is_binary else kind


def pick_sent(api: Api, content: tuple[MediaType, ...]) -> MediaType:
    """Return the media type that the SDK sends: parts that hold files, which no other can hold.

    Where there are none it is JSON, else a form, else parts, else items, else the first; of several
    kinds of JSON the first that can hold what the schema describes.
    """
    kinds = [(_kind(api, media_type), media_type) for media_type in content]
    for kind, media_type in kinds:
        if kind == "parts" and _has_files(api, media_type):
            return media_type
    for wanted in _PREFERRED:
        found = [media_type for kind, media_type in kinds if kind == wanted]
        if found:
            return next((item for item in found if _can_hold(api, item)), found[0])
    return content[0]


def _can_hold(api: Api, media_type: MediaType) -> bool:
    """Say whether a body may be what its media type is: a JSON Patch is a list (RFC 6902, section 3)."""
    if essence_of(media_type.name) != _JSON_PATCH or media_type.schema is None:
        return True
    pending, seen = [media_type.schema], set[SchemaId]()
    while pending:
        schema = unaliased(api, pending.pop())
        match schema:
            case Array() | Tuple() | AnyValue(object=False):
                return True
            case Union(variants=variants) if schema.meta.id not in seen:
                seen.add(schema.meta.id)
                pending += variants
    return False


def _has_files(api: Api, media_type: MediaType) -> bool:
    schemas = [found for found in (media_type.schema, media_type.item_schema) if found is not None]
    for schema_id in schemas:
        schema = unaliased(api, schema_id)
        if isinstance(schema, Object):
            members = [item.schema for item in schema.properties]
            extra = [] if isinstance(schema.additional, bool) else [schema.additional]
            if any(holds_files(api, member) for member in (*members, *extra)):
                return True
        elif holds_files(api, schema_id):
            return True
    return False


def _concrete(name: str, kind: BodyKind) -> str:
    """Return a media type that can be sent; what is sent for a range of files, the runtime knows."""
    if kind == "parts":
        return name.strip().replace("*", "form-data")
    if kind == "json" and ("*" in name or not name.strip()):
        return "application/json"
    plain = name.strip()
    return "application/json" if essence_of(plain) == "application/json" else plain
