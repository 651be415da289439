"""What speaks for a schema's name: key, title, tag, role, position, in this order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Api, Object, SchemaId
from generator.python.names.allocate import style
from generator.python.names.casing import camel, digest, singular, spelled, words
from generator.python.names.operation_words import Phrase
from generator.python.names.reserved import CLASSES
from generator.python.names.schema_owner import (
    INLINE,
    Owner,
    Owners,
    Words,
    is_component,
    tokens_of,
)
from generator.python.shapes import tag_value

_EXACT, _COMPONENT = 0, 1
_LONGEST_TITLE = 5
_NAMING = ("properties", "patternProperties", "$defs", "definitions")
_STEPS = {
    "additionalProperties": "value",
    "allOf": "part",
    "anyOf": "variant",
    "items": "item",
    "oneOf": "variant",
    "patternProperties": "pattern",
    "properties": "property",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A name that a schema would take, and why."""

    text: str
    reason: str
    rank: int = INLINE
    """Of two schemas that want a text equally early in their rows, the lower rank gets it."""


class Evidence:
    """Candidates for names, from the pointers and the texts of one document."""

    def __init__(
        self,
        api: Api,
        *,
        overrides: Mapping[str, str],
        phrases: Mapping[tuple[str, str], Phrase],
    ) -> None:
        self._api = api
        self._owners = Owners(api, overrides=overrides, phrases=phrases)

    def candidates(self, schema_id: SchemaId) -> tuple[Candidate, ...]:
        """Return a schema's candidates, best first; the last is its own alone."""
        row = self._component(schema_id) if is_component(schema_id) else self._inline(schema_id)
        unique: dict[str, Candidate] = {}
        for parts, reason, rank in row:
            text = camel(parts)
            if text.removesuffix("_") in CLASSES:
                taken = text.removesuffix("_")
                text, rank = f"{taken}Model", max(rank, _COMPONENT)
                reason = f"{reason}, and Model, since the generated code needs '{taken}'"
            unique.setdefault(text, Candidate(text=text, reason=reason, rank=rank))
        first = next(iter(unique.values()))
        for length in (4, 8, 64):
            mark = digest(schema_id, length=length)
            reason = f"{first.reason}; {mark} stands for its pointer"
            unique.setdefault(
                f"{first.text}_{mark}", Candidate(text=f"{first.text}_{mark}", reason=reason)
            )
        return tuple(unique.values())

    @staticmethod
    def _component(schema_id: SchemaId) -> Iterator[tuple[Words, str, int]]:
        key = tokens_of(schema_id)[-1]
        rank = _EXACT if camel(spelled(key)) == key else _COMPONENT
        yield spelled(key), "its key among the components", rank
        reason = "its key among the components, and how that is written"
        yield (*spelled(key), style(key)), reason, INLINE

    def _inline(self, schema_id: SchemaId) -> Iterator[tuple[Words, str, int]]:
        tokens = tokens_of(schema_id)
        owner = self._owners.of(tokens)
        title = _telling(words(self._api.schemas[schema_id].meta.title or ""), owner.words)
        if title:
            yield title, f"its title, behind {owner.what}", owner.rank
        base = tokens[: len(tokens) - len(owner.rest)]
        parts, reason = self._position(owner, base)
        yield parts, reason, owner.rank
        below = parts[len(owner.words) :] if parts[: len(owner.words)] == owner.words else parts
        yield (*owner.fuller, *below), f"{reason}, in full", owner.rank
        fuller = (*owner.fuller, *_spelled_out(owner.rest))
        yield fuller, f"{owner.what}, and every step to it", owner.rank
        everything = tuple(word for token in tokens for word in words(token))
        yield everything, "its whole pointer", INLINE

    def _position(self, owner: Owner, base: Words) -> tuple[Words, str]:
        """Return the words of the way from the owner: properties, tags, items in the singular."""
        parts, reason = owner.words, owner.what
        steps = list(enumerate(owner.rest))
        plural = False
        skip = False
        for index, token in steps:
            following = owner.rest[index + 1] if index + 1 < len(owner.rest) else ""
            here = (*base, *owner.rest[: index + 2])
            if skip:
                skip = False
            elif token in _NAMING and following:
                parts, reason = (
                    *parts,
                    *spelled(following),
                ), f"{owner.what} and the property '{following}'"
                plural, skip = True, True
            elif token in ("items", "additionalProperties", "patternProperties"):
                one = singular(parts) if plural else parts
                parts = one if one != parts else (*parts, "item" if token == "items" else "value")
                plural = False
            elif token in ("oneOf", "anyOf") and following:
                found, evidence = self._variant(here)
                parts, reason, plural, skip = (
                    (*parts, *found),
                    f"{reason} and {evidence}",
                    False,
                    True,
                )
            elif token == "allOf" and following:
                parts, skip = parts if index + 2 < len(owner.rest) else (*parts, "part"), True
            else:
                parts, plural = (*parts, *words(token)), False
        return parts, reason

    def _variant(self, tokens: Words) -> tuple[Words, str]:
        pointer = "#" + "".join(
            f"/{token.replace('~', '~0').replace('/', '~1')}" for token in tokens
        )
        schema = self._api.schemas.get(SchemaId(pointer))
        if isinstance(schema, Object):
            for item in schema.properties:
                tag = tag_value(self._api, item.schema)
                if tag is not None:
                    return spelled(str(tag.values[0])), "the variant's tag"
        title = words(schema.meta.title or "") if schema is not None else ()
        number = str(int(tokens[-1]) + 1) if tokens[-1].isdigit() else tokens[-1]
        return (
            (title, "the variant's title")
            if title
            else (("variant", number), "the variant's place")
        )


def _spelled_out(rest: Words) -> Words:
    """Return the words of every step, the ones that `_position` leaves out too."""
    found: list[str] = []
    named = False
    for token in rest:
        found += spelled(token) if named or token not in _STEPS else (_STEPS[token],)
        named = not named and token in ("properties", "patternProperties")
    return tuple(found)


def _telling(title: Words, owner: Words) -> Words:
    """Return a title behind its owner's words; nothing for one that only repeats them, or rambles."""
    if title[: len(owner)] == owner:
        return title if title != owner and len(title) <= len(owner) + _LONGEST_TITLE else ()
    repeated = sum(word in owner for word in title)
    return (*owner, *title) if repeated * 2 <= len(title) <= _LONGEST_TITLE and title else ()
