"""Operations as data: the arguments of the constants that resource modules define."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from generator.ir import (
    AnyValue,
    Api,
    Array,
    Map,
    Object,
    Operation,
    Pagination,
    Parameter,
    ParameterPlace,
    SchemaId,
    Tuple,
    Union,
)
from generator.python.body import Body
from generator.python.names.assign import Names
from generator.python.package.credentials import requirements, requirements_code, takes_more
from generator.python.package.decode import core
from generator.python.package.fields import field_entries, query_entries
from generator.python.package.responses import Answer, error_specs
from generator.python.package.streams import sent_spec
from generator.python.shapes import is_date, is_nullable, is_sent, unaliased
from generator.python.text.expression import Expression, Import
from generator.python.text.layout import spread
from generator.python.text.literal import literal

_USUAL = {
    "path": ("simple", False),
    "query": ("form", True),
    "header": ("simple", False),
    "cookie": ("form", True),
}
"""The default style and explode of each place (OpenAPI 3.0, Parameter Object, `style`)."""


_STRAY = re.compile("%(?![0-9A-Fa-f]{2})")
"""A percent sign that encodes nothing."""


def placed(operation: Operation, place: str) -> tuple[Parameter, ...]:
    """Return the parameters of one place; those of the path in the order of its template."""
    found = tuple(item for item in operation.parameters if item.place == place)
    if place != "path":
        return found
    order = template(operation)[1]
    return tuple(sorted(found, key=lambda item: order.index(item.name)))


def in_template(operation: Operation) -> tuple[Parameter, ...]:
    """Return the parameter of each place in the path's template: one that stands there twice, twice."""
    named = {item.name: item for item in placed(operation, "path")}
    return tuple(named[name] for name in template(operation)[1])


def wire_names_at(operation: Operation, place: ParameterPlace) -> tuple[str, ...]:
    """Return the wire names of the parameters of one place, in the order of the document."""
    return tuple(item.name for item in placed(operation, place))


def template(operation: Operation) -> tuple[str, tuple[str, ...]]:
    """Return the path with `{}` for each parameter, and the parameters' names in that order.

    What follows a `#` is not sent: a name in it is no parameter.
    """
    pieces: list[str] = []
    order: list[str] = []
    rest, *fragment = re.split("(?=#)", operation.path, maxsplit=1)
    while "{" in rest and "}" in rest.partition("{")[2]:
        before, _, rest = rest.partition("{")
        name, _, rest = rest.partition("}")
        pieces += [_encoded(before), "{}"]
        order.append(name)
    return "".join([*pieces, _encoded(rest + "".join(fragment))]), tuple(order)


def _encoded(text: str) -> str:
    """Return text of a path as a URL holds it: what is percent-encoded already stays (RFC 3986, 2.4)."""
    return _STRAY.sub("%25", quote(text, safe="/?#:@!$&'()*+,;=~%"))


@dataclass(frozen=True, slots=True)
class WireOperations:
    """Makes the arguments of an API's `Operation` constants."""

    api: Api
    names: Names
    default_server: str

    def arguments(
        self, operation: Operation, body: Body | None, answer: Answer
    ) -> list[Expression]:
        """Return the arguments in the order in which a reader wants them: what is sent, then what comes."""
        texts = (operation.operation_id or operation.line, operation.method, template(operation)[0])
        found = [Expression(literal(text)) for text in texts]
        segments = [_parameter(self.api, item, always=True) for item in in_template(operation)]
        if any(self._is_styled(item) for item in placed(operation, "path")):
            found.append(_tuple("segments", segments))
        for place, keyword in (("query", "query"), ("header", "headers"), ("cookie", "cookies")):
            items = [_parameter(self.api, item) for item in placed(operation, place)]
            if items:
                found.append(_tuple(keyword, items))
        if body is not None:
            found += self._body(body)
        dates = self._dates(operation, body)
        if dates:
            found.append(Expression(f"dates={dates}"))
        if answer.spec is not None:
            found.append(_keyword("returns", answer.spec))
        errors = error_specs(self.api, self.names, operation)
        if errors is not None:
            found.append(_keyword("errors", errors))
        if operation.servers and operation.servers[0] != self.default_server:
            found.append(_keyword("server", Expression(literal(operation.servers[0]))))
        if operation.deprecated:
            called = self.names.operations[operation.key].call
            found.append(_keyword("deprecated", Expression(literal(called))))
        if operation.pagination is not None:
            found.append(_paging(operation.pagination))
        found += self._security(operation)
        return found

    def _dates(self, operation: Operation, body: Body | None) -> str:
        """Return the arguments that are dates, by place, as code; nothing where none is."""
        rows: dict[str, list[tuple[int | str, SchemaId]]] = {
            "path": [(index, item.schema) for index, item in enumerate(in_template(operation))]
        }
        for place, keyword in (("query", "query"), ("header", "headers"), ("cookie", "cookies")):
            rows[keyword] = [(item.name, item.schema) for item in placed(operation, place)]
        if body is not None and body.flattened is not None:
            rows["body"] = [
                (item.name, item.schema)
                for item in body.flattened.properties
                if is_sent(self.api, item.schema)
            ]
        elif body is not None and body.schema is not None:
            rows["body"] = [("", body.schema)]
        found = {
            place: tuple(name for name, schema in row if is_date(self.api, schema))
            for place, row in rows.items()
        }
        entries = [f"{literal(place)}: {_names(names)}" for place, names in found.items() if names]
        return f"{{{spread(entries)}}}" if entries else ""

    def _security(self, operation: Operation) -> Iterator[Expression]:
        """Yield what an operation says of credentials, where it is not what the document says."""
        if operation.security is None:
            return
        asked = requirements(operation.security)
        if not asked:
            yield Expression("secure=False")
        elif takes_more(self.api) and asked != requirements(self.api.security):
            yield _keyword("security", Expression(requirements_code(asked)))

    def _is_styled(self, item: Parameter) -> bool:
        """Say whether a path parameter may be more than a scalar of the usual style."""
        schema = unaliased(self.api, item.schema)
        return (
            item.style != "simple"
            or item.media_type is not None
            or isinstance(schema, (Array, Tuple, Map, Object, AnyValue, Union))
        )

    def _body(self, body: Body) -> list[Expression]:
        if body.sequence is not None:
            return [_keyword("body", sent_spec(self.api, body.media_type, body.sequence))]
        json = Expression("JSON", frozenset({core("operation", "JSON")}))
        plain = body.media_type == "application/json"
        found = [_keyword("body", json if plain else Expression(literal(body.media_type)))]
        fields = [entry.expression() for entry in field_entries(self.api, body)]
        if fields:
            found.append(_tuple("fields", fields))
        if body.kind in ("form", "parts"):
            return found
        if body.flattened is None:
            return [*found, Expression("whole=True")]
        nullable = [
            Expression(literal(item.name))
            for item in body.flattened.properties
            if is_nullable(self.api, item.schema) and is_sent(self.api, item.schema)
        ]
        return [*found, _tuple("nullable", nullable)] if nullable else found


def _parameter(api: Api, item: Parameter, *, always: bool = False) -> Expression:
    """Return a parameter's entry: its wire name alone where its style is the usual one."""
    usual = item.media_type is None and not item.allow_reserved
    if not always and usual and (item.style, item.explode) == _USUAL[item.place]:
        return Expression(literal(item.name))
    arguments = [literal(item.name)]
    if item.media_type is None:
        arguments += [f"style={literal(item.style)}", f"explode={item.explode}"]
    else:
        arguments.append(f"content={literal(item.media_type.name)}")
        if item.style == "querystring":
            arguments.append("style='querystring'")
    if item.allow_reserved:
        arguments.append("allow_reserved=True")
    parts = [entry.expression() for entry in query_entries(api, item)]
    arguments += [_tuple("parts", parts).code] if parts else []
    kind = "Part" if parts else "Param"
    return Expression(f"{kind}({', '.join(arguments)})", frozenset({core("operation", kind)}))


def _paging(rule: Pagination) -> Expression:
    pairs = {
        "items": rule.items,
        "offset": rule.offset,
        "size": rule.size,
        "total": rule.total,
        "next": rule.next,
        "cursor": rule.cursor,
        "page": rule.page,
    }
    arguments = ", ".join(f"{key}={literal(value)}" for key, value in pairs.items() if value)
    if rule.first != 1:
        arguments += f", first={rule.first}"
    return Expression(f"paging=Paging({arguments})", frozenset({core("operation", "Paging")}))


def _names(names: tuple[int | str, ...]) -> str:
    return f"({', '.join(map(literal, names))}{',' if len(names) == 1 else ''})"


def _keyword(name: str, value: Expression) -> Expression:
    return Expression(f"{name}={value.code}", value.imports)


def _tuple(name: str, items: list[Expression]) -> Expression:
    imports = frozenset[Import]().union(*(item.imports for item in items))
    comma = "," if len(items) == 1 else ""
    return Expression(f"{name}=({', '.join(item.code for item in items)}{comma})", imports)
