"""Security schemes and requirements."""

from __future__ import annotations

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import SecurityRequirement, SecurityScheme, takes_token
from generator.read.reading import Fault, Reading


def read_schemes(reading: Reading, root: Node) -> tuple[SecurityScheme, ...]:
    """Return the security schemes; those without a client of their own are reported."""
    components = root.get("components")
    found: list[SecurityScheme] = []
    for key, member in (
        reading.members(components, "securitySchemes") if components is not None else ()
    ):
        try:
            node = reading.follow(member)
        except Fault as fault:
            message = f"the scheme {quoted(key)} is left out: {fault.message}"
            reading.sink.warning(Code.SECURITY_UNSUPPORTED, fault.location, message, fault.notes)
            continue
        scheme = _scheme(key, node)
        if not takes_token(scheme):
            message = (
                f"the scheme {quoted(key)} is not the client's to send yet: {_by_hand(scheme)}"
            )
            reading.sink.note(Code.SECURITY_UNSUPPORTED, scheme.location, message)
        found.append(scheme)
    return tuple(found)


def _by_hand(scheme: SecurityScheme) -> str:
    """Say how a caller passes the credential of a scheme that the client does not know."""
    name = scheme.name or scheme.key
    match scheme.type, scheme.scheme or scheme.place:
        case "apiKey", "query":
            how = f"http_client=httpx2.Client(params={{{quoted(name)}: ...}})"
        case "apiKey", "cookie":
            how = f"http_client=httpx2.Client(cookies={{{quoted(name)}: ...}})"
        case "apiKey", _:
            how = f"headers={{{quoted(name)}: ...}}"
        case "http", "basic":
            how = "auth=httpx2.BasicAuth(user, password)"
        case "http", "digest":
            how = "auth=httpx2.DigestAuth(user, password)"
        case "mutualTLS", _:
            how = "http_client=httpx2.Client(verify=...), with a context that has the certificate"
        case _:
            how = "headers={'Authorization': ...}, or an httpx2.Auth in auth="
    return f"pass {how}"


def _scheme(key: str, node: Node) -> SecurityScheme:
    scheme = node.text("scheme")
    return SecurityScheme(
        key=key,
        type=node.text("type") or "",
        location=node.location,
        scheme=scheme.lower() if scheme is not None else None,
        name=node.text("name"),
        place=node.text("in"),
        description=node.text("description"),
    )


def read_requirements(reading: Reading, node: Node) -> tuple[SecurityRequirement, ...] | None:
    """Return the alternatives that `security` lists; None where the key is missing."""
    if node.get("security") is None:
        return None
    components = reading.root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    found: list[SecurityRequirement] = []
    for item in reading.items(node, "security"):
        for name, member in item.members():
            if schemes is None or not schemes.has(name):
                message = f"no security scheme is called {quoted(name)}; declare it in 'components.securitySchemes'"
                reading.sink.warning(Code.SECURITY_UNSUPPORTED, member.location, message)
        found.append(tuple(name for name, _ in item.members()))
    return tuple(found)
