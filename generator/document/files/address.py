"""Where the file part of a reference leads: a path, or an address of the network.

RFC 3986, section 5: a relative reference starts at the file that holds it.
"""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import quote, unquote, urljoin, urlsplit, urlunsplit

from generator.diagnostics import Code, quoted
from generator.document.fault import ResolveFault

_DRIVE = re.compile(r"[A-Za-z]:|.*\\")
_PORTS = {"http": 80, "https": 443}


def is_remote(address: str) -> bool:
    """Say whether an address is one of the network; else it is a path."""
    return "://" in address


def locate(file: str, base: str) -> str:
    """Return the path, or the URL, of what `file` names in the file at `base`, itself one or the other.

    Raises:
        ResolveFault: It names no file that could be read.
    """
    if _DRIVE.match(file):
        message = f"{quoted(file)} is a path of Windows; a reference is a URI: write '/', and start at this file's folder"
        raise ResolveFault(Code.REF_SYNTAX, message)
    try:
        parts = urlsplit(urljoin(base, file) if is_remote(base) else file)
        port = parts.port
    except ValueError as error:
        raise ResolveFault(Code.REF_SYNTAX, f"{quoted(file)} is no URI: {error}") from None
    scheme = parts.scheme.lower()
    if scheme in _PORTS and parts.hostname:
        if parts.username is not None or parts.password is not None:
            message = "a reference carries no user name and no password; remove what is before '@'"
            raise ResolveFault(Code.REF_SYNTAX, message)
        default = port is None or port == _PORTS[scheme]
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        place = host if default else f"{host}:{port}"
        path = urljoin("http://host/", parts.path or "/").removeprefix("http://host")
        path, query = (quote(text, safe="/?%:@!$&'()*+,;=~") for text in (path, parts.query))
        return urlunsplit((scheme, place, path, query, ""))
    if is_remote(base) or scheme not in ("", "file") or parts.netloc not in ("", "localhost"):
        message = f"{quoted(file)} is no file that can be read from here; write a path that starts at this file's folder"
        raise ResolveFault(Code.REF_EXTERNAL, message)
    path = unquote(parts.path)
    if not path.isprintable() or not path:
        raise ResolveFault(Code.REF_SYNTAX, f"{quoted(file)} is no name of a file")
    return str(Path(base).parent / path)


def check_origin(url: str, origins: frozenset[str]) -> None:
    """Raise where an origin is not allowed (RFC 6454, section 4)."""
    parts = urlsplit(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    if origin not in origins:
        message = (
            f"{quoted(url)} is on another machine; to allow it, pass --allow-origin {origin}, "
            "or list that under allow_origins in sdk.toml"
        )
        raise ResolveFault(Code.REF_EXTERNAL, message)
