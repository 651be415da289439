"""One call: what is sent, prepared from an operation and its arguments; sync and async alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .errors import InvalidArgumentError
from .jsontext import dumps
from .media import essence_of, is_json, is_multipart
from .omit import omit
from .operation import FORM, JSON, Operation, StreamOf
from .origin import Origin
from .path import segment, styled_segment
from .plain import unwrap
from .query import encode_form
from .shapes import is_bytes, is_mapping, is_plain_dict

if TYPE_CHECKING:
    import httpx2

    from .keys import Keys
    from .settings import Settings
    from .upload import Upload

Header = tuple[bytes, bytes]


class Plan:
    """An operation on one server: everything about a request that no argument changes."""

    __slots__ = (
        "decode",
        "fixed_query",
        "host",
        "keys",
        "operation",
        "origin",
        "parts",
        "raw",
        "repeatable",
        "sends_auth",
        "sends_token",
        "sent",
        "static_url",
        "trusted",
    )

    def __init__(
        self, operation: Operation[Any], *, base: str, host: bytes, origin: Origin, trusted: bool
    ) -> None:
        template, _, query = operation.path.partition("#")[0].partition("?")
        prefix, _, base_query = base.partition("?")
        self.operation = operation
        self.parts = (prefix.rstrip("/") + template).split("{}")
        self.fixed_query = "&".join(part for part in (base_query, query) if part)
        self.host = host
        self.origin = origin
        self.trusted = trusted
        self.sends_token = self.sends_auth = trusted and operation.secure
        self.keys: Keys | None = None
        self.repeatable = False
        self.static_url: httpx2.URL | None = None
        self.decode: Callable[[Any], Any] | None = None
        self.raw: list[Header] | None = None
        """The HTTP client's own headers when `sent` was made from them."""
        self.sent: list[Header] = []

    def url(self, arguments: tuple[object, ...], query: str) -> str:
        """Return the URL for path arguments and encoded query."""
        parts = self.parts
        if len(arguments) != len(parts) - 1:
            raise InvalidArgumentError(
                f"{self.operation.id} takes {len(parts) - 1} path arguments, not {len(arguments)}"
            )
        url = parts[0]
        styled = self.operation.segments
        values = map(styled_segment, styled, arguments) if styled else map(segment, arguments)
        for value, text in zip(values, parts[1:], strict=True):
            url += value + text
        if self.fixed_query:
            query = f"{self.fixed_query}&{query}" if query else self.fixed_query
        return f"{url}?{query}" if query else url


class Call:
    """One call on its way: what it sends, and what it may still do."""

    __slots__ = (
        "attempt",
        "began",
        "content",
        "cookies",
        "expires",
        "follow",
        "hops",
        "limit",
        "limits",
        "longest",
        "method",
        "operation",
        "overrides",
        "parsed",
        "plan",
        "refreshed",
        "repeatable",
        "retries",
        "retries_left",
        "sent_at",
        "stripped",
        "token",
        "unread",
        "url",
    )

    operation: Operation[Any]
    plan: Plan
    method: str
    url: str
    parsed: httpx2.URL | None
    """The parsed URL where it is known beforehand."""
    content: bytes | Upload | None
    overrides: dict[bytes, Header | None] | None
    """Headers of this call by lower-case name; None stands for one that is left out."""
    cookies: list[tuple[str, str]] | None
    limits: Mapping[str, float | None]
    longest: float
    """The longest of `limits`; infinite if one has no limit."""
    expires: float | None
    began: float
    sent_at: float
    limit: int
    retries_left: int
    retries: int
    attempt: int
    repeatable: bool
    follow: bool
    hops: int
    stripped: bool
    """Whether a redirect left the origin: no credential is sent any more."""
    token: str | None
    refreshed: bool
    unread: bool
    """Whether the body of a success is left for a stream to read."""

    @property
    def spent(self) -> bool:
        """Whether the body was read from what can be read only once: it cannot be sent again."""
        content = self.content
        return content is not None and not isinstance(content, bytes) and content.spent

    @property
    def shown_url(self) -> str:
        """The URL for errors and logs: without query."""
        return self.url.partition("?")[0]

    def details(self) -> dict[str, object]:
        """What every error of this call tells."""
        return {"operation_id": self.operation.id, "method": self.method, "url": self.shown_url}


def new_call(plan: Plan, settings: Settings, *, now: float, longest: float) -> Call:
    """Return a call with the client's settings and nothing to send."""
    call = Call()
    call.plan = plan
    call.operation = plan.operation
    call.method = plan.operation.method
    call.parsed = call.content = call.overrides = call.cookies = call.token = None
    call.limits = settings.limits
    call.longest = longest
    call.began = call.sent_at = now
    call.expires = None if settings.deadline is None else call.began + settings.deadline
    call.limit = settings.max_response_bytes
    call.retries_left = settings.max_retries
    call.retries = call.hops = 0
    call.attempt = 0
    call.repeatable = plan.repeatable
    call.stripped = call.refreshed = call.unread = False
    return call


def encode_body(
    operation: Operation[Any], body: object
) -> tuple[bytes | Upload | None, bytes | None]:
    """Return the body and its media type; both None where there is none."""
    kind = operation.body
    if kind is None or body is omit:
        if kind is not None and operation.required_body:
            raise InvalidArgumentError(f"{operation.id} needs a body")
        return None, None
    if kind is JSON:
        return dumps(_without_unset(operation, body)), b"application/json"
    if isinstance(kind, StreamOf):
        from .sequence import body_of_items

        return body_of_items(kind, body, f"the body of {operation.id}"), kind.media_type
    media_type = str(kind)
    essence = essence_of(media_type)
    if is_json(essence):
        return dumps(_without_unset(operation, body)), media_type.encode("ascii")
    if essence == FORM and is_mapping(unwrap(body)):
        return encode_form(unwrap(body), operation.fields).encode("ascii"), media_type.encode(
            "ascii"
        )
    if is_multipart(essence) and not is_bytes(body):
        from .multipart import encode_parts

        return encode_parts(media_type, operation.fields, body)
    content = body.encode() if isinstance(body, str) else body
    if type(content) is not bytes:
        from .upload import whole

        content = whole(content, f"the body of {operation.id}")
    if "*" in essence:
        from .multipart import choose

        media_type = choose(media_type, None if isinstance(content, bytes) else content.filename)
    return content, media_type.encode("ascii")


def _without_unset(operation: Operation[Any], body: object) -> object:
    """Return a flattened body without the arguments that were not given.

    A list of dates that a response held is sent with the texts that it came as.
    """
    if not is_plain_dict(body) or operation.whole:
        return unwrap(body)
    nullable = operation.nullable
    return {
        name: unwrap(value)
        for name, value in body.items()
        if value is not omit and (value is not None or name in nullable)
    }
