"""A document without its references that lead nowhere, so that the rest of it can be judged."""

from __future__ import annotations

import copy
from collections.abc import Mapping

from generator.document.fault import ResolveFault
from generator.document.node import Document, Json, Node
from generator.document.references import sites
from generator.document.resolve import Resolver, is_reference
from generator.location import Pointer

_STUBS: Mapping[str, dict[str, Json]] = {
    "responses": {"description": ""},
    "requestBodies": {"content": {}},
    "headers": {"schema": {}},
    "links": {"operationId": ""},
}
"""What stands for a reference to a member of a section, where nothing at all would be refused."""


def without_broken(document: Document) -> tuple[Document, frozenset[Pointer]]:
    """Return a copy in which the least that is valid stands for each broken reference, and the places of these.

    A path item keeps what it has beside its reference.
    """
    resolver = Resolver(document)
    broken = [
        (site.node, site.section)
        for site in sites(document.root)
        if not site.structural
        and isinstance(site.node.value, dict)
        and _is_broken(site.node, resolver)
    ]
    if not broken:
        return document, frozenset()
    value = copy.deepcopy(document.value)
    for node, section in broken:
        holder = _at(value, node.pointer)
        if isinstance(holder, dict):
            _stub(holder, section, node.pointer)
    return Document(document.source, value), frozenset(node.pointer for node, _ in broken)


def _at(value: Json, pointer: Pointer) -> Json:
    """Return the value at a pointer; None where the way there went with what a stub stands for."""
    for token in pointer.tokens:
        if isinstance(value, list):
            value = value[int(token)]
        elif isinstance(value, dict) and token in value:
            value = value[token]
        else:
            return None
    return value


def _is_broken(node: Node, resolver: Resolver) -> bool:
    try:
        resolver.follow(node)
    except (ResolveFault, RecursionError):
        return True
    return not is_reference(node.value)


def _stub(holder: dict[str, Json], section: str, pointer: Pointer) -> None:
    if section == "pathItems":
        holder.pop("$ref", None)  # one object may stand in two places
        return
    holder.clear()
    if section == "parameters":
        # No two parameters have one name.
        holder |= {"name": str(pointer), "in": "query", "schema": {}}
    holder |= copy.deepcopy(_STUBS.get(section, {}))
