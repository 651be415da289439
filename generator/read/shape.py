"""Shapes: the keywords of a schema, whatever parts they come from, and what is asked of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.document import Json, Node
from generator.location import Location

ANNOTATIONS = frozenset({
    "$comment", "default", "deprecated", "description", "example", "examples", "externalDocs", "nullable", "readOnly",
    "title", "writeOnly", "xml",
})  # fmt: skip
VARIANTS = ("oneOf", "anyOf")


@dataclass(frozen=True, slots=True)
class Variants:
    """A list of variants, of `oneOf` or `anyOf`."""

    keyword: Node
    items: tuple[Node, ...]
    discriminator: Node | None
    """The one that stands beside the list."""


@dataclass(slots=True)
class Shape:
    """The keywords of a schema after `allOf`, each with the node that gives it."""

    node: Node
    keywords: dict[str, Node] = field(default_factory=dict)
    properties: dict[str, list[Node]] = field(default_factory=dict)
    """Every declaration of a property, in the order of the parts."""
    required: dict[str, Location] = field(default_factory=dict)
    """Required names, each with the place of the list that names it."""
    parents: list[Node] = field(default_factory=list)
    unions: list[Variants] = field(default_factory=list)
    """Every list of variants, in the order of the parts: a value fits one of each."""
    made: int = 1
    """How many schemas the lists around this one make of it, each with other parts."""

    def value(self, key: str) -> Json:
        """Return a keyword's value; None where it is missing."""
        return self.keywords[key].value if key in self.keywords else None

    def text(self, key: str) -> str | None:
        """Return a keyword's value where it is a string."""
        found = self.value(key)
        return found if isinstance(found, str) else None

    def flag(self, key: str) -> bool:
        """Say whether a keyword is true."""
        return self.value(key) is True

    def types(self) -> list[str]:
        """Return the types that `type` names; none where it is missing."""
        return type_names(self.value("type"))

    def without(self, *keys: str) -> Shape:
        """Return a copy that lacks some keywords."""
        kept = {key: member for key, member in self.keywords.items() if key not in keys}
        properties = {name: list(places) for name, places in self.properties.items()}
        return replace(
            self,
            keywords=kept,
            properties=properties,
            required=dict(self.required),
            parents=list(self.parents),
            unions=list(self.unions),
        )


def is_annotation(key: str) -> bool:
    """Say whether a keyword restricts nothing."""
    return key in ANNOTATIONS or key.startswith("x-")


def weight(value: Json) -> set[str]:
    """Return the keywords of a schema that restrict more than the type does."""
    if not isinstance(value, dict):
        return {"schema"}
    return {key for key in value if key != "type" and not is_annotation(key)}


def common_types(one: list[str], other: list[str]) -> list[str]:
    """Return the types that both lists allow; an integer is a number."""
    found = [name for name in other if name in one or (name == "integer" and "number" in one)]
    return found + [
        name for name in one if name == "integer" and "number" in other and name not in found
    ]


def type_names(value: Json) -> list[str]:
    """Return the names of types; a null that lost its quotes in YAML is the type `null`."""
    if isinstance(value, list):
        return [
            "null" if name is None else name
            for name in value
            if name is None or isinstance(name, str)
        ]
    return [value] if isinstance(value, str) else []
