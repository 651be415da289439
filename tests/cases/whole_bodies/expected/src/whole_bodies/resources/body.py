"""The operations of `body`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.omit import omit
from .._core.operation import JSON, Operation
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.files import AsyncBinaryInput, BinaryInput
    from .._core.omit import Omit
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_SEND_STRINGS: Operation[None] = Operation(
    "sendStrings", "POST", "/p0", body=JSON, whole=True
)
_SEND_NUMBER: Operation[None] = Operation(
    "sendNumber", "POST", "/p1", body=JSON, whole=True
)
_SEND_MAP: Operation[None] = Operation("sendMap", "POST", "/p2", body=JSON, whole=True)
_SEND_MAYBE: Operation[None] = Operation(
    "sendMaybe", "POST", "/p3", body=JSON, whole=True
)
_SEND_ANY: Operation[None] = Operation("sendAny", "POST", "/p4", body=JSON, whole=True)
_SEND_TEXT: Operation[None] = Operation(
    "sendText", "POST", "/p5", body="text/plain", whole=True
)
_SEND_BYTES: Operation[None] = Operation(
    "sendBytes",
    "POST",
    "/p6",
    body="application/octet-stream",
    whole=True,
)
_SEND_PATCH: Operation[None] = Operation(
    "sendPatch",
    "POST",
    "/p7",
    body="application/merge-patch+json",
)
_PATCH_OBJECT: Operation[None] = Operation(
    "patchObject",
    "PATCH",
    "/p8",
    body="application/merge-patch+json",
    whole=True,
)


class Body(Resource):
    """The operations of `body`."""

    def send_strings(
        self,
        *,
        body: Sequence[str],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p0`

        Args:
            body: The request body.
        """
        return self._call(_SEND_STRINGS, body=body, options=options)

    def send_number(
        self,
        *,
        body: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p1`

        Args:
            body: The request body.
        """
        return self._call(_SEND_NUMBER, body=body, options=options)

    def send_map(
        self,
        *,
        body: Mapping[str, int],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p2`

        Args:
            body: The request body.
        """
        return self._call(_SEND_MAP, body=body, options=options)

    def send_maybe(
        self,
        *,
        body: (
            models.SendMaybeRequest
            | types.SendMaybeRequestDict
            | Mapping[str, object]
            | None
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p3`

        Args:
            body: The request body.
        """
        return self._call(_SEND_MAYBE, body=body, options=options)

    def send_any(
        self,
        *,
        body: object,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p4`

        Args:
            body: The request body.
        """
        return self._call(_SEND_ANY, body=body, options=options)

    def send_text(
        self,
        *,
        body: BinaryInput | str,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p5`

        Args:
            body: The request body.
        """
        return self._call(_SEND_TEXT, body=body, options=options)

    def send_bytes(
        self,
        *,
        body: BinaryInput,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p6`

        Args:
            body: The request body.
        """
        return self._call(_SEND_BYTES, body=body, options=options)

    def send_patch(
        self,
        *,
        x: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p7`"""
        return self._call(_SEND_PATCH, body={"x": x}, options=options)

    def patch_object(
        self,
        *,
        body: Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> None:
        """`PATCH /p8`

        Args:
            body: The request body.
        """
        return self._call(_PATCH_OBJECT, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> BodyRaw:
            """`Body`, answering with the raw response."""
            ...


class AsyncBody(AsyncResource):
    """The operations of `body`."""

    async def send_strings(
        self,
        *,
        body: Sequence[str],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p0`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_STRINGS, body=body, options=options)

    async def send_number(
        self,
        *,
        body: int | Omit = omit,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p1`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_NUMBER, body=body, options=options)

    async def send_map(
        self,
        *,
        body: Mapping[str, int],
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p2`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_MAP, body=body, options=options)

    async def send_maybe(
        self,
        *,
        body: (
            models.SendMaybeRequest
            | types.SendMaybeRequestDict
            | Mapping[str, object]
            | None
        ),
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p3`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_MAYBE, body=body, options=options)

    async def send_any(
        self,
        *,
        body: object,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p4`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_ANY, body=body, options=options)

    async def send_text(
        self,
        *,
        body: AsyncBinaryInput | str,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p5`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_TEXT, body=body, options=options)

    async def send_bytes(
        self,
        *,
        body: AsyncBinaryInput,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p6`

        Args:
            body: The request body.
        """
        return await self._call(_SEND_BYTES, body=body, options=options)

    async def send_patch(
        self,
        *,
        x: str | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /p7`"""
        return await self._call(_SEND_PATCH, body={"x": x}, options=options)

    async def patch_object(
        self,
        *,
        body: Mapping[str, object],
        options: RequestOptions | None = None,
    ) -> None:
        """`PATCH /p8`

        Args:
            body: The request body.
        """
        return await self._call(_PATCH_OBJECT, body=body, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncBodyRaw:
            """`AsyncBody`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class BodyRaw:
        """`Body`, answering with the raw response."""

        send_strings = raw(Body.send_strings)
        send_number = raw(Body.send_number)
        send_map = raw(Body.send_map)
        send_maybe = raw(Body.send_maybe)
        send_any = raw(Body.send_any)
        send_text = raw(Body.send_text)
        send_bytes = raw(Body.send_bytes)
        send_patch = raw(Body.send_patch)
        patch_object = raw(Body.patch_object)

    class AsyncBodyRaw:
        """`AsyncBody`, answering with the raw response."""

        send_strings = async_raw(AsyncBody.send_strings)
        send_number = async_raw(AsyncBody.send_number)
        send_map = async_raw(AsyncBody.send_map)
        send_maybe = async_raw(AsyncBody.send_maybe)
        send_any = async_raw(AsyncBody.send_any)
        send_text = async_raw(AsyncBody.send_text)
        send_bytes = async_raw(AsyncBody.send_bytes)
        send_patch = async_raw(AsyncBody.send_patch)
        patch_object = async_raw(AsyncBody.patch_object)
