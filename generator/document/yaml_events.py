"""YAML 1.2 by libyaml's events: core schema scalars, merge keys, aliases within limits.

PyYAML's own constructors speak YAML 1.1 (`NO` is false, `12:30` is 750): they are not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

import yaml

from generator.diagnostics import Code
from generator.document.node import Json
from generator.location import Position

MAX_DEPTH = 200
"""Deepest nesting that is read."""

MAX_NODES = 3_000_000
"""Most values that are read, those that aliases repeat counted each time."""

_INT = re.compile(r"[-+]?[0-9]{1,4000}\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_BASED = re.compile(r"0o[0-7]{1,4000}\Z|0x[0-9a-fA-F]{1,4000}\Z")
_NOT_FINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")
_WORDS: dict[str, Json] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_CORE_TAGS = frozenset(
    {"tag:yaml.org,2002:" + name for name in ("str", "map", "seq", "null", "bool", "int", "float")}
)


class _Mark(Protocol):
    """A place as libyaml, or PyYAML, gives it; both from 0."""

    line: int
    column: int


class LoadFault(Exception):
    """What stops the reading of a file."""

    def __init__(self, code: Code, message: str, at: Position | None) -> None:
        super().__init__(message)
        self.code, self.message, self.at = code, message, at


def events(text: str) -> Iterator[yaml.Event]:
    """Yield libyaml's events of `text`; a syntax fault becomes a `LoadFault`."""
    try:
        yield from yaml.parse(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = " ".join(part for part in (error.context, error.problem) if part)
        raise LoadFault(Code.SYNTAX, f"not YAML: {problem}", _position(mark)) from None
    except yaml.YAMLError as error:
        raise LoadFault(Code.SYNTAX, f"not YAML: {str(error).splitlines()[0]}", None) from None


def load_yaml(text: str) -> Json:
    """Return the one document in `text`.

    Raises:
        LoadFault: A syntax fault, a duplicate key, a tag, several documents, or a limit.
    """
    reader = _Reader(events(text))
    try:
        return reader.document()
    except RecursionError:
        raise LoadFault(Code.TOO_DEEP, "the document is nested too deep to be read", None) from None


class _Reader:
    """Builds values from events; counts what it builds."""

    def __init__(self, stream: Iterator[yaml.Event]) -> None:
        self._next = stream.__next__
        self._anchors: dict[str, tuple[Json, int]] = {}
        self._nodes = 0

    def document(self) -> Json:
        self._next()  # stream start
        event = self._next()
        if isinstance(event, yaml.StreamEndEvent):
            return None
        value = self._value(self._next(), 0)
        self._next()  # document end
        event = self._next()
        if not isinstance(event, yaml.StreamEndEvent):
            message = "a second document starts here; an OpenAPI document is one YAML document, remove the '---'"
            raise LoadFault(Code.SEVERAL_DOCUMENTS, message, _position(event.start_mark))
        return value

    def _value(self, event: yaml.Event, depth: int) -> Json:
        assert isinstance(event, yaml.NodeEvent)  # libyaml's grammar: a value is one of these
        self._count(1, event)
        if isinstance(event, yaml.ScalarEvent):
            return self._anchored(event, self._scalar(event), self._nodes - 1)
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event)
        if depth >= MAX_DEPTH:
            message = f"the document is nested deeper than {MAX_DEPTH} levels"
            raise LoadFault(Code.TOO_DEEP, message, _position(event.start_mark))
        before = self._nodes - 1
        self._refuse_tag(event)
        if isinstance(event, yaml.SequenceStartEvent):
            items: list[Json] = []
            while not isinstance(item := self._next(), yaml.SequenceEndEvent):
                items.append(self._value(item, depth + 1))
            return self._anchored(event, items, before)
        return self._anchored(event, self._mapping(depth), before)

    def _mapping(self, depth: int) -> dict[str, Json]:
        found: dict[str, Json] = {}
        merged: list[dict[str, Json]] = []
        while not isinstance(key := self._next(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                message = (
                    "a key is a plain text here; lists, mappings and aliases cannot be keys in JSON"
                )
                raise LoadFault(Code.YAML_KEY, message, _position(key.start_mark))
            self._refuse_tag(key)
            name = key.value
            value = self._value(self._next(), depth + 1)
            if name == "<<" and key.implicit[0]:
                merged += self._merge(value, key)
                continue
            if name in found:
                message = f"the key '{name[:100]}' stands twice in one mapping; remove one"
                raise LoadFault(Code.DUPLICATE_KEY, message, _position(key.start_mark))
            found[name] = value
        for mapping in merged:
            for name, value in mapping.items():
                self._count(1, None)
                found.setdefault(name, value)
        return found

    def _merge(self, value: Json, key: yaml.ScalarEvent) -> list[dict[str, Json]]:
        sources = value if isinstance(value, list) else [value]
        found = [source for source in sources if isinstance(source, dict)]
        if len(found) != len(sources):
            message = "a merge key '<<' takes a mapping, or a list of mappings"
            raise LoadFault(Code.YAML_MERGE, message, _position(key.start_mark))
        return found

    def _alias(self, event: yaml.AliasEvent) -> Json:
        if event.anchor not in self._anchors:
            message = f"there is no anchor '&{event.anchor}' before this alias"
            raise LoadFault(Code.SYNTAX, message, _position(event.start_mark))
        value, size = self._anchors[event.anchor]
        self._count(size, event)
        return value

    def _anchored(self, event: yaml.NodeEvent, value: Json, before: int) -> Json:
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._nodes - before)
        return value

    def _count(self, number: int, event: yaml.Event | None) -> None:
        self._nodes += number
        if self._nodes > MAX_NODES:
            message = f"the document holds more than {MAX_NODES} values, repeated aliases counted each time"
            raise LoadFault(
                Code.TOO_MANY_NODES,
                message,
                _position(event.start_mark) if event is not None else None,
            )

    def _refuse_tag(self, event: yaml.NodeEvent) -> None:
        tag: str | None = getattr(event, "tag", None)
        if tag is not None and tag != "!" and tag not in _CORE_TAGS:
            message = f"the tag '{tag[:100]}' is not read; write plain YAML, which needs no tags"
            raise LoadFault(Code.YAML_TAG, message, _position(event.start_mark))

    def _scalar(self, event: yaml.ScalarEvent) -> Json:
        self._refuse_tag(event)
        text: str = event.value
        if not event.implicit[0] or event.tag is not None:
            return text
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in "0123456789+-.":
            return text
        return self._number(text, event)

    def _number(self, text: str, event: yaml.ScalarEvent) -> Json:
        if _INT.match(text):
            return int(text)
        if _BASED.match(text):
            return int(text, 0)
        finite = _FLOAT.match(text)
        number = float(text) if finite else 0.0
        if _NOT_FINITE.match(text) or number in (float("inf"), float("-inf")):
            message = f"'{text[:40]}' is no number in JSON; write a finite number"
            raise LoadFault(Code.NUMBER, message, _position(event.start_mark))
        return number if finite else text


def _position(mark: _Mark | None) -> Position | None:
    return None if mark is None else Position(mark.line + 1, mark.column + 1)
