"""The whole document: operations, schemas and what is said once for all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.ir.operation import Operation, is_field_name
from generator.ir.schema import Schema, SchemaId
from generator.location import Location

SecurityRequirement: TypeAlias = tuple[str, ...]
"""Names of the schemes that are needed together; empty where none is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Info:
    """What the SDK says of the document's `info`."""

    title: str
    version: str
    location: Location
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A server that can be called."""

    address: str
    """With every variable's default in place, as it is sent; a relative reference may stay one."""
    location: Location


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A tag that the document declares."""

    name: str
    description: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A security scheme (OpenAPI 3.0, Security Scheme Object)."""

    key: str
    type: str
    """`apiKey`, `http`, `oauth2` or `openIdConnect`."""
    location: Location
    scheme: str | None = None
    """For `http`: `bearer`, `basic`, ... in lower case."""
    name: str | None = None
    place: str | None = None
    """For `apiKey`: `query`, `header` or `cookie`."""
    description: str | None = None
    token_url: str | None = None
    """Where a client asks for tokens with its own credentials (RFC 6749, section 4.4).

    Empty where the document says no address that can be used, None where it has no such flow.
    """


_FRAMING = frozenset({
    "connection", "content-length", "content-type", "expect", "host", "keep-alive", "te", "trailer", "transfer-encoding",
    "upgrade",
})  # fmt: skip
"""Headers that say how a message is read (RFC 9110, sections 7 to 10): no key travels in them."""


def credential_of(scheme: SecurityScheme) -> Literal["token", "key", "basic"] | None:
    """Return what a client takes for a scheme; None where no argument is for it.

    A bearer token (RFC 6750), a key, or a user name and password (RFC 7617).
    """
    match scheme.type, scheme.scheme:
        case ("oauth2" | "openIdConnect", _) | ("http", "bearer"):
            return "token"
        case "http", "basic":
            return "basic"
        case "apiKey", _ if _can_travel(scheme.place, scheme.name or ""):
            return "key"
    return None


def _can_travel(place: str | None, name: str) -> bool:
    """Say whether a key can be sent under a name."""
    if place == "header":
        return is_field_name(name) and name.lower() not in _FRAMING
    return is_field_name(name) if place == "cookie" else place == "query" and bool(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API, complete: every schema that an operation or a component names is in `schemas`."""

    info: Info
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[SecurityRequirement, ...]
    operations: tuple[Operation, ...]
    schemas: Mapping[SchemaId, Schema]
    """In the order in which the document first reaches them."""
    json_schema: bool = False
    """Whether schemas are those of JSON Schema 2020-12 (OpenAPI 3.1 and later)."""
