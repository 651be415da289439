"""How the values in a body are written (OpenAPI 3.2, Encoding Object)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Code, quoted
from generator.document import Json, Node
from generator.ir import (
    Encoding,
    Encodings,
    FixedHeader,
    essence_of,
    is_field_name,
    is_json,
    is_multipart,
)
from generator.read.reading import Fault, Reading

_FORM = "application/x-www-form-urlencoded"
_NAMED = "encoding"
_PLACED = ("prefixEncoding", "itemEncoding")
_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject", "tabDelimited")
"""Those of a query; `tabDelimited` is what `collectionFormat: tsv` of Swagger 2.0 becomes."""
_DEEPEST = 5
"""Parts inside of parts from here on are written as their values say."""


def read_encodings(
    reading: Reading, media_type: Node, name: str, *, sent: bool, depth: int = 0
) -> Encodings:
    """Return the encodings of a media type; those that mean nothing in its place are reported."""
    keys = (_NAMED, *_PLACED) if is_multipart(name) else (_NAMED,) if _is_form(name) else ()
    for key in (_NAMED, *_PLACED):
        if media_type.has(key) and (key not in keys or not sent):
            what = f"a body of {quoted(name)}" if sent else "an answer"
            message = f"{quoted(key)} says nothing about {what} and is passed over"
            place = media_type.location.child(key)
            reading.once(Code.MEDIA_TYPE_APPROXIMATED, f"{key} {sent}", place, message)
    if not keys or not sent or depth > _DEEPEST:
        return Encodings()
    for key, node in reading.members(media_type, _NAMED):
        if is_multipart(name) and _is_unwritten(reading, media_type, key, node):
            message = f"{quoted(key)} is passed as text or bytes: {quoted(node.text('contentType'))} is not written here"
            reading.once(Code.MEDIA_TYPE_APPROXIMATED, "contentType", node.location, message)
    item = media_type.get("itemEncoding") if "itemEncoding" in keys else None
    placed = reading.items(media_type, "prefixEncoding") if "prefixEncoding" in keys else ()
    return Encodings(
        named=tuple(
            (key, _read(reading, node, name, depth))
            for key, node in reading.members(media_type, _NAMED)
        ),
        placed=tuple(_read(reading, node, name, depth) for node in placed),
        item=_read(reading, item, name, depth) if item is not None else None,
    )


def _is_form(name: str) -> bool:
    return essence_of(name) == _FORM


def _read(reading: Reading, node: Node, name: str, depth: int) -> Encoding:
    if not isinstance(node.value, dict):
        reading.wrong_type(node, "an encoding")
    content_type = node.text("contentType")
    if content_type is not None and not _is_sendable(content_type):
        message = f"{quoted(content_type)} is no media type; the value's type decides"
        reading.sink.warning(Code.WRONG_TYPE, node.location.child("contentType"), message)
        content_type = None
    style, explode = _style(reading, node, name)
    inner = content_type if content_type is not None and is_multipart(content_type) else None
    return Encoding(
        location=node.location,
        content_type=content_type,
        style=style,
        explode=explode,
        allow_reserved=node.flag("allowReserved"),
        headers=tuple(_headers(reading, node)) if is_multipart(name) else (),
        encodings=(
            read_encodings(reading, node, inner or "", sent=True, depth=depth + 1)
            if inner
            else None
        ),
    )


def _style(reading: Reading, node: Node, name: str) -> tuple[str | None, bool]:
    """Return style and explode where one of the three keywords is there and the media type is a form's."""
    form = _is_form(name) or essence_of(name) == "multipart/form-data"
    if not form or not any(node.has(key) for key in ("style", "explode", "allowReserved")):
        return None, False
    style = node.text("style") or "form"
    if style not in _STYLES:
        message = f"the style {quoted(style)} is none of a form; 'form' is taken"
        reading.sink.warning(Code.PARAMETER_STYLE, node.location.child("style"), message)
        style = "form"
    explode = node.get("explode")
    said = explode.value if explode is not None else None
    return style, said if isinstance(said, bool) else style == "form"


def _is_unwritten(reading: Reading, media_type: Node, key: str, encoding: Node) -> bool:
    """Say whether a property is an object, or a list of objects, of a media type that is not JSON."""
    first = essence_of((encoding.text("contentType") or "").partition(",")[0])
    if not first or first.endswith("*") or is_json(first) or is_multipart(first):
        return False
    schema = _followed(reading, media_type, "schema", "properties", key)
    items = _followed(reading, schema, "items") if schema is not None else None
    return any(found is not None and found.text("type") == "object" for found in (schema, items))


def _followed(reading: Reading, node: Node, *keys: str) -> Node | None:
    """Return what keys lead to, each reference followed; None where they lead nowhere."""
    for key in keys:
        found = node.get(key)
        if found is None:
            return None
        try:
            node = reading.follow(found)
        except Fault:
            return None
    return node


def _headers(reading: Reading, encoding: Node) -> Iterator[FixedHeader]:
    """Yield the headers of a part whose value the document fixes; others cannot be sent and are reported."""
    for name, listed in reading.members(encoding, "headers"):
        if name.lower() == "content-type":
            continue
        found = _fixed(reading, listed)
        if found is not None and is_field_name(name):
            yield FixedHeader(name=name, value=found[0], location=found[1].location)
            continue
        message = f"the header {quoted(name)} of a part has no fixed value, so it is not sent"
        reading.once(Code.MEDIA_TYPE_APPROXIMATED, f"part header {name}", listed.location, message)


def _fixed(reading: Reading, listed: Node) -> tuple[str, Node] | None:
    """Return the text of a header that has one value, or a default, and its schema; None where it has neither."""
    try:
        header = reading.follow(listed)
        schema = header.get("schema")
        node = reading.follow(schema) if schema is not None else None
    except Fault:
        return None
    if node is None or not isinstance(node.value, dict):
        return None
    values = node.value.get("enum")
    found: list[Json] = [node.value[key] for key in ("const", "default") if key in node.value]
    if isinstance(values, list) and len(values) == 1:
        found += values
    text = _text(found[0]) if found else None
    return (text, node) if text is not None and _is_sendable(text) else None


def _text(value: Json) -> str | None:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (str, int, float)) else None


def _is_sendable(text: str) -> bool:
    """Say whether a text may be the value of a header."""
    return bool(text.strip()) and text.isascii() and text.isprintable()
