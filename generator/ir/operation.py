"""Operations and what belongs to them: parameters, bodies, responses, paging."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from generator.ir.schema import Json, SchemaId
from generator.location import Location

STREAM = " (stream)"
"""What tells the key of an operation's second reading, the one that streams."""

ParameterPlace: TypeAlias = Literal["path", "query", "header", "cookie"]
"""Where a parameter travels (OpenAPI 3.0, Parameter Object, `in`)."""
_FIELD_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def is_field_name(text: str) -> bool:
    """Say whether a text can be the name of a header (RFC 9110, section 5.1)."""
    return _FIELD_NAME.fullmatch(text) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """One parameter of an operation; path-level parameters are already merged in."""

    name: str
    place: ParameterPlace
    location: Location
    schema: SchemaId
    required: bool = False
    description: str | None = None
    deprecated: bool = False
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: MediaType | None = None
    """Set where the parameter is described by `content`: its value is encoded so."""
    examples: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedHeader:
    """A header of a part that has one value only."""

    name: str
    value: str
    location: Location
    """Where its schema stands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one value in a body is written (OpenAPI 3.2, Encoding Object)."""

    location: Location
    content_type: str | None = None
    """A media type, or several of them and ranges between commas; None where the value's type decides."""
    style: str | None = None
    """How it is written as in a query; None where the document says nothing of `style`, `explode` and `allowReserved`."""
    explode: bool = False
    allow_reserved: bool = False
    headers: tuple[FixedHeader, ...] = ()
    encodings: Encodings | None = None
    """Those of a part that consists of parts itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encodings:
    """How the values in a body are written: by name in an object, by place in a list."""

    named: tuple[tuple[str, Encoding], ...] = ()
    placed: tuple[Encoding, ...] = ()
    """Of the first items."""
    item: Encoding | None = None
    """Of all further items."""

    def all(self) -> Iterator[Encoding]:
        """Yield each encoding, those of parts inside of parts too."""
        own = (*(encoding for _, encoding in self.named), *self.placed, self.item)
        for encoding in own:
            if encoding is not None:
                yield encoding
                yield from encoding.encodings.all() if encoding.encodings is not None else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """What comes one by one in a sequential media type (OpenAPI 3.2, section 4.14.3.1)."""

    schema: SchemaId | None
    """The schema of an item; None where the document does not say what it is."""
    of: Literal["text", "event", "data"]
    """Each is a JSON text, a server-sent event (section 4.14.4), or the JSON in an event's `data`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One entry of a `content` map."""

    name: str
    location: Location
    schema: SchemaId | None = None
    item_schema: SchemaId | None = None
    """Of each item, where the content is a sequence (OpenAPI 3.2, Media Type Object, `itemSchema`)."""
    encodings: Encodings = field(default_factory=Encodings)
    examples: tuple[Json, ...] = ()
    items: Items | None = None
    """Set where an operation sends it, or answers with it, item by item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """The request body; `content` keeps the document's order."""

    location: Location
    content: tuple[MediaType, ...]
    required: bool = False
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header."""

    name: str
    location: Location
    schema: SchemaId | None = None
    required: bool = False
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One response; `status` is a code, a range such as `4XX`, or `default`."""

    status: str
    location: Location
    description: str | None = None
    content: tuple[MediaType, ...] = ()
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """How a list operation walks its pages. Paths are JSON Pointers into the response body."""

    items: str
    offset: str | None = None
    """Query parameter that holds how many items to skip."""
    size: str | None = None
    """Query parameter that holds the page size."""
    total: str | None = None
    next: str | None = None
    """Where the response holds the address of the next page; with `cursor`, what that takes."""
    cursor: str | None = None
    """Query parameter that holds the cursor of a page, which the page before it told."""
    page: str | None = None
    """Query parameter that holds the number of a page."""
    first: int = 1
    """The number of the first page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation: a method on a path."""

    key: str
    """`GET /users/{user_id}`: identifies the operation whatever its id."""
    answers: Literal["whole", "stream"] | None = None
    """What it answers, where the document's operation does both and was read as two."""
    method: str
    """Upper case."""
    path: str
    location: Location
    operation_id: str | None = None
    summary: str | None = None
    description: str | None = None
    deprecated: bool = False
    tags: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    request_body: RequestBody | None = None
    responses: tuple[Response, ...] = ()
    servers: tuple[str, ...] = ()
    """Addresses of the operation's own servers (operation before path); empty where it has none."""
    security: tuple[tuple[str, ...], ...] | None = None
    """Alternatives of scheme names; None inherits the document's, `()` in it means none is needed."""
    pagination: Pagination | None = None

    @property
    def line(self) -> str:
        """`GET /users/{user_id}`: the operation as the document has it."""
        return self.key.removesuffix(STREAM)
