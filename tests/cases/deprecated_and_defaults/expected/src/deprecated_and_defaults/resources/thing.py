"""The operations of `thing`."""

from __future__ import annotations

import datetime as _dt
from typing import TYPE_CHECKING

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
    query=("old", "older", "page"),
    body=JSON,
    nullable=("nothing",),
    dates={"body": ("date",)},
    returns="Thing",
)


class Thing(Resource):
    """The operations of `thing`."""

    def create(
        self,
        *,
        flag: bool,
        text: str | None = None,
        number: float | None = None,
        whole: int | None = None,
        date: _dt.date | str | None = None,
        list: Sequence[str] | None = None,
        flags: Sequence[bool] | None = None,
        language: str | None = None,
        map: Mapping[str, int] | None = None,
        any: object | None = None,
        nothing: str | None | Omit = omit,
        mode: models.Mode | None = None,
        fast_mode: models.Mode | None = None,
        vendor: str | None = None,
        empty: str | None = None,
        xml: str | None = None,
        old: str | None = None,
        older: str | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`POST /thing`

        Args:
            old: Not used any more. Deprecated.
            older: Deprecated.
            page: The server's default is `1`.
            text: The server's default is `"a \\"b\\"\\n'c'\\\\d"`.
            flag: Whether it is one: The server's default is `False`.
            number: Deprecated. The server's default is `0.5`.
            whole: Two. The server's default is `9007199254740993`.
            date: The server's default is `"2025-01-01"`.
            list: The server's default is `[]`.
            flags: The server's default is `[True, False]`.
            language: The server's default is `"český"`.
            map: The server's default is `{"a": 1}`.
            nothing: The server's default is `None`.
            mode: The server's default is `"slow"`.
            fast_mode: How. The server's default is `"fast"`.
            vendor: Deprecated.
            empty: The server's default is `""`.
        """
        return self._call(
            _CREATE,
            query=(old, older, page),
            body={
                "text": text,
                "flag": flag,
                "number": number,
                "whole": whole,
                "date": date,
                "list": list,
                "flags": flags,
                "language": language,
                "map": map,
                "any": any,
                "nothing": nothing,
                "mode": mode,
                "fast_mode": fast_mode,
                "vendor": vendor,
                "empty": empty,
                "xml": xml,
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
        flag: bool,
        text: str | None = None,
        number: float | None = None,
        whole: int | None = None,
        date: _dt.date | str | None = None,
        list: Sequence[str] | None = None,
        flags: Sequence[bool] | None = None,
        language: str | None = None,
        map: Mapping[str, int] | None = None,
        any: object | None = None,
        nothing: str | None | Omit = omit,
        mode: models.Mode | None = None,
        fast_mode: models.Mode | None = None,
        vendor: str | None = None,
        empty: str | None = None,
        xml: str | None = None,
        old: str | None = None,
        older: str | None = None,
        page: int | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`POST /thing`

        Args:
            old: Not used any more. Deprecated.
            older: Deprecated.
            page: The server's default is `1`.
            text: The server's default is `"a \\"b\\"\\n'c'\\\\d"`.
            flag: Whether it is one: The server's default is `False`.
            number: Deprecated. The server's default is `0.5`.
            whole: Two. The server's default is `9007199254740993`.
            date: The server's default is `"2025-01-01"`.
            list: The server's default is `[]`.
            flags: The server's default is `[True, False]`.
            language: The server's default is `"český"`.
            map: The server's default is `{"a": 1}`.
            nothing: The server's default is `None`.
            mode: The server's default is `"slow"`.
            fast_mode: How. The server's default is `"fast"`.
            vendor: Deprecated.
            empty: The server's default is `""`.
        """
        return await self._call(
            _CREATE,
            query=(old, older, page),
            body={
                "text": text,
                "flag": flag,
                "number": number,
                "whole": whole,
                "date": date,
                "list": list,
                "flags": flags,
                "language": language,
                "map": map,
                "any": any,
                "nothing": nothing,
                "mode": mode,
                "fast_mode": fast_mode,
                "vendor": vendor,
                "empty": empty,
                "xml": xml,
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
