"""The test skeleton: for each operation, that it sends what the document says and reads what comes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Json, Operation, Response
from generator.python.annotation import Annotator
from generator.python.assertions import Answer, AnswerReader
from generator.python.body import body_kind
from generator.python.calls import Call, Caller
from generator.python.expression import Import
from generator.python.imports import import_block
from generator.python.layout import spread
from generator.python.literal import literal
from generator.python.method_prose import error_class
from generator.python.names import ResourceName
from generator.python.pages import Page
from generator.python.prose import docstring
from generator.python.responses import (
    failures,
    is_empty_object,
    is_text,
    page_types,
    pick,
    successes,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TestView:
    """One test; strings are finished code."""

    name: str
    define: str
    marked: bool
    """True for an async test, which takes anyio's mark."""
    client: str
    client_type: str
    answers: tuple[str, ...]
    method: str
    deprecated: bool
    raises: str
    call: str
    warned: bool
    received: tuple[str, ...]
    assertions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestModuleView:
    """One file of tests: a resource's."""

    docstring: str
    imports: str
    tests: tuple[TestView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerView:
    """What the tests' server and clients need to know."""

    package: str
    client: str
    hosts: str
    base_url: str
    """The `base_url` argument of the clients; empty where the document names a server."""
    insecure: bool


@dataclass(slots=True)
class Skeleton:
    """Makes the test modules of an API."""

    caller: Caller
    package: str

    def pages(self, hosts: tuple[str, ...], base_url: str) -> list[Page]:
        """Return the pages under `tests/`."""
        names = self.caller.names
        server = ServerView(
            package=self.package,
            client=names.client,
            hosts=", ".join(map(literal, hosts)),
            base_url=f"base_url={literal(base_url)}, " if base_url else "",
            insecure=any(text.startswith("http://") for text in (base_url, self.caller.server)),
        )
        pages = [
            Page("tests/package.py.jinja", "tests/__init__.py", {}),
            Page("tests/server.py.jinja", "tests/server.py", {"server": server}),
            Page("tests/conftest.py.jinja", "tests/conftest.py", {"server": server}),
        ]
        for resource in names.resources:
            view = self._module(resource)
            pages.append(
                Page(
                    "tests/test_resource.py.jinja",
                    f"tests/test_{resource.module}.py",
                    {"module": view},
                )
            )
        return pages

    def _module(self, resource: ResourceName) -> TestModuleView:
        names = self.caller.names
        imports = {
            Import(self.package, names.client),
            Import(self.package, f"Async{names.client}"),
            Import(".server", "Server"),
            Import("", "pytest"),
        }
        tests: list[TestView] = []
        for operation in self.caller.api.operations:
            if names.operations[operation.key].resource != resource.attribute:
                continue
            for asynchronous in (False, True):
                test, used = self._success(operation, asynchronous=asynchronous)
                tests.append(test)
                imports |= used
            error = self._failure(operation)
            if error is not None:
                tests.append(error[0])
                imports |= error[1]
        return TestModuleView(
            docstring=docstring(
                f"The operations of `{resource.attribute}`: what they send, what they read.",
                indent=0,
            ),
            imports=import_block(imports, here=".test").runtime,
            tests=tuple(tests),
        )

    def _success(self, operation: Operation, *, asynchronous: bool) -> tuple[TestView, set[Import]]:
        call = self.caller.call(operation, plain=asynchronous)
        answer = self._answer(operation)
        name = self.caller.names.operations[operation.key].method
        page = page_types(
            self.caller.api, operation, Annotator(self.caller.api, self.caller.names, frozenset())
        )
        assertions, imports = AnswerReader(self.caller, self.package).assertions(answer)
        answers: tuple[str, ...] = (answer.code,)
        received: tuple[str, ...] = (self._received(operation, call, ""),)
        statement = _statement(answer, asynchronous=asynchronous)
        if page is not None:
            answers, received, statement, assertions = self._paged(
                operation, call, answer, asynchronous=asynchronous
            )
            imports = set()
        view = self._view(
            operation,
            name=f"test_{name}{'_async' if asynchronous else ''}",
            asynchronous=asynchronous,
            answers=answers,
            call=statement.replace("@", f"call({call.arguments.code})"),
            received=received,
            assertions=assertions,
        )
        return view, imports | set(call.arguments.imports)

    def _failure(self, operation: Operation) -> tuple[TestView, set[Import]] | None:
        """Return the test of the first error that an operation declares."""
        declared = next((found for found in failures(operation) if found.status != "default"), None)
        if declared is None:
            return None
        status = int(declared.status.replace("XX", "18").replace("518", "599"))
        error = error_class(declared.status if declared.status.isdigit() else declared.status[:1])
        call = self.caller.call(operation, plain=False)
        name = self.caller.names.operations[operation.key].method
        view = self._view(
            operation,
            name=f"test_{name}_raises_on_{status}",
            asynchronous=False,
            answers=(self._error_answer(declared, status),),
            call=f"call({call.arguments.code})",
            received=(),
            assertions=(f"assert caught.value.status_code == {status}",),
            raises=error,
        )
        return view, {Import(self.package, error), *call.arguments.imports}

    def _error_answer(self, response: Response, status: int) -> str:
        media_type = pick(response.content)
        if media_type is None or media_type.schema is None or body_kind(media_type.name) != "json":
            return str(status)
        value = self.caller.answer(media_type)
        return f"{status}, json={literal(value)}"

    def _view(
        self,
        operation: Operation,
        *,
        name: str,
        asynchronous: bool,
        answers: tuple[str, ...],
        call: str,
        received: tuple[str, ...],
        assertions: tuple[str, ...],
        raises: str = "",
    ) -> TestView:
        names = self.caller.names
        target = names.operations[operation.key]
        prefix = "Async" if asynchronous else ""
        return TestView(
            name=name,
            define="async def" if asynchronous else "def",
            marked=asynchronous,
            client="async_client" if asynchronous else "client",
            client_type=f"{prefix}{names.client}",
            answers=answers,
            method=f"{target.resource}.{target.method}",
            deprecated=operation.deprecated,
            raises=raises,
            call=call,
            warned=operation.deprecated,
            received=received,
            assertions=assertions,
        )

    def _received(self, operation: Operation, call: Call, more: str) -> str:
        parts = [literal(call.http_method), literal(call.url)]
        if call.exact:
            parts.append(
                f"query=[{', '.join(f'({literal(k)}, {literal(v)})' for k, v in call.query)}{more}]"
            )
        if call.headers:
            parts.append(
                f"headers={{{', '.join(f'{literal(k)}: {literal(v)}' for k, v in call.headers)}}}"
            )
        if call.has_json:
            parts.append(f"json={literal(call.body)}")
        if operation.security is not None and not any(operation.security):
            parts.append("authorized=False")
        return spread(parts)

    def _answer(self, operation: Operation) -> Answer:
        api = self.caller.api
        found = successes(operation)
        response = found[0] if found else None
        if response is None:
            return Answer("200", 200, None, None, "none")
        status = int(response.status) if response.status.isdigit() else 200
        media_type = pick(response.content)
        if media_type is None or status == 204:
            return Answer(str(status), status, None, None, "none")
        if body_kind(media_type.name) != "json":
            kind = "text" if is_text(media_type.name) else "bytes"
            return Answer(f'{status}, text="text"', status, None, "text", kind)
        if media_type.schema is None:
            return Answer(f"{status}, json={{}}", status, None, {}, "json")
        value = self.caller.answer(media_type, operation.pagination)
        kind = "none" if is_empty_object(api, media_type.schema) else "model"
        return Answer(f"{status}, json={literal(value)}", status, media_type.schema, value, kind)

    def _paged(
        self, operation: Operation, call: Call, answer: Answer, *, asynchronous: bool
    ) -> tuple[tuple[str, ...], tuple[str, ...], str, tuple[str, ...]]:
        """Return a test that walks two pages where an offset tells them apart, else one."""
        rule = operation.pagination
        assert rule is not None
        items = _at(answer.value, rule.items)
        first = items if isinstance(items, list) else []
        sent = dict(call.query)
        two = rule.offset is not None and rule.offset not in sent and len(first) > 0
        walk = "[item async for item in @]" if asynchronous else "list(@)"
        total = len(first) * (2 if two else 1)
        value = _with(answer.value, rule.total, total) if rule.total is not None else answer.value
        if rule.size is not None and rule.size in sent:
            two = False
        code = f"{answer.status}, json={literal(value)}"
        received = [self._received(operation, call, "")]
        if two:
            more = (
                f"{', ' if call.query else ''}({literal(rule.offset)}, {literal(str(len(first)))})"
            )
            received.append(self._received(operation, call, more))
        else:
            total = len(first)
            value = (
                _with(answer.value, rule.total, total) if rule.total is not None else answer.value
            )
            code = f"{answer.status}, json={literal(value)}"
        assertions = (f"assert len(items) == {total}",)
        return (code,) * len(received), tuple(received), f"items = {walk}", assertions


def _statement(answer: Answer, *, asynchronous: bool) -> str:
    wait = "await " if asynchronous else ""
    return f"{wait}@" if answer.kind == "none" else f"result = {wait}@"


def _at(value: Json, pointer: str) -> Json:
    for token in pointer.split("/")[1:]:
        if not isinstance(value, dict):
            return None
        value = value.get(token.replace("~1", "/").replace("~0", "~"))
    return value


def _with(value: Json, pointer: str, new: Json) -> Json:
    """Return a copy of a value with another one at `pointer`, where its parents are there."""
    token, _, rest = pointer.removeprefix("/").partition("/")
    key = token.replace("~1", "/").replace("~0", "~")
    if not isinstance(value, dict):
        return value
    return {**value, key: _with(value.get(key), f"/{rest}", new) if rest else new}
