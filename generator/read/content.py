"""Bodies, responses and headers: what an operation sends and what may come back."""

from __future__ import annotations

import re
from contextlib import suppress

from generator.diagnostics import Code, quoted
from generator.document import Json, Node
from generator.ir import Header, MediaType, RequestBody, Response, is_multipart
from generator.read.encoding import read_encodings
from generator.read.memo import SchemaReader
from generator.read.reading import Fault, Reading
from generator.read.stream import is_sequential, report_whole

_STATUS = re.compile(r"[0-9]{3}|[1-5]XX", re.IGNORECASE)
"""A status code or a range of them (OpenAPI 3.0, Responses Object)."""


def read_body(reader: SchemaReader, operation: Node) -> RequestBody | None:
    """Return the body that an operation sends; None where it has no content."""
    found = operation.get("requestBody")
    if found is None:
        return None
    node = reader.reading.follow(found)
    content = _content(reader, node, sent=True)
    if not content:
        return None
    return RequestBody(
        location=node.location,
        content=content,
        required=node.flag("required"),
        description=node.text("description"),
    )


def read_responses(reader: SchemaReader, operation: Node) -> tuple[Response, ...]:
    """Return the responses of an operation in document order."""
    found: list[Response] = []
    for status, member in reader.reading.members(operation, "responses"):
        if status.startswith("x-"):
            continue
        if status != "default" and _STATUS.fullmatch(status) is None:
            message = f"a response stands under a status such as '200', '4XX' or 'default', not {quoted(status)}; it is passed over"
            reader.reading.sink.warning(Code.WRONG_TYPE, member.location, message)
            continue
        node = reader.reading.follow(member)
        if not isinstance(node.value, dict):
            reader.reading.wrong_type(node, "a response")
            continue
        found.append(
            Response(
                status=status if status == "default" else status.upper(),
                location=node.location,
                description=node.text("description"),
                content=_content(reader, node, sent=False),
                headers=_headers(reader, node),
            )
        )
        if node.get("links") is not None:
            message = "links between operations are not followed; pass what they name yourself"
            reader.reading.once(
                Code.KEYWORD_APPROXIMATED, "links", node.location.child("links"), message
            )
    return tuple(found)


def read_examples(reading: Reading, node: Node) -> tuple[Json, ...]:
    """Return the values of `example` and `examples` (OpenAPI 3.2, Example Object)."""
    found: list[Json] = []
    if isinstance(node.value, dict) and "example" in node.value:
        found.append(node.value["example"])
    for _, member in reading.members(node, "examples"):
        with suppress(Fault):  # reported when it was resolved; the rest does without this example
            found += [
                value.value
                for key, value in reading.follow(member).members()
                if key in ("value", "dataValue")
            ]
    return tuple(found)


def _content(reader: SchemaReader, node: Node, *, sent: bool) -> tuple[MediaType, ...]:
    found: list[MediaType] = []
    for name, listed in reader.reading.members(node, "content"):
        member = reader.reading.follow(listed)
        if not isinstance(member.value, dict):
            reader.reading.wrong_type(member, "a media type")
            continue
        in_parts = is_multipart(name)
        if in_parts and not sent:
            message = f"an answer of {quoted(name)} is not taken apart: it is read as it comes"
            reader.reading.once(Code.MEDIA_TYPE_APPROXIMATED, "multipart", member.location, message)
        items = member.get("itemSchema")
        in_items = is_sequential(name) or (in_parts and sent)
        if items is not None and not in_items:
            report_whole(reader, name, member.location, sent=sent)
        schema = member.get("schema")
        found.append(
            MediaType(
                name=name,
                location=member.location,
                schema=reader.read(schema) if schema is not None else None,
                item_schema=(
                    reader.read(items) if items is not None and (in_items or not sent) else None
                ),
                encodings=read_encodings(reader.reading, member, name, sent=sent),
                examples=read_examples(reader.reading, member),
            )
        )
    return tuple(found)


def _headers(reader: SchemaReader, response: Node) -> tuple[Header, ...]:
    found: list[Header] = []
    for name, member in reader.reading.members(response, "headers"):
        try:
            node = reader.reading.follow(member)
        except Fault:
            continue  # reported when it was resolved; a header is read as text all the same
        schema = node.get("schema")
        found.append(
            Header(
                name=name,
                location=node.location,
                schema=reader.read(schema) if schema is not None else None,
                required=node.flag("required"),
                description=node.text("description"),
            )
        )
    return tuple(found)
