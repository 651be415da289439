"""Snippets for the README: real calls of the generated surface, with what the server answers in tests."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Json, Object, Operation, Primitive
from generator.python.body import body_kind, body_of
from generator.python.calls import Caller
from generator.python.expression import Expression, Import
from generator.python.literal import literal
from generator.python.responses import pick, successes
from generator.python.shapes import is_nullable, unaliased
from generator.python.wire import placed

_OPTIONS = '{"timeout": 10, "max_retries": 0}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A piece of Python for the README, and the answers that its calls get in its test."""

    code: str
    answers: tuple[str, ...]
    """Arguments of `httpx2.Response`, in the order of the calls."""


@dataclass(slots=True)
class Snippets:
    """Chooses operations by what they are, never by their name."""

    caller: Caller
    package: str
    arguments: str
    """What the client is made with in every snippet."""

    def first_calls(self) -> Snippet | None:
        """Return a snippet that creates something, then calls the richest operation below it."""
        created = self._creation()
        if created is None:
            found = self._any_read()
            return None if found is None else self._single(found)
        below = self._richest_below(created)
        if below is None:
            return self._single(created)
        variable = self._noun(created)
        first, second = self._call(created), self._call(below)
        attribute = self._identity(created, below)
        if attribute is not None:
            code = second.code.replace(
                literal(self._first_path_value(below)), f"{variable}.{attribute}", 1
            )
            second = Expression(code, second.imports)
        lines = [f"{variable} = {first.code}", f"print({variable})", f"print({second.code})"]
        return self._snippet(lines, (created, below), first.imports | second.imports)

    def paging(self) -> Snippet | None:
        """Return a snippet that walks a list; one that is not deprecated where there is a choice."""
        paged = [
            operation
            for operation in self.caller.api.operations
            if operation.pagination is not None
        ]
        ruled = [
            operation for operation in paged if operation.pagination and operation.pagination.offset
        ]
        for operation in (*ruled, *paged):
            name = self.caller.names.operations[operation.key]
            if placed(operation, "path"):
                continue
            ignore = "  # pyright: ignore[reportDeprecated]" if operation.deprecated else ""
            lines = [
                f"for item in client.{name.resource}.{name.method}():{ignore}",
                "    print(item)",
            ]
            return self._snippet(lines, (operation,), frozenset())
        return None

    def errors(self) -> Snippet | None:
        """Return a snippet that catches an error of the shortest call."""
        operation = self._creation() or self._any_read()
        if operation is None:
            return None
        call = self._call(operation)
        code = "\n".join([
            self._imports(call.imports, ("APIError", "NotFoundError", self.caller.names.client)),
            "",
            f"with {self.caller.names.client}({self.arguments}) as client:",
            "    try:",
            f"        {call.code}",
            "    except NotFoundError as error:",
            "        print(error.status_code, error.body, error.request_id)",
            "    except APIError as error:  # the base of every error of this package",
            "        print(error)",
        ])  # fmt: skip
        return Snippet(code=code, answers=("404, json={'title': 'Not found'}",))

    def asynchronous(self) -> Snippet | None:
        """Return the first call for `async` code."""
        operation = self._creation() or self._any_read()
        if operation is None:
            return None
        call = self._call(operation)
        client = f"Async{self.caller.names.client}"
        code = "\n".join([
            "import asyncio",
            "",
            self._imports(call.imports, (client,)),
            "",
            "",
            "async def main() -> None:",
            f"    async with {client}({self.arguments}) as client:",
            f"        print(await {call.code})" if self._answers(operation) else f"        await {call.code}",
            "",
            "",
            "asyncio.run(main())",
        ])  # fmt: skip
        return Snippet(code=code, answers=(self._answer(operation),))

    def options(self) -> Snippet | None:
        """Return a snippet with options of one call, and the raw response of another."""
        operation = self._creation() or self._any_read()
        if operation is None:
            return None
        name = self.caller.names.operations[operation.key]
        call = self._call(operation)
        inner = call.code.partition("(")[2][:-1].rstrip(",")
        given = f"{inner}, " if inner else ""
        lines = [
            f"client.{name.resource}.{name.method}({given}options={_OPTIONS})",
            f"raw = client.{name.resource}.with_raw_response.{name.method}({inner})",
            (
                "print(raw.status_code, raw.request_id, raw.parse())"
                if self._answers(operation)
                else "print(raw.status_code)"
            ),
        ]
        return self._snippet(lines, (operation, operation), call.imports)

    def _single(self, operation: Operation) -> Snippet:
        call = self._call(operation)
        line = f"print({call.code})" if self._answers(operation) else call.code
        return self._snippet([line], (operation,), call.imports)

    def _snippet(
        self, lines: list[str], operations: tuple[Operation, ...], imports: frozenset[Import]
    ) -> Snippet:
        client = self.caller.names.client
        code = [
            self._imports(imports, (client,)),
            "",
            f"with {client}({self.arguments}) as client:",
        ]
        code += [f"    {line}" for line in lines]
        return Snippet(code="\n".join(code), answers=tuple(map(self._answer, operations)))

    def _imports(self, imports: frozenset[Import], names: tuple[str, ...]) -> str:
        lines = [f"from {self.package} import {', '.join(sorted(names))}"]
        models = sorted(item.name for item in imports)
        return "\n".join(
            [*lines, f"from {self.package}.models import {', '.join(models)}"] if models else lines
        )

    def _call(self, operation: Operation) -> Expression:
        found = self.caller.call(operation, plain=False, brief=True)
        return Expression(f"client.{found.method}({found.arguments.code})", found.arguments.imports)

    def _answer(self, operation: Operation) -> str:
        for response in successes(operation):
            status = response.status if response.status.isdigit() else "200"
            media_type = pick(response.content)
            if media_type is None or media_type.schema is None or status == "204":
                return status
            if body_kind(media_type.name) != "json":
                return f"{status}, text='text'"
            return f"{status}, json={literal(self.caller.answer(media_type, operation.pagination))}"
        return "200"

    def _answers(self, operation: Operation) -> bool:
        """Say whether a method returns something that can be printed."""
        code = self._answer(operation)
        return "json=" in code and not code.endswith("json={}")

    def _plain(self, operation: Operation) -> bool:
        body = body_of(self.caller.api, operation)
        return (
            not operation.deprecated
            and operation.pagination is None
            and (body is None or body.kind == "json")
        )

    def _creation(self) -> Operation | None:
        for operation in self.caller.api.operations:
            if (
                operation.method == "POST"
                and not placed(operation, "path")
                and self._plain(operation)
            ):
                body = body_of(self.caller.api, operation)
                if body is not None and body.flattened is not None and self._answers(operation):
                    return operation
        return None

    def _any_read(self) -> Operation | None:
        return next(
            (operation for operation in self.caller.api.operations if self._plain(operation)), None
        )

    def _richest_below(self, created: Operation) -> Operation | None:
        """Return the operation with the deepest body among those on an item that `created` makes."""
        below = [
            operation
            for operation in self.caller.api.operations
            if operation.method == "POST"
            and operation.path.startswith(f"{created.path}/{{")
            and len(placed(operation, "path")) == 1
            and self._plain(operation)
            and self._answers(operation)
        ]
        return max(below, key=lambda operation: len(self._call(operation).code), default=None)

    def _identity(self, created: Operation, below: Operation) -> str | None:
        """Return the attribute of what was created that the operation below takes as its path."""
        for response in successes(created):
            media_type = pick(response.content)
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
                target = unaliased(self.caller.api, item.schema)
                if (
                    isinstance(target, Primitive)
                    and target.type == "string"
                    and target.format is None
                ):
                    return self.caller.names.attributes[schema.meta.id, name]
        return None

    def _first_path_value(self, operation: Operation) -> Json:
        item = placed(operation, "path")[0]
        return self.caller.parameter(item)

    def _noun(self, operation: Operation) -> str:
        resource = self.caller.names.operations[operation.key].resource
        return (
            resource[:-1] if resource.endswith("s") and resource[:-1].isidentifier() else "created"
        )
