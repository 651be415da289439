"""Bodies that an operation offers and the SDK does not send, where they are another value than what it sends."""

from __future__ import annotations

from generator.diagnostics import Code, Sink, quoted
from generator.ir import Api
from generator.python.body import pick_sent
from generator.python.same_body import is_same_body


def report_other_bodies(api: Api, sink: Sink) -> None:
    """Report each body that cannot be passed, since another media type of the same content is sent."""
    for operation in api.operations:
        content = operation.request_body.content if operation.request_body is not None else ()
        sent = pick_sent(api, content) if len(content) > 1 else None
        for media_type in content if sent is not None else ():
            if sent is not None and not is_same_body(api, sent, media_type):
                message = f"{quoted(media_type.name)} describes another body than {quoted(sent.name)}, which is sent: it cannot be passed"
                sink.once(
                    Code.MEDIA_TYPE_APPROXIMATED, "another body", media_type.location, message
                )
