"""The operations of `thing`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_UPDATE: Operation[models.Thing] = Operation(
    "replaceThing",
    "PUT",
    "/thing",
    body=JSON,
    nullable=("note",),
    returns="Thing",
)
_GET: Operation[models.Thing] = Operation("getThing", "GET", "/thing", returns="Thing")
_LOGIN: Operation[None] = Operation("login", "POST", "/login", body=JSON, whole=True)


class Thing(Resource):
    """The operations of `thing`."""

    def update(
        self,
        *,
        password: str,
        name: str,
        note: str | None | Omit = omit,
        pin: str | None = None,
        both: str | None = None,
        keys: Sequence[models.Key | types.KeyDict | Mapping[str, object]] | None = None,
        either: types.ThingEitherInput | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`PUT /thing`"""
        return self._call(
            _UPDATE,
            body={
                "password": password,
                "note": note,
                "name": name,
                "pin": pin,
                "both": both,
                "keys": keys,
                "either": either,
            },
            options=options,
        )

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return self._call(_GET, options=options)

    def login(
        self,
        *,
        body: Sequence[models.Login | types.LoginDict | Mapping[str, object]],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /login`

        Args:
            body: The request body.
        """
        return self._call(_LOGIN, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ThingRaw:
            """`Thing`, answering with the raw response."""
            ...


class AsyncThing(AsyncResource):
    """The operations of `thing`."""

    async def update(
        self,
        *,
        password: str,
        name: str,
        note: str | None | Omit = omit,
        pin: str | None = None,
        both: str | None = None,
        keys: Sequence[models.Key | types.KeyDict | Mapping[str, object]] | None = None,
        either: types.ThingEitherInput | None = None,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`PUT /thing`"""
        return await self._call(
            _UPDATE,
            body={
                "password": password,
                "note": note,
                "name": name,
                "pin": pin,
                "both": both,
                "keys": keys,
                "either": either,
            },
            options=options,
        )

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """`GET /thing`"""
        return await self._call(_GET, options=options)

    async def login(
        self,
        *,
        body: Sequence[models.Login | types.LoginDict | Mapping[str, object]],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /login`

        Args:
            body: The request body.
        """
        return await self._call(_LOGIN, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncThingRaw:
            """`AsyncThing`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ThingRaw:
        """`Thing`, answering with the raw response."""

        update = raw(Thing.update)
        get = raw(Thing.get)
        login = raw(Thing.login)

    class AsyncThingRaw:
        """`AsyncThing`, answering with the raw response."""

        update = async_raw(AsyncThing.update)
        get = async_raw(AsyncThing.get)
        login = async_raw(AsyncThing.login)
