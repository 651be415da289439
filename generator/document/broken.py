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
        holder: Json = value
        for token in node.pointer.tokens:
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]  # type: ignore[index]  # the way there is in the document
        if isinstance(holder, dict):
            _stub(holder, section, node.pointer)
    return Document(document.source, value), frozenset(node.pointer for node, _ in broken)


def _is_broken(node: Node, resolver: Resolver) -> bool:
    try:
        resolver.follow(node)
    except (ResolveFault, RecursionError):
        return True
    return not is_reference(node.value)


def _stub(holder: dict[str, Json], section: str, pointer: Pointer) -> None:
    if section == "pathItems":
        del holder["$ref"]
        return
    holder.clear()
    if section == "parameters":
        # No two parameters have one name.
        holder |= {"name": str(pointer), "in": "query", "schema": {}}
    holder |= copy.deepcopy(_STUBS.get(section, {}))
