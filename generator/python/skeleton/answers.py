"""What the server of a test answers with: the first success that an operation declares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.ir import Api, Json, Operation, Response, SchemaId
from generator.python.examples.calls import Caller
from generator.python.media import AnswerKind, pick, read_as
from generator.python.package.responses import is_empty_object, successes

Kind: TypeAlias = AnswerKind | Literal["none"]


@dataclass(frozen=True, slots=True)
class Answer:
    """A response of success: what the server sends, and how the result is looked at."""

    status: int
    kind: Kind
    schema: SchemaId | None = None
    value: Json = None


def declared_answer(caller: Caller, operation: Operation) -> Answer:
    """Return the first success that an operation declares, with an example of what it holds."""
    response = next(iter(successes(operation)), None)
    if response is None:
        return Answer(200, "none")
    status = int(response.status) if response.status.isdigit() else 200
    media_type = pick(caller.api, response)
    if media_type is None or status == 204:
        return Answer(status, "none")
    kind = read_as(caller.api, media_type)
    if kind != "json":
        return Answer(status, kind)
    if media_type.schema is None:
        return Answer(status, "json", None, {})
    empty = is_empty_object(caller.api, media_type.schema)
    value = caller.answer(media_type, operation.pagination)
    return Answer(status, "none" if empty else "json", media_type.schema, value)


def has_several(api: Api, operation: Operation) -> bool:
    """Say whether statuses of success differ in what they hold."""
    return len({_held(api, response) for response in successes(operation)}) > 1


def _held(api: Api, response: Response) -> SchemaId | None:
    """Return the schema of what a response holds; a 204 holds nothing, whatever it declares."""
    media_type = pick(api, response)
    return media_type.schema if media_type is not None and response.status != "204" else None
