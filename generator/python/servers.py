"""Server addresses as the SDK uses them."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from generator.ir import Api, Server


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


def as_sent(address: str) -> str:
    """Return an address as a client begins a URL with it: without query, user name and password."""
    parts = urlsplit(address)
    return f"{origin(address)}{parts.path.rstrip('/')}"


def origin(address: str) -> str:
    """Return scheme, host and port of an address (RFC 6454)."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"
