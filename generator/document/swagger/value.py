"""What carries its type itself in Swagger 2.0 (parameters, headers, parts of a form) gets a schema."""

from __future__ import annotations

from generator.diagnostics import Code, quoted
from generator.document.node import Json, Node
from generator.document.resolve import is_reference
from generator.document.swagger.schema import upgrade_schema
from generator.document.swagger.surroundings import Surroundings
from generator.location import Pointer

_OF_PARAMETER = frozenset(
    {"name", "in", "description", "required", "allowEmptyValue", "deprecated", "example"}
)
_OF_SCHEMA = ("x-enum", "x-ms-enum", "x-nullable", "x-deprecated")
"""Extensions that speak of the value, not of the parameter."""
_FORMATS = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""Style and explode of each `collectionFormat`; `tabDelimited` is ours, OpenAPI 3 has none."""


def upgrade_parameter(around: Surroundings, node: Node, to: Pointer) -> Json:
    """Return a parameter that is not of a body."""
    around.moves.move(node, to)
    if not isinstance(node.value, dict) or is_reference(node.value):
        return dict(node.value) if isinstance(node.value, dict) else node.value
    return {**upgrade_header(around, node, to, usual=("path", "header")), **_kept(node)}


def upgrade_header(
    around: Surroundings, node: Node, to: Pointer, *, usual: tuple[str | None, ...] = (None,)
) -> dict[str, Json]:
    """Return a header: its type, which stands beside its description, becomes its schema.

    A list separated by commas needs no style in the places `usual`.
    """
    found: dict[str, Json] = {
        **_kept(node),
        "schema": upgrade_value(around, node, to.child("schema")),
    }
    style = style_of(around, node)
    if style is not None and not (style == _FORMATS["csv"] and node.text("in") in usual):
        found |= {"style": style[0], "explode": style[1]}
    return found


def upgrade_value(around: Surroundings, node: Node, to: Pointer) -> Json:
    """Return the schema that stands between the other keys of a node."""
    around.moves.write(node, to)
    found: dict[str, Json] = {}
    for key, member in node.members():
        if not _speaks_of_parameter(key) and key != "collectionFormat":
            found[key] = member.value
            around.moves.move(member, to.child(key))
    items = node.get("items")
    if items is not None and items.has("collectionFormat"):
        message = "a list inside a list has no format of its own in OpenAPI 3: it is sent as JSON"
        place = items.location.child("collectionFormat")
        around.sink.note(Code.KEYWORD_APPROXIMATED, place, message)
    return upgrade_schema(found)


def style_of(around: Surroundings, node: Node) -> tuple[str, bool] | None:
    """Return style and explode of a list; None where the value is no list."""
    if node.text("type") != "array":
        return None
    name = node.text("collectionFormat") or "csv"
    if name not in _FORMATS:
        place = node.location.child("collectionFormat")
        message = f"the collectionFormat {quoted(name)} is none of Swagger 2.0; 'csv' is taken"
        around.sink.warning(Code.PARAMETER_STYLE, place, message)
    return _FORMATS.get(name, _FORMATS["csv"])


def _kept(node: Node) -> dict[str, Json]:
    return {key: member.value for key, member in node.members() if _speaks_of_parameter(key)}


def _speaks_of_parameter(key: str) -> bool:
    return key in _OF_PARAMETER or (key.startswith("x-") and not key.startswith(_OF_SCHEMA))
