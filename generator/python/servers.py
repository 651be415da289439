"""Server addresses as the SDK uses them."""

from __future__ import annotations

from generator.ir import Api, Server


def address(server: Server) -> str:
    """Return the address with every variable's default in place, without a trailing slash."""
    text = server.url
    for variable in server.variables:
        text = text.replace(f"{{{variable.name}}}", variable.default)
    return text.rstrip("/")


def default_server(api: Api) -> str:
    """Return the address of the first server; empty where it is missing or relative.

    A relative address is relative to where the document was served from (OpenAPI 3.0, Server
    Object, `url`), which a file does not tell: the caller passes `base_url`.
    """
    if not api.servers:
        return ""
    found = address(api.servers[0])
    return found if found.startswith(("http://", "https://")) else ""
