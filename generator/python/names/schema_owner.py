"""What an inline schema belongs to: a component or a part of an operation, whose words it carries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from generator.ir import Api, SchemaId
from generator.location import Pointer
from generator.python.names.casing import spelled, words
from generator.python.names.operation_words import Phrase
from generator.python.shapes import unescape

Words: TypeAlias = tuple[str, ...]

INLINE = 2
"""Rank of a schema that is no component; those of 0 and 1 are better."""

_ROLES = {
    "responses": "response",
    "requestBodies": "request",
    "parameters": "parameter",
    "headers": "header",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """What an inline schema belongs to: a component, or a part of an operation."""

    words: Words
    """Every name inside starts with these."""
    fuller: Words
    """The same with the words that are left out where nothing else wants the name."""
    rest: Words
    """The tokens below."""
    what: str
    """A phrase for the reason."""
    rank: int = INLINE


def is_component(schema_id: str) -> bool:
    """Say whether an id is a component schema itself, not something inside one."""
    return schema_id.startswith("#/components/schemas/") and schema_id.count("/") == 3


def tokens_of(schema_id: str) -> Words:
    """Return the unescaped tokens of an id."""
    return tuple(map(unescape, schema_id.removeprefix("#/").split("/")))


def pointer_of(tokens: Words) -> SchemaId:
    """Return the id that has these tokens."""
    return SchemaId(Pointer(tokens).fragment)


class Owners:
    """Finds the owner of an inline schema by its tokens."""

    def __init__(
        self,
        api: Api,
        *,
        overrides: Mapping[str, str],
        phrases: Mapping[tuple[str, str], Phrase],
    ) -> None:
        self._overrides = {tokens_of(pointer): name for pointer, name in overrides.items()}
        self._phrases = phrases
        self._parameters = {
            parameter.location.pointer.tokens: parameter.name
            for operation in api.operations
            for parameter in operation.parameters
        }

    def of(self, tokens: Words) -> Owner:
        """Return whom the schema at `tokens` belongs to."""
        for length in range(len(tokens) - 1, 1, -1):
            chosen = self._overrides.get(tokens[:length])
            if chosen is not None:
                own = words(chosen)
                return Owner(words=own, fuller=own, rest=tokens[length:], what=f"'{chosen}'")
        if tokens[0] == "paths" and len(tokens) > 3:
            return self._operation_owner(tokens)
        if tokens[0] != "components" or len(tokens) < 4:
            key, rest = tokens[min(1, len(tokens) - 1)], tokens[2:]
            return Owner(
                words=spelled(key), fuller=("inline", *spelled(key)), rest=rest, what=f"'{key}'"
            )
        kind, key = tokens[1], tokens[2]
        own = spelled(key)
        if kind == "schemas":
            return Owner(words=own, fuller=own, rest=tokens[3:], what=f"the component '{key}'")
        role = _ROLES.get(kind, "part")
        with_role = own if own[-1] == role else (*own, role)
        return Owner(
            words=with_role if role == "request" else own,
            fuller=(*with_role, *(("body",) if role == "request" else ()), *_media_words(tokens)),
            rest=_below_schema(tokens, 3),
            what=f"the shared {role} '{key}'",
            rank=_media_rank(tokens),
        )

    def _operation_owner(self, tokens: Words) -> Owner:
        path, method, part = tokens[1:4]
        if method == "parameters":
            name = self._parameters.get(tokens[:4], "parameter")
            own = (*(words(path) or ("root",)), *spelled(name))
            rest = _below_schema(tokens, 4)
            what = f"its path and its parameter '{name}'"
            return Owner(words=own, fuller=(*own, "parameter"), rest=rest, what=what)
        by_path = (method, *words(path))
        operation, full = self._phrases.get((path, method), Phrase(by_path, by_path))
        if part == "parameters" and len(tokens) > 4:
            name = self._parameters.get(tokens[:5], "parameter")
            return Owner(
                words=(*operation, *spelled(name)),
                fuller=(*full, *spelled(name), "parameter"),
                rest=_below_schema(tokens, 5),
                what=f"its operation and its parameter '{name}'",
            )
        if part == "requestBody":
            return Owner(
                words=(*operation, "request"),
                fuller=(*full, "request", "body", *_media_words(tokens)),
                rest=_below_schema(tokens, 4),
                what="its operation's request",
                rank=_media_rank(tokens),
            )
        if part == "responses" and len(tokens) > 4:
            status = tokens[4]
            return Owner(
                words=(*operation, *status_words(status), "response"),
                fuller=(*full, *spelled(status), "response", *_media_words(tokens)),
                rest=_below_schema(tokens, 5),
                what=f"its operation's response {status}",
                rank=_media_rank(tokens) + (0 if status == "200" else 2),
            )
        return Owner(words=operation, fuller=full, rest=tokens[3:], what="its operation")


def status_words(status: str) -> Words:
    """Return what a response's name says of its status: nothing of a success."""
    if status.startswith("2"):
        return ()
    return ("error",) if status == "default" else spelled(status)


def _media_rank(tokens: Words) -> int:
    """Return a better rank for JSON, which an operation's other media types give way to."""
    names = [after for token, after in pairwise(tokens) if token == "content"]
    return INLINE if not names or "json" in names[0] else INLINE + 1


def _below_schema(tokens: Words, start: int) -> Words:
    """Return the tokens below the `schema` of a parameter, a body or a response."""
    for index in range(start, len(tokens)):
        if tokens[index] == "schema":
            return tokens[index + 1 :]
    return ()


def _media_words(tokens: Words) -> Words:
    """Return what tells a media type from `application/json`."""
    names = [after for token, after in pairwise(tokens) if token == "content"]
    if not names or names[0] == "application/json":
        return ()
    return words(names[0].partition(";")[0].rpartition("/")[2]) or ("any",)
