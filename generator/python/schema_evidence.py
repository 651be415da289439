"""What speaks for a schema's name: key, title, tag, role, position, in this order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from generator.ir import Api, Object, SchemaId
from generator.python.allocate import style
from generator.python.casing import camel, digest, singular, spelled, words
from generator.python.reserved import CLASSES
from generator.python.shapes import tag_value, unescape

Words = tuple[str, ...]

_EXACT, _COMPONENT, _INLINE = 0, 1, 2
_LONGEST_TITLE = 5
_ROLES = {
    "responses": "response",
    "requestBodies": "request",
    "parameters": "parameter",
    "headers": "header",
}


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
    rank: int = _INLINE
    """Of two schemas that want a text equally early in their rows, the lower rank gets it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Owner:
    """What an inline schema belongs to: a component, or a part of an operation."""

    words: Words
    """Every name inside starts with these."""
    fuller: Words
    """The same with the words that are left out where nothing else wants the name."""
    rest: Words
    """The tokens below."""
    what: str
    """A phrase for the reason."""
    rank: int = _INLINE


def is_component(schema_id: str) -> bool:
    """Say whether an id is a component schema itself, not something inside one."""
    return schema_id.startswith("#/components/schemas/") and schema_id.count("/") == 3


def tokens_of(schema_id: str) -> Words:
    """Return the unescaped tokens of an id."""
    return tuple(map(unescape, schema_id.removeprefix("#/").split("/")))


class Evidence:
    """Candidates for names, from the pointers and the texts of one document."""

    def __init__(
        self,
        api: Api,
        *,
        overrides: Mapping[str, str],
        operation_words: Mapping[tuple[str, str], Words],
    ) -> None:
        self._api = api
        self._overrides = {tokens_of(pointer): name for pointer, name in overrides.items()}
        self._operation_words = operation_words
        self._parameters = {
            parameter.location.pointer.tokens: parameter.name
            for operation in api.operations
            for parameter in operation.parameters
        }

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
        yield (*spelled(key), style(key)), reason, _INLINE

    def _inline(self, schema_id: SchemaId) -> Iterator[tuple[Words, str, int]]:
        tokens = tokens_of(schema_id)
        owner = self._owner(tokens)
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
        yield everything, "its whole pointer", _INLINE

    def _owner(self, tokens: Words) -> _Owner:
        for length in range(len(tokens) - 1, 1, -1):
            chosen = self._overrides.get(tokens[:length])
            if chosen is not None:
                own = words(chosen)
                return _Owner(words=own, fuller=own, rest=tokens[length:], what=f"'{chosen}'")
        if tokens[0] == "paths" and len(tokens) > 3:
            return self._operation_owner(tokens)
        if tokens[0] != "components" or len(tokens) < 4:
            key, rest = tokens[min(1, len(tokens) - 1)], tokens[2:]
            return _Owner(
                words=spelled(key), fuller=("inline", *spelled(key)), rest=rest, what=f"'{key}'"
            )
        kind, key = tokens[1], tokens[2]
        own = spelled(key)
        if kind == "schemas":
            return _Owner(words=own, fuller=own, rest=tokens[3:], what=f"the component '{key}'")
        role = _ROLES.get(kind, "part")
        with_role = own if own[-1] == role else (*own, role)
        return _Owner(
            words=with_role if role == "request" else own,
            fuller=(*with_role, *(("body",) if role == "request" else ()), *_media_words(tokens)),
            rest=_below_schema(tokens, 3),
            what=f"the shared {role} '{key}'",
            rank=_media_rank(tokens),
        )

    def _operation_owner(self, tokens: Words) -> _Owner:
        path, method, part = tokens[1:4]
        if method == "parameters":
            name = self._parameters.get(tokens[:4], "parameter")
            own = (*(words(path) or ("root",)), *spelled(name))
            rest = _below_schema(tokens, 4)
            what = f"its path and its parameter '{name}'"
            return _Owner(words=own, fuller=(*own, "parameter"), rest=rest, what=what)
        operation = self._operation_words.get((path, method), (method, *words(path)))
        if part == "parameters" and len(tokens) > 4:
            name = self._parameters.get(tokens[:5], "parameter")
            own, rest = (*operation, *spelled(name)), _below_schema(tokens, 5)
            what = f"its operation and its parameter '{name}'"
            return _Owner(words=own, fuller=(*own, "parameter"), rest=rest, what=what)
        if part == "requestBody":
            own, rest = (*operation, "request"), _below_schema(tokens, 4)
            what, rank = "its operation's request", _media_rank(tokens)
            fuller = (*own, "body", *_media_words(tokens))
            return _Owner(words=own, fuller=fuller, rest=rest, what=what, rank=rank)
        if part == "responses" and len(tokens) > 4:
            status = tokens[4]
            plain = (*operation, *spelled(status), "response")
            fuller = (*plain, *_media_words(tokens))
            own = (*operation, "response") if status.startswith("2") else plain
            if status == "default":
                own = (*operation, "error", "response")
            rank = _media_rank(tokens) + (0 if status == "200" else 2)
            rest, what = _below_schema(tokens, 5), f"its operation's response {status}"
            return _Owner(words=own, fuller=fuller, rest=rest, what=what, rank=rank)
        return _Owner(words=operation, fuller=operation, rest=tokens[3:], what="its operation")

    def _position(self, owner: _Owner, base: Words) -> tuple[Words, str]:
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
            elif token in ("properties", "patternProperties") and following:
                parts, reason = (
                    *parts,
                    *spelled(following),
                ), f"{owner.what} and the property '{following}'"
                plural, skip = True, True
            elif token in ("items", "additionalProperties"):
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


def _media_rank(tokens: Words) -> int:
    """Return a better rank for JSON, which an operation's other media types give way to."""
    names = [after for token, after in pairwise(tokens) if token == "content"]
    return _INLINE if not names or "json" in names[0] else _INLINE + 1


def _below_schema(tokens: Words, start: int) -> Words:
    """Return the tokens below the `schema` of a parameter, a body or a response."""
    for index in range(start, len(tokens)):
        if tokens[index] == "schema":
            return tokens[index + 1 :]
    return ()


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


def _media_words(tokens: Words) -> Words:
    """Return what tells a media type from `application/json`."""
    names = [after for token, after in pairwise(tokens) if token == "content"]
    if not names or names[0] == "application/json":
        return ()
    return words(names[0].partition(";")[0].rpartition("/")[2]) or ("any",)
