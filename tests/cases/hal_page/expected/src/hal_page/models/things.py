"""The model `ListThingsResponse` and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.model import Field, Model
from .._core.spec import ListOf

__all__ = [
    "ListThingsResponse",
    "ListThingsResponseEmbedded",
    "ListThingsResponseEmbeddedThing",
    "ListThingsResponseLinks",
    "ListThingsResponseLinksNext",
]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class ListThingsResponse(Model):
    count: int | None = None
    links: ListThingsResponseLinks | None = Field("_links", "ListThingsResponseLinks")
    embedded: ListThingsResponseEmbedded | None = Field(
        "_embedded", "ListThingsResponseEmbedded"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            count: int | None = None,
            links: ListThingsResponseLinks | Mapping[str, object] | None = None,
            embedded: ListThingsResponseEmbedded | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsResponseLinks(Model):
    """The `_links` of `ListThingsResponse`."""

    next: ListThingsResponseLinksNext | None = Field(
        "next", "ListThingsResponseLinksNext"
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            next: ListThingsResponseLinksNext | Mapping[str, object] | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsResponseLinksNext(Model):
    """The `next` of `ListThingsResponseLinks`."""

    href: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            href: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsResponseEmbedded(Model):
    """The `_embedded` of `ListThingsResponse`."""

    things: list[ListThingsResponseEmbeddedThing] | None = Field(
        "things", ListOf("ListThingsResponseEmbeddedThing")
    )

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            things: (
                Sequence[ListThingsResponseEmbeddedThing | Mapping[str, object]] | None
            ) = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...


class ListThingsResponseEmbeddedThing(Model):
    id: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            id: str | None = None,
            extra: Mapping[str, object] | None = None,
        ) -> None: ...
