"""Bodies in parts, as the tests' server sees them."""

from __future__ import annotations

import json
from email import message_from_bytes
from email.message import Message

import httpx2


def parts_of(request: httpx2.Request) -> list[tuple[str | None, object]]:
    """Return name and content of each part: JSON where a part says so, else text."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content)
    found: list[tuple[str | None, object]] = []
    for part in message.walk():
        if part is message or part.is_multipart():
            continue
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        is_json = part.get_content_type().endswith(("/json", "+json"))
        found.append(
            (_name_of(part), json.loads(content) if is_json else content.decode())
        )
    return found


def _name_of(part: Message) -> str | None:
    """Return the name of a part, which is UTF-8 (RFC 7578, section 5.1)."""
    header = "Content-Disposition"
    said = dict(part.raw_items()).get(header)
    if said is None:
        return None
    part.replace_header(header, said.encode("utf-8", "surrogateescape").decode())
    name = part.get_param("name", header=header)
    assert name is None or isinstance(name, str)
    return name
