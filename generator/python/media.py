"""Which of the media types that an operation offers the SDK uses: one of a body, one of each response."""

from __future__ import annotations

from collections.abc import Iterator

from generator.ir import Api, MediaType, Operation
from generator.python.body import pick_sent
from generator.python.package.responses import pick


def used_media_types(api: Api, operation: Operation) -> Iterator[MediaType]:
    """Yield what is sent, then what each response is read as."""
    if operation.request_body is not None and operation.request_body.content:
        yield pick_sent(api, operation.request_body.content)
    for response in operation.responses:
        found = pick(response.content)
        if found is not None:
            yield found
