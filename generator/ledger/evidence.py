"""What is in the SDK, by the place in the document that it came from; and what was said of which place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator.diagnostics import Code, Diagnostic
from generator.document import Document, Node, ResolveFault, Resolver, references
from generator.ir import Alias, Api, SchemaId, children
from generator.ledger.grammar import State
from generator.location import Location, Source
from generator.python import used_media_types, used_servers

Place: TypeAlias = tuple[Source, tuple[str, ...]]
"""Where something stands: a file and the tokens of a pointer."""

_SKIPPED = (
    Code.REF_NOT_FOUND, Code.REF_LOOP, Code.REF_EXTERNAL, Code.REF_SYNTAX, Code.WRONG_TYPE, Code.PARAMETER_DUPLICATE,
    Code.PARAMETER_IGNORED, Code.PATH_PARAMETER_UNUSED, Code.FORMAT_UNKNOWN, Code.ALL_OF_LOOP, Code.EXAMPLE_INVALID,
    Code.OPERATION_SKIPPED, Code.COMPONENT_SKIPPED,
)  # fmt: skip
_APPROXIMATED = (
    Code.PARAMETER_STYLE, Code.PATH_PARAMETER_MISSING, Code.TYPE_UNKNOWN, Code.REQUIRED_UNDECLARED,
    Code.ALL_OF_CONFLICT, Code.TAG_UNKNOWN, Code.UNION_AMBIGUOUS, Code.MEDIA_TYPE_APPROXIMATED,
    Code.KEYWORD_APPROXIMATED, Code.SECURITY_UNSUPPORTED,
)  # fmt: skip
EFFECTS: Mapping[Code, State] = {
    **dict.fromkeys(_SKIPPED, State.SKIPPED),
    **dict.fromkeys(_APPROXIMATED, State.APPROXIMATED),
}
"""What a diagnostic says of the place that it names; the others say that something was inferred or is odd."""


def place_of(location: Location) -> Place:
    """Return where something was written, which is what a reader and the walk agree about.

    An upgrade or an overlay moves values; whoever spoke of one before that named its old place.
    """
    written = location.written
    return written.source, written.pointer.tokens


class Evidence:
    """What came of a document."""

    def __init__(self, document: Document, api: Api, said: Iterable[Diagnostic]) -> None:
        self._resolver = Resolver(document)
        self.generated = frozenset(map(place_of, _generated(api)))
        """Places of operations, parameters, bodies, responses, media types, schemes and schemas."""
        self.referred = frozenset(self._targets(document))
        """Places that some reference leads to."""
        self._used = dict(_used(api))
        self.tags = frozenset(name for operation in api.operations for name in operation.tags[:1])
        """Names of the tags under which operations stand."""
        self.opened = frozenset(
            place_of(schema.meta.location)
            for schema in api.schemas.values()
            if isinstance(schema, Alias)
        )
        """Places of schemas that stand for another; a text among them for the JSON that it holds."""
        self._said: dict[Place, list[Diagnostic]] = defaultdict(list)
        for diagnostic in said:
            if diagnostic.location is not None and diagnostic.location.at is None:
                self._said[place_of(diagnostic.location)].append(diagnostic)

    def used_beside(self, location: Location) -> str | None:
        """Return the media type that is used of the content in which one stands; None where none is."""
        return self._used.get((location.source, location.pointer.tokens[:-1]))

    def said(self, location: Location) -> Diagnostic | None:
        """Return what explains why a place is not generated as it stands; the gravest where there is more."""
        found = [item for item in self._said.get(place_of(location), ()) if item.code in EFFECTS]
        skipped = (item for item in found if EFFECTS[item.code] is State.SKIPPED)
        return next(skipped, found[0] if found else None)

    def any_said(self, location: Location) -> Diagnostic | None:
        """Return the first that was said of a place, which is the best reason where it is not generated at all."""
        return next(iter(self._said.get(place_of(location), ())), None)

    def target(self, node: Node) -> Node | None:
        """Return what a reference leads to; None where it leads nowhere."""
        try:
            return self._resolver.follow(node)
        except (ResolveFault, RecursionError):
            return None

    def _targets(self, document: Document) -> Iterator[Place]:
        for node in references(document.root):
            target = self.target(node) if isinstance(node.text("$ref"), str) else None
            if target is not None:
                yield place_of(target.location)


def _used(api: Api) -> Iterator[tuple[Place, str]]:
    """Yield the place of each content of which a media type is used, and the media type."""
    for operation in api.operations:
        for media_type in used_media_types(api, operation):
            location = media_type.location
            yield (location.source, location.pointer.tokens[:-1]), media_type.name


def _generated(api: Api) -> Iterator[Location]:
    roots: list[SchemaId | None] = [
        key for key in api.schemas if key.startswith("#/components/schemas/")
    ]
    yield from (scheme.location for scheme in api.security_schemes)
    yield from (server.location for server in used_servers(api))
    for operation in api.operations:
        yield operation.location
        for parameter in operation.parameters:
            yield parameter.location
            roots.append(parameter.schema)
        if operation.request_body is not None:
            yield operation.request_body.location
        for response in operation.responses:
            yield response.location
            roots += (media_type.schema for media_type in response.content)
        for media_type in used_media_types(api, operation):
            yield media_type.location
            for encoding in media_type.encodings.all():
                yield from (header.location for header in encoding.headers)
            items = None if media_type.items is None else media_type.items.schema
            roots += (media_type.schema, media_type.item_schema, items)
    yield from _reached(api, roots)


def _reached(api: Api, roots: Iterable[SchemaId | None]) -> Iterator[Location]:
    pending = [root for root in roots if root is not None]
    done: set[SchemaId] = set()
    while pending:
        found = pending.pop()
        if found not in done:
            done.add(found)
            schema = api.schemas[found]
            yield schema.meta.location
            pending += children(schema)
