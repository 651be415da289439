"""A whole Swagger 2.0 document as one of OpenAPI 3.0."""

from __future__ import annotations

from generator.diagnostics import Code, Sink
from generator.document.node import Document, Json, Node
from generator.document.swagger.moves import Moves
from generator.document.swagger.operation import shared_parameters, shared_responses, upgrade_paths
from generator.document.swagger.schema import upgrade_schema
from generator.document.swagger.surroundings import Surroundings, read_surroundings
from generator.location import Location, Pointer

_REPLACED = frozenset({
    "swagger", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters", "responses",
    "securityDefinitions",
})  # fmt: skip
_FLOWS = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}


def upgrade(document: Document, sink: Sink) -> Document | None:
    """Return a Swagger 2.0 document as OpenAPI 3.0, any other as it is; None where it is too deep.

    What is unsound in the old document stays so: readers report it.
    """
    if document.value.get("openapi") is not None or document.value.get("swagger") is None:
        return document
    try:
        return _upgrade(document, sink)
    except RecursionError:
        message = "the document is nested too deep to be read"
        sink.error(Code.TOO_DEEP, Location(document.source), message)
        return None


def _upgrade(document: Document, sink: Sink) -> Document:
    root, moves = document.root, Moves(document)
    around = read_surroundings(root, moves, sink)
    value: dict[str, Json] = {"openapi": "3.0.3"}
    value |= {key: member for key, member in document.value.items() if key not in _REPLACED}
    origin = root.get("host") or root.get("basePath")
    if around.servers and origin is not None:
        value["servers"] = around.servers
        moves.move(origin, Pointer(("servers",)))
    components = _components(around)
    paths = root.get("paths")
    value["paths"] = {} if paths is None else upgrade_paths(around, paths)
    if components:
        value["components"] = components
    upgraded = Document(moves.source, value, document.refused)
    moves.redirect(upgraded)
    return upgraded


def _components(around: Surroundings) -> dict[str, Json]:
    base = Pointer(("components",))
    found: dict[str, Json] = {}
    definitions = around.root.get("definitions")
    if definitions is not None:
        around.moves.move(definitions, base.child("schemas"))
        found["schemas"] = (
            {name: upgrade_schema(member.value) for name, member in definitions.members()}
            if isinstance(definitions.value, dict)
            else definitions.value
        )
    found |= shared_parameters(around, base)
    found |= shared_responses(around, base)
    schemes = around.root.get("securityDefinitions")
    if schemes is not None:
        around.moves.move(schemes, base.child("securitySchemes"))
        found["securitySchemes"] = (
            {name: _scheme(member) for name, member in schemes.members()}
            if isinstance(schemes.value, dict)
            else schemes.value
        )
    return found


def _scheme(node: Node) -> Json:
    """Return a security scheme (Swagger 2.0, Security Scheme Object)."""
    if not isinstance(node.value, dict):
        return node.value
    if node.text("type") == "basic":
        return {**node.value, "type": "http", "scheme": "basic"}
    flow = node.text("flow")
    if node.text("type") != "oauth2" or flow is None:
        return dict(node.value)
    own = ("authorizationUrl", "tokenUrl", "scopes")
    found: dict[str, Json] = {
        key: member for key, member in node.value.items() if key not in ("flow", *own)
    }
    flows: dict[str, Json] = {key: node.value[key] for key in own if key in node.value}
    return {**found, "flows": {_FLOWS.get(flow, flow): {"scopes": {}, **flows}}}
