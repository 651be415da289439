"""Parts of a module that is too long to open: by request and response, then by property and variant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from generator.ir import SchemaId
from generator.python.names.casing import spelled
from generator.python.names.schema_owner import Words, pointer_of, status_words, tokens_of
from generator.python.names.variant_evidence import Variants

Steps: TypeAlias = tuple[Words, ...]
"""The way to a schema: the part of an operation, then properties and variants, in words."""


def steps_to(schema_id: SchemaId, variants: Variants) -> Steps:
    """Return the way to a schema from its component or its operation; a component is no part itself."""
    tokens = tokens_of(schema_id)
    return (_part(tokens), *_below(tokens, variants))


def _part(tokens: Words) -> Words:
    match tokens:
        case ("paths", _, _, "requestBody", *_):
            return ("request",)
        case ("paths", _, _, "responses", status, *_):
            return (*status_words(status), "response")
        case _:
            return ()


def _below(tokens: Words, variants: Variants) -> Iterator[Words]:
    at = 3
    while at < len(tokens) - 1:
        if tokens[at] in ("properties", "patternProperties"):
            yield spelled(tokens[at + 1])
            at += 2
        elif tokens[at] in ("oneOf", "anyOf"):
            if words := variants.of(pointer_of(tokens[: at + 2])).words:
                yield words
            at += 2
        else:
            at += 1


def parted(lines: Mapping[Steps, int], *, most: int, depth: int = 1) -> dict[Steps, Steps]:
    """Return the steps that name the module of each: the first, while all behind it have `most` lines.

    Of more, the longest branch has a module of its own, then the next one, until what is left can
    be read; a branch that is too long itself is parted likewise. What it is called follows from
    the way to it alone.
    """
    found: dict[Steps, Steps] = {}
    for start, group in _behind(lines, depth):
        found |= dict.fromkeys(group, start)
        left = sum(group.values())
        branches = sorted(
            _behind({steps: count for steps, count in group.items() if steps != start}, depth + 1),
            key=lambda branch: (-sum(branch[1].values()), branch[0]),
        )
        for _, branch in branches:
            if left <= most:
                break
            left -= sum(branch.values())
            found |= parted(branch, most=most, depth=depth + 1)
    return found


def _behind(lines: Mapping[Steps, int], depth: int) -> Iterable[tuple[Steps, dict[Steps, int]]]:
    """Return what has its first `depth` steps in common, and those."""
    found: dict[Steps, dict[Steps, int]] = defaultdict(dict)
    for steps, count in lines.items():
        found[steps[:depth]][steps] = count
    return found.items()
