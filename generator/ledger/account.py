"""The account: what the walk finds, joined with what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from generator.diagnostics import Code, Sink, quoted
from generator.document import Document, Node
from generator.ir import Api
from generator.ledger.entry import Entry, Fate, Ledger
from generator.ledger.evidence import EFFECTS, Evidence, place_of
from generator.ledger.grammar import OBJECTS, Kind, State
from generator.ledger.walk import UNKNOWN, Held, Part, is_reference_to, named, parts

_SHOWN = frozenset({
    Kind.OPERATION, Kind.PARAMETER, Kind.BODY, Kind.RESPONSE, Kind.MEDIA_TYPE, Kind.SCHEMA, Kind.SECURITY_SCHEME,
})  # fmt: skip
"""Kinds that are generated only where the SDK shows them."""
_COMPOSED = frozenset({"allOf", "oneOf", "anyOf"})
_CONTENT = frozenset({"contentMediaType", "contentSchema"})
_LOST = (State.SKIPPED, State.IRRELEVANT)
_UNUSED = "nothing refers to it, so nothing of the SDK comes from it"
_LEFT_OUT = Fate(
    State.SKIPPED,
    "nothing of the SDK comes from it: what stands around it is read without it",
    Code.NOT_GENERATED,
)
_OTHER_SERVER = Fate(State.IRRELEVANT, "another address is passed as 'base_url='")
_EMPTY_TAG = Fate(State.IRRELEVANT, "no operation stands under it")


@dataclass(frozen=True, slots=True)
class _Waiting:
    """An object whose turn comes: what it inherits, and where it stands."""

    held: Held
    around: Fate
    component: bool = False
    composed: bool = False
    """Whether it is a part of a schema that is put together."""


def account(document: Document, api: Api, sink: Sink) -> Ledger:
    """Return what became of every part of a document; what no reader has said yet goes to `sink`."""
    said = (*sink, *sink.again, *sink.unsaid)
    return Ledger(tuple(_Accountant(document, Evidence(document, api, said), sink).entries()))


class _Accountant:
    def __init__(self, document: Document, evidence: Evidence, sink: Sink) -> None:
        self._root = document.root
        self._evidence, self._sink = evidence, sink
        self._fates: dict[tuple[str, ...], Fate] = {}

    def entries(self) -> Iterator[Entry]:
        """Yield an entry for each object and keyword, in document order, then what references lead out to."""
        seen: set[tuple[str, ...]] = set()
        outside: list[_Waiting] = []
        pending = [_Waiting(Held(self._root, Kind.DOCUMENT), Fate())]
        while pending or outside:
            waiting = pending.pop() if pending else outside.pop(0)
            node, kind = waiting.held.node, waiting.held.kind
            tokens = node.location.pointer.tokens
            if tokens in seen:
                continue
            seen.add(tokens)
            if is_reference_to(node, kind):
                target = self._evidence.target(node)
                if target is not None and isinstance(target.value, dict):
                    outside.append(_Waiting(Held(target, kind), Fate()))
            fate = self._fate(waiting)
            inherited = fate is waiting.around and fate.state is not State.GENERATED
            keywords = [
                (part, fate if inherited else self._keyword(part, waiting, fate))
                for part in parts(node, kind)
            ]
            if fate.state is State.GENERATED:
                fate = next((own for _, own in keywords if _lessens(own)), fate)
            yield Entry(
                Kind.REFERENCE if is_reference_to(node, kind) else kind, node.location, fate
            )
            below: list[_Waiting] = []
            for part, own in keywords:
                yield Entry(Kind.KEYWORD, part.node.location, own, kind)
                below += self._below(part, own, waiting)
            below += [_Waiting(held, fate) for held in named(node, kind)]
            pending += reversed(below)

    def _below(self, part: Part, fate: Fate, around: _Waiting) -> Iterator[_Waiting]:
        component = around.held.kind is Kind.COMPONENTS
        composed = around.held.kind is Kind.SCHEMA and (around.composed or part.name in _COMPOSED)
        for index, held in enumerate(part.held):
            first = index == 0 or place_of(held.node.location) in self._evidence.generated
            counts = first or part.rule.form != "first" or fate.state in _LOST
            yield _Waiting(held, fate if counts else _OTHER_SERVER, component, composed)

    def _fate(self, waiting: _Waiting) -> Fate:
        """Return what became of an object, its keywords left aside; it is judged once."""
        tokens = waiting.held.node.location.pointer.tokens
        if tokens not in self._fates:
            self._fates[tokens] = self._judge(waiting)
        return self._fates[tokens]

    def _judge(self, waiting: _Waiting) -> Fate:
        node, kind, around = waiting.held.node, waiting.held.kind, waiting.around
        reference = is_reference_to(node, kind)
        place = node.location.child("$ref") if reference else node.location
        said = self._evidence.said(place)
        if reference and around.state in _LOST and said is None:
            return around
        target = self._evidence.target(node) if reference else node
        shown = target is not None and place_of(target.location) in self._evidence.generated
        if kind is Kind.TAG and node.text("name") not in self._evidence.tags:
            return _EMPTY_TAG
        if kind not in _SHOWN or shown:
            if said is not None and (around.state not in _LOST or kind in _SHOWN):
                return Fate(EFFECTS[said.code], said.message, said.code)
            return Fate() if kind in _SHOWN else self._unused(waiting) or around
        if said is not None:
            return Fate(State.SKIPPED, said.message, said.code)
        if around.state in _LOST or (around.state is State.GENERATED and waiting.composed):
            return around
        said = self._evidence.any_said(place)
        if said is not None:
            return Fate(State.SKIPPED, said.message, said.code)
        if around.state is State.APPROXIMATED:
            return Fate(State.SKIPPED, around.why, around.code)
        if kind is Kind.MEDIA_TYPE:
            return self._find(self._other(node), "media type", node)
        return self._unused(waiting) or self._find(_LEFT_OUT, str(kind), node)

    def _other(self, node: Node) -> Fate:
        """Return the fate of a media type that is not used: which one of the same content is."""
        used = self._evidence.used_beside(node.location)
        which = "another media type" if used is None else quoted(used)
        why = f"{which} of the same content is used"
        return Fate(State.SKIPPED, why, Code.MEDIA_TYPE_APPROXIMATED)

    def _unused(self, waiting: _Waiting) -> Fate | None:
        """Return the fate of a component that no reference leads to; None for what is used."""
        node, kind = waiting.held.node, waiting.held.kind
        if not waiting.component or kind in (Kind.SCHEMA, Kind.SECURITY_SCHEME):
            return None
        if place_of(node.location) in self._evidence.referred:
            return None
        fate = Fate(State.SKIPPED, _UNUSED, Code.COMPONENT_UNUSED)
        return self._find(fate, str(node.location.pointer), node)

    def _keyword(self, part: Part, owner: _Waiting, around: Fate) -> Fate:
        """Return what became of a keyword of an object; one that is an object shares its fate if it is left out."""
        kind = owner.held.kind
        if part.rule is UNKNOWN:
            return self._unknown(part, kind)
        if around.state in _LOST:
            return around
        alone = len(part.held) == 1 and part.held[0].node.location == part.node.location
        said = None if alone else self._evidence.said(part.node.location)
        if said is not None:
            state = part.rule.state if part.rule.state in _LOST else EFFECTS[said.code]
            return Fate(state, said.message, said.code)
        place = place_of(owner.held.node.location)
        if part.name in _CONTENT and kind is Kind.SCHEMA and place in self._evidence.opened:
            return Fate()
        if part.rule.state is State.GENERATED:
            held = self._fate(next(self._below(part, Fate(), owner))) if alone else Fate()
            return held if held.state in _LOST else Fate()
        if part.rule.state is State.IRRELEVANT:
            return Fate(State.IRRELEVANT, part.rule.why)
        message = f"{quoted(part.name)}: {part.rule.why}"
        fate = Fate(part.rule.state, message, Code.KEYWORD_APPROXIMATED)
        return self._find(fate, f"{kind} {part.name}", part.node)

    def _unknown(self, part: Part, kind: Kind) -> Fate:
        near = get_close_matches(part.name, OBJECTS[kind], n=1)
        hint = f"; did you mean {quoted(near[0])}?" if near else ""
        message = f"{quoted(part.name)} is no keyword of {kind}{hint}"
        fate = Fate(State.UNKNOWN, message, Code.KEYWORD_UNKNOWN)
        return self._find(fate, f"{kind} {part.name}", part.node)

    def _find(self, fate: Fate, subject: str, node: Node) -> Fate:
        """Report what no reader has said, for the first place of each subject."""
        if fate.code is not None:
            self._sink.once(fate.code, f"ledger {subject}", node.location, fate.why)
        return fate


def _lessens(fate: Fate) -> bool:
    """Say whether an object is generated less exactly for what became of a keyword of its own."""
    return fate.state is State.APPROXIMATED
