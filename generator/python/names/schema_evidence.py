"""What speaks for a schema's name: key, title, tag, role, position, in this order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.ir import Api, SchemaId
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
    pointer_of,
    tokens_of,
)
from generator.python.names.variant_evidence import Variants, from_one

_EXACT, _COMPONENT = 0, 1
_LONGEST_TITLE = 5
_STEPS_AT_MOST = 1000
"""What a rank counts of steps from an owner: of two that want a name, the nearer one gets it."""
_NAMING = ("properties", "patternProperties", "$defs", "definitions")
_ITEMS = {"items": "item", "additionalProperties": "value", "patternProperties": "value"}
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
        self._variants = Variants(api)

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
        rank = owner.rank * _STEPS_AT_MOST + min(2 * len(owner.rest), _STEPS_AT_MOST - 2)
        meta = self._api.schemas[schema_id].meta
        title = _telling(words(meta.title or ""), owner.words)
        if title and (meta.origin is None or not is_component(meta.origin)):
            yield title, f"its title, behind {owner.what}", rank
        base = tokens[: len(tokens) - len(owner.rest)]
        short, reason = self._position(owner, base, short=True)
        parts, _ = self._position(owner, base, short=False)
        yield short, reason, rank + (short != parts)
        yield parts, reason, rank
        for below in (short[len(owner.words) :], parts[len(owner.words) :]):
            yield (*owner.fuller, *below), f"{reason}, in full", rank
        fuller = (*owner.fuller, *_spelled_out(owner.rest))
        yield fuller, f"{owner.what}, and every step to it", rank
        everything = tuple(word for token in tokens for word in words(token))
        yield everything, "its whole pointer", rank

    def _position(self, owner: Owner, base: Words, *, short: bool) -> tuple[Words, str]:
        """Return the words of the way from the owner: properties, tags, items.

        With `short`, items are the singular of their list, and what a property's name repeats of
        the words before it stands once: `addressType` of `Address` is `AddressType`.
        """
        parts, reason = owner.words, owner.what
        plural = False
        steps = iter(enumerate(owner.rest, start=1))
        for end, token in steps:
            following = owner.rest[end] if end < len(owner.rest) else ""
            if token in _NAMING and following:
                parts = _joined(parts, spelled(following), once=short)
                reason = f"{owner.what} and the property '{following}'"
                plural = True
                next(steps)
                continue
            if token in ("oneOf", "anyOf") and following:
                said = self._variants.of(pointer_of((*base, *owner.rest[: end + 1])))
                parts = _joined(parts, said.words, once=said.whole)
                reason = f"{reason} and {said.what}"
                next(steps)
            elif token == "contentSchema":
                pass  # what a text holds stands for the text
            elif token == "allOf" and following:
                parts = parts if end + 1 < len(owner.rest) else (*parts, "part")
                next(steps)
            elif token in _ITEMS:
                one = singular(parts) if plural and short else parts
                parts = one if one != parts else (*parts, _ITEMS[token])
            else:
                parts = (*parts, *words(token))
            plural = False
        return parts, reason


def _spelled_out(rest: Words) -> Words:
    """Return the words of every step, the ones that `_position` leaves out too."""
    found: list[str] = []
    named = False
    for token in rest:
        if named or token not in _STEPS:
            found += spelled(from_one(token) if not named else token)
        else:
            found.append(_STEPS[token])
        named = not named and token in ("properties", "patternProperties")
    return tuple(found)


def _joined(parts: Words, name: Words, *, once: bool) -> Words:
    """Return the words behind those of a name; `once`, without what they begin with again."""
    most = min(len(parts), len(name) - 1) if once else 0
    again = next((n for n in range(most, 0, -1) if parts[-n:] == name[:n]), 0)
    return (*parts, *name[again:])


def _telling(title: Words, owner: Words) -> Words:
    """Return a title behind its owner's words; nothing for one that only repeats them, or rambles."""
    if title[: len(owner)] == owner:
        return title if title != owner and len(title) <= len(owner) + _LONGEST_TITLE else ()
    repeated = sum(word in owner for word in title)
    return (*owner, *title) if repeated * 2 <= len(title) <= _LONGEST_TITLE and title else ()
