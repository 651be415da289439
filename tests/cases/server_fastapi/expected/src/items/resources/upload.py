"""The operations of `upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import RAW, Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[dict[str, int]] = Operation(
    "upload_upload_post",
    "POST",
    "/upload",
    body="multipart/form-data",
    fields=(Part("file", file=True),),
    returns=RAW,
    secure=False,
)


class Upload(Resource):
    """The operations of `upload`."""

    def create(
        self,
        *,
        file: FileInput,
        note: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, int]:
        """Upload.

        `POST /upload`
        """
        return self._call(_CREATE, body={"file": file, "note": note}, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UploadRaw:
            """`Upload`, answering with the raw response."""
            ...


class AsyncUpload(AsyncResource):
    """The operations of `upload`."""

    async def create(
        self,
        *,
        file: FileInput,
        note: str | None = None,
        options: RequestOptions | None = None,
    ) -> dict[str, int]:
        """Upload.

        `POST /upload`
        """
        return await self._call(
            _CREATE, body={"file": file, "note": note}, options=options
        )

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUploadRaw:
            """`AsyncUpload`, answering with the raw response."""
            ...


if TYPE_CHECKING:

    class UploadRaw:
        """`Upload`, answering with the raw response."""

        create = raw(Upload.create)

    class AsyncUploadRaw:
        """`AsyncUpload`, answering with the raw response."""

        create = async_raw(AsyncUpload.create)
