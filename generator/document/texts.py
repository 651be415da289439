"""Numbers of YAML where OpenAPI wants text: the text is kept, as it was written.

Who writes `version: 1.10`, `title: 2024` or an enum of strings without quotes means what stands there. In JSON
a number was chosen, and stays one.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TypeGuard

from generator.diagnostics import Code, Sink
from generator.document.node import Document, Json
from generator.document.scalars import bare, written
from generator.location import Location, Pointer

_TEXTS = frozenset({
    "bearerFormat", "contentType", "description", "email", "format", "identifier", "name", "openapi", "operationId",
    "overlay", "pattern", "propertyName", "summary", "swagger", "termsOfService", "title", "url", "version",
})  # fmt: skip
"""Keys whose values are texts, wherever the standard has them."""
_LISTS_OF_TEXTS = frozenset({"required", "tags"})
_VALUES = frozenset({"const", "default", "example"})
_LISTS_OF_VALUES = frozenset({"enum", "examples"})
_NAMES = frozenset({
    "$defs", "callbacks", "content", "definitions", "dependentSchemas", "encoding", "headers", "links", "parameters",
    "pathItems", "paths", "patternProperties", "properties", "requestBodies", "responses", "schemas",
    "securitySchemes", "variables", "webhooks",
})  # fmt: skip
"""Mappings whose keys are names that the author chose."""


class _Kind(Enum):
    """What a list or a mapping is to OpenAPI."""

    OBJECT = auto()
    NAMES = auto()
    TEXTS = auto()
    DATA = auto()


def keep_texts(document: Document, sink: Sink) -> None:
    """Put the texts of numbers where `document` needs texts, and note each; elsewhere they are but numbers."""
    pending: list[tuple[Json, tuple[str, ...], _Kind]] = [(document.value, (), _Kind.OBJECT)]
    while pending:
        value, tokens, kind = pending.pop()
        if isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, (list, dict)):
                    below = _Kind.DATA if kind is _Kind.DATA else _Kind.OBJECT
                    pending.append((item, (*tokens, str(index)), below))
                elif _is_number(item):
                    place = Location(document.source, Pointer((*tokens, str(index))))
                    value[index] = _taken(item, place, sink, as_text=kind is _Kind.TEXTS)
        elif isinstance(value, dict):
            for key, member in value.items():
                if isinstance(member, (list, dict)):
                    pending.append((member, (*tokens, key), _kind_below(kind, value, key, tokens)))
                elif _is_number(member):
                    as_text = kind is _Kind.OBJECT and _is_text(value, key, tokens)
                    place = Location(document.source, Pointer((*tokens, key)))
                    value[key] = _taken(member, place, sink, as_text=as_text)


def _is_number(value: Json) -> TypeGuard[float]:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_text(holder: dict[str, Json], key: str, tokens: tuple[str, ...]) -> bool:
    return key in _TEXTS or (key in _VALUES and _holds_strings(holder, tokens))


def _kind_below(kind: _Kind, holder: dict[str, Json], key: str, tokens: tuple[str, ...]) -> _Kind:
    if kind is not _Kind.OBJECT:
        return _Kind.DATA if kind is _Kind.DATA else _Kind.OBJECT
    if key in _LISTS_OF_TEXTS or (key in _LISTS_OF_VALUES and _holds_strings(holder, tokens)):
        return _Kind.TEXTS
    if key in _VALUES or key in _LISTS_OF_VALUES or key.startswith("x-"):
        return _Kind.DATA
    return _Kind.NAMES if key in _NAMES else _Kind.OBJECT


def _holds_strings(holder: dict[str, Json], tokens: tuple[str, ...]) -> bool:
    """Say whether the values of a schema are strings alone; those of a server's variable always are."""
    types = holder.get("type")
    wanted = set(map(str, types)) if isinstance(types, list) else {types}
    return wanted - {"null"} == {"string"} or tokens[-2:-1] == ("variables",)


def _taken(value: float, place: Location, sink: Sink, *, as_text: bool) -> Json:
    if not as_text:
        return bare(value)
    text = written(value)
    message = f"text is wanted here, and {text} without quotes is a number: the text is taken, quote it to say so"
    sink.note(Code.YAML_TEXT, place, message)
    return text
