"""What the validator's errors say, in words of our own: one refusal, with its place, for each cause."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, cast

from generator.diagnostics import quoted
from generator.document.fault import ResolveFault
from generator.document.node import Json, Node
from generator.document.resolve import Resolver
from generator.location import Location, Pointer, Source

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_NOWHERE = Source("")
_ONE_OF = ", expected one of "
_RULES: dict[tuple[str, ...], str] = {
    ("paths",): "a path starts with '/'",
    ("responses",): "a status is such as '200', '2XX' or 'default'",
}
"""What a key is like where it is no plain one."""
_ITEMS = {
    "parameters": "parameter",
    "servers": "server",
    "tags": "tag",
}
"""What an item of a list is, by the list's key."""
_ALONE = (
    "a parameter in 'querystring' is the whole query: there is at most one, and none in 'query' beside it "
    "(OpenAPI 3.2, section 4.12)"
)


class Refusal(NamedTuple):
    """What is refused, and where."""

    pointer: Pointer
    message: str
    vague: bool = False
    """True where it only says that a value is none of several kinds."""


def without_vague(refusals: Iterable[Refusal]) -> list[Refusal]:
    """Return each refusal once, without the vague ones of a place where another says more.

    Of two lists of what a value may be, OpenAPI's and JSON Schema's, the first counts.
    """
    once: dict[tuple[Pointer, str], Refusal] = {}
    for item in refusals:
        once.setdefault((item.pointer, item.message.partition(_ONE_OF)[0]), item)
    found = list(once.values())
    told = {
        item.pointer.tokens[:length]
        for item in found
        if not item.vague
        for length in range(len(item.pointer.tokens) + 1)
    }
    return [item for item in found if not (item.vague and item.pointer.tokens in told)]


def refusals_of(error: ValidationError, resolver: Resolver) -> Iterator[Refusal]:
    """Yield where an error is and what it says; of keys that nobody knows each for itself."""
    pointer = Pointer(tuple(str(token) for token in error.absolute_path))
    with suppress(ResolveFault, RecursionError):
        pointer = resolver.at(pointer.reference).pointer
    if list(error.absolute_schema_path)[-2:-1] == ["propertyNames"]:
        yield Refusal(pointer.child(str(error.instance)), _name_message(error))
        return
    unknown = _unknown_keys(error)
    for key in unknown:
        name = _name(error, pointer)
        rule = _RULES.get(pointer.tokens[-1:], "an extension starts with 'x-'")
        message = f"{name} has the key {quoted(key)}, which OpenAPI does not know here; correct or remove it, {rule}"
        yield Refusal(pointer.child(key), message)
    if not unknown:
        vague = error.validator in ("anyOf", "oneOf") and not _has_both(error.instance)
        yield Refusal(pointer, _message(error, pointer), vague)


def _unknown_keys(error: ValidationError) -> list[str]:
    if error.validator not in ("additionalProperties", "unevaluatedProperties"):
        return []
    keys = error.instance if isinstance(error.instance, dict) else {}
    return [key for key in keys if repr(key) in error.message]


def causes(error: ValidationError) -> Iterator[ValidationError]:
    """Yield the errors that explain another.

    Of several kinds that a value may be, they are those of the one that is no reference where the
    value is none, and of the kind of parameter that its `in` says.
    """
    from jsonschema.exceptions import best_match

    branches: dict[object, list[ValidationError]] = {}
    for found in error.context or ():
        branches.setdefault(found.schema_path[0], []).append(found)
    fitting = [branch for branch in branches.values() if not any(map(_is_of_another, branch))]
    if len(fitting) == 1:
        for found in fitting[0]:
            yield from causes(found)
    elif branches and not fitting:
        yield _no_place(error)
    else:
        yield (best_match([error]) if error.context else None) or error


def _no_place(error: ValidationError) -> ValidationError:
    """Return one error for a parameter whose `in` none of the kinds has."""
    from jsonschema.exceptions import best_match

    kinds = [found for found in error.context or () if found.validator == "enum"]
    if not kinds:
        return best_match([error]) or error
    places: list[str] = []
    for found in kinds:
        places += found.validator_value if isinstance(found.validator_value, list) else []
    kinds[0].validator_value = places
    return kinds[0]


def _is_of_another(error: ValidationError) -> bool:
    """Say whether an error only shows that a value is of another kind."""
    if error.validator == "type":
        return not error.path
    if error.validator == "enum":
        return list(error.path) == ["in"]
    return error.validator == "required" and error.validator_value == ["$ref"]


def _message(error: ValidationError, pointer: Pointer) -> str:
    name = _name(error, pointer)
    value = error.instance
    match error.validator:
        case "oneOf" | "not" if _has_both(value):
            return f"{name} has both 'schema' and 'content'; a parameter or a header has one of them, remove the other"
        case "oneOf" if "valid under each of" in error.message and not isinstance(value, dict):
            return (
                f"{name} is {_kind(value)}, expected a mapping"  # which all of the kinds allow for
            )
        case "required":
            missing = re.match(r"'(.*)' is a required property", error.message, re.DOTALL)
            if missing:
                return f"{name} needs the key {quoted(missing[1])}; add it"
        case "type":
            return f"{name} is {_kind(value)}, expected {_types(error.validator_value)}"
        case "enum":
            known = ", ".join(map(str, cast("list[object]", error.validator_value)))
            return f"{name} is {quoted(error.instance)}{_ONE_OF}{_shorten(known)}"
        case "not" | "contains" | "maxContains" if pointer.tokens[-1:] == ("parameters",):
            return f"{name}: {_ALONE}"
        case "pattern":
            return f"{name} is {quoted(error.instance)}, which does not match {quoted(error.validator_value)}"
    return f"{name}: {_shorten(error.message)}"


def _kind(value: object) -> str:
    return Node(cast("Json", value), Location(_NOWHERE)).kind


def _has_both(value: object) -> bool:
    return isinstance(value, dict) and {"schema", "content"} <= value.keys()


def _name_message(error: ValidationError) -> str:
    """Say what is wrong with a key (Components Object: its keys are names of one form)."""
    key = quoted(error.instance)
    if "components" in error.absolute_path:
        return f"{key} is no name for a component; write it with letters, digits, '.', '-' and '_'"
    return f"the key {key}: {_shorten(error.message)}"


def _name(error: ValidationError, pointer: Pointer) -> str:
    """Return what people call the value at a place: an item of a list by its kind and name, any other by its key."""
    if not pointer.tokens:
        return "the document"
    *_, key = error.absolute_path or [""]
    if not isinstance(key, int) or pointer.tokens[-1] != str(key) or len(pointer.tokens) < 2:
        return quoted(pointer.tokens[-1])
    holder = pointer.tokens[-2]
    name = error.instance.get("name") if isinstance(error.instance, dict) else None
    if holder in _ITEMS and isinstance(name, str):
        return f"the {_ITEMS[holder]} {quoted(name)}"
    return f"item {key + 1} of {quoted(holder)}"


def _types(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, list) else str(value)


def _shorten(message: str) -> str:
    return quoted(message.strip())[1:-1]
