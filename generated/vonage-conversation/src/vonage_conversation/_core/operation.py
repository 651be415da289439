"""Operations: what the document says about one request, as data that is built once, at import."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Generic, TypeAlias, TypeVar

if TYPE_CHECKING:
    from .spec import Spec

T = TypeVar("T")
Requirements: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives of credentials; each names the schemes that are needed together."""


class Kind:
    """A named constant, equal only to itself."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


JSON: Final = Kind("JSON")
"""The request body is JSON."""
RAW: Final = Kind("RAW")
"""The result is the decoded JSON as it is."""
TEXT: Final = Kind("TEXT")
"""The result is the response's text."""
BYTES: Final = Kind("BYTES")
"""The result is the response's bytes."""

FORM: Final = "application/x-www-form-urlencoded"


class StreamOf(Kind):
    """The result, or the request body, is a stream of items, framed as the media type says (see
    `framing` and `sequence`).

    `spec` decodes one item; None leaves it as it is. Of server-sent events an item is the JSON that
    `data` holds; with `event` it is the event itself, whose data is JSON where `json` says so: in
    all events, or in those of the given names.
    """

    __slots__ = ("event", "json", "media_type", "spec")

    def __init__(
        self,
        media_type: str,
        spec: Spec | None = None,
        *,
        event: bool = False,
        json: bool | tuple[str, ...] = False,
    ) -> None:
        super().__init__(media_type)
        self.media_type = media_type.encode("ascii")
        self.spec = spec
        self.event = event
        self.json = json


class Param:
    """A parameter that is not written in the default style: its wire name and how it is written.

    With `content`, a media type, the value is encoded by that and has no style.
    """

    __slots__ = ("allow_reserved", "content", "explode", "name", "style")

    def __init__(
        self,
        name: str,
        *,
        style: str = "form",
        explode: bool = True,
        allow_reserved: bool = False,
        content: str | None = None,
    ) -> None:
        self.name = name
        self.style = style
        self.explode = explode
        self.allow_reserved = allow_reserved
        self.content = content


class Part(Param):
    """How a property of a form or of a body in parts is written, where its value does not say it.

    `content` is the media type, or several between commas, which may be ranges. `file` says that the
    value is a file, or that the values of a list or a mapping are. With a `style` the value is
    written as in a query. `parts` are those of a part that consists of parts itself, or the properties
    of a form that is the whole query.
    """

    __slots__ = ("file", "headers", "parts")

    def __init__(
        self,
        name: str = "",
        *,
        content: str | None = None,
        file: bool = False,
        style: str = "",
        explode: bool = False,
        allow_reserved: bool = False,
        headers: Mapping[str, str] | None = None,
        parts: tuple[Part, ...] = (),
    ) -> None:
        super().__init__(
            name, style=style, explode=explode, allow_reserved=allow_reserved, content=content
        )
        self.file = file
        self.headers = headers or {}
        self.parts = parts


class Paging:
    """How to find the items of a page, and the next page.

    `items`, `total` and `next` are JSON Pointers into the body; `offset` (items to skip), `size`
    (items on a page), `page` (its number; the first is `first`) and `cursor` are wire names of query
    parameters. `next` leads to a link, with `cursor` to the value that this takes. `item` decodes
    one item where the envelope does not say what the items are.
    """

    __slots__ = ("cursor", "first", "item", "items", "next", "offset", "page", "size", "total")

    def __init__(
        self,
        *,
        items: str,
        item: Spec | None = None,
        offset: str | None = None,
        size: str | None = None,
        total: str | None = None,
        next: str | None = None,  # the document's word, as the other arguments
        page: str | None = None,
        first: int = 1,
        cursor: str | None = None,
    ) -> None:
        self.items = items
        self.item = item
        self.page = page
        self.first = first
        self.cursor = cursor
        self.offset = offset
        self.size = size
        self.total = total
        self.next = next


class Operation(Generic[T]):
    """One operation of the API; `T` is what calling it returns.

    `path` has one `{}` for each path argument, in order; `segments` says how they are written where
    one may be more than a scalar. `query`, `headers` and `cookies` are the wire names of the values
    that a call passes, in the same order. A `dict` passed as the body of
    a JSON operation is a flattened one (empty arguments are dropped) unless `whole` says that the
    body is one value, which is sent as it is. `fields` are the properties of a form, or the parts of
    a body, that are written otherwise than their values say. `dates` are the arguments of the format
    `date`, by place: "path" (there they are numbered), "query", "headers", "cookies" and "body" ("" is
    a whole one). `deprecated` is how a caller writes the method of a deprecated operation. `secure`
    says whether credentials are sent, and `security` which ones, where it is not the document's
    default.
    """

    __slots__ = (
        "body",
        "cookies",
        "dates",
        "deprecated",
        "errors",
        "fields",
        "headers",
        "id",
        "method",
        "nullable",
        "paging",
        "path",
        "query",
        "required_body",
        "returns",
        "secure",
        "security",
        "segments",
        "server",
        "whole",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        segments: tuple[Param, ...] = (),
        query: tuple[str | Param, ...] = (),
        headers: tuple[str | Param, ...] = (),
        cookies: tuple[str | Param, ...] = (),
        body: Kind | str | None = None,
        fields: tuple[Part, ...] = (),
        nullable: tuple[str, ...] = (),
        required_body: bool = False,
        whole: bool = False,
        dates: Mapping[str, tuple[int | str, ...]] | None = None,
        returns: Spec | Kind | Mapping[str, Spec | Kind | None] | None = None,
        errors: Mapping[str, Spec] | None = None,
        server: str | None = None,
        deprecated: str = "",
        paging: Paging | None = None,
        secure: bool = True,
        security: Requirements | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.segments = segments
        self.query = query
        self.headers = headers
        self.cookies = cookies
        self.body = body
        self.fields = fields
        self.nullable = nullable
        self.required_body = required_body
        self.whole = whole
        self.dates = dates or {}
        self.returns = returns
        self.errors = errors
        self.server = server
        self.deprecated = deprecated
        self.paging = paging
        self.secure = secure
        self.security = security

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"
