"""The operations of `forms`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "createForm",
    "POST",
    "/forms",
    body="application/x-www-form-urlencoded",
    fields=(
        Part("place", style="deepObject", explode=True),
        Part("codes", style="form", explode=False),
        Part("label", content="application/json"),
    ),
)


class Forms(Resource):
    """The operations of `forms`."""

    def create(
        self,
        *,
        address: (
            models.CreateFormRequestAddress
            | types.CreateFormRequestAddressDict
            | Mapping[str, object]
            | None
        ) = None,
        place: (
            models.CreateFormRequestPlace
            | types.CreateFormRequestPlaceDict
            | Mapping[str, object]
            | None
        ) = None,
        codes: Sequence[str] | None = None,
        names: Sequence[str] | None = None,
        label: str | None = None,
        urgent: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /forms`"""
        return self._call(
            _CREATE,
            body={
                "address": address,
                "place": place,
                "codes": codes,
                "names": names,
                "label": label,
                "urgent": urgent,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FormsRaw:
            """`Forms`, answering with the raw response."""
            ...


class AsyncForms(AsyncResource):
    """The operations of `forms`."""

    async def create(
        self,
        *,
        address: (
            models.CreateFormRequestAddress
            | types.CreateFormRequestAddressDict
            | Mapping[str, object]
            | None
        ) = None,
        place: (
            models.CreateFormRequestPlace
            | types.CreateFormRequestPlaceDict
            | Mapping[str, object]
            | None
        ) = None,
        codes: Sequence[str] | None = None,
        names: Sequence[str] | None = None,
        label: str | None = None,
        urgent: bool | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /forms`"""
        return await self._call(
            _CREATE,
            body={
                "address": address,
                "place": place,
                "codes": codes,
                "names": names,
                "label": label,
                "urgent": urgent,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFormsRaw:
            """`AsyncForms`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class FormsRaw:
        """`Forms`, answering with the raw response."""

        create = raw(Forms.create)

    class AsyncFormsRaw:
        """`AsyncForms`, answering with the raw response."""

        create = async_raw(AsyncForms.create)
