"""From a response to a result or an error: reading within bounds, decoding, telling what went
wrong.
"""

from __future__ import annotations

import codecs
import zlib
from collections.abc import Callable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from .errors import APIStatusError, APITimeoutError, DecodeError, ResponseTooLargeError, class_for
from .headers import ResponseHeaders, request_id
from .jsontext import loads
from .shapes import is_mapping

if TYPE_CHECKING:
    import httpx2

    from .clock import Clock
    from .request import Call

_PIECE = 1 << 20
_BOM = "\ufeff"


def response_headers(response: httpx2.Response, secrets: tuple[str, ...] = ()) -> ResponseHeaders:
    """Return the headers of a response, whatever package it is of; none repeats a secret."""
    items = response.headers.multi_items()
    for secret in secrets:
        items = [(name, value.replace(secret, "[hidden]")) for name, value in items]
    return ResponseHeaders(items)


def text_of_body(content: bytes, content_type: str | None) -> str:
    """Return a body's text in the charset that its media type names; UTF-8 where it is not a
    known one.
    """
    charset = "utf-8"
    if content_type and "charset" in content_type.lower():
        from email.message import Message

        message = Message()
        message["content-type"] = content_type
        named = message.get_content_charset()
        try:
            charset = codecs.lookup(named or charset).name
        except LookupError:
            charset = "utf-8"
    try:
        return content.decode(charset, "replace").removeprefix(_BOM)
    except (LookupError, ValueError):  # a codec that is not one of text
        return content.decode("utf-8", "replace").removeprefix(_BOM)


class Reading:
    """A body that is being read: what has come, within the call's size limit and deadline."""

    __slots__ = ("_call", "_chunks", "_clock", "_response", "_size")

    def __init__(self, call: Call, response: httpx2.Response, clock: Clock) -> None:
        self._call = call
        self._response = response
        self._clock = clock
        self._chunks: list[bytes] = []
        self._size = 0

    def start(self) -> None:
        """Refuse a body whose announced length is too much already."""
        length = self._response.headers.get("content-length", "")
        if length.isascii() and length.isdigit() and len(length.lstrip("0")) < 20:
            if int(length) > self._call.limit:
                raise self.too_large()
        elif length.isascii() and length.isdigit():
            raise self.too_large()

    def add(self, chunk: bytes) -> None:
        """Take the next decompressed piece."""
        self._size += len(chunk)
        if self._size > self._call.limit:
            raise self.too_large()
        expires = self._call.expires
        if expires is not None and self._clock.monotonic() >= expires:
            operation = self._call.operation.id
            raise APITimeoutError(
                f"the deadline of {operation} passed while its response was read",
                **self._call.details(),
            )
        self._chunks.append(chunk)

    def content(self) -> bytes:
        """The body that was read so far."""
        return self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)

    def too_large(self) -> ResponseTooLargeError:
        """Return the error of a body beyond the limit."""
        return too_large(self._call, self._response)

    def broken(self, coding: str) -> DecodeError:
        """Return the error of a body in a content coding that is not known here."""
        why = f"has the content coding '{coding}', which cannot be read"
        return decode_error(self._call, self._response, b"", why)


class Inflater:
    """Decompresses gzip and deflate in bounded pieces, for clients whose own decoder does not."""

    __slots__ = ("_coding", "_decoder", "_reading", "_started")

    def __init__(self, coding: str, reading: Reading) -> None:
        if coding not in ("gzip", "deflate"):
            raise reading.broken(coding)
        self._coding = coding
        self._reading = reading
        self._started = False
        self._decoder = zlib.decompressobj(zlib.MAX_WBITS | (16 if coding == "gzip" else 0))

    def pieces(self, chunk: bytes) -> Iterator[bytes]:
        """Yield what `chunk` decompresses to."""
        try:
            piece = self._first(chunk)
            while piece:
                yield piece
                piece = self._decoder.decompress(self._decoder.unconsumed_tail, _PIECE)
        except zlib.error:
            raise self._reading.broken(self._coding) from None

    def _first(self, chunk: bytes) -> bytes:
        """Decompress the beginning; some servers send deflate without its wrapper (RFC 9110,
        8.4.1.2).
        """
        started, self._started = self._started, True
        try:
            return self._decoder.decompress(chunk, _PIECE)
        except zlib.error:
            if started or self._coding != "deflate":
                raise
            self._decoder = zlib.decompressobj(-zlib.MAX_WBITS)
            return self._decoder.decompress(chunk, _PIECE)


def is_short(response: httpx2.Response) -> bool:
    """Whether reading a body, as it is announced, is cheaper than a new connection."""
    length = response.headers.get("content-length", "")
    return length.isascii() and length.isdigit() and len(length) < 6 and not coding_of(response)


def coding_of(response: httpx2.Response) -> str:
    """Return the content coding, lower case; empty where there is none."""
    coding: str = response.headers.get("content-encoding", "")
    return "" if coding.strip().lower() == "identity" else coding.strip().lower()


def too_large(
    call: Call, response: httpx2.Response, what: str = "the response"
) -> ResponseTooLargeError:
    """Return the error for a body, or a part of one, that is longer than the call accepts."""
    headers = response_headers(response)
    return ResponseTooLargeError(
        f"{what} to {call.operation.id} is longer than {call.limit} bytes;"
        " raise max_response_bytes if it is expected to be",
        limit=call.limit,
        status_code=response.status_code,
        headers=headers,
        request_id=request_id(headers),
        **call.details(),
    )


def decode_error(
    call: Call,
    response: httpx2.Response,
    content: bytes,
    why: str,
    problems: tuple[object, ...] = (),
) -> DecodeError:
    """Return the error for a success whose body is not what was promised."""
    headers = response_headers(response)
    return DecodeError(
        f"the response to {call.operation.id} {why}",
        status_code=response.status_code,
        headers=headers,
        request_id=request_id(headers),
        body=text_of_body(content[:65536], headers.get("content-type")),
        problems=problems,
        **call.details(),
    )


def status_error(
    call: Call,
    response: httpx2.Response,
    content: bytes,
    *,
    decode: Callable[[Any], Any] | None,
    retry_after: float | None,
    secrets: tuple[str, ...],
) -> APIStatusError:
    """Return the error for a response that is not a success; a body that echoes a secret loses
    it.
    """
    for secret in secrets:
        content = content.replace(secret.encode(), b"[hidden]")
    headers = response_headers(response, secrets)
    body = error_body(content, headers.get("content-type"))
    detail = _detail(body)
    if decode is not None and isinstance(body, (dict, list)):
        body = decode(body)
    status = response.status_code
    reference = request_id(headers)
    message = f"{status} {_phrase(status)} from {call.method} {call.shown_url}"
    if detail:
        message += f": {detail}"
    if reference:
        message += f" (request id {reference})"
    return class_for(status)(
        message,
        status_code=status,
        headers=headers,
        request_id=reference,
        body=body,
        retry_after=retry_after,
        **call.details(),
    )


def error_body(content: bytes, content_type: str | None) -> object:
    """Return JSON if it is JSON, whatever the header says; else text; None if there is nothing."""
    if not content:
        return None
    try:
        return loads(content)
    except (ValueError, RecursionError):
        return text_of_body(content, content_type)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "error"


def _detail(body: object) -> str:
    """Return the sentence that an error body explains itself with, in one printable line."""
    nested = body.get("error") if is_mapping(body) else None
    for source in (body, nested):
        if not is_mapping(source):
            continue
        for name in (
            "detail",
            "message",
            "error_description",
            "description",
            "error_title",
            "title",
        ):
            text = source.get(name)
            if isinstance(text, str) and text.strip():
                line = " ".join(text.split())
                return "".join(part if part.isprintable() else "?" for part in line)[:200]
    return ""
