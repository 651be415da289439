"""Servers and their variables."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Server, ServerVariable
from generator.read.reading import Reading

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def read_document_servers(reading: Reading) -> tuple[Server, ...]:
    """Return the document's servers; that the first is no address by itself is noted."""
    servers = read_servers(reading, reading.root)
    for node, server in zip(reading.items(reading.root, "servers"), servers[:1], strict=False):
        relative = not server.address.startswith(("http://", "https://"))
        if relative and _plain(node.text("url") or "") == server.url:  # else it was reported
            message = (
                f"{quoted(server.url)} starts at the address that the document is served from, "
                "which a file does not tell: a caller passes 'base_url='"
            )
            place = server.location.child("url")
            reading.sink.note(Code.KEYWORD_APPROXIMATED, place, message)
    return servers


def read_servers(reading: Reading, node: Node) -> tuple[Server, ...]:
    """Return the servers that a document, a path or an operation lists."""
    return tuple(_server(reading, item) for item in reading.items(node, "servers"))


def read_operation_servers(reading: Reading, holders: list[Node]) -> tuple[str, ...]:
    """Return the addresses of the first of `holders` that has servers; empty where none has.

    A relative address is taken from the document's first server; one of another origin than
    that is reported, because a client's credentials stay at home.
    """
    own = next((found for holder in holders if (found := read_servers(reading, holder))), ())
    if not own:
        return ()
    first = next((server.address for server in read_servers(reading, reading.root)), "")
    addresses: list[str] = []
    for server in own:
        address = server.address
        if not _origin(address) and _origin(first):
            address = _join(first, address)
        elif _origin(address) != _origin(first) and _origin(first):
            message = (
                f"{quoted(address)} is of another origin than the document's first server: "
                "no credential is sent there unless 'credential_origins=' lists it"
            )
            reading.sink.warning(Code.SERVER_FOREIGN, server.location, message)
        addresses.append(address)
    return tuple(addresses)


def _server(reading: Reading, node: Node) -> Server:
    url = node.text("url")
    if url is None:
        reading.sink.warning(
            Code.WRONG_TYPE, node.location, "a server has a 'url' that is a string; '/' is taken"
        )
    variables = tuple(
        _variable(reading, name, member) for name, member in reading.members(node, "variables")
    )
    server = Server(
        url=_plain(url) if url is not None else "/",
        location=node.location,
        description=node.text("description"),
        variables=variables,
    )
    fault = _fault(server)
    if fault:
        message = f"{quoted(url)} {fault}; '/' is taken, and a caller passes 'base_url='"
        reading.sink.warning(Code.WRONG_TYPE, node.location.child("url"), message)
        return replace(server, url="/", variables=())
    return server


def _plain(url: str) -> str:
    """Return an address without spaces around it, its scheme in lower case (RFC 3986, section 3.1)."""
    scheme, mark, rest = url.strip().partition("://")
    return f"{scheme.lower()}{mark}{rest}" if mark and scheme.isalpha() else url.strip()


def _fault(server: Server) -> str:
    """Say why an address cannot be called; empty where it can."""
    address = server.address
    open_ = _VARIABLE.search(address)
    if open_ is not None:
        return f"has no value for {quoted(open_[1])}: declare it under 'variables' with a 'default'"
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return "is no address that can be called"
    if parts.netloc and parts.scheme not in ("", "http", "https"):
        return f"is of the scheme {quoted(parts.scheme)}; 'https' and 'http' can be called"
    return ""


def _variable(reading: Reading, name: str, node: Node) -> ServerVariable:
    """Return a variable; without a default (which it must have) its first value counts, else none."""
    default = node.get("default")
    values = tuple(_text(item) for item in reading.items(node, "enum"))
    usual = values[0] if values else f"{{{name}}}"
    return ServerVariable(
        name=name,
        default=_text(default) if default is not None else usual,
        values=values,
        description=node.text("description"),
    )


def _text(node: Node) -> str:
    return "" if isinstance(node.value, (dict, list)) or node.value is None else str(node.value)


def _origin(address: str) -> tuple[str, str] | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    return (parts.scheme.lower(), parts.netloc.lower()) if parts.scheme and parts.netloc else None


def _join(first: str, address: str) -> str:
    try:
        return urljoin(f"{first}/", address).rstrip("/")
    except ValueError:
        return address
