"""What there is to suggest: each thing that was inferred or repaired, as the change that says it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from generator.config import Config
from generator.diagnostics import Code, Diagnostic, quoted
from generator.document import Json, Node
from generator.ir import Api, Object, Operation, SchemaId, Union
from generator.ledger import type_of
from generator.location import Location
from generator.python import Names
from generator.suggest.action import Action, Suggested
from generator.suggest.ids import choose_ids
from generator.suggest.place import Places
from generator.suggest.target import json_path, quoted_name

_REMOVED = (
    Code.FORMAT_UNKNOWN,
    Code.PATH_PARAMETER_UNUSED,
    Code.PARAMETER_IGNORED,
    Code.PARAMETER_DUPLICATE,
)
"""What is passed over where it stands, so that the document says the same without it."""
_STANDARD = {"url": "uri"}
"""Formats that have a standard's name as well, under which the SDK is the same."""


def suggest(
    places: Places, api: Api, names: Names, config: Config, said: Iterable[Diagnostic]
) -> Suggested:
    """Return the changes that make explicit what `said` reports; removals come last, from the end on."""
    collector = _Collector(places, api, names, config, tuple(said))
    actions = (*collector.updates(), *reversed(tuple(collector.removals())))
    return Suggested(actions=actions, unplaced=len(collector.unplaced))


class _Collector:
    def __init__(
        self,
        places: Places,
        api: Api,
        names: Names,
        config: Config,
        said: tuple[Diagnostic, ...],
    ) -> None:
        self._places, self._api, self._names, self._config = places, api, names, config
        self._said = said
        self._operations = [found for found in api.operations if found.answers != "stream"]
        """Those of the document: what answers both ways was read as two."""
        self.unplaced: set[Location] = set()
        """Places of the document that was read which it does not have as it is written."""

    def updates(self) -> Iterator[Action]:
        """Yield what is added to the document, or written in place of what is there."""
        if not self._places.is_upgraded:  # Swagger 2.0 has no unions
            yield from self._discriminators()
        yield from self._ids()
        yield from self._path_parameters()
        yield from self._styles()
        yield from self._formats()
        yield from self._types()

    def removals(self) -> Iterator[Action]:
        """Yield what is taken out, in document order."""
        found: dict[tuple[str, ...], Diagnostic] = {}
        for item in self._said:
            node = self._at(item.location) if item.code in _REMOVED else None
            if node is not None and _is_removable(item.code, node.location):
                found[node.pointer.tokens] = item
        for _, item in sorted(found.items(), key=lambda pair: _ordered(pair[0])):
            if item.code is not Code.FORMAT_UNKNOWN or self._renamed(item.location) is None:
                yield from self._action(item.location, item.message)
        yield from self._required()

    def _at(self, location: Location | None) -> Node | None:
        return self._places.changed(location)

    def _action(self, location: Location | None, why: str, update: Json = None) -> Iterator[Action]:
        """Yield an action where the document has the place as it is written."""
        node = self._at(location)
        if node is not None:
            yield Action(target=self._path(node), why=why, update=update)
        elif self._places.read(location) is not None and location is not None:
            self.unplaced.add(location)

    def _path(self, node: Node) -> str:
        return json_path(self._places.root.value, node.pointer.tokens)

    def _of(self, code: Code) -> Iterator[tuple[Location, str]]:
        for item in self._said:
            if item.code is code and item.location is not None:
                yield item.location, item.message

    def _discriminators(self) -> Iterator[Action]:
        reasons = {location.pointer: why for location, why in self._of(Code.TAG_INFERRED)}
        for schema in self._api.schemas.values():
            if not isinstance(schema, Union) or schema.discriminator is None:
                continue
            why = reasons.get(schema.meta.location.pointer)
            if schema.discriminator.inferred and why is not None:
                mapping: dict[str, Json] = {
                    value if isinstance(value, str) else json.dumps(value): target
                    for value, target in schema.discriminator.mapping
                }
                found: Json = {"propertyName": schema.discriminator.property, "mapping": mapping}
                yield from self._action(schema.meta.location, why, {"discriminator": found})

    def _ids(self) -> Iterator[Action]:
        twice = {location.pointer.parent for location, _ in self._of(Code.OPERATION_ID_DUPLICATE)}
        operations = {
            item.key: item
            for item in self._operations
            if item.operation_id is None or item.location.pointer in twice
        }
        chosen = choose_ids(self._api, self._names, self._config, iter(operations))
        for key, name in chosen.items():
            called = self._names.operations[key]
            has = operations[key].operation_id
            missing = (
                "has no operationId" if has is None else f"shares the operationId {quoted(has)}"
            )
            why = f"the operation {missing}; the method stays {called.call}, because it is {called.reason}"
            yield from self._action(operations[key].location, why, {"operationId": name})

    def _path_parameters(self) -> Iterator[Action]:
        for operation in self._operations:
            missing = list(self._undeclared(operation))
            if missing:
                typed: dict[str, Json] = {"type": "string"}
                kind = typed if self._places.is_upgraded else {"schema": typed}
                declared: list[Json] = [
                    {"name": name, "in": "path", "required": True, **kind} for name in missing
                ]
                said = ", ".join(map(quoted, missing))
                why = f"the path needs {said}, which no parameter declares; it is taken as a string"
                yield from self._action(operation.location, why, {"parameters": declared})

    def _undeclared(self, operation: Operation) -> Iterator[str]:
        """Yield the names in the path that no parameter declares."""
        for parameter in operation.parameters:
            node = self._places.read(parameter.location)
            if parameter.place == "path" and node is None:
                yield parameter.name

    def _styles(self) -> Iterator[Action]:
        styles = {
            item.location: item.style for op in self._api.operations for item in op.parameters
        }
        for location, why in self._of(Code.PARAMETER_STYLE):
            parameter = Location(location.source, location.pointer.parent)
            if self._places.is_upgraded:
                yield from self._action(parameter, why, {"collectionFormat": "csv"})
            elif parameter in styles:
                yield from self._action(parameter, why, {"style": styles[parameter]})

    def _formats(self) -> Iterator[Action]:
        for location, _ in self._of(Code.FORMAT_UNKNOWN):
            found = self._renamed(location)
            if found is not None:
                name = self._at(location)
                why = f"the standard's name of {quoted(name.value if name else '')} is {quoted(found)}"
                owner = Location(location.source, location.pointer.parent)
                yield from self._action(owner, why, {"format": found})

    def _renamed(self, location: Location | None) -> str | None:
        """Return the standard's name of the format at a place; None where there is none."""
        node = self._at(location)
        return _STANDARD.get(node.value) if node and isinstance(node.value, str) else None

    def _types(self) -> Iterator[Action]:
        kinds = {schema.meta.location: schema for schema in self._api.schemas.values()}
        for location, why in self._of(Code.TYPE_IMPLIED):
            kind = type_of(kinds.get(location))
            if kind is not None:
                yield from self._action(location, why, {"type": kind})
        for location, why in self._of(Code.TYPE_UNKNOWN):
            owner = Location(location.source, location.pointer.parent)
            kind = type_of(kinds.get(owner))
            if kind is not None:
                yield from self._action(owner, why, {"type": kind})

    def _required(self) -> Iterator[Action]:
        """Yield the removal of required names that no property declares, where it changes no other schema."""
        for schema in self._api.schemas.values():
            if not isinstance(schema, Object) or not schema.undeclared_required:
                continue
            names = [
                name for name in schema.undeclared_required if not self._lent(schema.meta.id, name)
            ]
            for listed in _own_lists(self._at(schema.meta.location)):
                yield from self._without(listed, names)

    def _without(self, listed: Node, names: list[str]) -> Iterator[Action]:
        values = [item.value for item in listed.items()]
        gone = [name for name in names if name in values]
        if not gone:
            return
        said = ", ".join(map(quoted, gone))
        why = f"'required' names {said}, which no property declares"
        if len(gone) == len(values):
            yield from self._action(listed.location, why)
            return
        path = self._path(listed)
        for name in gone:
            yield Action(target=f"{path}[?@ == {quoted_name(name)}]", why=why)

    def _lent(self, owner: SchemaId, name: str) -> bool:
        """Say whether a schema that is composed of this one declares the name."""
        return any(
            isinstance(other, Object)
            and owner in other.parents
            and name not in other.undeclared_required
            for other in self._api.schemas.values()
        )


def _is_removable(code: Code, location: Location) -> bool:
    """Say whether a place can go: a format, or a parameter where it is listed; others may refer to a component."""
    tokens = location.pointer.tokens
    return code is Code.FORMAT_UNKNOWN or (
        tokens[:1] == ("paths",) and tokens[-2:-1] == ("parameters",)
    )


def _own_lists(node: Node | None) -> Iterator[Node]:
    """Yield the `required` of a schema and of the parts that are written in its own `allOf`."""
    if node is None:
        return
    found, parts = node.get("required"), node.get("allOf")
    if found is not None:
        yield found
    for part in parts.items() if parts is not None else ():
        yield from _own_lists(part)


def _ordered(tokens: tuple[str, ...]) -> list[tuple[int, str]]:
    """Return what sorts places so that a later item of a list comes later."""
    return [(int(token) if token.isdecimal() else 0, token) for token in tokens]
