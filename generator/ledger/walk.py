"""A walk over a document as the standard describes it, which knows nothing of what was read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.document import Node, is_reference
from generator.ledger.grammar import NAMES, OBJECTS, Keyword, Kind, State

UNKNOWN = Keyword(State.UNKNOWN, "no standard knows it")
EXTENSION = Keyword(State.IRRELEVANT, "an extension for other tools")
_REFERABLE = frozenset({
    Kind.PATH_ITEM, Kind.PARAMETER, Kind.BODY, Kind.RESPONSE, Kind.HEADER, Kind.SCHEMA, Kind.EXAMPLE, Kind.LINK,
    Kind.CALLBACK, Kind.SECURITY_SCHEME, Kind.MEDIA_TYPE,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Held:
    """An object below a keyword."""

    node: Node
    kind: Kind


@dataclass(frozen=True, slots=True)
class Part:
    """A member of an object: a keyword with its rule, and the objects that it holds."""

    name: str
    node: Node
    rule: Keyword
    held: tuple[Held, ...] = ()


def is_reference_to(node: Node, kind: Kind) -> bool:
    """Say whether an object of a kind is a reference to one."""
    return kind in _REFERABLE and is_reference(node.value)


def parts(node: Node, kind: Kind) -> Iterator[Part]:
    """Yield the keywords of an object in document order; nothing for what is no object."""
    refers = is_reference_to(node, kind)
    if kind in NAMES and not refers:
        return
    table = OBJECTS[kind]
    if refers and kind is not Kind.SCHEMA:
        table = {**table, **_BESIDE}
    for name, member in node.members():
        rule = table.get(name)
        if rule is None:
            yield Part(name, member, EXTENSION if name.startswith("x-") else UNKNOWN)
        else:
            yield Part(name, member, rule, tuple(_held(member, rule)))


def named(node: Node, kind: Kind) -> Iterator[Held]:
    """Yield what the names of an object hold, where its members are names."""
    rule = NAMES.get(kind)
    if rule is not None and rule.holds is not None:
        for name, member in node.members():
            if isinstance(member.value, dict) and not name.startswith("x-"):
                yield Held(member, rule.holds)


def _held(member: Node, rule: Keyword) -> Iterator[Held]:
    if rule.holds is None:
        return
    kind = rule.holds
    if rule.form == "one" and isinstance(member.value, dict):
        yield Held(member, kind)
    elif rule.form in ("list", "first") or isinstance(member.value, list):
        yield from (Held(item, kind) for item in member.items() if isinstance(item.value, dict))
    elif rule.form in ("map", "named"):
        for name, item in member.members():
            if isinstance(item.value, dict) and not (rule.form == "map" and name.startswith("x-")):
                yield Held(item, kind)


_BESIDE = {"$ref": Keyword(), "summary": Keyword(), "description": Keyword()}
"""What a Reference Object has (OpenAPI 3.1, Reference Object)."""
