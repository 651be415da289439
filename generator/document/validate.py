"""Validity, as openapi-spec-validator judges it; its errors become located diagnostics."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, cast
from urllib.parse import unquote

from generator.diagnostics import Code, Note, Severity, Sink, quoted
from generator.document.broken import without_broken
from generator.document.fault import ResolveFault
from generator.document.node import Document, Json, Node
from generator.document.nulls import empty_keys, without
from generator.document.references import sites
from generator.document.resolve import Resolver
from generator.document.version import version_of
from generator.location import Location, Pointer, Source

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_FIRST_ONLY = 20
_NOWHERE = Source("")
_NO_PARAMETER = "was not resolved"
"""How the validator ends, where a path's parameter is missing."""
_RULES: dict[tuple[str, ...], str] = {
    ("paths",): "a path starts with '/'",
    ("responses",): "a status is such as '200', '2XX' or 'default'",
}
"""What a key is like where it is no plain one."""
_WAYS_ON = (
    Note(
        "--tolerant reports what the validator refuses and reads the rest; "
        "an overlay (--overlay FILE) mends a document that is not yours"
    ),
)


def validate(document: Document, sink: Sink, *, tolerant: bool = False) -> None:
    """Report what openapi-spec-validator refuses: as errors, or as warnings with `tolerant`.

    References that lead nowhere are reported elsewhere: the document is judged without them.
    """
    version = version_of(document, sink)
    if version is None:
        return
    if version in ("2.0", "3.0") and "paths" not in document.value:
        message = "the document has no 'paths': there are models in the SDK and no operations"
        sink.warning(Code.PATHS_MISSING, document.root.location, message)
        document = Document(document.source, {**document.value, "paths": {}})
    _check_dialect(document, sink)
    refusals = _refusals(document, version)
    nulls = list(empty_keys(document.root)) if refusals else []
    if nulls:
        for node in nulls:
            message = f"{quoted(node.pointer.tokens[-1])} is null; it is taken as left out, remove the key or fill it"
            sink.warning(Code.WRONG_TYPE, node.location, message)
        filled = Document(document.source, without(document.value, nulls))
        refusals = _refusals(filled, version)
    severity = Severity.WARNING if tolerant else Severity.ERROR
    report = Sink()
    for pointer, message in list(dict.fromkeys(refusals))[:_FIRST_ONLY]:
        report.error(Code.INVALID, Location(document.source, pointer), message)
    for index, found in enumerate(report, 1):
        notes = _WAYS_ON if index == len(report) and not tolerant else ()
        sink.add(severity, Code.INVALID, found.location, found.message, notes)


def _check_dialect(document: Document, sink: Sink) -> None:
    """Report a dialect that nobody here knows: schemas are read as those of OpenAPI's own."""
    from generator.document.judges import is_known_dialect

    said = document.root.get("jsonSchemaDialect")
    if said is not None and isinstance(said.value, str) and not is_known_dialect(said.value):
        message = f"the dialect {quoted(said.value)} is not known here; schemas are read as those of OpenAPI's own"
        sink.warning(Code.KEYWORD_APPROXIMATED, said.location, message)


def _refusals(document: Document, version: str) -> list[tuple[Pointer, str]]:
    """Return what is refused, and where; nothing of what only a broken reference leads to."""
    refusals: list[tuple[Pointer, str]] = []
    with suppress(ResolveFault, RecursionError):
        refusals.extend(_judged(document, version))
        return refusals
    mended, broken = without_broken(document)
    if not broken:
        return refusals  # deeper than the validator can walk: nothing more is known against the document
    with suppress(ResolveFault, RecursionError):
        refusals = list(_judged(mended, version))
    lost = any(place.tokens[-2:-1] == ("parameters",) for place in broken)
    return [
        (pointer, message)
        for pointer, message in refusals
        if not any(place.tokens == pointer.tokens[: len(place.tokens)] for place in broken)
        and not (lost and message.endswith(_NO_PARAMETER))
    ]


def _judged(document: Document, version: str) -> Iterator[tuple[Pointer, str]]:
    """Yield what is refused, and where.

    Raises:
        ResolveFault: A reference leads nowhere.
        RecursionError: References lead around, or the document is deeper than the validator can walk.
    """
    from generator.document.judges import judge

    resolver = Resolver(document)
    direct = _direct(document, resolver)
    value = {key: member for key, member in direct.items() if key not in ("openapi", "swagger")}
    value |= {"swagger": version} if version == "2.0" else {"openapi": f"{version}.0"}
    refused = False
    try:
        for error in judge(version, value):
            for cause in _causes(error):
                refused = True
                yield from _described(cause, resolver)
    except RecursionError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever the validator raises is its verdict
        if not refused:  # else it stumbled over what it reported
            yield Pointer(), f"the validator refuses the document: {quoted(error)}"


def _direct(document: Document, resolver: Resolver) -> dict[str, Json]:
    """Return the document with every reference direct: the validator cannot pass through another one.

    A path item that has more than its reference is judged as both together: the validator allows
    no such thing in 3.1, where the standard leaves open what it means (Path Item Object, `$ref`).

    Raises:
        ResolveFault: A reference leads nowhere; the validator would raise on it as well.
    """
    indirect: list[tuple[Pointer, str]] = []
    shared: dict[Pointer, Json] = {}
    for node, section, structural in sites(document.root):
        if structural or not isinstance(node.value, dict):
            continue
        if section == "pathItems" and len(node.value) > 1:
            shared[node.pointer] = resolver.follow(node).value
            continue
        text = node.text("$ref") or ""
        target = resolver.at(text).pointer
        if text != target.fragment and unquote(text) != f"#{target}":
            indirect.append((node.pointer, target.reference))
    if not indirect and not shared:
        return document.value
    value = copy.deepcopy(document.value)
    for pointer, text in indirect:
        place = _member(value, pointer.tokens)
        if isinstance(place, dict):
            place["$ref"] = text
    for pointer, item in shared.items():
        place = _member(value, pointer.tokens)
        if isinstance(place, dict) and isinstance(item, dict):
            own, more = place.get("parameters"), item.get("parameters")
            if isinstance(own, list) and isinstance(more, list):
                place["parameters"] = [*own, *more]
            place |= {key: member for key, member in item.items() if key not in place}
            del place["$ref"]
    return value


def _member(value: Json, tokens: Iterable[str]) -> Json:
    for token in tokens:
        value = (
            value[int(token)]
            if isinstance(value, list)
            else value[token] if isinstance(value, dict) else None
        )
    return value


def _described(error: ValidationError, resolver: Resolver) -> Iterator[tuple[Pointer, str]]:
    """Yield where an error is and what it says; of keys that nobody knows each for itself."""
    pointer = Pointer(tuple(str(token) for token in error.absolute_path))
    with suppress(ResolveFault, RecursionError):
        pointer = resolver.at(pointer.reference).pointer
    unknown = _unknown_keys(error)
    for key in unknown:
        name = _name(pointer)
        rule = _RULES.get(pointer.tokens[-1:], "an extension starts with 'x-'")
        message = f"{name} has the key {quoted(key)}, which OpenAPI does not know here; correct or remove it, {rule}"
        yield pointer.child(key), message
    if not unknown:
        yield pointer, _message(error, pointer)


def _unknown_keys(error: ValidationError) -> list[str]:
    if error.validator not in ("additionalProperties", "unevaluatedProperties"):
        return []
    keys = error.instance if isinstance(error.instance, dict) else {}
    return [key for key in keys if repr(key) in error.message]


def _causes(error: ValidationError) -> Iterator[ValidationError]:
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
            yield from _causes(found)
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
    if error.validator == "enum":
        return list(error.path) == ["in"]
    return error.validator == "required" and error.validator_value == ["$ref"]


def _message(error: ValidationError, pointer: Pointer) -> str:
    name = _name(pointer)
    value = error.instance
    match error.validator:
        case "oneOf" | "not" if isinstance(value, dict) and {"schema", "content"} <= value.keys():
            return f"{name} has both 'schema' and 'content'; a parameter or a header has one of them, remove the other"
        case "required":
            missing = re.match(r"'(.*)' is a required property", error.message, re.DOTALL)
            if missing:
                return f"{name} needs the key {quoted(missing[1])}; add it"
        case "type":
            kind = Node(cast("Json", error.instance), Location(_NOWHERE)).kind
            return f"{name} is {kind}, expected {_types(error.validator_value)}"
        case "enum":
            return f"{name} is {quoted(error.instance)}, expected one of {_shorten(str(error.validator_value))}"
        case "pattern":
            return f"{name} is {quoted(error.instance)}, which does not match {quoted(error.validator_value)}"
    return f"{name}: {_shorten(error.message)}"


def _name(pointer: Pointer) -> str:
    return quoted(pointer.tokens[-1]) if pointer.tokens else "the document"


def _types(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, list) else str(value)


def _shorten(message: str) -> str:
    return quoted(message.strip())[1:-1]
