"""The table of schemas while it grows: each is read once, under its canonical pointer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from generator.document import Node
from generator.ir import AnyValue, Meta, Schema, SchemaId
from generator.location import Location, Pointer
from generator.read.loops import without_loops
from generator.read.reading import Reading
from generator.read.shape import Shape

Build: TypeAlias = Callable[[SchemaId], Schema]
BuildNode: TypeAlias = Callable[["SchemaReader", Node, SchemaId], Schema]
BuildShape: TypeAlias = Callable[["SchemaReader", Shape, Meta], Schema]


class SchemaReader:
    """Reads schemas into one table. What a schema refers to waits in a list, so depth costs nothing.

    How a node or merged keywords become a schema is given to it, so that the readers of kinds
    stand beside each other and not in a circle.
    """

    def __init__(self, reading: Reading, build_node: BuildNode, build_shape: BuildShape) -> None:
        self.reading = reading
        self.schemas: dict[SchemaId, Schema] = {}
        """Every schema that was read, in the order in which the document first reaches it."""
        self.implied: dict[SchemaId, dict[SchemaId, str]] = {}
        """For a union with a discriminator: the component name by which it lists each variant."""
        self.tags: dict[SchemaId, str] = {}
        """For an object that says so itself: the tag by which a parent's discriminator knows it."""
        self.contents: dict[SchemaId, tuple[Node, bool]] = {}
        """For a text with a `contentSchema`: that, and whether what the text holds is JSON."""
        self._build_node, self._build_shape = build_node, build_shape
        self._waiting: list[tuple[SchemaId, Build, bool]] = []
        self._journal: list[tuple[SchemaId, Schema | None]] = []
        self._narrowed: dict[frozenset[Pointer], list[SchemaId]] = {}

    def read(self, node: Node) -> SchemaId:
        """Return the id of the schema that `node` stands for; `finish` reads what waits.

        Raises:
            Fault: A reference leads nowhere.
        """
        target = self.reading.schema(node)
        schema_id = SchemaId(target.pointer.fragment)
        self._waiting.append((schema_id, partial(self._build_node, self, target), False))
        return schema_id

    def build(self, shape: Shape, meta: Meta) -> Schema:
        """Return the schema of merged keywords."""
        return self._build_shape(self, shape, meta)

    def derive(self, location: Location, build: Build, *, replace: bool = False) -> SchemaId:
        """Return the id of a schema that stands nowhere in the document as it is, for `finish` to build.

        With `replace`, it counts even where the same place was read by itself.
        """
        schema_id = SchemaId(location.pointer.fragment)
        self._waiting.append((schema_id, build, replace))
        return schema_id

    def replace(self, schema: Schema) -> None:
        """Let a schema stand for the one of the same id that was read."""
        self._journal.append((schema.meta.id, self.schemas[schema.meta.id]))
        self.schemas[schema.meta.id] = schema

    def narrow(
        self,
        location: Location,
        parts: frozenset[Pointer],
        build: Build,
        *,
        replace: bool = False,
    ) -> SchemaId:
        """Derive a schema that merges `parts`; inside of itself it is the same schema again."""
        schema_id = SchemaId(location.pointer.fragment)
        around = self._narrowed.setdefault(parts, [])
        same = next((found for found in around if schema_id.startswith(f"{found}/")), None)
        if same is not None:
            return same
        around.append(schema_id)
        return self.derive(location, build, replace=replace)

    def finish(self) -> None:
        """Read all that waits, and all that it leads to.

        Raises:
            Fault: Something cannot be read; `restore` what was there before.
        """
        stack = self._waiting[::-1]
        self._waiting = []
        while stack:
            schema_id, build, replace = stack.pop()
            if replace or schema_id not in self.schemas:
                self._journal.append((schema_id, self.schemas.get(schema_id)))
                self.schemas[schema_id] = build(schema_id)
                stack += self._waiting[::-1]
                self._waiting = []
        for schema in list(without_loops(self.schemas, [found for found, _ in self._journal])):
            self.replace(schema)

    def mark(self) -> None:
        """Begin what `restore` would forget."""
        self._journal = []

    def restore(self) -> None:
        """Forget what was read since `mark`: the operation that needed it is left out."""
        for schema_id, earlier in reversed(self._journal):
            if earlier is None:
                self.schemas.pop(schema_id, None)
            else:
                self.schemas[schema_id] = earlier
        self._journal, self._waiting, self._narrowed = [], [], {}

    def any_value(self, location: Location) -> SchemaId:
        """Return the id of a schema that the document leaves out: any value."""
        return self.derive(location, lambda found: AnyValue(meta=Meta(id=found, location=location)))
