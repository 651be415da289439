"""The operations of `files`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import BYTES, Operation, Part
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .. import models, types
    from .._core.download import async_streamed, streamed
    from .._core.files import AsyncBinaryInput, BinaryInput, FileInput
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_CREATE: Operation[None] = Operation(
    "createFile",
    "POST",
    "/files",
    body="multipart/form-data",
    fields=(
        Part(
            "file",
            content="application/pdf, image/*",
            file=True,
            headers={"X-Kind": "document"},
        ),
        Part("pages", file=True),
        Part("attachments", file=True),
        Part("outline", content="application/xml"),
        Part("notes", content="application/xml"),
        Part("area", content="application/geojson"),
        Part("cover", content="image/png"),
        Part("label", content="application/json"),
        Part("files[]", file=True),
    ),
)
_REPLACE_CONTENT: Operation[None] = Operation(
    "replaceContent",
    "PUT",
    "/files/{}/content",
    body="image/*",
    whole=True,
)
_GET_PARTS: Operation[bytes] = Operation(
    "getParts", "GET", "/files/{}/content", returns=BYTES
)


class Files(Resource):
    """The operations of `files`."""

    def create(
        self,
        *,
        file: FileInput,
        purpose: models.UploadPurpose,
        grosse_x: str | None = None,
        pages: Sequence[FileInput] | None = None,
        attachments: Mapping[str, FileInput] | None = None,
        owner: models.Owner | types.OwnerDict | Mapping[str, object] | None = None,
        readers: (
            Sequence[models.Owner | types.OwnerDict | Mapping[str, object]] | None
        ) = None,
        outline: FileInput | str | None = None,
        notes: Sequence[FileInput | str] | None = None,
        area: FileInput | str | None = None,
        cover: FileInput | str | None = None,
        checksum: str | None = None,
        label: str | None = None,
        tags: Sequence[str] | None = None,
        count: int | None = None,
        json: str | None = None,
        files: Sequence[FileInput] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /files`

        Args:
            file: What is kept.
        """
        return self._call(
            _CREATE,
            body={
                "file": file,
                "purpose": purpose,
                "gr\xf6\xdfe \\ x": grosse_x,
                "pages": pages,
                "attachments": attachments,
                "owner": owner,
                "readers": readers,
                "outline": outline,
                "notes": notes,
                "area": area,
                "cover": cover,
                "checksum": checksum,
                "label": label,
                "tags": tags,
                "count": count,
                "json": json,
                "files[]": files,
            },
            options=options,
        )

    def replace_content(
        self,
        id: str,
        *,
        body: BinaryInput,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /files/{id}/content`

        Args:
            body: The request body. Which `image/*` it is, a `Content-Type` in `headers`
                of `options` says.
        """
        return self._call(_REPLACE_CONTENT, path=(id,), body=body, options=options)

    def get_parts(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /files/{id}/content`"""
        return self._call(_GET_PARTS, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesRaw:
            """`Files`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> FilesStreaming:
            """`Files`, answering with a body that is read in pieces."""
            ...


class AsyncFiles(AsyncResource):
    """The operations of `files`."""

    async def create(
        self,
        *,
        file: FileInput,
        purpose: models.UploadPurpose,
        grosse_x: str | None = None,
        pages: Sequence[FileInput] | None = None,
        attachments: Mapping[str, FileInput] | None = None,
        owner: models.Owner | types.OwnerDict | Mapping[str, object] | None = None,
        readers: (
            Sequence[models.Owner | types.OwnerDict | Mapping[str, object]] | None
        ) = None,
        outline: FileInput | str | None = None,
        notes: Sequence[FileInput | str] | None = None,
        area: FileInput | str | None = None,
        cover: FileInput | str | None = None,
        checksum: str | None = None,
        label: str | None = None,
        tags: Sequence[str] | None = None,
        count: int | None = None,
        json: str | None = None,
        files: Sequence[FileInput] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """`POST /files`

        Args:
            file: What is kept.
        """
        return await self._call(
            _CREATE,
            body={
                "file": file,
                "purpose": purpose,
                "gr\xf6\xdfe \\ x": grosse_x,
                "pages": pages,
                "attachments": attachments,
                "owner": owner,
                "readers": readers,
                "outline": outline,
                "notes": notes,
                "area": area,
                "cover": cover,
                "checksum": checksum,
                "label": label,
                "tags": tags,
                "count": count,
                "json": json,
                "files[]": files,
            },
            options=options,
        )

    async def replace_content(
        self,
        id: str,
        *,
        body: AsyncBinaryInput,
        options: RequestOptions | None = None,
    ) -> None:
        """`PUT /files/{id}/content`

        Args:
            body: The request body. Which `image/*` it is, a `Content-Type` in `headers`
                of `options` says.
        """
        return await self._call(
            _REPLACE_CONTENT, path=(id,), body=body, options=options
        )

    async def get_parts(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /files/{id}/content`"""
        return await self._call(_GET_PARTS, path=(id,), options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesRaw:
            """`AsyncFiles`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> AsyncFilesStreaming:
            """`AsyncFiles`, answering with a body that is read in pieces."""
            ...


if TYPE_CHECKING:

    class FilesRaw:
        """`Files`, answering with the raw response."""

        create = raw(Files.create)
        replace_content = raw(Files.replace_content)
        get_parts = raw(Files.get_parts)

    class FilesStreaming:
        """`Files`, answering with a body that is read in pieces."""

        get_parts = streamed(Files.get_parts)

    class AsyncFilesRaw:
        """`AsyncFiles`, answering with the raw response."""

        create = async_raw(AsyncFiles.create)
        replace_content = async_raw(AsyncFiles.replace_content)
        get_parts = async_raw(AsyncFiles.get_parts)

    class AsyncFilesStreaming:
        """`AsyncFiles`, answering with a body that is read in pieces."""

        get_parts = async_streamed(AsyncFiles.get_parts)
