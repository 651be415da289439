"""Request bodies: which media type is sent, and whether the body becomes keyword arguments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.ir import Api, MediaType, Object, Operation, SchemaId
from generator.python.shapes import is_nullable, unaliased

BodyKind: TypeAlias = Literal["json", "form", "raw"]
FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """How an operation's body is passed and sent."""

    media_type: str
    kind: BodyKind
    schema: SchemaId | None
    required: bool
    flattened: Object | None = None
    """The object whose properties are keyword arguments; None where the body is one argument."""


def body_of(api: Api, operation: Operation) -> Body | None:
    """Return the body of `operation`; None where it sends none.

    JSON comes first, then a form, then whatever stands first. A body that is one object, not
    nullable, with properties of its own alone and of no several kinds, is flattened.
    """
    request = operation.request_body
    if request is None or not request.content:
        return None
    media_type = pick_sent(request.content)
    kind = body_kind(media_type.name)
    flattened = None
    if kind != "raw" and media_type.schema is not None and not is_nullable(api, media_type.schema):
        schema = unaliased(api, media_type.schema)
        alone = isinstance(schema, Object) and isinstance(schema.additional, bool)
        if (
            isinstance(schema, Object)
            and alone
            and schema.properties
            and schema.discriminator is None
        ):
            flattened = schema
    return Body(
        media_type=_concrete(media_type.name, kind),
        kind=kind,
        schema=media_type.schema,
        required=request.required,
        flattened=flattened,
    )


def body_kind(media_type: str) -> BodyKind:
    """Return how a media type is encoded (RFC 6839: `+json` is JSON)."""
    name = media_type.partition(";")[0].strip().lower()
    if name in {"application/json", "text/json", "*/*", "application/*", ""} or name.endswith(
        "+json"
    ):
        return "json"
    return "form" if name == FORM else "raw"


def pick_sent(content: tuple[MediaType, ...]) -> MediaType:
    """Return the media type that the SDK sends: JSON, else a form, else the first."""
    for wanted in ("json", "form"):
        for media_type in content:
            if body_kind(media_type.name) == wanted:
                return media_type
    return content[0]


def _concrete(name: str, kind: BodyKind) -> str:
    """Return a media type that can be sent: a range such as `*/*` names none."""
    if "*" in name or not name.strip():
        return "application/json" if kind == "json" else "application/octet-stream"
    plain = name.strip()
    return (
        "application/json"
        if plain.lower().partition(";")[0].strip() == "application/json"
        else plain
    )
