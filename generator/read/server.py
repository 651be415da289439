"""Servers and their variables."""

from __future__ import annotations

from dataclasses import replace

from generator.document import Node
from generator.ir import Server, ServerVariable


def read_servers(node: Node) -> tuple[Server, ...]:
    """Return the servers that a document, a path or an operation lists."""
    listed = node.get("servers")
    return tuple(_read(item) for item in listed.items()) if listed is not None else ()


def _read(node: Node) -> Server:
    variables = node.get("variables")
    return Server(
        url=node.text("url") or "/",
        location=node.location,
        description=node.text("description"),
        variables=tuple(_variable(name, member) for name, member in variables.members()) if variables is not None else (),
    )


def _variable(name: str, node: Node) -> ServerVariable:
    values = node.get("enum")
    default = node.value.get("default") if isinstance(node.value, dict) else None
    return ServerVariable(
        name=name,
        default="" if default is None else str(default),
        values=tuple(str(item.value) for item in values.items()) if values is not None else (),
        description=node.text("description"),
    )


def settled(server: Server) -> Server:
    """Return a server with every variable's default in its address, and no trailing slash."""
    url = server.url
    for variable in server.variables:
        url = url.replace(f"{{{variable.name}}}", variable.default)
    return replace(server, url=url.rstrip("/"))
