"""What a generated test asserts of an answer: the classes of unions, and a few leaves."""

from __future__ import annotations

from generator.ir import Array, Enum, Json, Map, Object, Primitive, Schema, SchemaId, Tuple, Union
from generator.python.examples.calls import Caller
from generator.python.shapes import is_nullable, kind_of, unaliased
from generator.python.skeleton.answers import Answer
from generator.python.text.expression import Import
from generator.python.text.literal import literal

_MAX_LEAVES = 6
_MAX_DEPTH = 3


class AnswerReader:
    """Makes assertions about a result: types of unions, and a few leaves."""

    def __init__(self, caller: Caller, package: str) -> None:
        self._caller = caller
        self._package = package
        self.imports: set[Import] = set()
        self._left = _MAX_LEAVES

    def assertions(self, answer: Answer, value: str, *, several: bool) -> tuple[str, ...]:
        """Return the assertions about `result`; `value` is code that stands for what was sent.

        With `several`, the method may return other types too.
        """
        if answer.kind == "none":
            return ()
        if answer.kind != "json" or answer.schema is None:
            return (f"assert result == {value}",)
        schema = unaliased(self._caller.api, answer.schema)
        if several and not isinstance(schema, Object):
            return ("assert result is not None",)
        lines = self._about("result", answer.schema, answer.value, 0)
        parts = isinstance(schema, (Object, Array, Tuple, Map)) and answer.value is not None
        if parts and not several and is_nullable(self._caller.api, answer.schema):
            return ("assert result is not None", *self._of_whole(answer, schema, lines, value))
        if several:
            lines.insert(0, self._instance("result", schema))
        return self._of_whole(answer, schema, lines, value)

    def _of_whole(
        self, answer: Answer, schema: Schema, lines: list[str], value: str
    ) -> tuple[str, ...]:
        """Return the assertions about the parts of a result, and one about all of it."""
        if isinstance(schema, Object):
            lines.append(f"assert result.to_dict() == {value}")
        elif isinstance(schema, (Array, Tuple)) and isinstance(answer.value, list):
            lines.insert(0, f"assert len(result) == {len(answer.value)}")
        elif isinstance(schema, Map) and isinstance(answer.value, dict):
            lines.insert(0, f"assert list(result) == {literal(list(answer.value))}")
        elif not lines:
            unlike = isinstance(schema, Union) and answer.value is not None
            lines.append("assert result is not None" if unlike else f"assert result == {value}")
        return tuple(lines)

    def item(self, schema_id: SchemaId, value: Json) -> tuple[str, ...]:
        """Return the assertions about the first of `items`."""
        return tuple(self._about("items[0]", schema_id, value, 1))

    def _about(self, code: str, schema_id: SchemaId, value: Json, depth: int) -> list[str]:
        schema = unaliased(self._caller.api, schema_id)
        if isinstance(schema, Object) and isinstance(value, dict):
            kind = kind_of(self._caller.api, schema, value)
            if not isinstance(kind, Object) or kind is schema:
                return self._members(code, schema, value, depth)
            return [self._instance(code, kind), *self._members(code, kind, value, depth)]
        if isinstance(schema, Array) and isinstance(value, list) and value and depth <= _MAX_DEPTH:
            return self._inside(f"{code}[0]", schema.items, value[0], depth)
        if isinstance(schema, Tuple) and isinstance(value, list) and depth <= _MAX_DEPTH:
            pairs = list(zip(schema.items, value, strict=False))
            found = [
                self._inside(f"{code}[{place}]", item, member, depth)
                for place, (item, member) in enumerate(pairs)
            ]
            return [line for lines in found for line in lines]
        if isinstance(schema, Map) and isinstance(value, dict) and value and depth <= _MAX_DEPTH:
            key, item = next(iter(value.items()))
            return self._inside(f"{code}[{literal(key)}]", schema.values, item, depth)
        if isinstance(schema, Union) and isinstance(value, dict) and depth <= _MAX_DEPTH:
            return self._variant(code, schema, value, depth)
        if (
            depth
            and isinstance(schema, (Primitive, Enum))
            and isinstance(value, (str, bool))
            and self._left
        ):
            if isinstance(schema, Primitive) and schema.format in ("date", "date-time"):
                return []
            self._left -= 1
            return [
                (
                    f"assert {code} is {value}"
                    if isinstance(value, bool)
                    else f"assert {code} == {literal(value)}"
                )
            ]
        return []

    def _members(self, code: str, schema: Object, value: dict[str, Json], depth: int) -> list[str]:
        lines: list[str] = []
        if depth > _MAX_DEPTH:
            return lines
        names = self._caller.names.attributes
        for item in schema.properties:
            if item.name not in value or value[item.name] is None:
                continue
            attribute = f"{code}.{names[schema.meta.id, item.name]}"
            lines += self._inside(
                attribute, item.schema, value[item.name], depth, optional=not item.required
            )
        return lines

    def _inside(
        self, code: str, schema_id: SchemaId, value: Json, depth: int, *, optional: bool = False
    ) -> list[str]:
        """Return the assertions about what is inside a container, where it may be null or missing."""
        lines = self._about(code, schema_id, value, depth + 1)
        schema = unaliased(self._caller.api, schema_id)
        absent = optional or is_nullable(self._caller.api, schema_id)
        if lines and absent and not isinstance(schema, (Primitive, Enum, Union)):
            lines.insert(0, f"assert {code} is not None")
        return lines

    def _variant(self, code: str, schema: Union, value: dict[str, Json], depth: int) -> list[str]:
        names = self._caller.names
        if schema.discriminator is None or schema.meta.id not in names.schemas:
            return []
        tag = value.get(schema.discriminator.property)
        for known, variant in schema.discriminator.mapping:
            target = unaliased(self._caller.api, variant)
            if known == tag and isinstance(target, Object):
                return [self._instance(code, target), *self._about(code, variant, value, depth)]
        return []

    def _instance(self, code: str, schema: Schema) -> str:
        name = self._caller.names.schemas[schema.meta.id].text
        self.imports.add(Import(f"{self._package}.models", name))
        return f"assert isinstance({code}, {name})"
