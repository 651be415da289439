"""Scalars of YAML, and the few tags that say no more than JSON knows."""

from __future__ import annotations

from yaml.events import (
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from generator.diagnostics import Code, quoted
from generator.document.load_fault import LoadFault
from generator.document.node import Json
from generator.document.scalars import NumberFault, plain

_CORE = "tag:yaml.org,2002:"
_TEXT_TAGS = frozenset({"!", _CORE + "str"})
_SCALAR_TAGS: dict[str, type | tuple[type, ...]] = {
    _CORE + "null": type(None), _CORE + "bool": bool, _CORE + "int": int, _CORE + "float": (int, float),
}  # fmt: skip
_COLLECTION_TAGS: dict[type, frozenset[str]] = {
    MappingStartEvent: frozenset({"!", _CORE + "map"}),
    SequenceStartEvent: frozenset({"!", _CORE + "seq"}),
}


def read_scalar(event: ScalarEvent, kept: list[LoadFault] | None = None) -> Json:
    """Return the value of a scalar: what it is by its tag, else text where it is quoted, else what it looks like.

    With `kept`, a number that JSON does not have is kept as its text, and its fault there.
    """
    tag, text = event.tag, event.value
    if (tag is None and not event.implicit[0]) or tag in _TEXT_TAGS:
        return text
    try:
        value = plain(text)
    except NumberFault as fault:
        found = LoadFault(Code.NUMBER, str(fault), offset_of(event))
        if kept is None:
            raise found from None
        kept.append(found)
        return text
    if tag is None:
        return value
    wanted = _SCALAR_TAGS.get(tag)
    if wanted is None:
        raise _strange_tag(tag, event)
    if not isinstance(value, wanted) or (wanted is not bool and isinstance(value, bool)):
        message = f"{quoted(text)} is not what its tag {quoted(_short(tag))} says; remove the tag"
        raise LoadFault(Code.YAML_TAG, message, offset_of(event))
    return value


def check_tag(event: CollectionStartEvent) -> None:
    """Refuse a tag that says another thing than that this is a mapping, or a list."""
    if event.tag is not None and event.tag not in _COLLECTION_TAGS[type(event)]:
        raise _strange_tag(event.tag, event)


def _strange_tag(tag: str, event: Event) -> LoadFault:
    message = (
        f"the tag {quoted(_short(tag))} is not read here; write plain YAML, which needs no tags"
    )
    return LoadFault(Code.YAML_TAG, message, offset_of(event))


def _short(tag: str) -> str:
    return tag.replace(_CORE, "!!", 1)


def offset_of(event: Event) -> int:
    """Return where in the text an event starts."""
    return 0 if event.start_mark is None else event.start_mark.index
