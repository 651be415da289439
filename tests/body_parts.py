"""A strict parser of bodies in parts, which refuses what a server might take otherwise."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx2

_PARAMETER = re.compile(rb'; ([a-z]+)="([^"\r\n]*)"')


@dataclass(frozen=True, slots=True)
class Parsed:
    """One part as a server sees it; names as browsers write them are read back."""

    name: str | None
    filename: str | None
    content_type: str | None
    content: bytes
    headers: dict[str, str]


def boundary_of(content_type: str) -> bytes:
    """Return the boundary that a media type says."""
    found = re.fullmatch(
        r"multipart/[^;]+(?:; [a-z]+=[^;]+)*?; boundary=([0-9a-f]{32})", content_type
    )
    assert found is not None, content_type
    return found[1].encode()


def parse(content_type: str, content: bytes) -> list[Parsed]:
    """Return the parts of a body."""
    mark = b"--" + boundary_of(content_type)
    pieces = (b"\r\n" + content).split(b"\r\n" + mark)
    assert pieces[0] == b"", "nothing stands before the first part"
    assert pieces[-1] == b"--\r\n", "the last boundary closes the body"
    return [_part(piece) for piece in pieces[1:-1]]


def parts_of(request: httpx2.Request) -> list[Parsed]:
    """Return the parts of a request's body."""
    return parse(request.headers["content-type"], request.content)


def _part(piece: bytes) -> Parsed:
    assert piece.startswith(b"\r\n")
    head, found, content = (
        piece[2:].partition(b"\r\n\r\n")
        if not piece.startswith(b"\r\n\r\n")
        else (b"", b"x", piece[4:])
    )
    assert found, "an empty line ends the headers"
    lines = [line.partition(b": ") for line in head.split(b"\r\n") if line]
    headers = {name.decode("ascii").lower(): value for name, _, value in lines}
    assert len(headers) == len(lines), "each header stands once"
    disposition = headers.pop("content-disposition", b"")
    said = dict(_PARAMETER.findall(disposition))
    kind = disposition.partition(b";")[0]
    rest = b"".join(b'; %s="%s"' % pair for pair in said.items())
    assert disposition == kind + rest, disposition
    content_type = headers.pop("content-type", None)
    return Parsed(
        name=_unescaped(said.get(b"name")),
        filename=_unescaped(said.get(b"filename")),
        content_type=content_type.decode("ascii") if content_type is not None else None,
        content=content,
        headers={name: value.decode("latin-1") for name, value in headers.items()},
    )


def _unescaped(name: bytes | None) -> str | None:
    if name is None:
        return None
    return name.decode().replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")
