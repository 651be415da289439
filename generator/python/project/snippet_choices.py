"""Which operations the README shows, and what they answer: chosen by what they are, not by name."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from dataclasses import dataclass
from keyword import iskeyword

from generator.ir import Api, Json, Object, Operation, Primitive, SchemaId
from generator.python.body import body_of
from generator.python.examples.calls import Caller
from generator.python.examples.stream_text import stream_text
from generator.python.files import holds_files
from generator.python.media import pick, read_as
from generator.python.package.responses import stream_of, successes
from generator.python.package.wire import placed
from generator.python.shapes import is_nullable, unaliased
from generator.python.text.expression import Expression
from generator.python.text.literal import literal


@dataclass(frozen=True, slots=True)
class Choices:
    """Chooses operations, and makes their calls and answers."""

    caller: Caller

    def call(self, operation: Operation) -> Expression:
        """Return a brief call of the operation's method."""
        found = self.caller.call(operation, plain=False, brief=True)
        return Expression(f"client.{found.method}({found.arguments.code})", found.arguments.imports)

    def answer(self, operation: Operation) -> str:
        """Return the arguments of the response that a test gives."""
        stream = stream_of(operation)
        if stream is not None:
            text = stream_text(self.caller.api, stream, [self.caller.answer(stream)])
            return f"200, text={literal(text)}"
        for response in successes(operation):
            status = response.status if response.status.isdigit() else "200"
            media_type = pick(self.caller.api, response)
            if media_type is None or media_type.schema is None or status == "204":
                return status
            if read_as(self.caller.api, media_type) != "json":
                return f"{status}, text='text'"
            return f"{status}, json={literal(self.caller.answer(media_type, operation.pagination))}"
        return "200"

    def answers(self, operation: Operation) -> bool:
        """Say whether a method returns something that can be printed."""
        code = self.answer(operation)
        return "json=" in code and not code.endswith("json={}")

    def plain(self, operation: Operation) -> bool:
        """Say whether an operation is one to begin with: current, no pages, no stream, JSON or a form."""
        body = body_of(self.caller.api, operation)
        return (
            not operation.deprecated
            and operation.pagination is None
            and stream_of(operation) is None
            and not self.caller.obstacle(operation)
            and (body is None or body.kind in ("json", "form"))
        )

    def creation(self) -> Operation | None:
        """Return the first operation that creates something at the top, and tells of it."""
        for operation in self.caller.api.operations:
            if (
                operation.method == "POST"
                and not placed(operation, "path")
                and self.plain(operation)
            ):
                body = body_of(self.caller.api, operation)
                if body is not None and body.flattened is not None and self.answers(operation):
                    return operation
        return None

    def simplest(self, fits: Callable[[Operation], bool] | None = None) -> Operation | None:
        """Return the first plain operation that fits; without one, any that is called the same way.

        Of these, one that is not deprecated comes first.
        """
        operations = [
            operation
            for operation in filter(fits, self.caller.api.operations)
            if stream_of(operation) is None and not self.caller.obstacle(operation)
        ]
        plain = next(filter(self.plain, operations), None)
        return plain or min(operations, key=lambda operation: operation.deprecated, default=None)

    def upload(self) -> Operation | None:
        """Return the first operation that takes a file by name."""
        for operation in self._whole_answers_first():
            body = body_of(self.caller.api, operation)
            if body is None or body.kind != "parts" or body.flattened is None:
                continue
            files = [
                item
                for item in body.flattened.properties
                if holds_files(self.caller.api, item.schema)
            ]
            if files and not operation.deprecated and not self.caller.obstacle(operation):
                return operation
        return None

    def items(self) -> Operation | None:
        """Return the first operation that sends item by item."""
        for operation in self._whole_answers_first():
            body = body_of(self.caller.api, operation)
            sends = body is not None and body.kind == "items"
            if sends and not operation.deprecated and not self.caller.obstacle(operation):
                return operation
        return None

    def _whole_answers_first(self) -> builtins.list[Operation]:
        return sorted(self.caller.api.operations, key=lambda item: stream_of(item) is not None)

    def lookup(self) -> Operation | None:
        """Return the first operation that looks up one thing by its path."""
        plain = (
            operation
            for operation in self.caller.api.operations
            if operation.method == "GET" and len(placed(operation, "path")) == 1
        )
        return next(filter(self.plain, plain), None)

    def smallest_model(self) -> tuple[str, str, str] | None:
        """Return an answered object, its class and its first key: the shortest with several keys."""
        found: list[tuple[str, str, str]] = []
        for operation in self.caller.api.operations:
            for response in successes(operation):
                media_type = pick(self.caller.api, response)
                if (
                    media_type is None
                    or media_type.schema is None
                    or media_type.items is not None
                    or read_as(self.caller.api, media_type) != "json"
                ):
                    continue
                schema = unaliased(self.caller.api, media_type.schema)
                value = self.caller.answer(media_type)
                if isinstance(schema, Object) and isinstance(value, dict) and len(value) > 1:
                    name = self.caller.names.schemas[schema.meta.id].text
                    found.append((literal(value), name, literal(next(iter(value)))))
        return min(found, key=lambda item: (len(item[0]), item), default=None)

    def richest_below(self, created: Operation) -> Operation | None:
        """Return the operation with the deepest body among those on an item that `created` makes."""
        below = [
            operation
            for operation in self.caller.api.operations
            if operation.method == "POST"
            and operation.path.startswith(f"{created.path}/{{")
            and len(placed(operation, "path")) == 1
            and self.plain(operation)
            and self.answers(operation)
        ]
        return max(below, key=lambda operation: len(self.call(operation).code), default=None)

    def identity(self, created: Operation, below: Operation) -> str | None:
        """Return the attribute of what was created that the operation below takes as its path."""
        for response in successes(created):
            media_type = pick(self.caller.api, response)
            schema = (
                unaliased(self.caller.api, media_type.schema)
                if media_type is not None and media_type.schema
                else None
            )
            if not isinstance(schema, Object):
                continue
            wanted = (placed(below, "path")[0].name, "id", "uuid")
            known = {item.name: item for item in schema.properties}
            for name in wanted:
                item = known.get(name)
                if item is None or not item.required or is_nullable(self.caller.api, item.schema):
                    continue
                if is_text_schema(self.caller.api, item.schema):
                    return self.caller.names.attributes[schema.meta.id, name]
        return None

    def first_path_value(self, operation: Operation) -> Json:
        """Return the example of the first parameter of the path."""
        return self.caller.parameter(placed(operation, "path")[0])

    def noun(self, operation: Operation) -> str:
        """Return a variable's name for what an operation creates."""
        resource = self.caller.names.operations[operation.key].resource
        found = resource.removesuffix("s")
        usable = found not in (resource, "client") and found.isidentifier()
        return (
            found if usable and not iskeyword(found) and not hasattr(builtins, found) else "created"
        )


def is_text_schema(api: Api, schema_id: SchemaId) -> bool:
    """Say whether a schema is that of a plain text."""
    schema = unaliased(api, schema_id)
    return isinstance(schema, Primitive) and schema.type == "string" and schema.format is None
