"""The test skeleton: for each operation, that it sends what the document says and reads what comes."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import Array, Enum, Json, Object, Operation, Primitive, Response, SchemaId, Union
from generator.python.annotation import Annotator
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
from generator.python.shapes import unaliased

_MAX_LEAVES = 6
_MAX_DEPTH = 3


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


@dataclass(frozen=True, slots=True)
class _Answer:
    """A response of success: what the server sends, and how the result is looked at."""

    code: str
    status: int
    schema: SchemaId | None
    value: Json
    kind: str
    """`model`, `text`, `bytes` or `none`."""


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
        assertions, imports = _Reader(self.caller, self.package).assertions(answer)
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
        value = self.caller.answer(media_type.schema, media_type.examples)
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

    def _answer(self, operation: Operation) -> _Answer:
        api = self.caller.api
        found = successes(operation)
        response = found[0] if found else None
        if response is None:
            return _Answer("200", 200, None, None, "none")
        status = int(response.status) if response.status.isdigit() else 200
        media_type = pick(response.content)
        if media_type is None or status == 204:
            return _Answer(str(status), status, None, None, "none")
        if body_kind(media_type.name) != "json":
            kind = "text" if is_text(media_type.name) else "bytes"
            return _Answer(f'{status}, text="text"', status, None, "text", kind)
        if media_type.schema is None:
            return _Answer(f"{status}, json={{}}", status, None, {}, "json")
        value = self.caller.answer(media_type.schema, media_type.examples, operation.pagination)
        kind = "none" if is_empty_object(api, media_type.schema) else "model"
        return _Answer(f"{status}, json={literal(value)}", status, media_type.schema, value, kind)

    def _paged(
        self, operation: Operation, call: Call, answer: _Answer, *, asynchronous: bool
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


class _Reader:
    """Makes assertions about a result: types of unions, and a few leaves."""

    def __init__(self, caller: Caller, package: str) -> None:
        self._caller = caller
        self._package = package
        self._imports: set[Import] = set()
        self._left = _MAX_LEAVES

    def assertions(self, answer: _Answer) -> tuple[tuple[str, ...], set[Import]]:
        """Return the assertions about `result`, and what they import."""
        if answer.kind == "none":
            return (), set()
        if answer.kind == "bytes":
            return ('assert result == b"text"',), set()
        if answer.kind == "text":
            return ('assert result == "text"',), set()
        if answer.schema is None:
            return ("assert result == {}",), set()
        lines = self._about("result", answer.schema, answer.value, 0)
        schema = unaliased(self._caller.api, answer.schema)
        if isinstance(schema, Object):
            lines.append(f"assert result.to_dict() == {literal(answer.value)}")
        elif isinstance(schema, Array) and isinstance(answer.value, list):
            lines.insert(0, f"assert len(result) == {len(answer.value)}")
        elif not isinstance(schema, Union) and not lines:
            lines.append(f"assert result == {literal(answer.value)}")
        return tuple(lines), self._imports

    def _about(self, code: str, schema_id: SchemaId, value: Json, depth: int) -> list[str]:
        schema = unaliased(self._caller.api, schema_id)
        if isinstance(schema, Object) and isinstance(value, dict):
            return self._members(code, schema, value, depth)
        if isinstance(schema, Array) and isinstance(value, list) and value and depth <= _MAX_DEPTH:
            return self._about(f"{code}[0]", schema.items, value[0], depth + 1)
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
            below = self._about(attribute, item.schema, value[item.name], depth + 1)
            container = unaliased(self._caller.api, item.schema)
            if (
                below
                and not isinstance(container, (Primitive, Enum))
                and not isinstance(value[item.name], (str, bool))
            ):
                lines += [] if item.required else [f"assert {attribute} is not None"]
            lines += below
        return lines

    def _variant(self, code: str, schema: Union, value: dict[str, Json], depth: int) -> list[str]:
        names = self._caller.names
        if schema.discriminator is None or schema.meta.id not in names.schemas:
            return []
        tag = value.get(schema.discriminator.property)
        for known, variant in schema.discriminator.mapping:
            target = unaliased(self._caller.api, variant)
            if known == tag and isinstance(target, Object):
                name = names.schemas[target.meta.id].text
                self._imports.add(Import(f"{self._package}.models", name))
                return [
                    f"assert isinstance({code}, {name})",
                    *self._about(code, variant, value, depth),
                ]
        return []


def _statement(answer: _Answer, *, asynchronous: bool) -> str:
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
