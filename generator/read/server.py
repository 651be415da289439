"""Servers and their variables."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import urljoin, urlsplit

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Server, ServerVariable
from generator.read.reading import Reading


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
    first = next((_address(server) for server in read_servers(reading, reading.root)), "")
    addresses: list[str] = []
    for server in own:
        address = _address(server)
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
        url=url if url is not None else "/",
        location=node.location,
        description=node.text("description"),
        variables=variables,
    )
    try:
        _ = urlsplit(_address(server)).port
    except ValueError:
        message = f"{quoted(url)} is no address that can be called; '/' is taken"
        reading.sink.warning(Code.WRONG_TYPE, node.location.child("url"), message)
        return replace(server, url="/", variables=())
    return server


def _variable(reading: Reading, name: str, node: Node) -> ServerVariable:
    default = node.get("default")
    return ServerVariable(
        name=name,
        default=_text(default) if default is not None else "",
        values=tuple(_text(item) for item in reading.items(node, "enum")),
        description=node.text("description"),
    )


def _text(node: Node) -> str:
    return "" if isinstance(node.value, (dict, list)) or node.value is None else str(node.value)


def _address(server: Server) -> str:
    """Return a server's address with every variable's default in it, and no trailing slash."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return url.rstrip("/")


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
