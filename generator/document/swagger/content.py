"""Bodies, forms and answers of Swagger 2.0: what `consumes` and `produces` say becomes `content`."""

from __future__ import annotations

from generator.diagnostics import Code
from generator.document.node import Json, Node
from generator.document.resolve import is_reference
from generator.document.swagger.schema import is_file
from generator.document.swagger.surroundings import Surroundings
from generator.document.swagger.value import style_of, upgrade_header, upgrade_value
from generator.location import Pointer

_MULTIPART, _URLENCODED = "multipart/form-data", "application/x-www-form-urlencoded"
_JSON = ("application/json",)
_BYTES = ("application/octet-stream",)


def request_body(
    around: Surroundings, listed: list[Node], to: Pointer, consumes: tuple[str, ...]
) -> Json:
    """Return the body that parameters describe, those that count first; None where none does."""
    fields: dict[str, Node] = {}
    body: Node | None = None
    for node in listed:
        target = around.moves.follow(node)
        if target.text("in") == "body":
            body = body or node
        elif target.text("in") == "formData":
            fields.setdefault(target.text("name") or "", target)
    if body is None:
        return _form(around, fields, to, consumes) if fields else None
    if fields:
        message = "an operation has a body or a form, not both; the body counts"
        place = next(iter(fields.values())).location
        around.sink.warning(Code.PARAMETER_IGNORED, place, message)
    if isinstance(body.value, dict) and is_reference(body.value) and consumes == around.consumes:
        around.moves.write(body, to)
        return dict(body.value)
    return upgrade_body(around, around.moves.follow(body), to, consumes)


def upgrade_body(
    around: Surroundings, node: Node, to: Pointer, consumes: tuple[str, ...]
) -> dict[str, Json]:
    """Return the body that a parameter in `body` is."""
    around.moves.move(node, to)
    found: dict[str, Json] = {
        key: member.value
        for key, member in node.members()
        if key in ("description", "required") or key.startswith("x-")
    }
    return {**found, "content": _content(around, node.get("schema"), to, consumes or _JSON)}


def upgrade_response(
    around: Surroundings, node: Node, to: Pointer, produces: tuple[str, ...]
) -> Json:
    """Return a response; a shared one is written out where the operation has media types of its own."""
    if not isinstance(node.value, dict):
        return node.value
    if is_reference(node.value):
        target = around.moves.follow(node)
        if produces == around.produces or target is node:
            return dict(node.value)
        return upgrade_response(around, target, to, produces)
    around.moves.move(node, to)
    found: dict[str, Json] = {}
    for key, member in node.members():
        if key == "headers" and isinstance(member.value, dict):
            place = to.child(key)
            found[key] = {
                name: upgrade_header(around, header, place.child(name))
                for name, header in member.members()
            }
        elif key not in ("schema", "examples"):
            found[key] = member.value
    content = _answers(around, node, to, produces)
    return {**found, "content": content} if content else found


def _answers(
    around: Surroundings, node: Node, to: Pointer, produces: tuple[str, ...]
) -> dict[str, Json]:
    schema, examples = node.get("schema"), node.get("examples")
    shown = dict(examples.members()) if examples is not None else {}
    usual = _BYTES if schema is not None and is_file(schema.value) else _JSON
    content: dict[str, Json] = {}
    if schema is not None:
        content = _content(around, schema, to, produces or tuple(shown) or usual)
    for name, example in shown.items():
        media_type = content.setdefault(name, {})
        if isinstance(media_type, dict):
            media_type["example"] = example.value
            around.moves.move(example, to.child("content").child(name).child("example"))
    return content


def _content(
    around: Surroundings, schema: Node | None, to: Pointer, media_types: tuple[str, ...]
) -> dict[str, Json]:
    """Return a schema under each media type; it stands under the first, JSON before the others."""
    found: dict[str, Json] = {name: {} for name in media_types}
    for name in sorted(media_types, key=lambda name: "json" not in name.lower()):
        if schema is not None:
            place = to.child("content").child(name).child("schema")
            found[name] = {"schema": around.moves.schema(schema, place)}
    return found


def _form(
    around: Surroundings, fields: dict[str, Node], to: Pointer, consumes: tuple[str, ...]
) -> Json:
    """Return the body of a form; one with a file is multipart, whatever is consumed."""
    around.moves.move(next(iter(fields.values())), to)
    has_file = any(is_file(node.value) for node in fields.values())
    wanted = _MULTIPART if has_file else (_MULTIPART, _URLENCODED)
    names = tuple(name for name in consumes if name.lower().startswith(wanted))
    first, *others = names or ((_MULTIPART,) if has_file else (_URLENCODED,))
    place = to.child("content").child(first).child("schema")
    required: list[Json] = [name for name, node in fields.items() if node.flag("required")]
    schema: dict[str, Json] = {
        "type": "object",
        "properties": {
            name: _field(around, node, place.child("properties").child(name))
            for name, node in fields.items()
        },
        **({"required": required} if required else {}),
    }
    encoding: dict[str, Json] = {}
    for name, node in fields.items():
        style = style_of(around, node)
        if style is not None:
            encoding[name] = {"style": style[0], "explode": style[1]}
    more: dict[str, Json] = {"encoding": encoding} if encoding else {}
    content: dict[str, Json] = {first: {"schema": schema, **more}}
    for name in others:
        content[name] = {"schema": {"$ref": place.reference}, **more}
    return {"content": content, "required": bool(required)}


def _field(around: Surroundings, node: Node, to: Pointer) -> Json:
    description = node.get("description")
    schema = upgrade_value(around, node, to)
    if isinstance(schema, dict) and description is not None:
        schema["description"] = description.value
    return schema
