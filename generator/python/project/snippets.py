"""Snippets for the README: real calls of the generated surface, with what the server answers in tests."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.ir import Operation
from generator.python.examples.calls import Caller
from generator.python.package.responses import is_download, stream_of
from generator.python.project.credential import ShownCredential, argument_of, is_met
from generator.python.project.snippet_choices import Choices
from generator.python.project.walked_list import shown_item, walk_answers, walked_list
from generator.python.text.expression import Expression, Import
from generator.python.text.literal import literal

_DEPRECATED = (
    " What this API has of it is deprecated: a call warns, and the comment tells pyright not to."
)
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
    credential: ShownCredential
    more: str
    """What the client is made with beside the credential."""

    def arguments(self, *operations: Operation) -> str:
        """Return what a client is made with that calls some operations."""
        api, names = self.caller.api, self.caller.names
        credential = argument_of(api, names, self.credential, operations)
        return ", ".join(filter(None, (credential, self.more)))

    @property
    def chosen(self) -> Choices:
        """The operations to show."""
        return Choices(self.caller)

    def first_calls(self) -> Snippet | None:
        """Return a snippet that creates something, then calls the richest operation below it."""
        created = self.chosen.creation()
        if created is None:
            found = self.chosen.simplest()
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
        found = walked_list(self.caller)
        if found is None:
            return None
        operation, media_type = found
        call = self.chosen.call(operation)
        lines = [
            _line(f"for item in {call.code}:", operation),
            f"    print({shown_item(self.caller, operation, media_type)})",
        ]
        snippet = self._snippet(lines, (operation,), call.imports)
        return replace(snippet, answers=walk_answers(self.caller, operation, media_type))

    def streaming(self) -> Snippet | None:
        """Return a snippet that reads a stream; one that is asked for where there is a choice."""
        streams = [item for item in self.caller.api.operations if stream_of(item) is not None]
        for operation in sorted(streams, key=lambda item: item.answers is None):
            if operation.deprecated or self.caller.obstacle(operation):
                continue
            return self._streamed(operation)
        return None

    def downloading(self) -> Snippet | None:
        """Return a snippet that writes bytes to a file."""
        for operation in self.caller.api.operations:
            if not is_download(self.caller.api, operation) or operation.deprecated:
                continue
            if self.caller.obstacle(operation):
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

    def uploads(self) -> Snippet | None:
        """Return a snippet that sends a file."""
        operation = self.chosen.upload()
        return None if operation is None else self._sent(operation)

    def items(self) -> Snippet | None:
        """Return a snippet that sends items one by one."""
        operation = self.chosen.items()
        return None if operation is None else self._sent(operation)

    def _sent(self, operation: Operation) -> Snippet:
        """Return a snippet of one call; one that answers with a stream is sent where that is read."""
        return (
            self._single(operation) if stream_of(operation) is None else self._streamed(operation)
        )

    def _streamed(self, operation: Operation) -> Snippet:
        call = self.chosen.call(operation)
        lines = [
            f"with {call.code} as stream:",
            "    for item in stream:",
            "        print(item)",
        ]
        return self._snippet(lines, (operation,), call.imports)

    def errors(self) -> Snippet | None:
        """Return a snippet that catches an error of the shortest call."""
        operation = self.chosen.lookup() or self.chosen.creation() or self.chosen.simplest()
        if operation is None:
            return None
        call = self.chosen.call(operation)
        code = "\n".join([
            self._imports(call.imports, ("APIError", "NotFoundError", self.caller.names.client)),
            "",
            f"with {self.caller.names.client}({self.arguments(operation)}) as client:",
            "    try:",
            f"        {_line(call.code, operation)}",
            "    except NotFoundError as error:",
            "        print(error.status_code, error.body, error.request_id)",
            "    except APIError as error:  # the base of every error of this package",
            "        print(error)",
        ])  # fmt: skip
        answers = ("404, json={'title': 'Not found'}",)
        return Snippet(code=code, answers=answers, remark=_remark(operation))

    def asynchronous(self) -> Snippet | None:
        """Return the first call for `async` code."""
        operation = self.chosen.creation() or self.chosen.simplest()
        if operation is None:
            return None
        call = self.chosen.call(operation)
        client = f"Async{self.caller.names.client}"
        awaited = f"await {call.code}"
        awaited = f"print({awaited})" if self.chosen.answers(operation) else awaited
        code = "\n".join([
            "import asyncio",
            "",
            self._imports(call.imports, (client,)),
            "",
            "",
            "async def main() -> None:",
            f"    async with {client}({self.arguments(operation)}) as client:",
            f"        {_line(awaited, operation)}",
            "",
            "",
            "asyncio.run(main())",
        ])  # fmt: skip
        answers = (self.chosen.answer(operation),)
        return Snippet(code=code, answers=answers, remark=_remark(operation))

    def authentication(self) -> Snippet | None:
        """Return a snippet with what the credential needs; a plain one where that is nothing."""
        operation = self.chosen.simplest(self._is_met) or self.chosen.simplest()
        if operation is None:
            return None
        credential = self.credential
        if credential.shown == credential.argument or not self._is_met(operation):
            return self._single(operation)
        call = self.chosen.call(operation)
        client = self.caller.names.client
        imports = self._imports(call.imports, (client, *credential.imported))
        arguments = ", ".join(filter(None, (credential.shown, self.more)))
        use = f"with {client}({arguments}) as client:\n    {_line(call.code, operation)}"
        definition = f"\n\n{credential.definition}\n" if credential.definition else ""
        code = f"{imports}\n{definition}\n{use}"
        answers = (*credential.answers, self.chosen.answer(operation))
        return Snippet(code=code, answers=answers, remark=_remark(operation))

    def models(self) -> Snippet | None:
        """Return a snippet that looks at a model."""
        found = self.chosen.smallest_model()
        if found is None:
            return None
        value, name, key = found
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
        operation = self.chosen.creation() or self.chosen.simplest()
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

    def _is_met(self, operation: Operation) -> bool:
        return is_met(self.caller.api, self.caller.names, self.credential, operation)

    def _single(self, operation: Operation) -> Snippet:
        call = self.chosen.call(operation)
        line = f"print({call.code})" if self.chosen.answers(operation) else call.code
        return self._snippet([_line(line, operation)], (operation,), call.imports)

    def _snippet(
        self, lines: list[str], operations: tuple[Operation, ...], imports: frozenset[Import]
    ) -> Snippet:
        client = self.caller.names.client
        code = [
            self._imports(imports, (client,)),
            "",
            f"with {client}({self.arguments(*operations)}) as client:",
        ]
        code += [f"    {line}" for line in lines]
        return Snippet(
            code="\n".join(code),
            answers=tuple(map(self.chosen.answer, operations)),
            remark=next(filter(None, map(_remark, operations)), ""),
        )

    def _imports(self, imports: frozenset[Import], names: tuple[str, ...]) -> str:
        lines = [f"from {self.package} import {', '.join(sorted(names))}"]
        models = sorted(item.name for item in imports)
        if models:
            lines.append(f"from {self.package}.models import {', '.join(models)}")
        return "\n".join(lines)


def _line(code: str, operation: Operation) -> str:
    """Return a statement that calls an operation; one that is deprecated is marked as meant."""
    if not operation.deprecated:
        return code
    head, *rest = code.split("\n")
    return "\n".join([f"{head}  # pyright: ignore[reportDeprecated]", *rest])


def _remark(operation: Operation) -> str:
    return _DEPRECATED if operation.deprecated else ""
