"""What an operation answers: which schema, as which type, decoded how."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.ir import (
    AnyValue,
    Api,
    Array,
    MediaType,
    Object,
    Operation,
    Response,
    SchemaId,
)
from generator.python.media import AnswerKind, is_problem, pick, read_as
from generator.python.names.assign import Names
from generator.python.package.annotation import Annotator, alternatives
from generator.python.package.decode import DecodeSpecs, core
from generator.python.package.streams import item_type, items_spec
from generator.python.same_body import is_same_body
from generator.python.shapes import unaliased, unescape
from generator.python.text.expression import Expression, Import
from generator.python.text.literal import literal

_NONE = Expression("None")
_ANY = Expression("Any", frozenset({Import("typing", "Any", type_only=True)}))
_KINDS: Mapping[AnswerKind, tuple[str, str]] = {
    "text": ("TEXT", "str"),
    "bytes": ("BYTES", "bytes"),
}
"""What is not decoded: the runtime's name for it, and its type."""


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


def decoded(api: Api, response: Response) -> SchemaId | None:
    """Return the schema by which a response, or each item of it, is decoded; None where none is."""
    media_type = pick(api, response)
    if media_type is not None and media_type.items is not None:
        return media_type.items.schema
    if media_type is None or read_as(api, media_type) != "json":
        return None
    return media_type.schema


def streamed(response: Response) -> MediaType | None:
    """Return the media type of a response that comes in items; None where it comes as a whole."""
    return next((item for item in response.content if item.items is not None), None)


def stream_of(operation: Operation) -> MediaType | None:
    """Return the media type in which an operation answers with a stream; None where it does not."""
    found = map(streamed, successes(operation))
    return next((media_type for media_type in found if media_type is not None), None)


def is_download(api: Api, operation: Operation) -> bool:
    """Say whether an operation answers with bytes, which may be too many to hold."""
    found = [pick(api, response) for response in successes(operation)]
    return bool(found) and all(item is not None and _is_bytes(api, item) for item in found)


def _is_bytes(api: Api, media_type: MediaType) -> bool:
    return media_type.items is None and read_as(api, media_type) == "bytes"


def other_answers(api: Api, operation: Operation) -> tuple[MediaType, ...]:
    """Return the media types in which a success holds another value than in the one that is read."""
    if stream_of(operation) is not None:
        return ()
    found: dict[str, MediaType] = {}
    for response in successes(operation):
        read = pick(api, response)
        for media_type in response.content if read is not None else ():
            named = "*" not in media_type.name and not is_problem(media_type)
            if read is not None and named and not is_same_body(api, read, media_type):
                found.setdefault(media_type.name, media_type)
    return tuple(found.values())


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
    """Return what the method of `operation` returns; a stream, if there is one, is all that counts."""
    streams = {
        response.status: media_type
        for response in successes(operation)
        if (media_type := streamed(response)) is not None
    }
    if streams:
        return _stream_answer(api, names, streams, annotator)
    answers = {
        response.status: _answer(api, names, response, annotator)
        for response in successes(operation)
    }
    distinct = list(dict.fromkeys(answers.values()))
    if not distinct:
        return Answer(_NONE, None)
    if len(distinct) == 1:
        return distinct[0]
    specs = {status: answer.spec for status, answer in answers.items() if answer.spec is not None}
    return Answer(alternatives([answer.type for answer in distinct]), _by_status(specs))


def _stream_answer(
    api: Api, names: Names, streams: Mapping[str, MediaType], annotator: Annotator
) -> Answer:
    told = {status: (item.name, item.items) for status, item in streams.items() if item.items}
    item = alternatives([item_type(items, annotator) for _, items in told.values()])
    specs = {status: items_spec(api, names, name, items) for status, (name, items) in told.items()}
    spec = next(iter(specs.values())) if len(set(specs.values())) == 1 else _by_status(specs)
    stream = Import("._core.stream", "Stream", type_only=True)
    return Answer(Expression(f"Stream[{item.code}]", item.imports | {stream}), spec)


def _by_status(specs: Mapping[str, Expression]) -> Expression:
    entries = [f"{literal(status)}: {spec.code}" for status, spec in specs.items()]
    imports = frozenset[Import]().union(*(spec.imports for spec in specs.values()))
    return Expression(f"{{{', '.join(entries)}}}", imports)


def _answer(api: Api, names: Names, response: Response, annotator: Annotator) -> Answer:
    media_type = pick(api, response)
    if media_type is None or response.status == "204":
        return Answer(_NONE, None)
    kind = read_as(api, media_type)
    if kind != "json":
        name, returned = _KINDS[kind]
        return Answer(annotator.builtin(returned), _constant(name))
    if media_type.schema is None:
        return Answer(_ANY, _constant("RAW"))
    if is_empty_object(api, media_type.schema):
        return Answer(_NONE, None)
    spec = DecodeSpecs(api, names).of(media_type.schema)
    return Answer(annotator.reads(media_type.schema), spec or _constant("RAW"))


def error_specs(api: Api, names: Names, operation: Operation) -> Expression | None:
    """Return status to decode spec for the typed bodies of errors; None where none is typed."""
    specs: dict[str, Expression] = {}
    for response in failures(operation):
        schema = _error_schema(api, response)
        spec = DecodeSpecs(api, names).of(schema) if schema is not None else None
        if spec is not None:
            specs[response.status] = spec
    return _by_status(specs) if specs else None


def error_model(api: Api, names: Names, response: Response) -> str | None:
    """Return the class of an error's body; None where it is no object of a class of its own."""
    schema_id = _error_schema(api, response)
    schema = unaliased(api, schema_id) if schema_id is not None else None
    return names.schemas[schema.meta.id].text if isinstance(schema, Object) else None


def _error_schema(api: Api, response: Response) -> SchemaId | None:
    media_type = pick(api, response)
    if media_type is None or read_as(api, media_type) != "json":
        return None
    return media_type.schema


def _constant(name: str) -> Expression:
    return Expression(name, frozenset({core("operation", name)}))


def page_types(
    api: Api, operation: Operation, annotator: Annotator
) -> tuple[Expression, Expression] | None:
    """Return the types of a page's items and of its envelope; None where the answer is no page."""
    if operation.pagination is None:
        return None
    for response in successes(operation):
        media_type = pick(api, response)
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
        found = [item.schema for item in schema.properties if item.name == unescape(token)]
        if not found:
            return None
        current = found[0]
    schema = unaliased(api, current)
    return schema.items if isinstance(schema, Array) else None
