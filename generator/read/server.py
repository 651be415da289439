"""Servers and their variables."""

from __future__ import annotations

import re

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Server
from generator.read.address import AddressFault, joined_address, normal_address, origin_of
from generator.read.reading import Reading

_VARIABLE = re.compile(r"\{([^{}]*)\}")


def read_document_servers(reading: Reading) -> tuple[Server, ...]:
    """Return the document's servers; that the first is no address by itself is noted."""
    servers = read_servers(reading, reading.root)
    for server in servers[:1]:
        if origin_of(server.address) is None:
            message = (
                f"{quoted(server.address)} starts at the address that the document is served from, "
                "which a file does not tell: a caller passes 'base_url='"
            )
            place = server.location.child("url")
            reading.sink.note(Code.KEYWORD_APPROXIMATED, place, message)
    return servers


def read_servers(reading: Reading, node: Node) -> tuple[Server, ...]:
    """Return the servers that a document, a path or an operation lists, those that can be called."""
    found = (_server(reading, item) for item in reading.items(node, "servers"))
    return tuple(server for server in found if server is not None)


def read_operation_servers(reading: Reading, holders: list[Node]) -> tuple[str, ...]:
    """Return the addresses of the first of `holders` that has servers; empty where none has.

    A relative address is taken from the document's first server; one of another origin than
    that is reported, because a client's credentials stay at home.
    """
    own = next((found for holder in holders if (found := read_servers(reading, holder))), ())
    if not own:
        return ()
    first = next((server.address for server in read_servers(reading, reading.root)), "")
    home = origin_of(first)
    addresses: list[str] = []
    for server in own:
        address = joined_address(first, server.address) if home else server.address
        if home and origin_of(address) != home:
            message = (
                f"{quoted(address)} is of another origin than the document's first server: "
                "no credential is sent there unless 'credential_origins=' lists it"
            )
            reading.sink.warning(Code.SERVER_FOREIGN, server.location, message)
        addresses.append(address)
    return tuple(addresses)


def _server(reading: Reading, node: Node) -> Server | None:
    """Return a server; one that cannot be called is reported and passed over."""
    url = node.text("url")
    if url is None:
        message = "a server has a 'url' that is a string; it is passed over"
        reading.sink.warning(Code.WRONG_TYPE, node.location, message)
        return None
    try:
        address = normal_address(_filled(url, dict(_defaults(reading, node))))
    except AddressFault as fault:
        message = f"{quoted(url)} {fault}; it is passed over"
        reading.sink.warning(Code.WRONG_TYPE, node.location.child("url"), message)
        return None
    return Server(address=address, location=node.location)


def _filled(url: str, defaults: dict[str, str]) -> str:
    """Return an address with every variable's default in place (OpenAPI 3.1, section 4.8.5)."""

    def default(match: re.Match[str]) -> str:
        name = match[1]
        if name not in defaults:
            raise AddressFault(
                f"has no value for {quoted(name)}: declare it under 'variables' with a 'default'"
            )
        return defaults[name]

    return _VARIABLE.sub(default, url)


def _defaults(reading: Reading, node: Node) -> list[tuple[str, str]]:
    """Return the value of each variable: its default (which it must have), else its first value."""
    found: list[tuple[str, str]] = []
    for name, variable in reading.members(node, "variables"):
        default = variable.get("default")
        values = [default] if default is not None else list(reading.items(variable, "enum"))[:1]
        found += [(name, _text(value)) for value in values]
    return found


def _text(node: Node) -> str:
    return "" if isinstance(node.value, (dict, list)) or node.value is None else str(node.value)
