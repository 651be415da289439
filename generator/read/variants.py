"""Lists of variants: which of them say what a value is, and which variants of several go together.

A value fits one variant of each list. The lists are multiplied out: each variant of one takes in
those of the others that it does not exclude.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import prod

from generator.diagnostics import Code, quoted
from generator.document import Json, Node
from generator.read.compose import parts_of, shape_of
from generator.read.reading import Reading
from generator.read.scalar import implied_type
from generator.read.shape import Shape, Variants, common_types, is_annotation
from generator.read.table import key_of, type_of

_MOST = 16
"""Variants that several lists make together; further lists are not read."""
_RESTRICTIONS = frozenset({
    "required", "not", "minProperties", "maxProperties", "pattern", "format", "minLength", "maxLength", "minimum",
    "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems",
})  # fmt: skip


def unions_of(reading: Reading, shape: Shape) -> list[Variants]:
    """Return the lists whose members say what a value is, not only how it is restricted.

    One with a discriminator comes first, then the shortest.
    """
    found: list[Variants] = []
    for union in shape.unions:
        key = quoted(union.keyword.pointer.tokens[-1])
        members = [item.value for item in union.items]
        if any(_describes(member, shape) for member in members):
            found.append(union)
        elif any(isinstance(member, dict) and set(member) - {"required"} for member in members):
            message = (
                f"the members of {key} only restrict the schema around them, which is not checked"
            )
            place = union.keyword.location
            reading.once(Code.KEYWORD_APPROXIMATED, f"restricting {key}", place, message)
    found.sort(key=lambda union: (union.discriminator is None, len(union.items)))
    kept = found[:1]
    for union in found[1:]:
        if prod(len(other.items) for other in (*kept, union)) <= _MOST:
            kept.append(union)
            continue
        message = f"these variants are not read: with those beside them they make more than {_MOST}"
        reading.sink.note(Code.KEYWORD_APPROXIMATED, union.keyword.location, message)
    return kept


def combined(
    reading: Reading, variants: Sequence[Node], others: Sequence[Variants]
) -> Iterator[tuple[Node, list[Variants]]]:
    """Yield each variant with what it takes in of the other lists.

    A list of which it is a variant already, or a kind of one, adds nothing; a variant that excludes
    a whole list is left out.
    """
    if not others:
        yield from ((variant, []) for variant in variants)
        return
    for variant in variants:
        parts = {part.origin.pointer for part in parts_of(reading, reading.target(variant))}
        wanted = [
            other
            for other in others
            if all(reading.target(item).pointer not in parts for item in other.items)
        ]
        left = [
            replace(
                other,
                items=tuple(item for item in other.items if not _exclude(reading, variant, item)),
            )
            for other in wanted
        ]
        if all(other.items for other in left):
            yield variant, left


def is_null(reading: Reading, variant: Node) -> bool:
    """Say whether a variant is null and nothing else."""
    value = reading.target(variant).value
    if not isinstance(value, dict):
        return False
    if value.get("type") in ("null", ["null"]) or value.get("enum") == [None]:
        return True
    return "const" in value and value["const"] is None


def allow_null(reading: Reading, variants: Sequence[Node]) -> bool:
    """Say whether null is among the values of a list of variants."""
    for variant in variants:
        target = reading.target(variant)
        types = target.value.get("type") if isinstance(target.value, dict) else None
        if is_null(reading, variant) or target.flag("nullable"):
            return True
        if isinstance(types, list) and "null" in types:
            return True
    return False


def _describes(variant: Json, shape: Shape) -> bool:
    if not isinstance(variant, dict):
        return True
    keys = {key for key in variant if not is_annotation(key)}
    typed = "type" in shape.keywords or bool(shape.properties)
    if typed and variant.get("type", shape.value("type")) == shape.value("type"):
        return bool(keys - _RESTRICTIONS - {"type"})
    return bool(keys - {"required", "not"}) or not keys


def _exclude(reading: Reading, one: Node, other: Node) -> bool:
    """Say whether no value fits both of two variants: by their types, or by values of one property."""
    shapes = [shape_of(reading, reading.target(node)) for node in (one, other)]
    if _differ(*shapes):
        return True
    first, second = (shape.properties for shape in shapes)
    return any(
        _differ(*(shape_of(reading, reading.target(found[name][-1])) for found in (first, second)))
        for name in first.keys() & second.keys()
        if name in shapes[0].required and name in shapes[1].required
    )


def _differ(one: Shape, other: Shape) -> bool:
    types, others = _types(one), _types(other)
    if types and others and not common_types(types, others):
        return True
    values, allowed = _values(one), _values(other)
    return bool(values and allowed) and not values & allowed


def _types(shape: Shape) -> list[str]:
    """Return the types that a shape names, else that its values have or its keywords imply."""
    implied = implied_type(shape)
    return (
        shape.types()
        or list(dict.fromkeys(type_of(value) for value in _listed(shape)))
        or ([implied] if implied else [])
    )


def _values(shape: Shape) -> set[str]:
    return set(map(key_of, _listed(shape)))


def _listed(shape: Shape) -> list[Json]:
    listed = shape.value("enum")
    if "const" in shape.keywords:
        return [shape.value("const")]
    return listed if isinstance(listed, list) else []
