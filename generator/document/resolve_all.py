"""The check of a document's references: each is followed once, and what leads nowhere is reported."""

from __future__ import annotations

from generator.diagnostics import Code, Note, Severity, Sink, quoted
from generator.document.fault import ResolveFault
from generator.document.node import Document
from generator.document.references import KINDS, Site, sites
from generator.document.resolve import Resolver, is_reference

_NOT_GENERATED = frozenset({"callbacks", "examples", "headers", "links"})
"""Sections whose members an SDK can do without."""


def resolve_all(document: Document, sink: Sink, *, tolerant: bool = False) -> None:
    """Follow every `$ref` of `document` once and report those that lead nowhere, or to the wrong kind.

    With `tolerant` they are warnings: what holds them is skipped when it is read.
    """
    resolver = Resolver(document)
    usual = Severity.WARNING if tolerant else Severity.ERROR
    for site in sites(document.root):
        if site.structural or not isinstance(site.node.value, dict):
            continue
        place = site.node.location.child("$ref")
        try:
            _check(site, resolver)
        except ResolveFault as fault:
            harmless = fault.code is Code.REF_KIND and site.section in _NOT_GENERATED
            severity = Severity.WARNING if harmless else usual
            sink.add(severity, fault.code, fault.location or place, fault.message, fault.notes)
        except RecursionError:
            message = "this reference passes through too many others; shorten the chain"
            sink.add(usual, Code.REF_LOOP, place, message)


def _check(site: Site, resolver: Resolver) -> None:
    """Raise where a reference is no text, leads nowhere, or to a component of another kind."""
    if not is_reference(site.node.value):
        message = "a '$ref' is a string such as '#/components/schemas/User'"
        raise ResolveFault(Code.REF_SYNTAX, message)
    target = resolver.follow(site.node)
    tokens = target.pointer.tokens
    kind = tokens[1] if len(tokens) == 3 and tokens[0] == "components" else site.section
    if site.section in KINDS and kind in KINDS and kind != site.section:
        text = quoted(site.node.text("$ref"))
        message = f"{text} is {KINDS[kind]}; {KINDS[site.section]} is needed here"
        raise ResolveFault(Code.REF_KIND, message, (Note("it is here", target.location),))


def follow_pointer(document: Document, text: str, sink: Sink) -> str | None:
    """Return the canonical pointer, as a fragment, of what `text` leads to; None where it leads nowhere."""
    resolver = Resolver(document)
    if text[:1] not in ("", "#", "/"):
        near = f"; did you mean {quoted(f'#/{text}')}?" if "#" not in text else ""
        message = f"{quoted(text)} is no pointer into the document, nor a file of it{near}"
        sink.error(Code.POINTER, None, message)
        return None
    try:
        return resolver.follow(
            resolver.at(text if text.startswith("#") else f"#{text}")
        ).pointer.fragment
    except ResolveFault as fault:
        sink.error(Code.POINTER, None, fault.message, fault.notes)
        return None
