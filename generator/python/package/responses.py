"""What an operation answers: which schema, as which type, decoded how."""

from __future__ import annotations

from dataclasses import dataclass

from generator.ir import AnyValue, Api, Array, MediaType, Object, Operation, Response, SchemaId
from generator.python.body import body_kind
from generator.python.names.assign import Names
from generator.python.package.annotation import Annotator, alternatives
from generator.python.package.decode import DecodeSpecs, core
from generator.python.shapes import unaliased
from generator.python.text.expression import Expression, Import
from generator.python.text.literal import literal

_NONE = Expression("None")
_ANY = Expression("Any", frozenset({Import("typing", "Any", type_only=True)}))


def _is_json(media_type: str) -> bool:
    return body_kind(media_type) == "json"


def is_text(media_type: str) -> bool:
    """Say whether a media type is read as text."""
    return media_type.partition(";")[0].strip().lower().startswith("text/")


def successes(operation: Operation) -> tuple[Response, ...]:
    """Return the responses of success: the 2XX ones, or `default` where there is no other."""
    found = tuple(response for response in operation.responses if response.status.startswith("2"))
    if found or any(response.status != "default" for response in operation.responses):
        return found
    return operation.responses


def failures(operation: Operation) -> tuple[Response, ...]:
    """Return the responses of failure: 4XX, 5XX, and `default` beside a success."""
    found = successes(operation)
    return tuple(r for r in operation.responses if r.status[:1] in "45d" and r not in found)


def pick(content: tuple[MediaType, ...]) -> MediaType | None:
    """Return the media type that the SDK asks for: JSON, else text, else the first."""
    for wanted in (_is_json, is_text):
        for media_type in content:
            if wanted(media_type.name):
                return media_type
    return content[0] if content else None


def decoded(response: Response) -> SchemaId | None:
    """Return the schema by which a response is decoded; None where it stays text or bytes."""
    media_type = pick(response.content)
    if media_type is None or not _is_json(media_type.name):
        return None
    return media_type.schema


def is_empty_object(api: Api, schema_id: SchemaId) -> bool:
    """Say whether the document shows that the object never holds anything."""
    schema = unaliased(api, schema_id)
    return isinstance(schema, AnyValue) and schema.empty


@dataclass(frozen=True, slots=True)
class Answer:
    """The type that a method returns and the decode spec that makes it; no spec decodes nothing."""

    type: Expression
    spec: Expression | None


def answer_of(api: Api, names: Names, operation: Operation, annotator: Annotator) -> Answer:
    """Return what the method of `operation` returns."""
    answers = {
        response.status: _answer(api, names, response, annotator)
        for response in successes(operation)
    }
    distinct = list(dict.fromkeys(answers.values()))
    if not distinct:
        return Answer(_NONE, None)
    if len(distinct) == 1:
        return distinct[0]
    entries: list[str] = []
    imports: set[Import] = set()
    for status, answer in answers.items():
        if answer.spec is not None:
            entries.append(f"{literal(status)}: {answer.spec.code}")
            imports |= answer.spec.imports
    return Answer(
        alternatives([answer.type for answer in distinct]),
        Expression(f"{{{', '.join(entries)}}}", frozenset(imports)),
    )


def _answer(api: Api, names: Names, response: Response, annotator: Annotator) -> Answer:
    media_type = pick(response.content)
    if media_type is None or response.status == "204":
        return Answer(_NONE, None)
    if body_kind(media_type.name) != "json":
        name, returned = ("TEXT", "str") if is_text(media_type.name) else ("BYTES", "bytes")
        return Answer(annotator.builtin(returned), _constant(name))
    if media_type.schema is None:
        return Answer(_ANY, _constant("RAW"))
    if is_empty_object(api, media_type.schema):
        return Answer(_NONE, None)
    spec = DecodeSpecs(api, names).of(media_type.schema)
    return Answer(annotator.reads(media_type.schema), spec or _constant("RAW"))


def error_specs(api: Api, names: Names, operation: Operation) -> Expression | None:
    """Return status to decode spec for the typed bodies of errors; None where none is typed."""
    entries: list[str] = []
    imports: set[Import] = set()
    for response in failures(operation):
        media_type = pick(response.content)
        if media_type is None or media_type.schema is None or body_kind(media_type.name) != "json":
            continue
        spec = DecodeSpecs(api, names).of(media_type.schema)
        if spec is not None:
            entries.append(f"{literal(response.status)}: {spec.code}")
            imports |= spec.imports
    if not entries:
        return None
    return Expression(f"{{{', '.join(entries)}}}", frozenset(imports))


def _constant(name: str) -> Expression:
    return Expression(name, frozenset({core("operation", name)}))


def page_types(
    api: Api, operation: Operation, annotator: Annotator
) -> tuple[Expression, Expression] | None:
    """Return the types of a page's items and of its envelope; None where the answer is no page."""
    if operation.pagination is None:
        return None
    for response in successes(operation):
        media_type = pick(response.content)
        if media_type is None or media_type.schema is None:
            continue
        items = item_schema(api, media_type.schema, operation.pagination.items)
        if items is not None:
            return annotator.reads(items), annotator.reads(media_type.schema)
    return None


def item_schema(api: Api, envelope: SchemaId, pointer: str) -> SchemaId | None:
    """Return the schema of the items that `pointer` leads to in an envelope's value."""
    current = envelope
    for token in pointer.split("/")[1:]:
        schema = unaliased(api, current)
        if not isinstance(schema, Object):
            return None
        name = token.replace("~1", "/").replace("~0", "~")
        found = [item.schema for item in schema.properties if item.name == name]
        if not found:
            return None
        current = found[0]
    schema = unaliased(api, current)
    return schema.items if isinstance(schema, Array) else None
