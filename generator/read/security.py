"""Security schemes and requirements."""

from __future__ import annotations

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import SecurityRequirement, SecurityScheme
from generator.read.schema import SchemaReader


def read_schemes(reader: SchemaReader, root: Node) -> tuple[SecurityScheme, ...]:
    """Return the security schemes; those without a client of their own are reported."""
    components = root.get("components")
    schemes = components.get("securitySchemes") if components is not None else None
    found = tuple(_scheme(reader, key, node) for key, node in (schemes.members() if schemes is not None else ()))
    for scheme in found:
        if not _by_token(scheme):
            message = (
                f"the scheme {quoted(scheme.key)} is not the client's to send yet: "
                "pass its credential with 'headers=' or 'auth='"
            )
            reader.sink.note(Code.SECURITY_UNSUPPORTED, scheme.location, message)
    return found


def _by_token(scheme: SecurityScheme) -> bool:
    """Say whether a scheme's credential is a bearer token (RFC 6750)."""
    return scheme.type in ("oauth2", "openIdConnect") or (scheme.type == "http" and scheme.scheme == "bearer")


def _scheme(reader: SchemaReader, key: str, node: Node) -> SecurityScheme:
    node = reader.resolver.follow(node)
    scheme = node.text("scheme")
    return SecurityScheme(
        key=key,
        type=node.text("type") or "",
        location=node.location,
        scheme=scheme.lower() if scheme is not None else None,
        name=node.text("name"),
        place=node.text("in"),
        bearer_format=node.text("bearerFormat"),
        description=node.text("description"),
    )


def read_requirements(node: Node) -> tuple[SecurityRequirement, ...] | None:
    """Return the alternatives that `security` lists; None where the key is missing."""
    listed = node.get("security")
    if listed is None:
        return None
    return tuple(tuple(name for name, _ in item.members()) for item in listed.items())
