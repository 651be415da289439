"""Validity, as openapi-spec-validator judges it; its errors become located diagnostics."""

from __future__ import annotations

import copy
import warnings
from collections.abc import Iterable, Iterator
from contextlib import suppress
from urllib.parse import unquote

from generator.diagnostics import Code, Note, Severity, Sink, quoted
from generator.document.broken import without_broken
from generator.document.fault import ResolveFault
from generator.document.node import Document, Json, Node
from generator.document.nulls import empty_keys, without
from generator.document.references import sites
from generator.document.refusals import Refusal, causes, refusals_of, without_vague
from generator.document.resolve import Resolver, is_reference
from generator.document.version import version_of
from generator.location import Location, Pointer

_FIRST_ONLY = 20
_NO_PARAMETER = "was not resolved"
"""How the validator ends, where a path's parameter is missing."""
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
    for item in refusals[:_FIRST_ONLY]:
        report.error(Code.INVALID, Location(document.source, item.pointer), item.message)
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


def _refusals(document: Document, version: str) -> list[Refusal]:
    """Return what is refused, and where; nothing of what only a broken reference leads to."""
    with warnings.catch_warnings():  # of Python, on regular expressions of the document
        warnings.simplefilter("ignore")
        return _found(document, version)


def _found(document: Document, version: str) -> list[Refusal]:
    refusals: list[Refusal] = []
    with suppress(ResolveFault, RecursionError):
        refusals.extend(_judged(document, version))
        return without_vague(refusals)
    mended, broken = without_broken(document)
    if not broken:
        return without_vague(refusals)  # deeper than the validator can walk: nothing more is known
    refusals.clear()
    with suppress(ResolveFault, RecursionError):
        refusals.extend(_judged(mended, version))
    lost = any(place.tokens[-2:-1] == ("parameters",) for place in broken)
    return without_vague(
        item
        for item in refusals
        if not any(item.pointer.tokens[: len(place.tokens)] == place.tokens for place in broken)
        and not (lost and item.message.endswith(_NO_PARAMETER))
    )


def _judged(document: Document, version: str) -> Iterator[Refusal]:
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
            for cause in causes(error):
                refused = True
                yield from refusals_of(cause, resolver)
    except RecursionError:
        raise
    except Exception as error:  # noqa: BLE001  # whatever the validator raises is its verdict
        if not refused:  # else it stumbled over what it reported
            yield Refusal(Pointer(), f"the validator refuses the document: {quoted(error)}")


def _direct(document: Document, resolver: Resolver) -> dict[str, Json]:
    """Return the document with every reference direct: the validator cannot pass through another one.

    Nor is it sent along a chain of references, which it follows anew for each of them.

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
        target = resolver.at(text)
        if section != "pathItems" and is_reference(target.value) and _leads_on(resolver, target):
            target = resolver.follow(target)
        pointer = target.pointer
        if text != pointer.fragment and unquote(text) != f"#{pointer}":
            indirect.append((node.pointer, pointer.reference))
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


def _leads_on(resolver: Resolver, reference: Node) -> bool:
    """Say whether what a reference leads to is a reference as well."""
    found = resolver.at(reference.text("$ref") or "")
    return is_reference(found.value)


def _member(value: Json, tokens: Iterable[str]) -> Json:
    for token in tokens:
        value = (
            value[int(token)]
            if isinstance(value, list)
            else value[token] if isinstance(value, dict) else None
        )
    return value
