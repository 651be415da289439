"""Paths and operations of Swagger 2.0, and the parameters and responses that they share."""

from __future__ import annotations

from generator.document.node import Json, Node
from generator.document.swagger.content import request_body, upgrade_body, upgrade_response
from generator.document.swagger.surroundings import Surroundings, media_types, servers_of
from generator.document.swagger.value import upgrade_parameter
from generator.location import Pointer

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch"})


def upgrade_paths(around: Surroundings, node: Node) -> Json:
    """Return the paths with all their operations."""
    if not isinstance(node.value, dict):
        return node.value
    return {path: _path(around, item) for path, item in node.members()}


def shared_parameters(around: Surroundings, base: Pointer) -> dict[str, Json]:
    """Return the components that the root's `parameters` become.

    A parameter in `body` becomes a request body; those of forms stand where they are used.
    """
    parameters: dict[str, Json] = {}
    bodies: dict[str, Json] = {}
    found = around.root.get("parameters")
    for name, node in found.members() if found is not None else ():
        place = node.text("in")
        if place == "body":
            to = base.child("requestBodies").child(name)
            bodies[name] = upgrade_body(around, node, to, around.consumes)
        elif place != "formData":
            to = base.child("parameters").child(name)
            parameters[name] = upgrade_parameter(around, node, to)
    kinds: dict[str, Json] = {"parameters": parameters, "requestBodies": bodies}
    return {key: value for key, value in kinds.items() if value}


def shared_responses(around: Surroundings, base: Pointer) -> dict[str, Json]:
    """Return the components that the root's `responses` become."""
    found = around.root.get("responses")
    to = base.child("responses")
    responses: dict[str, Json] = {
        name: upgrade_response(around, node, to.child(name), around.produces)
        for name, node in (found.members() if found is not None else ())
    }
    return {"responses": responses} if responses else {}


def _path(around: Surroundings, item: Node) -> Json:
    if not isinstance(item.value, dict):
        return item.value
    found: dict[str, Json] = {}
    shared = _parameters(item)
    for key, member in item.members():
        if key == "parameters":
            found[key] = _kept(around, shared, member.pointer)
        elif key in _METHODS and isinstance(member.value, dict):
            found[key] = _operation(around, member, shared)
        else:
            found[key] = member.value
    return found


def _operation(around: Surroundings, node: Node, shared: list[Node]) -> Json:
    found: dict[str, Json] = {}
    own = _parameters(node)
    for key, member in node.members():
        if key == "parameters":
            found[key] = _kept(around, own, member.pointer)
        elif key == "responses" and isinstance(member.value, dict):
            produces = media_types(node, "produces", around.produces)
            found[key] = {
                status: upgrade_response(around, response, response.pointer, produces)
                for status, response in member.members()
            }
        elif key not in ("consumes", "produces", "schemes"):
            found[key] = member.value
    consumes = media_types(node, "consumes", around.consumes)
    body = request_body(around, [*own, *shared], node.pointer.child("requestBody"), consumes)
    if body is not None:
        found["requestBody"] = body
    schemes = node.get("schemes")
    if schemes is not None:
        servers = servers_of(around.root, schemes, around.sink)
        if servers != around.servers:
            found["servers"] = servers
            around.moves.move(schemes, node.pointer.child("servers"))
    return found


def _parameters(node: Node) -> list[Node]:
    found = node.get("parameters")
    return [] if found is None else list(found.items())


def _kept(around: Surroundings, listed: list[Node], to: Pointer) -> Json:
    """Return the parameters that stay parameters."""
    kept = [
        node for node in listed if around.moves.follow(node).text("in") not in ("body", "formData")
    ]
    return [upgrade_parameter(around, node, to.child(index)) for index, node in enumerate(kept)]
