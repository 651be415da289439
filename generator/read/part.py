"""The part of a document that is wanted: selected operations and all that they reach, as a document.

What is left out is never resolved, judged or read, so that a fault in it stops nothing. What stays keeps
its pointer. Components stay or go as a whole; `generator.ir.select` drops what is not reached inside them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from generator.config import Config, PagingRule, Subject, nearest
from generator.diagnostics import Code, Sink, quoted
from generator.document import Document, Json, Node, ResolveFault, Resolver
from generator.location import Pointer
from generator.read.operation import METHODS

Tokens: TypeAlias = tuple[str, ...]

_SCHEMAS = ("components", "schemas")
_MAPS = {
    "paths": 2, "webhooks": 2, "components": 3,
    "definitions": 2, "parameters": 2, "responses": 2, "securityDefinitions": 2,
}  # fmt: skip
"""Where a document holds things that stay or go each by itself, and how many tokens lead to one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of a document."""

    document: Document
    keys: frozenset[str]
    """The selected operations, such as `GET /users/{user_id}`; what they refer into may be there as well."""
    subjects: tuple[Subject, ...]
    """Every operation of the whole document."""

    def only(self, rules: Mapping[str, PagingRule]) -> dict[str, PagingRule]:
        """Return the paging rules, by operationId, of the selected operations."""
        known = {subject.operation_id for subject in self.subjects if _key(subject) in self.keys}
        return {name: rule for name, rule in rules.items() if name in known}


def _key(subject: Subject) -> str:
    """Return the key that the operation has when it is read: `{+name}` is `{name}` there."""
    return subject.key.replace("{+", "{")


def part_of(document: Document, config: Config, sink: Sink) -> Part:
    """Return the selected part of a document; what selects nothing is reported."""
    selection = config.selection
    found = tuple(_operations(document))
    taken = [(subject, node) for subject, node in found if selection.takes(subject)]
    kept = _Kept(document.value, {node.pointer.tokens for _, node in found})
    for subject, node in taken:
        kept.keep(("paths", subject.path))
        kept.keep(node.pointer.tokens)
    part = Part(
        document=replace(document, value=kept.value()),
        keys=frozenset(_key(subject) for subject, _ in taken),
        subjects=tuple(subject for subject, _ in found),
    )
    _report(part, config, sink)
    return part


def _report(part: Part, config: Config, sink: Sink) -> None:
    """Report each glob and each rule that fits nothing, and a selection that leaves nothing."""
    selection = config.selection
    for table, key, glob in selection.unused(part.subjects):
        near = nearest(glob, part.subjects, key)
        hint = f"; did you mean {quoted(near)}?" if near is not None else ""
        if key is None:
            place, what = None, f"--{table} {quoted(glob)}"
        elif glob:
            place, what = config.location_of_value(glob, "select", table, key), quoted(glob)
        else:
            place, what = config.location_of("select", table), f"a rule under {quoted(table)}"
        sink.warning(Code.CONFIG_UNUSED, place, f"{what} fits no operation of the document{hint}")
    if not part.keys:
        message = (
            f"the selection leaves none of the document's operations ({len(part.subjects)}); "
            "without it, 'sdkwright list' shows them"
        )
        listed = selection.include or selection.exclude
        sink.error(Code.CONFIG_VALUE, config.location_of("select") if listed else None, message)


def _operations(document: Document) -> Iterator[tuple[Subject, Node]]:
    """Yield every operation, of path items behind a reference too; one that cannot be followed has none."""
    resolver = Resolver(document)
    paths = document.root.get("paths")
    for path, item in paths.members() if paths is not None else ():
        if path.startswith("x-"):
            continue
        try:
            holder = resolver.follow(item)
        except (ResolveFault, RecursionError):
            continue
        more = holder.get("additionalOperations")
        members = [
            *((key.upper(), node) for key, node in holder.members() if key in METHODS),
            *((key, node) for key, node in (more.members() if more is not None else ())),
        ]
        for method, node in members:
            tags = node.get("tags")
            subject = Subject(
                method=method,
                path=path,
                operation_id=node.text("operationId"),
                tags=tuple(
                    tag.value
                    for tag in (tags.items() if tags is not None else ())
                    if isinstance(tag.value, str)
                ),
            )
            yield subject, node


class _Kept:
    """What of a document is kept: things are named, and what they refer to is kept with them."""

    def __init__(self, root: dict[str, Json], operations: set[Tokens]) -> None:
        self._root, self._operations = root, operations
        self._kept: set[Tokens] = set()
        self._children = _children(root)
        for key, value in root.items():
            if key not in _MAPS and not key.startswith("x-"):
                for tokens in _references({key: value}):
                    self.keep(tokens)

    def keep(self, tokens: Tokens) -> None:
        """Keep what a pointer leads into, and all that it reaches."""
        pending = [tokens]
        while pending:
            for thing in self._things(pending.pop()):
                if thing not in self._kept:
                    self._kept.add(thing)
                    pending += self._reached(thing)

    def value(self) -> dict[str, Json]:
        """Return the document without what is not kept."""
        dropped = self._operations - self._kept
        value = dict(self._root)
        for key, length in _MAPS.items():
            if key in value:
                value[key] = self._filtered(value[key], (key,), length, dropped)
        if not value.get("webhooks"):
            value.pop("webhooks", None)
        return value

    def _things(self, tokens: Tokens) -> Iterator[Tokens]:
        """Yield the thing that a pointer leads into, and the operation in it."""
        if tokens:
            yield tokens[: _MAPS.get(tokens[0], 1)]
        for length in range(2, len(tokens) + 1):
            if tokens[:length] in self._operations:
                yield tokens[:length]

    def _reached(self, thing: Tokens) -> Iterator[Tokens]:
        """Yield where a thing refers to; the operations of a path item are things of their own."""
        value = self._root.get(thing[0])
        for token in thing[1:]:
            value = value.get(token) if isinstance(value, dict) else None
        if thing not in self._operations:
            value = _without(value, thing, self._operations)
        if isinstance(value, dict) and "discriminator" in value:
            yield from self._children.get(thing, ())
        yield from _references(value)

    def _filtered(self, value: Json, tokens: Tokens, length: int, dropped: set[Tokens]) -> Json:
        if not isinstance(value, dict):
            return value
        if len(tokens) == length:
            return _without(value, tokens, dropped)
        return {
            key: self._filtered(member, here, length, dropped)
            for key, member in value.items()
            if len(here := (*tokens, key)) < length or here in self._kept or key.startswith("x-")
        }


def _without(value: Json, tokens: Tokens, operations: set[Tokens]) -> Json:
    """Return a path item without some of its operations; any other thing as it is."""
    if not isinstance(value, dict):
        return value
    return {
        key: _without(member, here, operations) if key == "additionalOperations" else member
        for key, member in value.items()
        if (here := (*tokens, key)) not in operations
    }


def _children(root: dict[str, Json]) -> dict[Tokens, list[Tokens]]:
    """Return, for a schema, those that take it in by `allOf`: a discriminator in it leads to them."""
    found: dict[Tokens, list[Tokens]] = {}
    components = root.get("components")
    maps = {
        _SCHEMAS: components.get("schemas") if isinstance(components, dict) else None,
        ("definitions",): root.get("definitions"),
    }
    for place, schemas in maps.items():
        for name, schema in schemas.items() if isinstance(schemas, dict) else ():
            parts = schema.get("allOf") if isinstance(schema, dict) else None
            for part in parts if isinstance(parts, list) else ():
                for tokens in _references(part):
                    found.setdefault(tokens, []).append((*place, name))
    return found


def _references(value: Json) -> Iterator[Tokens]:
    """Yield where a value refers to: by `$ref`, by a discriminator's mapping, by the name of a security scheme."""
    pending = [value]
    while pending:
        found = pending.pop()
        if isinstance(found, list):
            pending += found
        elif isinstance(found, dict):
            pending += found.values()
            yield from _own_references(found)


def _own_references(value: dict[str, Json]) -> Iterator[Tokens]:
    reference, discriminator = value.get("$ref"), value.get("discriminator")
    mapping = discriminator.get("mapping") if isinstance(discriminator, dict) else None
    texts = [reference, *(mapping.values() if isinstance(mapping, dict) else ())]
    for text in texts:
        if isinstance(text, str):
            yield _pointed(text)
    security = value.get("security")
    for requirement in security if isinstance(security, list) else ():
        for name in requirement if isinstance(requirement, dict) else ():
            yield ("components", "securitySchemes", name)
            yield ("securityDefinitions", name)


def _pointed(text: str) -> Tokens:
    """Return where a reference's text points to; a bare name is that of a schema."""
    try:
        return Pointer.from_fragment(text).tokens if text.startswith("#") else (*_SCHEMAS, text)
    except ValueError:
        return ()
