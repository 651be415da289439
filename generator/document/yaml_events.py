"""YAML 1.2 by libyaml's events: core schema scalars, merge keys, aliases within limits.

PyYAML's own constructors speak YAML 1.1 (`NO` is false, `12:30` is 750): they are not used. Values and
their places come of one pass. What an alias repeats is a copy, so that no change of one place is two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    CollectionStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)
from yaml.reader import ReaderError

from generator.diagnostics import Code, quoted
from generator.document.load_fault import MAX_DEPTH, LoadFault, too_deep, twice
from generator.document.node import Json
from generator.document.places import Place
from generator.document.yaml_tags import check_tag, offset_of, read_scalar

MAX_NODES = 3_000_000
"""Most values that are read, those that aliases repeat counted each time."""

_REPEATED_AT_LEAST, _REPEATED_PER_CHARACTER = 10_000, 10
"""How many values aliases may repeat: so the work grows no faster than the text."""


def load_yaml(text: str, kept: list[LoadFault] | None = None) -> tuple[Json, Place]:
    """Return the one document in `text`, null where there is none, and the places of its values.

    With `kept`, a number that JSON does not have is kept as its text, and its fault there.

    Raises:
        LoadFault: A syntax fault, a duplicate key, a tag, several documents, or a limit.
    """
    loader = yaml.CSafeLoader(text)
    try:
        return _Reader(iter(loader.get_event, None), len(text), kept).document()
    except yaml.MarkedYAMLError as error:
        raise _syntax_fault(error, text) from None
    except ReaderError as error:
        before = text.encode("utf-8", "surrogatepass")[: error.position]
        message = f"not YAML: {error.reason}; remove the character, or escape it in double quotes"
        raise LoadFault(Code.SYNTAX, message, len(before.decode("utf-8", "ignore"))) from None
    except RecursionError:
        raise too_deep(0) from None
    finally:
        loader.dispose()


def _syntax_fault(error: yaml.MarkedYAMLError, text: str) -> LoadFault:
    mark = error.problem_mark or error.context_mark
    problem = " ".join(part for part in (error.context, error.problem) if part)
    if mark is not None and problem.endswith("nesting depth"):
        return too_deep(mark.index)
    if mark is not None and text[mark.index : mark.index + 1] == "\t":
        problem += ": it is a tab; indent with spaces"
    elif mark is not None and not text[mark.index :].strip():
        problem += "; the text ends here, is the file whole?"
    return LoadFault(Code.SYNTAX, f"not YAML: {problem}", None if mark is None else mark.index)


class _Anchored(NamedTuple):
    """What an alias repeats: a value, the places in it, and how many values and levels are below it."""

    value: Json
    below: dict[str, Place] | None
    nodes: int
    levels: int


class _Reader:
    """Builds values and their places from events; counts what it builds."""

    def __init__(self, events: Iterator[Event], length: int, kept: list[LoadFault] | None) -> None:
        self._next = events.__next__
        self._kept = kept
        self._anchors: dict[str, _Anchored | None] = {}
        self._nodes = 0
        self._repeatable = _REPEATED_AT_LEAST + _REPEATED_PER_CHARACTER * length
        self._deepest = 0

    def document(self) -> tuple[Json, Place]:
        self._next()  # the start of the stream
        if isinstance(self._next(), StreamEndEvent):
            return None, 0
        value, place = self._value(self._next(), 0, 0)
        self._next()  # the end of the document
        event = self._next()
        if not isinstance(event, StreamEndEvent):
            message = "a second document starts here; an OpenAPI document is one YAML document, remove the '---'"
            raise LoadFault(Code.SEVERAL_DOCUMENTS, message, offset_of(event))
        return value, place

    def _value(self, event: Event, at: int, depth: int) -> tuple[Json, Place]:
        """Build what starts with `event`; its place is `at`, and `depth` lists and mappings hold it."""
        if isinstance(event, ScalarEvent):
            value = read_scalar(event, self._kept)
            self._remember(event.anchor, _Anchored(value, None, 0, 0))
            return value, at
        if isinstance(event, AliasEvent):
            return self._alias(event, at, depth)
        assert isinstance(event, CollectionStartEvent)  # libyaml's grammar: there is nothing else
        if depth == MAX_DEPTH:
            raise too_deep(offset_of(event))
        check_tag(event)
        outside, nodes, self._deepest = self._deepest, self._nodes, depth + 1
        self._remember(event.anchor, None)
        value, below = self._collection(event, depth + 1)
        levels = self._deepest - depth
        self._remember(event.anchor, _Anchored(value, below, self._nodes - nodes, levels))
        self._deepest = max(outside, self._deepest)
        return value, (at, below)

    def _remember(self, anchor: str | None, found: _Anchored | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = found

    def _alias(self, event: AliasEvent, at: int, depth: int) -> tuple[Json, Place]:
        name = event.anchor or ""
        found = self._anchors.get(name)
        if found is None:
            message = f"there is no anchor {quoted('&' + name)} before this alias"
            if name in self._anchors:
                message = f"this alias stands inside of its anchor {quoted('&' + name)}; JSON has no such loops"
            raise LoadFault(Code.SYNTAX, message, offset_of(event))
        self._count(found.nodes, event)
        self._repeatable -= found.nodes
        if self._repeatable < 0:
            message = "the aliases up to here repeat far more values than the text has characters; write out what is meant"
            raise LoadFault(Code.TOO_MANY_NODES, message, offset_of(event))
        self._deepest = max(self._deepest, depth + found.levels)
        if self._deepest > MAX_DEPTH:
            raise too_deep(offset_of(event))
        return _copied(found.value), at if found.below is None else (at, found.below)

    def _collection(self, event: CollectionStartEvent, depth: int) -> tuple[Json, dict[str, Place]]:
        if isinstance(event, MappingStartEvent):
            return self._mapping(event, depth)
        values: list[Json] = []
        places: dict[str, Place] = {}
        while not isinstance(item := self._next(), SequenceEndEvent):
            value, places[str(len(values))] = self._value(item, offset_of(item), depth)
            values.append(value)
        self._count(len(values), event)
        return values, places

    def _mapping(self, event: Event, depth: int) -> tuple[Json, dict[str, Place]]:
        values: dict[str, Json] = {}
        places: dict[str, Place] = {}
        merged: set[str] = set()
        while not isinstance(key := self._next(), MappingEndEvent):
            name, at = self._key(key), offset_of(key)
            value, place = self._value(self._next(), at, depth)
            if name == "<<" and isinstance(key, ScalarEvent) and key.implicit[0]:
                for new, found, there in _merged(value, place, at):
                    if new not in values:
                        merged.add(new)
                        values[new], places[new] = found, there
                continue
            if name in values:
                if name not in merged:
                    raise twice(name, at)
                merged.remove(name)
            values[name], places[name] = value, place
        self._count(len(values), event)
        return values, places

    def _key(self, event: Event) -> str:
        """Return a key as it was written: `200:` and `true:` are text, as they are in JSON."""
        if not isinstance(event, ScalarEvent):
            message = "a key is plain text here; lists, mappings and aliases cannot be keys in JSON"
            raise LoadFault(Code.YAML_KEY, message, offset_of(event))
        if event.tag is not None or event.anchor is not None:
            self._remember(event.anchor, _Anchored(read_scalar(event, self._kept), None, 0, 0))
        return event.value

    def _count(self, number: int, event: Event) -> None:
        self._nodes += number
        if self._nodes > MAX_NODES:
            message = f"the document holds more than {MAX_NODES} values, repeated aliases counted each time"
            raise LoadFault(Code.TOO_MANY_NODES, message, offset_of(event))


def _merged(value: Json, place: Place, at: int) -> Iterator[tuple[str, Json, Place]]:
    """Yield the members that a merge key `<<` brings, with their places, those that win first.

    A key of the mapping itself wins over a merged one, wherever it stands, and of several mappings in a
    list the first one wins (https://yaml.org/type/merge.html).
    """
    sources = value if isinstance(value, list) else [value]
    below: Mapping[str, Place] = {} if isinstance(place, int) else place[1]
    places: Iterable[Place] = below.values() if isinstance(value, list) else [place]
    for source, there in zip(sources, places, strict=True):
        if not isinstance(source, dict) or isinstance(there, int):
            message = "a merge key '<<' takes a mapping, or a list of mappings"
            raise LoadFault(Code.YAML_MERGE, message, at)
        for name, found in source.items():
            yield name, found, there[1][name]


def _copied(value: Json) -> Json:
    if isinstance(value, dict):
        return {name: _copied(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_copied(item) for item in value]
    return value
