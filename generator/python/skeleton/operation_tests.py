"""The tests of one operation: a call, what it sends, what it reads, and an error."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.ir import Json, MediaType, Operation, Response, SchemaId, essence_of
from generator.python.examples.calls import Call, Caller
from generator.python.examples.sent_body import SentBody
from generator.python.examples.stream_text import stream_text
from generator.python.media import pick, read_as
from generator.python.package.method_prose import error_class
from generator.python.package.responses import failures, item_schema, stream_of
from generator.python.servers import origin
from generator.python.skeleton.answers import Answer, declared_answer, has_several
from generator.python.skeleton.assertions import AnswerReader
from generator.python.skeleton.credentials import HeldCredentials
from generator.python.skeleton.walk import walk
from generator.python.text.expression import Import
from generator.python.text.layout import spread
from generator.python.text.literal import literal

_ROOM = 60
"""Characters of a value that a test writes where it is used; a longer one gets a name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TestView:
    """One test; strings are finished code."""

    name: str
    define: str
    skipped: str
    """Why the test is skipped, as a literal; empty where it runs."""
    marked: bool
    """True for an async test, which takes anyio's mark."""
    client: str
    client_type: str
    constants: tuple[str, ...]
    """Assignments before the test: long values that it and those after it name."""
    answers: tuple[str, ...]
    method: str
    deprecated: bool
    raises: str
    call: str
    received: tuple[str, ...]
    assertions: tuple[str, ...]


class OperationTests:
    """Makes the tests of an operation; `imports` is what they need.

    `methods` are the methods that the same file tests: a test named after one of them is that one's.
    """

    def __init__(
        self,
        caller: Caller,
        package: str,
        operation: Operation,
        credentials: HeldCredentials,
        methods: frozenset[str] = frozenset(),
    ) -> None:
        self._caller = caller
        self._credentials = credentials
        self._methods = methods
        self._package = package
        self._operation = operation
        self._name = caller.names.operations[operation.key]
        self._constants: dict[str, str] = {}
        """Code of a long value to its name."""
        self._defined = 0
        self.imports: set[Import] = set()

    def tests(self) -> list[TestView]:
        """Return a test of success, the same in async, and one of a declared error."""
        answer = declared_answer(self._caller, self._operation)
        found = [
            self._success(answer, asynchronous=False),
            self._success(answer, asynchronous=True),
        ]
        error = self._failure()
        return found if error is None else [*found, error]

    def _success(self, answer: Answer, *, asynchronous: bool) -> TestView:
        stream = stream_of(self._operation)
        if stream is not None:
            return self._streamed(stream, asynchronous=asynchronous)
        item = self._item(answer)
        if item is not None:
            return self._paged(answer, item, asynchronous=asynchronous)
        call = self._caller.call(self._operation, plain=asynchronous)
        wait = "await " if asynchronous else ""
        result = "" if answer.kind == "none" else "result = "
        value, sent = self._sent(answer)
        reader = AnswerReader(self._caller, self._package)
        view = self._view(
            suffix="_async" if asynchronous else "",
            asynchronous=asynchronous,
            answers=(sent,),
            call=f"{result}{wait}{self._called(call, asynchronous=asynchronous)}",
            received=(self._received(call),),
            assertions=reader.assertions(
                answer, value, several=has_several(self._caller.api, self._operation)
            ),
        )
        self.imports |= reader.imports | call.arguments.imports
        return view

    def _item(self, answer: Answer) -> SchemaId | None:
        """Return the schema of the items; None where the answer is no page."""
        rule = self._operation.pagination
        if rule is None or answer.schema is None:
            return None
        return item_schema(self._caller.api, answer.schema, rule.items)

    def _paged(self, answer: Answer, item: SchemaId, *, asynchronous: bool) -> TestView:
        """Return a test that walks two pages, or one where there is no way to a second."""
        found = walk(self._caller, self._operation, answer.value, plain=asynchronous)
        first = found.requests[0]
        called = self._called(first, asynchronous=asynchronous)
        reader = AnswerReader(self._caller, self._package)
        assertions = [f"assert len(items) == {len(found.items)}"]
        if found.items:
            assertions += reader.item(item, found.items[0])
        self.imports |= reader.imports | first.arguments.imports
        return self._view(
            suffix="_async" if asynchronous else "",
            asynchronous=asynchronous,
            answers=tuple(
                f"{answer.status}, json={self._named(page, 'ANSWER')}" for page in found.answers
            ),
            call=_collected(called, asynchronous=asynchronous),
            received=tuple(map(self._received, found.requests)),
            assertions=tuple(assertions),
        )

    def _streamed(self, stream: MediaType, *, asynchronous: bool) -> TestView:
        """Return a test that reads two items of a stream."""
        call = self._caller.call(self._operation, plain=asynchronous)
        called = self._called(call, asynchronous=asynchronous)
        value = self._caller.answer(stream)
        text = stream_text(self._caller.api, stream, [value, value])
        kind = essence_of(stream.name)
        reader = AnswerReader(self._caller, self._package)
        schema = None if stream.items is None else stream.items.schema
        assertions = () if schema is None else reader.item(schema, value)
        self.imports |= reader.imports | call.arguments.imports
        headers = (*call.headers, ("accept", kind))
        return self._view(
            suffix="_async" if asynchronous else "",
            asynchronous=asynchronous,
            answers=(
                f'200, headers={{"content-type": {literal(kind)}}}, text={self._named(text, "ANSWER")}',
            ),
            call=_collected(called, asynchronous=asynchronous),
            received=(self._received(replace(call, headers=headers)),),
            assertions=("assert len(items) == 2", *assertions),
        )

    def _failure(self) -> TestView | None:
        """Return the test of the first error that the operation declares."""
        errors = failures(self._operation)
        declared = next((found for found in errors if found.status != "default"), None)
        if declared is None:
            return None
        status = int(declared.status.replace("XX", "18").replace("518", "599"))
        error = error_class(declared.status if declared.status.isdigit() else declared.status[:1])
        call = self._caller.call(self._operation, plain=False)
        self.imports |= {Import(self._package, error), *call.arguments.imports}
        return self._view(
            suffix=f"_raises_on_{status}",
            asynchronous=False,
            answers=(self._error_answer(declared, status),),
            call=(
                self._called(call, asynchronous=False)
                if stream_of(self._operation) is None
                else f"list({self._called(call, asynchronous=False)})"
            ),
            received=(),
            assertions=(f"assert caught.value.status_code == {status}",),
            raises=error,
        )

    def _error_answer(self, response: Response, status: int) -> str:
        media_type = pick(self._caller.api, response)
        if (
            media_type is None
            or media_type.schema is None
            or read_as(self._caller.api, media_type) != "json"
        ):
            return str(status)
        return f"{status}, json={self._named(self._caller.answer(media_type), 'ERROR')}"

    def _view(
        self,
        *,
        suffix: str,
        asynchronous: bool,
        answers: tuple[str, ...],
        call: str,
        received: tuple[str, ...],
        assertions: tuple[str, ...],
        raises: str = "",
    ) -> TestView:
        constants = list(self._constants.items())[self._defined :]
        self._defined = len(self._constants)
        obstacle = self._caller.obstacle(self._operation)
        return TestView(
            name=self._test_name(suffix),
            define="async def" if asynchronous else "def",
            skipped=literal(obstacle) if obstacle else "",
            marked=asynchronous,
            client="async_client" if asynchronous else "client",
            client_type=f"{'Async' if asynchronous else ''}{self._caller.names.client}",
            constants=tuple(f"{name}: {_annotation(code)} = {code}" for code, name in constants),
            answers=answers,
            method=f"{self._name.resource}.{self._name.method}",
            deprecated=self._operation.deprecated,
            raises=raises,
            call=call,
            received=received,
            assertions=assertions,
        )

    def _test_name(self, suffix: str) -> str:
        name = f"{self._name.method}{suffix}"
        while suffix and name in self._methods:
            name += "_"
        return f"test_{name}"

    def _called(self, call: Call, *, asynchronous: bool) -> str:
        """Return the call; that of a deprecated method goes by a name that bears the remark."""
        client = "async_client" if asynchronous else "client"
        method = "call" if self._operation.deprecated else f"{client}.{call.method}"
        return f"{method}({call.arguments.code})"

    def _named(self, value: Json, suffix: str) -> str:
        """Return a value as a literal, or the name of the constant that holds it."""
        code = literal(value)
        if len(code) <= _ROOM:
            return code
        name = f"{self._name.method}_{suffix}".upper()
        taken = sum(known.startswith(name) for known in self._constants.values())
        return self._constants.setdefault(code, f"{name}_{taken + 1}" if taken else name)

    def _received(self, call: Call) -> str:
        parts = [literal(call.http_method), literal(call.url)]
        if not call.exact:
            parts.append("query=None")
        elif call.query:
            pairs = spread(f"({literal(name)}, {literal(value)})" for name, value in call.query)
            parts.append(f"query=[{pairs}]")
        if call.headers:
            pairs = spread(f"{literal(name)}: {literal(value)}" for name, value in call.headers)
            parts.append(f"headers={{{pairs}}}")
        parts += self._received_body(call.body)
        home = origin(call.url) == origin(self._caller.server)
        held = self._credentials.argument(self._operation, call, home=home)
        return spread([*parts, held] if held else parts)

    def _received_body(self, body: SentBody) -> Iterator[str]:
        if body.has_json:
            yield f"json={self._named(body.value, 'BODY')}"
        if body.content is not None:
            yield f"content=b{literal(body.content)}"
        if body.items is not None:
            yield f"items={self._named(list(body.items), 'BODY')}"
        for keyword, found in (("form", body.form), ("parts", body.parts)):
            if found is not None:
                pairs = spread(f"({literal(name)}, {literal(value)})" for name, value in found)
                yield f"{keyword}=[{pairs}]"

    def _sent(self, answer: Answer) -> tuple[str, str]:
        """Return code for what is sent, and for the arguments of the server's answer."""
        if answer.kind == "json":
            value = self._named(answer.value, "ANSWER")
            return value, f"{answer.status}, json={value}"
        if answer.kind == "none":
            empty = answer.value if answer.schema is not None else None
            return "None", (
                f"{answer.status}" if empty is None else f"{answer.status}, json={literal(empty)}"
            )
        return 'b"text"' if answer.kind == "bytes" else '"text"', f'{answer.status}, text="text"'


def _annotation(code: str) -> str:
    """Return the type of a constant: said, since an empty list inside of it has none of its own."""
    return {"{": "dict[str, object]", "[": "list[object]"}.get(code[0], "object")


def _collected(called: str, *, asynchronous: bool) -> str:
    """Return the statement that reads all items of a call."""
    if asynchronous:
        return f"items = [item async for item in {called}]"
    return f"items = list({called})"
