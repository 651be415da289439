"""Parameters: path-level ones inherited, operation-level ones in their place."""

from __future__ import annotations

from dataclasses import replace

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import MediaType, Parameter, ParameterPlace, SchemaId, is_field_name
from generator.read.content import read_examples
from generator.read.encoding import read_encodings
from generator.read.memo import SchemaReader
from generator.read.template import split_query, template_names

_PLACES: dict[str, ParameterPlace] = {
    "path": "path",
    "query": "query",
    "querystring": "query",
    "header": "header",
    "cookie": "cookie",
}
_WHOLE = "querystring"
"""The style, and `in`, of a parameter that is the whole query (OpenAPI 3.2, Parameter Object, `in`)."""
_STYLES = {
    "path": ("simple", "label", "matrix"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject", "tabDelimited"),
    "header": ("simple",),
    "cookie": ("form", "cookie"),
}
"""The styles of each place, the default first (OpenAPI 3.2, Parameter Object, `style`).

`tabDelimited` is what `collectionFormat: tsv` of Swagger 2.0 becomes.
"""
_IGNORED = {
    **dict.fromkeys(
        ("accept", "content-type", "authorization"), "media types and security schemes set it"
    ),
    **dict.fromkeys(
        ("connection", "content-length", "host", "transfer-encoding"), "the HTTP client sets it"
    ),
}
"""Header parameters without meaning (OpenAPI 3.0, Parameter Object, `name`), and those that frame a message
(RFC 9112, sections 3.2 and 6): who sets them."""


def read_parameters(
    reader: SchemaReader, holders: list[Node], operation: Node, path: str
) -> tuple[Parameter, ...]:
    """Return the parameters of an operation; its own replace the path's of the same name and place."""
    found: dict[tuple[str, str], Parameter] = {}
    for holder in (*holders, operation):
        own: set[tuple[str, str]] = set()
        for listed in reader.reading.items(holder, "parameters"):
            node = reader.reading.follow(listed)
            place = _place(reader, node)
            if place is None:
                continue
            name = node.text("name") or ""
            key = (place, name.lower() if place == "header" else name)
            if key in own:
                message = (
                    f"the {place} parameter {quoted(name)} stands twice here; the first one counts"
                )
                reader.reading.sink.warning(Code.PARAMETER_DUPLICATE, node.location, message)
                continue
            own.add(key)
            found[key] = _read(reader, node, name, place)
    _check_template(reader, found, operation, path)
    _move_into_query(found, path)
    return tuple(found.values())


def _place(reader: SchemaReader, node: Node) -> ParameterPlace | None:
    """Return where a parameter travels; None with a reason where it is left out."""
    name, place = node.text("name"), node.text("in")
    if not name or place not in _PLACES:
        expected = "a parameter has a 'name' and an 'in' of path, query, header or cookie"
        there = (
            "no name" if not name else "no 'in'" if place is None else f"the 'in' {quoted(place)}"
        )
        message = f"{expected}; this one has {there} and is left out"
        reader.reading.sink.warning(Code.PARAMETER_IGNORED, node.location, message)
        return None
    if place == "header" and name.lower() in _IGNORED:
        message = f"the header {quoted(name)} is no parameter: {_IGNORED[name.lower()]}"
        reader.reading.sink.note(Code.PARAMETER_IGNORED, node.location, message)
        return None
    if place == "header" and not is_field_name(name):
        message = f"{quoted(name)} cannot be the name of a header; the parameter is left out"
        reader.reading.sink.warning(Code.PARAMETER_IGNORED, node.location, message)
        return None
    return _PLACES[place]


def _read(reader: SchemaReader, node: Node, name: str, place: ParameterPlace) -> Parameter:
    schema = node.get("schema")
    media_type = _media_type(reader, node) if schema is None else None
    style = node.text("style") or _STYLES[place][0]
    if node.text("in") == _WHOLE:
        style = _WHOLE
    elif style not in _STYLES[place]:
        message = f"the style {quoted(style)} is none of a {place} parameter; {quoted(_STYLES[place][0])} is taken"
        reader.reading.sink.warning(Code.PARAMETER_STYLE, node.location.child("style"), message)
        style = _STYLES[place][0]
    explode = node.get("explode")
    return Parameter(
        name=name,
        place=place,
        location=node.location,
        schema=_schema(reader, node, media_type),
        required=node.flag("required") or place == "path",
        description=node.text("description"),
        deprecated=node.flag("deprecated") or node.flag("x-deprecated"),
        style=style,
        explode=(
            explode.value
            if explode is not None and isinstance(explode.value, bool)
            else style in ("form", "cookie")
        ),
        allow_reserved=node.flag("allowReserved"),
        media_type=media_type,
        examples=(
            *read_examples(reader.reading, node),
            *(media_type.examples if media_type is not None else ()),
        ),
    )


def _media_type(reader: SchemaReader, node: Node) -> MediaType | None:
    """Return the one media type that `content` holds (OpenAPI 3.0, Parameter Object, `content`)."""
    for name, listed in reader.reading.members(node, "content"):
        member = reader.reading.follow(listed)
        schema = member.get("schema")
        return MediaType(
            name=name,
            location=member.location,
            schema=reader.read(schema) if schema is not None else None,
            encodings=read_encodings(reader.reading, member, name, sent=True),
            examples=read_examples(reader.reading, member),
        )
    return None


def _schema(reader: SchemaReader, node: Node, media_type: MediaType | None) -> SchemaId:
    schema = node.get("schema")
    if schema is not None:
        return reader.read(schema)
    if media_type is not None and media_type.schema is not None:
        return media_type.schema
    return reader.any_value(node.location.child("schema"))


def _move_into_query(found: dict[tuple[str, str], Parameter], path: str) -> None:
    """Make query parameters of those that the path holds in its query only."""
    rest, keys = split_query(path)
    for name, key in keys.items():
        item = found["path", name]
        if name not in template_names(rest):
            del found["path", name]
        moved = replace(item, name=key, place="query", style="form", explode=True)
        found.setdefault(("query", key), moved)


def _check_template(
    reader: SchemaReader, found: dict[tuple[str, str], Parameter], operation: Node, path: str
) -> None:
    names = template_names(path)
    for place, name in list(found):
        if place == "path" and name not in names:
            message = f"the path parameter {quoted(name)} is not in the path {quoted(path)}; it is left out"
            reader.reading.sink.warning(
                Code.PATH_PARAMETER_UNUSED, found[place, name].location, message
            )
            del found[place, name]
    for name in dict.fromkeys(names):
        if ("path", name) not in found:
            message = f"the path needs {quoted(name)}, which no parameter declares; it is taken as a string"
            reader.reading.sink.warning(Code.PATH_PARAMETER_MISSING, operation.location, message)
            location = operation.location.child("parameters").child(name)
            found["path", name] = Parameter(
                name=name,
                place="path",
                location=location,
                schema=reader.read(Node({"type": "string"}, location.child("schema"))),
                required=True,
                style="simple",
                explode=False,
            )
