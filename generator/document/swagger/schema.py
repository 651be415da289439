"""Schemas of Swagger 2.0 as those of OpenAPI 3.0; their shape stays, so that pointers into them hold."""

from __future__ import annotations

from generator.document.node import Json

_MAPS = ("properties", "patternProperties", "definitions")
_LISTS = ("allOf", "anyOf", "oneOf", "items")
_SCHEMAS = ("items", "additionalItems", "additionalProperties", "not")


def upgrade_schema(value: Json) -> Json:
    """Return a copy with its references as they are."""
    if not isinstance(value, dict):
        return value
    found: dict[str, Json] = {}
    for key, member in value.items():
        if key in _MAPS and isinstance(member, dict):
            found[key] = {name: upgrade_schema(item) for name, item in member.items()}
        elif key in _LISTS and isinstance(member, list):
            found[key] = [upgrade_schema(item) for item in member]
        elif key in _SCHEMAS:
            found[key] = upgrade_schema(member)
        elif key == "discriminator" and isinstance(member, str):
            found[key] = {"propertyName": member}
        elif key == "x-nullable":
            found["nullable"] = member
        else:
            found[key] = member
    return {**found, "type": "string", "format": "binary"} if is_file(value) else found


def is_file(value: Json) -> bool:
    """Say whether a schema is that of a file (Swagger 2.0, `type: file`)."""
    return isinstance(value, dict) and value.get("type") == "file"
