"""Security schemes and requirements."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import urlsplit

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Operation, SecurityRequirement, SecurityScheme, credential_of
from generator.read.reading import Fault, Reading

_URL = re.compile(r"[!#-;=?-\[\]_a-z~]+")
"""What a URI is written in (RFC 3986, section 2): a template of one is none."""


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
        if credential_of(scheme) is None:
            message = f"the scheme {quoted(key)} is not the client's to send: {_by_hand(scheme)}"
            reading.sink.note(Code.SECURITY_UNSUPPORTED, scheme.location, message)
        found.append(scheme)
    return tuple(found)


def _by_hand(scheme: SecurityScheme) -> str:
    """Say how a caller passes the credential of a scheme that no argument of the client is for."""
    match scheme.type, scheme.scheme or scheme.place:
        case "apiKey", _:
            return f"no key can travel as {quoted(scheme.name or '')}"
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
        token_url=_token_url(node),
    )


def _token_url(node: Node) -> str | None:
    """Return where tokens are asked for with client credentials (OpenAPI 3.0, OAuth Flow Object)."""
    flows = node.get("flows") if node.text("type") == "oauth2" else None
    flow = flows.get("clientCredentials") if flows is not None else None
    if flow is None:
        return None
    text = (flow.text("tokenUrl") or "").strip()
    try:
        parts = urlsplit(text)
    except ValueError:
        return ""
    whole = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc
    relative = not parts.scheme and not parts.netloc
    return text if _URL.fullmatch(text) and (whole or relative) else ""


def with_stated(
    operations: tuple[Operation, ...], security: tuple[SecurityRequirement, ...]
) -> tuple[Operation, ...]:
    """Return operations of which each says what it requires, where the document or one of them does.

    One that says nothing requires nothing then, unless the document does (OpenAPI 3.0, Operation Object,
    `security`). Where nobody says anything, what the API wants is not known.
    """
    if any(security) or not any(any(operation.security or ()) for operation in operations):
        return operations
    return tuple(
        replace(operation, security=()) if operation.security is None else operation
        for operation in operations
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
