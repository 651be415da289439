"""Nodes: values with a place. Nothing here knows what OpenAPI means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from generator.document.fault import ResolveFault
from generator.location import Location, Pointer, Source

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


@dataclass(slots=True, eq=False)
class Document:
    """A loaded file: its values and where they came from."""

    source: Source
    value: dict[str, Json] = field(repr=False)
    refused: Mapping[str, ResolveFault] = field(default_factory=dict, repr=False)
    """Why references into other files could not be followed, by the text that still stands there."""

    @property
    def root(self) -> Node:
        """The whole document as a node."""
        return Node(self.value, Location(self.source))


@dataclass(frozen=True, slots=True)
class Node:
    """A value and its place; made on demand, so that a document costs no second tree."""

    value: Json = field(repr=False)
    location: Location

    def get(self, key: str) -> Node | None:
        """Return the member `key`; None where this is no mapping, or the member is missing or null."""
        if not isinstance(self.value, dict):
            return None
        found = self.value.get(key)
        return None if found is None else Node(found, self.location.child(key))

    def has(self, key: str) -> bool:
        """Say whether this is a mapping with the member `key`, null or not."""
        return isinstance(self.value, dict) and key in self.value

    def members(self) -> Iterator[tuple[str, Node]]:
        """Yield the members of a mapping in order; nothing for any other value."""
        if isinstance(self.value, dict):
            for key, value in self.value.items():
                yield key, Node(value, self.location.child(key))

    def items(self) -> Iterator[Node]:
        """Yield the items of a list; nothing for any other value."""
        if isinstance(self.value, list):
            for index, value in enumerate(self.value):
                yield Node(value, self.location.child(index))

    def text(self, key: str) -> str | None:
        """Return the member `key` where it is a string."""
        found = self.value.get(key) if isinstance(self.value, dict) else None
        return found if isinstance(found, str) else None

    def flag(self, key: str) -> bool:
        """Say whether the member `key` is true."""
        return isinstance(self.value, dict) and self.value.get(key) is True

    @property
    def pointer(self) -> Pointer:
        """The pointer of this node's place."""
        return self.location.pointer

    @property
    def kind(self) -> str:
        """What the value is, in the words of JSON."""
        match self.value:
            case None:
                return "null"
            case bool():
                return "a boolean"
            case int() | float():
                return "a number"
            case str():
                return "a string"
            case list():
                return "an array"
            case _:
                return "an object"


def node_at(root: Node, location: Location) -> Node | None:
    """Return what stands at a place of a document, no reference followed; None where nothing does."""
    if location.source is not root.location.source:
        return None
    node = root
    for token in location.pointer.tokens:
        value = node.value
        if isinstance(value, dict) and token in value:
            node = Node(value[token], node.location.child(token))
        elif isinstance(value, list) and token.isdecimal() and int(token) < len(value):
            node = Node(value[int(token)], node.location.child(token))
        else:
            return None
    return node
