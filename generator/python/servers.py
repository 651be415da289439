"""Server addresses as the SDK uses them."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.ir import Api, Server

_PORTS = {"http": 80, "https": 443}


def default_server(api: Api) -> str:
    """Return the address of the first server; empty where it is missing or relative.

    One of plain http that is listed with https as well is taken with https, or credentials would be
    refused. A relative address is relative to where the document was served from (OpenAPI 3.0, Server
    Object, `url`), which a file does not tell: the caller passes `base_url`.
    """
    addresses = [server.address for server in api.servers]
    first = next(iter(addresses), "")
    secure = f"https://{first.removeprefix('http://')}"
    if first.startswith("http://") and secure in addresses:
        return secure
    return first if first.startswith(("http://", "https://")) else ""


def used_servers(api: Api) -> Iterator[Server]:
    """Yield the servers that a client's own address comes from: the first, and the same with https."""
    default = default_server(api)
    for index, server in enumerate(api.servers):
        if index == 0 or server.address == default:
            yield server


def as_sent(text: str) -> str:
    """Return an address as a client begins a URL with it: without query, default port and last slash.

    The host is in lower case and ASCII.
    """
    parts = urlsplit(text)
    return text if parts.hostname is None else f"{origin(text)}{parts.path.rstrip('/')}"


def origin(text: str) -> str:
    """Return scheme, host and port of an address (RFC 6454), the default port left out."""
    parts = urlsplit(text)
    scheme, host = parts.scheme.lower(), parts.hostname or ""
    try:
        port = parts.port
        host = host if host.isascii() else host.encode("idna").decode()
    except ValueError:
        return text
    shown = f"[{host}]" if ":" in host else host
    return f"{scheme}://{shown}" + (f":{port}" if port not in (None, _PORTS.get(scheme)) else "")
