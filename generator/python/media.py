"""Which of the media types that an operation offers the SDK uses: one of a body, one of each response."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from generator.ir import Api, MediaType, Operation, Response, essence_of
from generator.python.body import body_kind, pick_sent
from generator.python.files import is_file

AnswerKind: TypeAlias = Literal["json", "text", "bytes"]
"""What an answer that comes as a whole is read as."""
_PROBLEM = "application/problem+"
"""What tells of an error, whatever the status (RFC 9457, section 3)."""


def read_as(api: Api, media_type: MediaType) -> AnswerKind:
    """Return what an answer is read as: one that the schema says is binary, as bytes in any media type."""
    if media_type.schema is not None and is_file(api, media_type.schema):
        return "bytes"
    if body_kind(media_type.name) == "json":
        return "json"
    return "text" if essence_of(media_type.name).startswith("text/") else "bytes"


def pick(api: Api, response: Response) -> MediaType | None:
    """Return the media type that the SDK asks for: JSON, else text, else the first.

    A success is described by what tells of errors only where nothing else describes it.
    """
    content = response.content
    if response.status.startswith("2"):
        content = tuple(item for item in content if not is_problem(item)) or content
    kinds = [(read_as(api, media_type), media_type) for media_type in content]
    for wanted in ("json", "text"):
        for kind, media_type in kinds:
            if kind == wanted:
                return media_type
    return content[0] if content else None


def is_problem(media_type: MediaType) -> bool:
    """Say whether a media type is one of errors."""
    return essence_of(media_type.name).startswith(_PROBLEM)


def used_media_types(api: Api, operation: Operation) -> Iterator[MediaType]:
    """Yield how parameters are written that say so, what is sent, then what each response is read as."""
    yield from (item.media_type for item in operation.parameters if item.media_type is not None)
    if operation.request_body is not None and operation.request_body.content:
        yield pick_sent(api, operation.request_body.content)
    for response in operation.responses:
        found = pick(api, response)
        if found is not None:
            yield found
