"""Bodies in parts: a form with files, or a sequence of documents, put together from its values.

RFC 2046, 5.1, and RFC 7578; names are written as browsers write them (WHATWG HTML, multipart form
data). What a part is follows from its value, unless the document says otherwise (OpenAPI 3.2,
Encoding Object).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from secrets import token_hex
from typing import Final
from urllib.parse import unquote

from .errors import InvalidArgumentError
from .headers import check_header
from .jsontext import dumps
from .media import essence_of, is_json, is_multipart
from .omit import omit
from .operation import Part
from .plain import unwrap
from .shapes import is_bytes, is_collection, is_mapping, is_tuple
from .sources import Source, is_path, is_readable, source_of
from .style import query_pairs
from .text import has_control, text_of
from .upload import Upload, joined

_BINARY: Final = "application/octet-stream"
_JSON: Final = "application/json"
_TEXT: Final = "text/plain; charset=utf-8"
_USUAL: Final = Part()
_FILENAME: Final = "upload"
"""The name of a file that has none: servers know files by their having one."""

Entry = tuple[str | None, object, Part]
"""One part: its name, its value, and what the document says of it."""


def encode_parts(
    media_type: str, parts: Sequence[Part], body: object
) -> tuple[bytes | Upload, bytes]:
    """Return the content of a body in parts, and its media type with the boundary."""
    pieces: list[bytes | Source] = []
    framed = _write(pieces, media_type, parts, body)
    return joined(pieces), framed.encode("ascii")


def with_boundary(chosen: bytes, framed: bytes) -> bytes:
    """Return the media type that a caller chose with the boundary that the body has.

    A body that the caller put together has the caller's.
    """
    if b"boundary=" not in framed:
        return chosen
    media_type = chosen.decode("latin-1")
    if not is_multipart(media_type):
        return framed
    boundary = framed.rpartition(b"boundary=")[2].decode("ascii")
    return _framed(media_type, boundary).encode("latin-1")


def _framed(media_type: str, boundary: str) -> str:
    parameters = [text.strip() for text in media_type.split(";")]
    kept = [text for text in parameters if not text.lower().startswith("boundary=")]
    return "; ".join([*kept, f"boundary={boundary}"])


def _write(
    pieces: list[bytes | Source], media_type: str, parts: Sequence[Part], body: object
) -> str:
    """Add the pieces of a body in parts, and return its media type with the boundary."""
    boundary = token_hex(16)
    form = essence_of(media_type) == "multipart/form-data"
    first = ""
    for name, value, part in _entries(body, parts, form=form):
        content_type, filename, content = _content(name, value, part)
        if not content_type and not form:
            content_type = _TEXT
        first = first or content_type.partition(";")[0]
        head = _head(name, filename, content_type, part.headers)
        pieces += [f"--{boundary}\r\n".encode(), head, *content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    related = essence_of(media_type) == "multipart/related"
    if related and first and "type=" not in media_type.lower():
        media_type = f'{media_type}; type="{first}"'  # RFC 2387, 3.1
    return _framed(media_type, boundary)


def _entries(body: object, parts: Sequence[Part], *, form: bool) -> Iterator[Entry]:
    """Yield the parts of an object by name, of a list by place.

    One of `parts` without a name is for all names that have none of their own, the last for all
    further places.
    """
    plain = unwrap(body)
    if is_mapping(plain):
        known = {part.name: part for part in parts}
        other = known.get("", _USUAL)
        for name, value in plain.items():
            yield from _named(str(name), value, known.get(name, other))
    elif is_collection(plain) and not is_bytes(plain):
        for index, value in enumerate(plain):
            if form and is_mapping(unwrap(value)):
                yield from _entries(value, parts, form=form)
            elif value is not None and value is not omit:
                yield None, value, parts[min(index, len(parts) - 1)] if parts else _USUAL
    else:
        raise InvalidArgumentError(
            f"a body in parts is a mapping or a list, not {type(body).__name__}"
        )


def _named(name: str, value: object, part: Part) -> Iterator[Entry]:
    """Yield a part for each value of a name: a list has one for each item, a map of files too."""
    if value is None or value is omit:
        return
    if is_file(value) or _is_meant_as_file(value, part):
        yield name, value, part
        return
    plain = unwrap(value)
    if part.style:
        for pair in query_pairs(part, plain):
            key, _, text = pair.partition("=")
            yield unquote(key), unquote(text), _USUAL
    elif is_mapping(plain) and (part.file or any(map(is_file, plain.values()))):
        for key, member in plain.items():
            yield from _named(f"{name}[{key}]", member, part)
    elif is_collection(plain) and not _is_of_parts(part, plain):
        for item in plain:
            if item is not None and item is not omit:
                yield name, item, part
    else:
        yield name, plain, part


def _is_of_parts(part: Part, items: Iterable[object]) -> bool:
    """Whether a list is one part that consists of parts: its items are no lists of parts themselves."""
    nested = is_multipart(part.content or "")
    return nested and not all(is_collection(item) and not is_file(item) for item in items)


def is_file(value: object) -> bool:
    """Whether a value is the content of a file, alone or with its name and media type."""
    if is_tuple(value):
        return (
            len(value) in (2, 3)
            and isinstance(value[0], (str, type(None)))
            and not isinstance(value[1], tuple)
            and is_file(value[1])
        )
    if is_bytes(value) or is_path(value):
        return True
    return not is_mapping(unwrap(value)) and is_readable(value)


def _is_meant_as_file(value: object, part: Part) -> bool:
    """Whether a value is a file with its name, though perhaps with a content that is refused."""
    return part.file and is_tuple(value) and bool(value) and isinstance(value[0], str)


def _content(
    name: str | None, value: object, part: Part
) -> tuple[str, str | None, list[bytes | Source]]:
    """Return a part's media type (empty for plain text), its file's name, and its content."""
    called = "a part" if name is None else f"'{name}'"
    if is_file(value) or part.file:
        return _file(called, value, part)
    plain = unwrap(value)
    allowed = choose(part.content) if part.content else ""
    if is_multipart(allowed):
        inner: list[bytes | Source] = []
        return _write(inner, allowed, part.parts, plain), None, inner
    many = is_mapping(plain) or is_collection(plain)
    if is_json(allowed) or (many and not allowed):
        return allowed or _JSON, None, [dumps(plain)]
    if many:
        raise InvalidArgumentError(f"{called} is sent as {allowed}: pass it as text or bytes")
    try:
        return allowed, None, [text_of(plain, called).encode()]
    except UnicodeEncodeError:
        raise InvalidArgumentError(f"{called} must not hold lone surrogates") from None


def _file(called: str, value: object, part: Part) -> tuple[str, str | None, list[bytes | Source]]:
    filename: object = None
    chosen: object = None
    if is_tuple(value):
        filename, value, chosen = (*value, None)[:3]
        content = source_of(value, called)
    else:
        content = source_of(value, called)
        filename = (content.filename if isinstance(content, Source) else None) or _FILENAME
    if filename is not None and not isinstance(filename, str):
        raise InvalidArgumentError(f"the file name of {called} is no text")
    if chosen is None:
        return choose(part.content or "", filename), filename, [content]
    return check_header("Content-Type", chosen)[1].decode("latin-1"), filename, [content]


def choose(allowed: str, filename: str | None = None) -> str:
    """Return the media type of a part: of several that the document allows, or of a range, the
    one that the file's name tells, else the first that is none; binary where there is no such.
    """
    names = [name.strip() for name in allowed.split(",") if name.strip()]
    if len(names) > 1 or "*" in allowed:
        guess = _guess(filename) if filename else None
        for name in names:
            if guess is not None and (name in (guess, "*/*") or name == f"{guess.split('/')[0]}/*"):
                return guess
    return next((name for name in names if "*" not in name), _BINARY)


def _guess(filename: str) -> str | None:
    """Return the media type that a file's name tells, by Python's own table and no machine's."""
    from mimetypes import MimeTypes

    return MimeTypes().guess_type(filename)[0]


def _head(
    name: str | None, filename: str | None, content_type: str, headers: Mapping[str, str]
) -> bytes:
    lines: list[bytes] = []
    if name is not None or filename is not None:
        said = [b"attachment" if name is None else b'form-data; name="%s"' % _quoted(name)]
        if filename is not None:
            said.append(b'filename="%s"' % _quoted(filename))
        lines.append(b"Content-Disposition: " + b"; ".join(said))
    if content_type:
        lines.append(b": ".join(check_header("Content-Type", content_type)))
    lines += [b": ".join(check_header(*item)) for item in headers.items()]
    return b"".join(line + b"\r\n" for line in (*lines, b""))


def _quoted(text: str) -> bytes:
    """Return a name between quotes (WHATWG HTML, multipart/form-data encoding algorithm)."""
    escaped = text.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")
    if has_control(escaped):
        raise InvalidArgumentError("the name of a part or a file holds a control character")
    return escaped.encode("utf-8", "replace")
