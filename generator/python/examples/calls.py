"""Calls of generated methods as code: the arguments, and what they send on the wire."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from generator.diagnostics import quoted
from generator.ir import (
    Api,
    Array,
    Enum,
    Json,
    MediaType,
    Operation,
    Pagination,
    Parameter,
    Primitive,
)
from generator.python.body import body_of
from generator.python.examples.bodies import Bodies
from generator.python.examples.construct import spread_all
from generator.python.examples.example import Direction, Examples
from generator.python.examples.path_text import header_text, path_text, scalar_text
from generator.python.examples.sent_body import SentBody
from generator.python.names.assign import Names
from generator.python.package.wire import in_template, placed, template
from generator.python.servers import as_sent
from generator.python.shapes import only_value, unaliased, unescape
from generator.python.stream_flag import stream_flag
from generator.python.text.expression import Expression

_SIMPLE_STYLES = {"query": "form", "header": "simple", "cookie": "form"}
_REQUEST: Direction = "request"


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call with example arguments, and the request that it makes."""

    method: str
    """`conversations.create`, behind the client."""
    arguments: Expression
    http_method: str
    url: str
    """The whole address without its query."""
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: SentBody
    exact: bool = True
    """False where a parameter's text on the wire is not foreseen here; then only the path is asserted."""


@dataclass(frozen=True, slots=True)
class _Passed:
    """A parameter and its value; one that the method gives by itself, or has as its default, is not argued."""

    parameter: Parameter
    value: Json
    argued: bool

    @property
    def _texts(self) -> list[str]:
        listed = self.value if isinstance(self.value, list) else [self.value]
        return [scalar_text(item) for item in listed]

    @property
    def query(self) -> list[tuple[str, str]]:
        """What stands in the query, where the parameter does."""
        item, texts = self.parameter, self._texts
        joined = texts if item.explode or not texts else [",".join(texts)]
        return [(item.name, text) for text in joined] if item.place == "query" else []

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The header, where the parameter is one."""
        item = self.parameter
        return [(item.name.lower(), ",".join(self._texts))] if item.place == "header" else []


@dataclass(slots=True)
class Caller:
    """Makes calls of an API's methods."""

    api: Api
    names: Names
    examples: Examples
    server: str
    package: str
    """What model classes are imported from, such as `vonage_conversation.models`."""

    def call(
        self,
        operation: Operation,
        *,
        plain: bool,
        brief: bool = False,
        query: Mapping[str, Json] | None = None,
    ) -> Call:
        """Return a call of `operation`; with `plain`, nested values are mappings instead of models.

        With `brief`, only what a reader needs to see is passed. `query` gives values of query
        parameters by wire name; None leaves one out.
        """
        name = self.names.operations[operation.key]
        bodies = Bodies(self.api, self.names, self.examples, self.package, plain, brief)
        path_values = {item.name: self.parameter(item) for item in placed(operation, "path")}
        parts = [
            bodies.argument(item.schema, path_values[item.name])
            for item in placed(operation, "path")
        ]
        sent_body, arguments = bodies.of(operation, body_of(self.api, operation))
        passed = tuple(self._passed(operation, brief=brief, query=query or {}))
        for item in filter(lambda item: item.argued, passed):
            keyword = self.names.arguments[operation.key, item.parameter.place, item.parameter.name]
            expression = bodies.argument(item.parameter.schema, item.value)
            arguments.append(Expression(f"{keyword}={expression.code}", expression.imports))
        return Call(
            method=f"{name.resource}.{name.method}",
            arguments=spread_all([*parts, *arguments]),
            http_method=operation.method,
            url=self._url(operation, path_values),
            query=tuple(pair for item in passed for pair in item.query),
            headers=tuple(pair for item in passed for pair in item.headers),
            body=sent_body,
            exact=all(self._simple(item.parameter) for item in passed)
            and not any("?" in text for text in (operation.path, self._base(operation))),
        )

    def _passed(
        self, operation: Operation, *, brief: bool, query: Mapping[str, Json]
    ) -> Iterator[_Passed]:
        """Yield the parameters that a call sends beside those of the path."""
        flag = stream_flag(self.api, operation)
        for item in operation.parameters:
            if item.place == "path":
                continue
            if flag.at(item.place, item.name):
                if flag.value is not None:
                    yield _Passed(item, flag.value, argued=False)
                continue
            chosen = item.place == "query" and item.name in query
            if not chosen and not item.required and (brief or not self._simple(item)):
                continue
            value = query[item.name] if chosen else self.parameter(item)
            if value is None and (chosen or not item.required):
                continue
            fixed = item.required and (value,) == only_value(self.api, item.schema)
            yield _Passed(item, value, argued=not fixed)

    def obstacle(self, operation: Operation) -> str:
        """Return why an operation's call cannot be sent as its document says; empty where it can."""
        for item in placed(operation, "path"):
            if not path_text(item, self.parameter(item)):
                return f"the path parameter {quoted(item.name)} has no example that fits a path"
        return ""

    def answer(self, media_type: MediaType, rule: Pagination | None = None) -> Json:
        """Return an example of what the server answers; of a page, one that no link follows."""
        held = media_type.schema if media_type.items is None else media_type.items.schema
        if held is None:
            return {} if media_type.items is None else "text"
        value = self.examples.value(
            held,
            direction="response",
            given=media_type.examples,
            location=media_type.location,
        )
        if rule is None or rule.next is None:
            return value
        return _without(value, rule.next.split("/")[1:])

    def parameter(self, item: Parameter) -> Json:
        """Return the example value of a parameter; that of a path is never empty, of a header one line."""
        value = self.examples.value(
            item.schema, direction=_REQUEST, given=item.examples, location=item.location
        )
        primitive = isinstance(unaliased(self.api, item.schema), Primitive)
        if item.place == "path" and (
            value in ("", ".", "..") or isinstance(value, (list, dict)) or value is None
        ):
            return "id" if primitive else value
        if item.place == "header" and primitive and isinstance(value, str):
            return header_text(value)
        return item.name if item.place == "path" and value == "text" else value

    def _simple(self, item: Parameter) -> bool:
        """Say whether the text of a parameter's example is foreseen: a scalar, or a list of them."""
        schema = unaliased(self.api, item.schema)
        if isinstance(schema, Array):
            schema = unaliased(self.api, schema.items)
        plain = isinstance(schema, (Primitive, Enum)) and item.media_type is None
        return plain and item.style == _SIMPLE_STYLES.get(item.place) and item.place != "cookie"

    def _base(self, operation: Operation) -> str:
        """Return the address that an operation's path is added to."""
        if not operation.servers:
            return self.server
        return urljoin(f"{self.server}/", operation.servers[0]).rstrip("/")

    def _url(self, operation: Operation, values: dict[str, Json]) -> str:
        path = template(operation)[0].partition("#")[0].partition("?")[0]
        for item in in_template(operation):
            path = path.replace("{}", path_text(item, values[item.name]), 1)
        return f"{as_sent(self._base(operation))}{path}"


def _without(value: Json, tokens: list[str]) -> Json:
    """Return a copy of a value without the member that the tokens of a pointer lead to."""
    if not isinstance(value, dict) or not tokens:
        return value
    key = unescape(tokens[0])
    if len(tokens) == 1:
        return {name: item for name, item in value.items() if name != key}
    return {
        name: _without(item, tokens[1:]) if name == key else item for name, item in value.items()
    }
