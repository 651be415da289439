"""Views of what a method takes: path parameters by position, the body and the rest by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.ir import (
    Api,
    Array,
    Object,
    Operation,
    Parameter,
    ParameterPlace,
    Primitive,
    SchemaId,
    Union,
)
from generator.python.body import Body, body_of
from generator.python.names.assign import Names
from generator.python.package.annotation import FILE, Annotator, alternatives
from generator.python.package.decode import core
from generator.python.package.fields import is_passed_as_written
from generator.python.package.wire import placed, template, wire_names_at
from generator.python.shapes import is_nullable, is_sent, only_value, unaliased
from generator.python.stream_flag import stream_flag
from generator.python.text.expression import Expression, Import, use
from generator.python.text.layout import spread
from generator.python.text.literal import literal
from generator.python.view import ArgumentView

_OPTIONS = ArgumentView(name="options", annotation="RequestOptions | None", default="None")
_KEYWORDS: Mapping[ParameterPlace, str] = {
    "path": "path",
    "query": "query",
    "header": "headers",
    "cookie": "cookies",
}
_BINARY = "BinaryInput"
_TEXTUAL = ("text/", "application/xml", "application/javascript")


@dataclass(slots=True)
class ArgumentViewer:
    """Makes the views of one resource's arguments; `imports` is what they need."""

    api: Api
    names: Names
    annotator: Annotator
    imports: set[Import] = field(default_factory=set)

    def arguments(
        self, operation: Operation, body: Body | None
    ) -> tuple[tuple[ArgumentView, ...], tuple[ArgumentView, ...]]:
        """Return the positional arguments and the keywords, required ones first."""
        path = [self._parameter(operation, item) for item in placed(operation, "path")]
        flag = stream_flag(self.api, operation)
        keywords = self._body(operation, body) if body is not None else []
        for place in ("query", "header", "cookie"):
            keywords += [
                self._parameter(operation, item)
                for item in placed(operation, place)
                if not flag.at(place, item.name)
            ]
        required = [item for item in keywords if not item.default]
        optional = [item for item in keywords if item.default]
        return tuple(replace(item, default="") for item in path), (*required, *optional, _OPTIONS)

    def values(self, operation: Operation, body: Body | None) -> str:
        """Return the arguments of the one statement: what goes where."""
        values: list[str] = []
        for place, keyword in _KEYWORDS.items():
            wire_names = (
                template(operation)[1] if place == "path" else wire_names_at(operation, place)
            )
            found = [self._passed(operation, place, wire_name) for wire_name in wire_names]
            if found:
                comma = "," if len(found) == 1 else ""
                values.append(f"{keyword}=({', '.join(found)}{comma})")
        if body is not None and body.flattened is not None:
            flag = stream_flag(self.api, operation)
            entries = [
                f"{literal(item.name)}: {self._passed(operation, 'body', item.name)}"
                for item in body.flattened.properties
                if is_sent(self.api, item.schema) and not flag.omits("body", item.name)
            ]
            values.append(f"body={{{spread(entries)}}}")
        elif body is not None:
            values.append(f"body={self.names.arguments[operation.key, 'body', '']}")
        return spread([*values, "options=options"])

    def _passed(self, operation: Operation, place: str, wire_name: str) -> str:
        """Return what goes to a place: an argument, or what asks for the answer that the method gives."""
        flag = stream_flag(self.api, operation)
        if flag.at(place, wire_name):
            return literal(flag.value)
        return self.names.arguments[operation.key, place, wire_name]

    def _parameter(self, operation: Operation, item: Parameter) -> ArgumentView:
        name = self.names.arguments[operation.key, item.place, item.name]
        optional = not item.required and item.place != "path"
        annotation = self.annotator.takes(item.schema, optional=optional)
        default = "None" if optional else self._only_value(item.schema)
        return ArgumentView(name=name, annotation=use(annotation, self.imports), default=default)

    def _only_value(self, schema: SchemaId) -> str:
        """Return the default of a required argument: what could be the only value of it."""
        return next(map(literal, only_value(self.api, schema)), "")

    def _body(self, operation: Operation, body: Body) -> list[ArgumentView]:
        if body.flattened is not None:
            flag = stream_flag(self.api, operation)
            return [
                self._property(operation, body, item.name, item.schema, required=item.required)
                for item in body.flattened.properties
                if is_sent(self.api, item.schema) and not flag.at("body", item.name)
            ]
        name = self.names.arguments[operation.key, "body", ""]
        blocking, awaiting = (
            self._argument(name, self._whole(body, asynchronous=asynchronous), body)
            for asynchronous in (False, True)
        )
        return [replace(blocking, awaited=awaiting.annotation)]

    def _argument(self, name: str, annotation: Expression, body: Body) -> ArgumentView:
        if body.required:
            return ArgumentView(name=name, annotation=use(annotation, self.imports))
        return self._omittable(name, annotation)

    def _whole(self, body: Body, *, asynchronous: bool) -> Expression:
        """Return the type of a body that is one argument."""
        if body.kind == "raw":
            return self._raw(body, asynchronous=asynchronous)
        if body.kind == "items":
            return self._iterable(body, asynchronous=asynchronous)
        annotator = self._of(body)
        if body.items is not None:
            return annotator.sequence(body.items)
        if body.schema is None:
            return annotator.builtin("object")
        found = annotator.takes(body.schema)
        if body.kind == "parts" and isinstance(unaliased(self.api, body.schema), (Object, Union)):
            return alternatives([found, annotator.any_mapping()])
        return found

    def _raw(self, body: Body, *, asynchronous: bool) -> Expression:
        """Return the type of a body that is sent as it is: a text only where it may be one."""
        name = f"Async{_BINARY}" if asynchronous else _BINARY
        binary = Expression(name, frozenset({Import("._core.files", name, type_only=True)}))
        schema = unaliased(self.api, body.schema) if body.schema is not None else None
        text = isinstance(schema, Primitive) and schema.format != "binary"
        if text or body.media_type.lower().startswith(_TEXTUAL) or body.media_type.endswith("+xml"):
            return alternatives([binary, self.annotator.builtin("str")])
        return binary

    def _iterable(self, body: Body, *, asynchronous: bool) -> Expression:
        """Return the type of a body that is sent item by item."""
        annotator = self.annotator
        item = annotator.builtin("object") if body.items is None else annotator.takes(body.items)
        names = ("Iterable", "AsyncIterable") if asynchronous else ("Iterable",)
        return alternatives(
            [
                Expression(
                    f"{name}[{item.code}]",
                    item.imports | {Import("collections.abc", name, type_only=True)},
                )
                for name in names
            ]
        )

    def _of(self, body: Body) -> Annotator:
        return replace(self.annotator, files=True) if body.kind == "parts" else self.annotator

    def _property(
        self, operation: Operation, body: Body, wire_name: str, schema: SchemaId, *, required: bool
    ) -> ArgumentView:
        name = self.names.arguments[operation.key, "body", wire_name]
        annotator = self._of(body)
        if is_passed_as_written(self.api, body, wire_name, schema):
            taken = alternatives([FILE, annotator.builtin("str")])
            if isinstance(unaliased(self.api, schema), Array):
                taken = annotator.sequence(taken)
            optional = alternatives([taken, Expression("None")])
        else:
            taken = annotator.takes(schema)
            optional = annotator.takes(schema, optional=True)
        if required:
            return ArgumentView(
                name=name, annotation=use(taken, self.imports), default=self._only_value(schema)
            )
        if body.kind == "json" and is_nullable(self.api, schema):
            return self._omittable(name, taken)
        return ArgumentView(name=name, annotation=use(optional, self.imports), default="None")

    def _omittable(self, name: str, annotation: Expression) -> ArgumentView:
        self.imports.add(core("omit", "omit"))
        omit = Expression("Omit", frozenset({Import("._core.omit", "Omit", type_only=True)}))
        return ArgumentView(
            name=name,
            annotation=use(alternatives([annotation, omit]), self.imports),
            default="omit",
        )


def awaited(arguments: tuple[ArgumentView, ...]) -> tuple[ArgumentView, ...]:
    """Return the arguments of the async method: a whole body may come from an async iterator there."""
    return tuple(replace(item, annotation=item.awaited or item.annotation) for item in arguments)


def upload_types(api: Api) -> tuple[str, ...]:
    """Return the types of the runtime that the methods of an API take for files and binary bodies."""
    bodies = [body for operation in api.operations if (body := body_of(api, operation)) is not None]
    kinds = {body.kind for body in bodies}
    files = ("FileInput",) if "parts" in kinds else ()
    return (*((f"Async{_BINARY}", _BINARY) if "raw" in kinds else ()), *files)
