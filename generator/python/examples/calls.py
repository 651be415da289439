"""Calls of generated methods as code: the arguments, and what they send on the wire."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin

from generator.diagnostics import quoted
from generator.ir import (
    Api,
    Array,
    Enum,
    Json,
    MediaType,
    Object,
    Operation,
    Pagination,
    Parameter,
    Primitive,
    SchemaId,
    Union,
)
from generator.python.body import Body, body_of
from generator.python.examples.construct import Constructor, spread_all
from generator.python.examples.example import Direction, Examples, variant_of
from generator.python.examples.path_text import path_text, scalar_text
from generator.python.names.assign import Names
from generator.python.package.responses import pick
from generator.python.package.wire import in_template, placed, template
from generator.python.servers import as_sent
from generator.python.shapes import is_nullable, is_sent, only_value, unaliased, unescape
from generator.python.text.expression import Expression
from generator.python.text.literal import literal

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
    body: Json = None
    has_json: bool = False
    """True where the body is JSON and `body` is what it holds."""
    content: str | None = None
    """The body where it is sent as it is."""
    form: tuple[tuple[str, str], ...] | None = None
    """The pairs of a form; None where they are not foreseen."""
    exact: bool = True
    """False where a parameter's text on the wire is not foreseen here; then only the path is asserted."""


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
        body = body_of(self.api, operation)
        path_values = {item.name: self.parameter(item) for item in placed(operation, "path")}
        parts = [
            self._argument(item.schema, path_values[item.name], plain=plain)
            for item in placed(operation, "path")
        ]
        chosen = query or {}
        sent: list[tuple[str, str]] = []
        headers: list[tuple[str, str]] = []
        exact = True
        value, arguments = self._body(operation, body, plain=plain, brief=brief)
        for item in operation.parameters:
            if item.place == "path":
                continue
            simple = self._simple(item)
            known = item.place == "query" and item.name in chosen
            if known and chosen[item.name] is None:
                continue
            if not item.required and not known and (brief or not simple):
                continue
            exact = exact and simple
            given = chosen[item.name] if known else self.parameter(item)
            if given is None and not item.required:
                continue
            keyword = self.names.arguments[operation.key, item.place, item.name]
            if not item.required or (given,) != only_value(self.api, item.schema):
                expression = self._argument(item.schema, given, plain=plain)
                arguments.append(Expression(f"{keyword}={expression.code}", expression.imports))
            listed = given if isinstance(given, list) else [given]
            texts = [scalar_text(part) for part in listed]
            if item.place == "query":
                joined = texts if item.explode or not texts else [",".join(texts)]
                sent += [(item.name, text) for text in joined]
            elif item.place == "header":
                headers.append((item.name.lower(), ",".join(texts)))
        return Call(
            method=f"{name.resource}.{name.method}",
            arguments=spread_all([*parts, *arguments]),
            http_method=operation.method,
            url=self._url(operation, path_values),
            query=tuple(sent),
            headers=tuple(headers),
            body=value,
            has_json=body is not None and body.kind == "json",
            content="text" if body is not None and body.kind == "raw" else None,
            form=_form(value) if body is not None and body.kind == "form" else None,
            exact=exact
            and not any("?" in text for text in (operation.path, self._base(operation))),
        )

    def obstacle(self, operation: Operation) -> str:
        """Return why an operation's call cannot be sent as its document says; empty where it can."""
        for item in placed(operation, "path"):
            if not path_text(item, self.parameter(item)):
                return f"the path parameter {quoted(item.name)} has no example that fits a path"
        return ""

    def answer(self, media_type: MediaType, rule: Pagination | None = None) -> Json:
        """Return an example of what the server answers; of a page, one that no link follows."""
        if media_type.schema is None:
            return {}
        value = self.examples.value(
            media_type.schema,
            direction="response",
            given=media_type.examples,
            location=media_type.location,
        )
        if rule is None or rule.next is None:
            return value
        return _without(value, rule.next.split("/")[1:])

    def _argument(self, schema_id: SchemaId, value: Json, *, plain: bool) -> Expression:
        if plain:
            return Expression(literal(value))
        return Constructor(self.api, self.names, self.package).value(schema_id, value)

    def parameter(self, item: Parameter) -> Json:
        """Return the example value of a parameter; that of a path is never empty."""
        value = self.examples.value(
            item.schema, direction=_REQUEST, given=item.examples, location=item.location
        )
        if item.place == "path" and (
            value in ("", ".", "..") or isinstance(value, (list, dict)) or value is None
        ):
            return "id" if isinstance(unaliased(self.api, item.schema), Primitive) else value
        return item.name if item.place == "path" and value == "text" else value

    def _simple(self, item: Parameter) -> bool:
        """Say whether the text of a parameter's example is foreseen: a scalar, or a list of them."""
        schema = unaliased(self.api, item.schema)
        if isinstance(schema, Array):
            schema = unaliased(self.api, schema.items)
        plain = isinstance(schema, (Primitive, Enum)) and item.media_type is None
        return plain and item.style == _SIMPLE_STYLES.get(item.place) and item.place != "cookie"

    def _body(
        self, operation: Operation, body: Body | None, *, plain: bool, brief: bool
    ) -> tuple[Json, list[Expression]]:
        if body is None:
            return None, []
        if body.kind == "raw" or body.schema is None:
            return self._untyped_body(operation, body)
        media_type = (
            pick(operation.request_body.content) if operation.request_body is not None else None
        )
        value = self.examples.value(
            body.schema,
            direction=_REQUEST,
            given=media_type.examples if media_type is not None else (),
            location=media_type.location if media_type is not None else None,
        )
        if brief:
            value = self._brief(body.schema, value, least=2)
        if body.flattened is None or not isinstance(value, dict):
            expression = self._argument(body.schema, value, plain=plain)
            name = self.names.arguments[operation.key, "body", ""]
            return value, [Expression(f"{name}={expression.code}", expression.imports)]
        arguments: list[Expression] = []
        sent: dict[str, Json] = {}
        for item in body.flattened.properties:
            if item.name in value and is_sent(self.api, item.schema):
                if not item.required or (value[item.name],) != only_value(self.api, item.schema):
                    built = self._argument(item.schema, value[item.name], plain=plain)
                    keyword = self.names.arguments[operation.key, "body", item.name]
                    arguments.append(Expression(f"{keyword}={built.code}", built.imports))
                if value[item.name] is not None or is_nullable(self.api, item.schema):
                    sent[item.name] = value[item.name]
        return sent, arguments

    def _untyped_body(self, operation: Operation, body: Body) -> tuple[Json, list[Expression]]:
        """Return bytes, or JSON of which no schema says anything: left out where it may be."""
        name = self.names.arguments[operation.key, "body", ""]
        if body.kind == "raw":
            return "text", [Expression(f'{name}=b"text"')]
        if not body.required:
            return None, []
        return {}, [Expression(f"{name}={{}}")]

    def _brief(self, schema_id: SchemaId, value: Json, *, least: int) -> Json:
        """Return an example with what is required, enumerations and unions; else its first `least` members."""
        schema = unaliased(self.api, schema_id)
        if isinstance(schema, Union):
            variant = variant_of(self.api, schema, value)
            return value if variant is None else self._brief(variant, value, least=0)
        if not isinstance(schema, Object) or not isinstance(value, dict):
            return value
        present = [item for item in schema.properties if item.name in value]
        kept = [
            item
            for item in present
            if item.required or isinstance(unaliased(self.api, item.schema), (Enum, Union))
        ] or present[:least]
        return {item.name: self._brief(item.schema, value[item.name], least=1) for item in kept}

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


def _form(value: Json) -> tuple[tuple[str, str], ...] | None:
    """Return the pairs of a form, a list repeated; None where a value is no scalar."""
    if not isinstance(value, dict):
        return None
    lists = {name: item if isinstance(item, list) else [item] for name, item in value.items()}
    if any(isinstance(part, (dict, list)) for item in lists.values() for part in item):
        return None
    pairs = ((name, part) for name, item in lists.items() for part in item if part is not None)
    return tuple((name, scalar_text(part)) for name, part in pairs)


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
