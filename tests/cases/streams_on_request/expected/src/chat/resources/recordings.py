"""The operations of `recordings`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.operation import Operation, Part, StreamOf
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .. import models
    from .._core.files import FileInput
    from .._core.options import RequestOptions
    from .._core.stream import AsyncStream, Stream

_CREATE: Operation[Stream[models.Part]] = Operation(
    "createRecording",
    "POST",
    "/recordings",
    body="multipart/form-data",
    fields=(Part("file", file=True),),
    returns=StreamOf("text/event-stream", "Part"),
)


class Recordings(Resource):
    """The operations of `recordings`."""

    def create(
        self,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> Stream[models.Part]:
        """Write down what a recording says, while it is heard.

        `POST /recordings`
        """
        return self._stream(_CREATE, body={"file": file}, options=options)


class AsyncRecordings(AsyncResource):
    """The operations of `recordings`."""

    def create(
        self,
        *,
        file: FileInput,
        options: RequestOptions | None = None,
    ) -> AsyncStream[models.Part]:
        """Write down what a recording says, while it is heard.

        `POST /recordings`
        """
        return self._stream(_CREATE, body={"file": file}, options=options)
