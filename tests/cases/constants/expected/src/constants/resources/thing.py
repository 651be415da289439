"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[models.Thing] = Operation(
    "createThing",
    "POST",
    "/thing",
    body=JSON,
    nullable=("nothing", "mixed", "nulls", "nullable"),
    returns="Thing",
)


class Thing(Resource):
    """The operations of `thing`."""

    def create(
        self,
        *,
        nothing: None,
        text: Literal["hello"] = "hello",
        with_default: Literal["hello"] | None = None,
        integer: Literal[3] | None = None,
        number: float | None = None,
        flag: Literal[True] | None = None,
        map: Mapping[str, object] | None = None,
        list: Sequence[object] | None = None,
        lists: Sequence[object] | None = None,
        mixed: (
            Literal["a", "A", 1, "1", True]
            | float
            | Sequence[object]
            | Mapping[str, object]
            | None
            | Omit
        ) = omit,
        nulls: Omit | None = omit,
        twice: models.ThingTwice | None = None,
        nullable: models.ThingNullable | None | Omit = omit,
        many: Sequence[models.ThingManyItem] | None = None,
        map_of: Mapping[str, models.ThingMapOfValue | None] | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`POST /thing`

        Args:
            with_default: The server's default is `"hello"`.
        """
        return self._call(
            _CREATE,
            body={
                "nothing": nothing,
                "text": text,
                "with_default": with_default,
                "integer": integer,
                "number": number,
                "flag": flag,
                "map": map,
                "list": list,
                "lists": lists,
                "mixed": mixed,
                "nulls": nulls,
                "twice": twice,
                "nullable": nullable,
                "many": many,
                "map_of": map_of,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def create(
        self,
        *,
        nothing: None,
        text: Literal["hello"] = "hello",
        with_default: Literal["hello"] | None = None,
        integer: Literal[3] | None = None,
        number: float | None = None,
        flag: Literal[True] | None = None,
        map: Mapping[str, object] | None = None,
        list: Sequence[object] | None = None,
        lists: Sequence[object] | None = None,
        mixed: (
            Literal["a", "A", 1, "1", True]
            | float
            | Sequence[object]
            | Mapping[str, object]
            | None
            | Omit
        ) = omit,
        nulls: Omit | None = omit,
        twice: models.ThingTwice | None = None,
        nullable: models.ThingNullable | None | Omit = omit,
        many: Sequence[models.ThingManyItem] | None = None,
        map_of: Mapping[str, models.ThingMapOfValue | None] | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`POST /thing`

        Args:
            with_default: The server's default is `"hello"`.
        """
        return await self._call(
            _CREATE,
            body={
                "nothing": nothing,
                "text": text,
                "with_default": with_default,
                "integer": integer,
                "number": number,
                "flag": flag,
                "map": map,
                "list": list,
                "lists": lists,
                "mixed": mixed,
                "nulls": nulls,
                "twice": twice,
                "nullable": nullable,
                "many": many,
                "map_of": map_of,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        create = raw(Thing.create)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        create = async_raw(AsyncThing.create)
