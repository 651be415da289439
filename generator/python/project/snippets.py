"""Snippets for the README: real calls of the generated surface, with what the server answers in tests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ir import Json, MediaType, Object, Operation
from generator.python.body import body_kind
from generator.python.examples.calls import Caller
from generator.python.package.responses import is_download, item_schema, pick, stream_of, successes
from generator.python.package.wire import placed
from generator.python.project.credential import Credential
from generator.python.project.snippet_choices import Choices, is_text_schema
from generator.python.shapes import unaliased
from generator.python.skeleton.walk import walk, with_value
from generator.python.text.expression import Expression, Import
from generator.python.text.literal import literal

_DEPRECATED = " Each such list of this API is deprecated: calling one warns, and the comment tells pyright not to."
_OPTIONS = '{"timeout": 10, "max_retries": 0}'


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A piece of Python for the README, and the answers that its calls get in its test."""

    code: str
    answers: tuple[str, ...]
    """Arguments of `httpx2.Response`, in the order of the calls."""
    remark: str = ""
    """What the README says of it beside what it says of every such snippet; starts with a space."""


@dataclass(slots=True)
class Snippets:
    """Chooses operations by what they are, never by their name."""

    caller: Caller
    package: str
    credential: Credential
    more: str
    """What the client is made with beside the credential."""

    @property
    def arguments(self) -> str:
        """What the client is made with in every snippet."""
        return ", ".join(filter(None, (self.credential.argument, self.more)))

    @property
    def chosen(self) -> Choices:
        """The operations to show."""
        return Choices(self.caller)

    def first_calls(self) -> Snippet | None:
        """Return a snippet that creates something, then calls the richest operation below it."""
        created = self.chosen.creation()
        if created is None:
            found = self.chosen.any_read()
            return None if found is None else self._single(found)
        below = self.chosen.richest_below(created)
        if below is None:
            return self._single(created)
        variable = self.chosen.noun(created)
        first, second = self.chosen.call(created), self.chosen.call(below)
        attribute = self.chosen.identity(created, below)
        if attribute is not None:
            code = second.code.replace(
                literal(self.chosen.first_path_value(below)), f"{variable}.{attribute}", 1
            )
            second = Expression(code, second.imports)
        result = self.chosen.noun(below)
        result = "result" if result == variable else result
        lines = [f"{variable} = {first.code}", f"{result} = {second.code}", f"print({result})"]
        return self._snippet(lines, (created, below), first.imports | second.imports)

    def paging(self) -> Snippet | None:
        """Return a snippet that walks a list; one that is not deprecated where there is a choice."""
        paged = [
            operation
            for operation in self.caller.api.operations
            if operation.pagination is not None
        ]
        paged.sort(key=_walked_last)
        for operation in paged:
            media_type = self._page(operation)
            if media_type is None or placed(operation, "path") or self.caller.obstacle(operation):
                continue
            call = self.chosen.call(operation)
            ignore = "  # pyright: ignore[reportDeprecated]" if operation.deprecated else ""
            lines = [f"for item in {call.code}:{ignore}", f"    print({self._item(operation)})"]
            return replace(
                self._snippet(lines, (), call.imports),
                answers=self._pages(operation, media_type),
                remark=_DEPRECATED if operation.deprecated else "",
            )
        return None

    def streaming(self) -> Snippet | None:
        """Return a snippet that reads a stream; one that is asked for where there is a choice."""
        streams = [item for item in self.caller.api.operations if stream_of(item) is not None]
        for operation in sorted(streams, key=lambda item: item.answers is None):
            if operation.deprecated or self.caller.obstacle(operation):
                continue
            call = self.chosen.call(operation)
            lines = [
                f"with {call.code} as stream:",
                "    for item in stream:",
                "        print(item)",
            ]
            return self._snippet(lines, (operation,), call.imports)
        return None

    def downloading(self) -> Snippet | None:
        """Return a snippet that writes bytes to a file."""
        for operation in filter(is_download, self.caller.api.operations):
            if operation.deprecated or self.caller.obstacle(operation):
                continue
            call = self.chosen.call(operation)
            name = self.caller.names.operations[operation.key]
            method = f"client.{name.resource}.with_streaming_response.{name.method}"
            lines = [
                f"with {method}({call.code.partition('(')[2]} as download:",
                '    size = download.write_to("download.bin")',
                "    print(download.filename, size)",
            ]
            return self._snippet(lines, (operation,), call.imports)
        return None

    def _page(self, operation: Operation) -> MediaType | None:
        """Return the media type that holds the pages of a list."""
        kept = [pick(response.content) for response in successes(operation)]
        return next((item for item in kept if item is not None and item.schema is not None), None)

    def _pages(self, operation: Operation, media_type: MediaType) -> tuple[str, ...]:
        """Return the answers of a walk over a list: an empty page where its call says which page."""
        rule = operation.pagination
        value = self.caller.answer(media_type, rule)
        if rule is not None and any(item.required for item in placed(operation, "query")):
            answers: tuple[Json, ...] = (with_value(value, rule.items, []),)
        else:
            answers = walk(self.caller, operation, value, plain=False).answers
        return tuple(f"200, json={literal(answer)}" for answer in answers)

    def _item(self, operation: Operation) -> str:
        """Return what is printed of an item: two texts of it, those that must be there first."""
        media_type, rule = self._page(operation), operation.pagination
        if media_type is None or media_type.schema is None or rule is None:
            return "item"
        api, names = self.caller.api, self.caller.names
        found = item_schema(api, media_type.schema, rule.items)
        schema = unaliased(api, found) if found is not None else None
        if not isinstance(schema, Object):
            return "item"
        texts = [item for item in schema.properties if is_text_schema(api, item.schema)]
        texts.sort(key=lambda item: not item.required)
        shown = [f"item.{names.attributes[schema.meta.id, item.name]}" for item in texts[:2]]
        return ", ".join(shown) or "item"

    def uploads(self) -> Snippet | None:
        """Return a snippet that sends a file."""
        operation = self.chosen.upload()
        return None if operation is None else self._single(operation)

    def errors(self) -> Snippet | None:
        """Return a snippet that catches an error of the shortest call."""
        operation = self.chosen.lookup() or self.chosen.creation() or self.chosen.any_read()
        if operation is None:
            return None
        call = self.chosen.call(operation)
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
        operation = self.chosen.creation() or self.chosen.any_read()
        if operation is None:
            return None
        call = self.chosen.call(operation)
        client = f"Async{self.caller.names.client}"
        code = "\n".join([
            "import asyncio",
            "",
            self._imports(call.imports, (client,)),
            "",
            "",
            "async def main() -> None:",
            f"    async with {client}({self.arguments}) as client:",
            f"        print(await {call.code})" if self.chosen.answers(operation) else f"        await {call.code}",
            "",
            "",
            "asyncio.run(main())",
        ])  # fmt: skip
        return Snippet(code=code, answers=(self.chosen.answer(operation),))

    def authentication(self) -> Snippet | None:
        """Return a snippet with what the credential needs; a plain one where that is nothing."""
        operation = self.chosen.any_read()
        if operation is None:
            return None
        if not self.credential.definition:
            return self._single(operation)
        call = self.chosen.call(operation)
        client = self.caller.names.client
        imports = f"{self.credential.imports}{self._imports(call.imports, (client,))}"
        arguments = ", ".join(filter(None, (self.credential.shown, self.more)))
        use = f"with {client}({arguments}) as client:\n    {call.code}"
        code = f"{imports}\n\n\n{self.credential.definition}\n\n{use}"
        return Snippet(code=code, answers=(self.chosen.answer(operation),))

    def models(self) -> Snippet | None:
        """Return a snippet that looks at a model: the smallest with properties that is answered."""
        found: list[tuple[str, str, str]] = []
        for operation in self.caller.api.operations:
            for response in successes(operation):
                media_type = pick(response.content)
                if (
                    media_type is None
                    or media_type.schema is None
                    or media_type.items is not None
                    or body_kind(media_type.name) != "json"
                ):
                    continue
                schema = unaliased(self.caller.api, media_type.schema)
                value = self.caller.answer(media_type)
                if isinstance(schema, Object) and isinstance(value, dict) and len(value) > 1:
                    name = self.caller.names.schemas[schema.meta.id].text
                    found.append((literal(value), name, literal(next(iter(value)))))
        if not found:
            return None
        value, name, key = min(found, key=lambda item: (len(item[0]), item))
        lines = [
            f"from {self.package} import validate",
            f"from {self.package}.models import {name}",
            "",
            f"model = {name}.from_dict({value})",
            f"print({key} in model, model[{key}])",
            "print(validate(model))",
            "print(model.to_dict())",
        ]
        return Snippet(code="\n".join(lines), answers=())

    def options(self) -> Snippet | None:
        """Return a snippet with options of one call, and the raw response of another."""
        operation = self.chosen.creation() or self.chosen.any_read()
        if operation is None:
            return None
        name = self.caller.names.operations[operation.key]
        call = self.chosen.call(operation)
        inner = call.code.partition("(")[2][:-1].rstrip(",")
        given = f"{inner}, " if inner else ""
        lines = [
            f"{name.call}({given}options={_OPTIONS})",
            f"raw = client.{name.resource}.with_raw_response.{name.method}({inner})",
            (
                "print(raw.status_code, raw.request_id, raw.parse())"
                if self.chosen.answers(operation)
                else "print(raw.status_code)"
            ),
        ]
        return self._snippet(lines, (operation, operation), call.imports)

    def _single(self, operation: Operation) -> Snippet:
        call = self.chosen.call(operation)
        line = f"print({call.code})" if self.chosen.answers(operation) else call.code
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
        return Snippet(code="\n".join(code), answers=tuple(map(self.chosen.answer, operations)))

    def _imports(self, imports: frozenset[Import], names: tuple[str, ...]) -> str:
        lines = ["import httpx2", ""] if "httpx2." in self.arguments else []
        lines.append(f"from {self.package} import {', '.join(sorted(names))}")
        models = sorted(item.name for item in imports)
        return "\n".join(
            [*lines, f"from {self.package}.models import {', '.join(models)}"] if models else lines
        )


def _walked_last(operation: Operation) -> tuple[bool, bool]:
    """Sort key of lists: those that are not deprecated first, and of these those that have an offset."""
    rule = operation.pagination
    return operation.deprecated, rule is None or not rule.offset
