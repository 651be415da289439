"""The operations of `profiles`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "createProfile",
    "POST",
    "/profiles",
    body="multipart/form-data",
    fields=(
        Part("scan", file=True),
        Part("sum", content="application/octet-stream"),
        Part("place", style="deepObject", explode=False),
        Part("sizes", style="pipeDelimited", explode=False),
        Part(
            "bundle",
            content="multipart/mixed",
            parts=(Part(content="image/png"),),
        ),
    ),
)


class Profiles(Resource):
    """The operations of `profiles`."""

    def create(
        self,
        *,
        picture: FileInput | object | None = None,
        pictures: Sequence[FileInput | object] | None = None,
        scan: FileInput | None = None,
        sum: str | None = None,
        place: (
            models.CreateProfileRequestPlace
            | types.CreateProfileRequestPlaceDict
            | Mapping[str, object]
            | None
        ) = None,
        sizes: Sequence[int] | None = None,
        bundle: Sequence[FileInput | object] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /profiles`

        Args:
            picture: Binary for it has no type.
        """
        return self._call(
            _CREATE,
            body={
                "picture": picture,
                "pictures": pictures,
                "scan": scan,
                "sum": sum,
                "place": place,
                "sizes": sizes,
                "bundle": bundle,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> ProfilesRaw:
            """`Profiles`, answering with the raw response."""
            ...


class AsyncProfiles(AsyncResource):
    """The operations of `profiles`."""

    async def create(
        self,
        *,
        picture: FileInput | object | None = None,
        pictures: Sequence[FileInput | object] | None = None,
        scan: FileInput | None = None,
        sum: str | None = None,
        place: (
            models.CreateProfileRequestPlace
            | types.CreateProfileRequestPlaceDict
            | Mapping[str, object]
            | None
        ) = None,
        sizes: Sequence[int] | None = None,
        bundle: Sequence[FileInput | object] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /profiles`

        Args:
            picture: Binary for it has no type.
        """
        return await self._call(
            _CREATE,
            body={
                "picture": picture,
                "pictures": pictures,
                "scan": scan,
                "sum": sum,
                "place": place,
                "sizes": sizes,
                "bundle": bundle,
            },
            options=options,
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncProfilesRaw:
            """`AsyncProfiles`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class ProfilesRaw:
        """`Profiles`, answering with the raw response."""

        create = raw(Profiles.create)

    class AsyncProfilesRaw:
        """`AsyncProfiles`, answering with the raw response."""

        create = async_raw(AsyncProfiles.create)
