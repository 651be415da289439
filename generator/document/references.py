"""Which mappings of a document are references, and which only look like it.

`$ref` inside an example, a default, an enum or an extension is data. A property may be called
`$ref`, `example` or `default`: below `properties` and its like, keys are names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.document.node import Node

_NAMED: Mapping[str, str] = {
    "properties": "schemas", "patternProperties": "schemas", "dependentSchemas": "schemas", "schemas": "schemas",
    "definitions": "schemas", "$defs": "schemas", "responses": "responses", "parameters": "parameters",
    "requestBodies": "requestBodies", "headers": "headers", "securitySchemes": "securitySchemes", "links": "links",
    "callbacks": "callbacks", "pathItems": "pathItems", "paths": "pathItems", "webhooks": "pathItems",
    "content": "mediaTypes", "mediaTypes": "mediaTypes", "encoding": "", "variables": "",
    "additionalOperations": "",
}  # fmt: skip
"""Mappings whose keys are names, and the section of the components that their members belong to."""
KINDS: Mapping[str, str] = {
    "schemas": "a schema", "responses": "a response", "parameters": "a parameter", "examples": "an example",
    "requestBodies": "a request body", "headers": "a header", "securitySchemes": "a security scheme",
    "links": "a link", "callbacks": "a callback", "pathItems": "a path item",
    "mediaTypes": "a media type",
}  # fmt: skip
"""What a member of each section of the components is."""
_SINGLE: Mapping[str, str] = {
    **dict.fromkeys((
        "schema", "items", "additionalProperties", "additionalItems", "not", "if", "then", "else", "contains",
        "propertyNames", "unevaluatedItems", "unevaluatedProperties", "contentSchema", "itemSchema",
    ), "schemas"),
    "requestBody": "requestBodies",
}  # fmt: skip
_LISTED: Mapping[str, str] = {
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems", "items"), "schemas"),
    "parameters": "parameters",
}
_REFERENCE = re.compile(r"[#/]|\.(?:ya?ml|json)\Z")
_DATA = frozenset({"example", "default", "enum", "const", "mapping"})


class Site(NamedTuple):
    """A reference, and the section of the components that it belongs to, or ``.

    The node is a mapping with a `$ref`, or the text that a discriminator's `mapping` holds.
    """

    node: Node
    section: str
    structural: bool = False
    """True where it stands for a mapping of names, such as all of `paths`; no standard knows that."""


def references(root: Node) -> Iterator[Node]:
    """Yield every mapping that holds a `$ref` where the standard allows one, in document order."""
    for node, _, structural in sites(root):
        if not structural and isinstance(node.value, dict):
            yield node


def sites(root: Node, section: str = "", *, names: bool = False) -> Iterator[Site]:
    """Yield every reference at and below `root`, which belongs to `section`, or whose members do."""
    pending: list[tuple[Node, bool, str]] = [(root, names, section)]
    while pending:
        node, names, section = pending.pop()
        if isinstance(node.value, dict):
            if "$ref" in node.value and (not names or isinstance(node.value["$ref"], str)):
                yield Site(node, section, names)
            if "discriminator" in node.value and not names:
                yield from _mapped(node)
        pending.extend(reversed(list(_below(node, section, names=names))))


def _mapped(node: Node) -> Iterator[Site]:
    """Yield what a discriminator's mapping refers to; a text without signs is a component's name."""
    mapping = found.get("mapping") if (found := node.get("discriminator")) is not None else None
    for _, member in mapping.members() if mapping is not None else ():
        if isinstance(member.value, str) and _REFERENCE.search(member.value):
            yield Site(member, "schemas")


def below(node: Node, *, names: bool) -> Iterator[tuple[Node, bool]]:
    """Yield what is in a node and is no data, with whether its keys are names."""
    return ((member, named) for member, named, _ in _below(node, "", names=names))


def _below(node: Node, section: str, *, names: bool) -> Iterator[tuple[Node, bool, str]]:
    """Yield the mappings and lists below a node: whether its keys are names, and its section."""
    if isinstance(node.value, list):
        yield from (
            (item, False, section) for item in node.items() if isinstance(item.value, (dict, list))
        )
        return
    for key, member in node.members():
        if not isinstance(member.value, (dict, list)):
            continue
        if names and section == "callbacks" and not member.has("$ref"):
            yield member, True, "pathItems"
        elif names:
            yield member, False, section
        elif key in _DATA or key.startswith("x-"):
            continue
        elif key == "examples":
            yield from _examples(member)
        elif key in _NAMED and isinstance(member.value, dict):
            yield member, True, _NAMED[key]
        elif isinstance(member.value, list):
            yield member, False, _LISTED.get(key, "")
        else:
            yield member, False, _SINGLE.get(key, "")


def _examples(node: Node) -> Iterator[tuple[Node, bool, str]]:
    """Yield Example Objects that are references; the rest is data."""
    for _, member in node.members():
        if isinstance(member.value, dict) and "$ref" in member.value:
            yield member, False, "examples"
