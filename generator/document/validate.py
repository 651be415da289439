"""Validity, as openapi-spec-validator judges it; its errors become located diagnostics."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, cast
from urllib.parse import quote, unquote

from generator.diagnostics import Code, Severity, Sink, quoted
from generator.document.node import Document, Json, Node
from generator.document.references import references
from generator.document.resolve import ResolveFault, Resolver
from generator.location import Location, Pointer, Source

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

SUPPORTED = ("3.0", "3.1")
_FIRST_ONLY = 20
_NOWHERE = Source("")


def version_of(document: Document, sink: Sink) -> str | None:
    """Return `3.0` or `3.1`; None with an error where the document is of another version or says none."""
    root = document.root
    value = document.value.get("openapi")
    if value is None:
        found = "a Swagger 2.0 document" if root.has("swagger") else "no 'openapi' key"
        message = f"{found}; sdkwright reads OpenAPI {' and '.join(SUPPORTED)}: the document starts with 'openapi: 3.0.3'"
        code = Code.VERSION_UNSUPPORTED if root.has("swagger") else Code.VERSION_MISSING
        sink.error(code, root.location.child("swagger"), message)
        return None
    match = re.match(r"(\d+\.\d+)(?:\.\d+)?(?:-\S*)?\Z", str(value))
    if match is None or match[1] not in SUPPORTED:
        message = f"OpenAPI version {quoted(value)} is not one that sdkwright reads; it reads {' and '.join(SUPPORTED)}"
        sink.error(Code.VERSION_UNSUPPORTED, root.location.child("openapi"), message)
        return None
    return match[1]


def validate(document: Document, sink: Sink, *, tolerant: bool = False) -> None:
    """Report what openapi-spec-validator refuses: as errors, or as warnings with `tolerant`.

    The document's references must all resolve: the validator itself raises on those that do not.
    """
    version = version_of(document, sink)
    if version is None:
        return
    severity = Severity.WARNING if tolerant else Severity.ERROR
    seen: set[tuple[Pointer, str]] = set()
    for pointer, message in _refusals(document, version):
        if (pointer, message) not in seen and len(seen) < _FIRST_ONLY:
            seen.add((pointer, message))
            sink.add(severity, Code.INVALID, Location(document.source, pointer), message)


def _refusals(document: Document, version: str) -> Iterator[tuple[Pointer, str]]:
    from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

    validator = OpenAPIV30SpecValidator if version == "3.0" else OpenAPIV31SpecValidator
    try:
        direct = _direct(document)
    except ResolveFault:
        return  # reported when it was resolved; the rest cannot be judged
    value: dict[str, Json] = {
        **direct,
        "openapi": _full_version(document.value["openapi"]),
    }
    try:
        for error in validator(value).iter_errors():
            yield _describe(error)
    except RecursionError:
        return  # deeper than the validator can walk: nothing is known against the document
    except Exception as error:  # noqa: BLE001  # whatever the validator raises is its verdict
        yield Pointer(), f"the validator refuses the document: {quoted(error)}"


def _full_version(value: Json) -> str:
    """Return the version as the standard's schema wants it: `3.0` and 3.0 mean 3.0.0."""
    text = str(value)
    return f"{text}.0" if text.count(".") == 1 else text


def _direct(document: Document) -> dict[str, Json]:
    """Return the document with every reference direct: the validator cannot pass through another one.

    Raises:
        ResolveFault: A reference leads nowhere; the validator would raise on it as well.
    """
    resolver = Resolver(document)
    indirect: list[tuple[Pointer, str]] = []
    for node in references(document.root):
        text = node.text("$ref") or ""
        target = resolver.at(text).pointer
        if text != target.fragment and unquote(text) != f"#{target}":
            indirect.append((node.pointer, f"#{quote(str(target), safe='/~')}"))
    if not indirect:
        return document.value
    value = copy.deepcopy(document.value)
    for pointer, text in indirect:
        place = _member(value, pointer.tokens)
        if isinstance(place, dict):
            place["$ref"] = text
    return value


def _member(value: Json, tokens: Iterable[str]) -> Json:
    for token in tokens:
        value = (
            value[int(token)]
            if isinstance(value, list)
            else value[token] if isinstance(value, dict) else None
        )
    return value


def _describe(error: ValidationError) -> tuple[Pointer, str]:
    """Return where an error is and what it says, from the deepest error that explains it."""
    from jsonschema.exceptions import best_match

    if error.context:
        error = best_match([error]) or error
    pointer = Pointer(tuple(str(token) for token in error.absolute_path))
    return pointer, _message(error, pointer)


def _message(error: ValidationError, pointer: Pointer) -> str:
    name = quoted(pointer.tokens[-1]) if pointer.tokens else "the document"
    match error.validator:
        case "required":
            missing = re.match(r"'(.*)' is a required property", error.message, re.DOTALL)
            if missing:
                return f"{name} needs the key {quoted(missing[1])}; add it"
        case "additionalProperties" | "unevaluatedProperties":
            return f"{name} has a key that OpenAPI does not know: {_shorten(error.message)}"
        case "type":
            kind = Node(cast("Json", error.instance), Location(_NOWHERE)).kind
            return f"{name} is {kind}, expected {_types(error.validator_value)}"
        case "enum":
            return f"{name} is {quoted(error.instance)}, expected one of {_shorten(str(error.validator_value))}"
        case "pattern":
            return f"{name} is {quoted(error.instance)}, which does not match {quoted(error.validator_value)}"
    return f"{name}: {_shorten(error.message)}"


def _types(value: object) -> str:
    return " or ".join(map(str, value)) if isinstance(value, list) else str(value)


def _shorten(message: str) -> str:
    return quoted(message.strip())[1:-1]
