"""The operations of `answer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._core.operation import BYTES, RAW, TEXT, Operation
from .._core.resource import AsyncResource, Resource
from .._core.spec import ListOf

if TYPE_CHECKING:
    from .. import models
    from .._core.download import async_streamed, streamed
    from .._core.options import RequestOptions
    from .._core.raw import async_raw, raw

_GET_NOTHING: Operation[None] = Operation("getNothing", "GET", "/p0")
_GET_EMPTY: Operation[None] = Operation("getEmpty", "GET", "/p1")
_GET_OBJECT: Operation[dict[str, Any]] = Operation(
    "getObject", "GET", "/p2", returns=RAW
)
_GET_STRINGS: Operation[list[str]] = Operation("getStrings", "GET", "/p3", returns=RAW)
_GET_THINGS: Operation[list[models.GetThingsResponseItem]] = Operation(
    "getThings",
    "GET",
    "/p4",
    returns=ListOf("GetThingsResponseItem"),
)
_GET_TEXT: Operation[str] = Operation("getText", "GET", "/p5", returns=TEXT)
_GET_BYTES: Operation[bytes] = Operation("getBytes", "GET", "/p6", returns=BYTES)
_GET_SILENT: Operation[None] = Operation("getSilent", "GET", "/p7")
_GET_TWICE: Operation[models.GetTwiceResponse] = Operation(
    "getTwice", "GET", "/p8", returns="GetTwiceResponse"
)
_GET_FILE: Operation[bytes] = Operation("getFile", "GET", "/p9", returns=BYTES)
_GET_ARCHIVE: Operation[bytes] = Operation("getArchive", "GET", "/p10", returns=BYTES)
_GET_REPORT: Operation[models.GetReportResponse] = Operation(
    "getReport", "GET", "/p11", returns="GetReportResponse"
)


class Answer(Resource):
    """The operations of `answer`."""

    def get_nothing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /p0`"""
        return self._call(_GET_NOTHING, options=options)

    def get_empty(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /p1`"""
        return self._call(_GET_EMPTY, options=options)

    def get_object(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """`GET /p2`"""
        return self._call(_GET_OBJECT, options=options)

    def get_strings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """`GET /p3`"""
        return self._call(_GET_STRINGS, options=options)

    def get_things(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.GetThingsResponseItem]:
        """`GET /p4`"""
        return self._call(_GET_THINGS, options=options)

    def get_text(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """`GET /p5`"""
        return self._call(_GET_TEXT, options=options)

    def get_bytes(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /p6`"""
        return self._call(_GET_BYTES, options=options)

    def get_silent(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /p7`"""
        return self._call(_GET_SILENT, options=options)

    def get_twice(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetTwiceResponse:
        """`GET /p8`"""
        return self._call(_GET_TWICE, options=options)

    def get_file(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /p9`"""
        return self._call(_GET_FILE, options=options)

    def get_archive(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /p10`"""
        return self._call(_GET_ARCHIVE, options=options)

    def get_report(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetReportResponse:
        """`GET /p11`

        Answers with `application/pdf` too: pass `options={"headers": {"Accept":
        "application/pdf"}}` to `with_raw_response.get_report`, and read `content`.
        """
        return self._call(_GET_REPORT, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AnswerRaw:
            """`Answer`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> AnswerStreaming:
            """`Answer`, answering with a body that is read in pieces."""
            ...


class AsyncAnswer(AsyncResource):
    """The operations of `answer`."""

    async def get_nothing(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /p0`"""
        return await self._call(_GET_NOTHING, options=options)

    async def get_empty(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /p1`"""
        return await self._call(_GET_EMPTY, options=options)

    async def get_object(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> dict[str, Any]:
        """`GET /p2`"""
        return await self._call(_GET_OBJECT, options=options)

    async def get_strings(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[str]:
        """`GET /p3`"""
        return await self._call(_GET_STRINGS, options=options)

    async def get_things(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> list[models.GetThingsResponseItem]:
        """`GET /p4`"""
        return await self._call(_GET_THINGS, options=options)

    async def get_text(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """`GET /p5`"""
        return await self._call(_GET_TEXT, options=options)

    async def get_bytes(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /p6`"""
        return await self._call(_GET_BYTES, options=options)

    async def get_silent(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """`GET /p7`"""
        return await self._call(_GET_SILENT, options=options)

    async def get_twice(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetTwiceResponse:
        """`GET /p8`"""
        return await self._call(_GET_TWICE, options=options)

    async def get_file(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /p9`"""
        return await self._call(_GET_FILE, options=options)

    async def get_archive(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> bytes:
        """`GET /p10`"""
        return await self._call(_GET_ARCHIVE, options=options)

    async def get_report(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetReportResponse:
        """`GET /p11`

        Answers with `application/pdf` too: pass `options={"headers": {"Accept":
        "application/pdf"}}` to `with_raw_response.get_report`, and read `content`.
        """
        return await self._call(_GET_REPORT, options=options)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncAnswerRaw:
            """`AsyncAnswer`, answering with the raw response."""
            ...

        @property
        def with_streaming_response(self) -> AsyncAnswerStreaming:
            """`AsyncAnswer`, answering with a body that is read in pieces."""
            ...


if TYPE_CHECKING:

    class AnswerRaw:
        """`Answer`, answering with the raw response."""

        get_nothing = raw(Answer.get_nothing)
        get_empty = raw(Answer.get_empty)
        get_object = raw(Answer.get_object)
        get_strings = raw(Answer.get_strings)
        get_things = raw(Answer.get_things)
        get_text = raw(Answer.get_text)
        get_bytes = raw(Answer.get_bytes)
        get_silent = raw(Answer.get_silent)
        get_twice = raw(Answer.get_twice)
        get_file = raw(Answer.get_file)
        get_archive = raw(Answer.get_archive)
        get_report = raw(Answer.get_report)

    class AnswerStreaming:
        """`Answer`, answering with a body that is read in pieces."""

        get_bytes = streamed(Answer.get_bytes)
        get_file = streamed(Answer.get_file)
        get_archive = streamed(Answer.get_archive)

    class AsyncAnswerRaw:
        """`AsyncAnswer`, answering with the raw response."""

        get_nothing = async_raw(AsyncAnswer.get_nothing)
        get_empty = async_raw(AsyncAnswer.get_empty)
        get_object = async_raw(AsyncAnswer.get_object)
        get_strings = async_raw(AsyncAnswer.get_strings)
        get_things = async_raw(AsyncAnswer.get_things)
        get_text = async_raw(AsyncAnswer.get_text)
        get_bytes = async_raw(AsyncAnswer.get_bytes)
        get_silent = async_raw(AsyncAnswer.get_silent)
        get_twice = async_raw(AsyncAnswer.get_twice)
        get_file = async_raw(AsyncAnswer.get_file)
        get_archive = async_raw(AsyncAnswer.get_archive)
        get_report = async_raw(AsyncAnswer.get_report)

    class AsyncAnswerStreaming:
        """`AsyncAnswer`, answering with a body that is read in pieces."""

        get_bytes = async_streamed(AsyncAnswer.get_bytes)
        get_file = async_streamed(AsyncAnswer.get_file)
        get_archive = async_streamed(AsyncAnswer.get_archive)
