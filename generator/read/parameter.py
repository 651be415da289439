"""Parameters: path-level ones inherited, operation-level ones in their place."""

from __future__ import annotations

from generator.diagnostics import Code, quoted
from generator.document import Json, Node
from generator.ir import Parameter, ParameterPlace
from generator.read.schema import SchemaReader

_PLACES: dict[str, ParameterPlace] = {"path": "path", "query": "query", "header": "header", "cookie": "cookie"}
_STYLES = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_IGNORED = frozenset({"accept", "content-type", "authorization"})
"""Header parameters without meaning (OpenAPI 3.0, Parameter Object, `name`)."""


def read_parameters(reader: SchemaReader, path_item: Node, operation: Node, path: str) -> tuple[Parameter, ...]:
    """Return the parameters of an operation; its own replace the path's of the same name and place."""
    found: dict[tuple[str, str], Parameter] = {}
    for holder in (path_item, operation):
        listed = holder.get("parameters")
        own: set[tuple[str, str]] = set()
        for node in listed.items() if listed is not None else ():
            parameter = _read(reader, reader.resolver.follow(node))
            if parameter is None:
                continue
            key = (parameter.place, parameter.name)
            if key in own:
                message = f"the {parameter.place} parameter {quoted(parameter.name)} stands twice here; the first one counts"
                reader.sink.warning(Code.PARAMETER_DUPLICATE, node.location, message)
                continue
            own.add(key)
            found[key] = parameter
    _check_template(reader, found, operation, path)
    return tuple(found.values())


def _read(reader: SchemaReader, node: Node) -> Parameter | None:
    name, place = node.text("name"), node.text("in")
    if name is None or place not in _PLACES:
        message = f"a parameter has a 'name' and an 'in' of path, query, header or cookie, not {quoted(place)}; it is left out"
        reader.sink.warning(Code.PARAMETER_IGNORED, node.location, message)
        return None
    if place == "header" and name.lower() in _IGNORED:
        message = f"the header {quoted(name)} is no parameter: media types and security schemes set it"
        reader.sink.note(Code.PARAMETER_IGNORED, node.location, message)
        return None
    schema, media_type = node.get("schema"), None
    content = node.get("content")
    if schema is None and content is not None:
        for media_type, member in content.members():
            schema = member.get("schema")
            break
    style = node.text("style") or _STYLES[place]
    explode = node.value.get("explode") if isinstance(node.value, dict) else None
    return Parameter(
        name=name,
        place=_PLACES[place],
        location=node.location,
        schema=reader.read(schema if schema is not None else Node({}, node.location.child("schema"))),
        required=node.flag("required") or place == "path",
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        style=style,
        explode=explode if isinstance(explode, bool) else style == "form",
        allow_reserved=node.flag("allowReserved"),
        media_type=media_type,
        examples=read_examples(reader, node),
    )


def read_examples(reader: SchemaReader, node: Node) -> tuple[Json, ...]:
    """Return the values of `example` and `examples` (OpenAPI 3.0, Media Type Object)."""
    found: list[Json] = []
    if node.has("example") and isinstance(node.value, dict):
        found.append(node.value["example"])
    listed = node.get("examples")
    for _, member in listed.members() if listed is not None else ():
        target = reader.resolver.follow(member)
        if isinstance(target.value, dict) and "value" in target.value:
            found.append(target.value["value"])
    return tuple(found)


def template_names(path: str) -> tuple[str, ...]:
    """Return the names between braces in a path, in order."""
    found: list[str] = []
    rest = path
    while "{" in rest and "}" in rest.partition("{")[2]:
        name, _, rest = rest.partition("{")[2].partition("}")
        found.append(name)
    return tuple(found)


def _check_template(
    reader: SchemaReader, found: dict[tuple[str, str], Parameter], operation: Node, path: str
) -> None:
    names = template_names(path)
    for place, name in list(found):
        if place == "path" and name not in names:
            message = f"the path parameter {quoted(name)} is not in the path {quoted(path)}; it is left out"
            reader.sink.warning(Code.PATH_PARAMETER_UNUSED, found[place, name].location, message)
            del found[place, name]
    for name in names:
        if ("path", name) not in found:
            message = f"the path needs {quoted(name)}, which no parameter declares; it is taken as a string"
            reader.sink.warning(Code.PATH_PARAMETER_MISSING, operation.location, message)
            location = operation.location.child("parameters").child(name)
            schema = Node({"type": "string"}, location.child("schema"))
            found["path", name] = Parameter(
                name=name,
                place="path",
                location=location,
                schema=reader.read(schema),
                required=True,
                style="simple",
                explode=False,
            )
