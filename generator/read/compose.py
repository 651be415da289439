"""`allOf`: parts merged at node level, so that each property keeps its own place.

The rule: the schema's own keywords come last and a later keyword counts, but bounds narrow, a
list of values or types is cut to what all parts allow, and `required` adds up. Of values that no
schema allows together the later counts, a `const` before an `enum`, and it is reported. What a part that
is a reference says of itself (its description, its default) is not said of the whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import KW_ONLY, dataclass

from generator.diagnostics import Code, quoted
from generator.document import Json, Node, is_reference
from generator.location import Location, Pointer
from generator.read.dynamic import Bindings, bound
from generator.read.reading import Fault, Reading
from generator.read.shape import (
    VARIANTS,
    Shape,
    Variants,
    common_types,
    is_annotation,
    type_names,
    weight,
)

_PRIVATE = ("$schema", "$id", "$anchor", "$defs", "definitions")
"""Keywords that hold for the part alone."""
MAX_LEVELS = 100
"""How many parts stand one inside another: what a class inherits is written in each one below it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of `allOf`, or a schema itself."""

    node: Node
    origin: Node
    """What the document has: the node is a copy where those that take it in say what it refers to."""
    _: KW_ONLY
    by_reference: bool
    """True where a reference leads to it."""


def alias_target(node: Node) -> Node | None:
    """Return the one reference that `allOf` beside annotations stands for; None where there is more."""
    parts = node.get("allOf")
    if parts is None or weight(node.value) != {"allOf"}:
        return None
    weighty = [part for part in parts.items() if weight(part.value) or "type" in _keys(part)]
    return weighty[0] if len(weighty) == 1 and is_reference(weighty[0].value) else None


def annotations_of(reading: Reading, node: Node) -> Shape:
    """Return what an alias says of itself, in `allOf` or beside it."""
    shape = Shape(node)
    for part in (*reading.items(node, "allOf"), node):
        for key, member in part.members():
            if not is_reference(part.value) and (is_annotation(key) or key == "type"):
                shape.keywords[key] = member
    return shape


def shape_of(reading: Reading, node: Node) -> Shape:
    """Return a schema's keywords with all parts of `allOf` merged in.

    Raises:
        Fault: `allOf` leads back to itself, or a reference leads nowhere.
    """
    shape = Shape(node)
    add_parts(reading, shape, node)
    pending = [node]
    for inline in pending:
        for part in reading.items(inline, "allOf"):
            target = reading.target(part)
            if not is_reference(part.value):
                pending.append(target)
            elif _is_object(target):
                shape.parents.append(target)
    return shape


def add_parts(reading: Reading, shape: Shape, node: Node) -> None:
    """Merge a schema with all its parts into `shape`; its own keywords come last."""
    parts = parts_of(reading, node)
    pointers = {part.origin.pointer for part in parts} | {shape.node.pointer}
    for part in parts:
        own = part.node.pointer == node.pointer
        referred = part.by_reference
        listed = any(_lists(reading, part.node, key, pointers) for key in VARIANTS if referred)
        among_others = not own and len(parts) > 2
        for key, member in _members(part.node, part.origin):
            if not own and (key in _PRIVATE or (referred and is_annotation(key))):
                continue
            if listed and key in (*VARIANTS, "discriminator"):
                continue
            if among_others and key == "additionalProperties" and member.value is False:
                continue
            if key in VARIANTS:
                _add_variants(reading, shape, part.node, member)
            else:
                _take(reading, shape, key, member, part.origin.get(key) or member)
    nullable = [part.node.flag("nullable") for part in parts if part.node.pointer != node.pointer]
    if nullable and not node.has("nullable"):
        shape.keywords["nullable"] = Node(all(nullable), node.location)


def parts_of(reading: Reading, node: Node) -> list[Part]:
    """Return a schema's parts, innermost first and itself last, each once.

    Raises:
        Fault: A part contains itself, or is too many levels inside.
    """
    found: list[Part] = []
    done: set[str] = set()
    entered: list[str] = []
    pending: list[tuple[Part, Bindings, bool]] = [(Part(node, node, by_reference=False), {}, False)]
    while pending:
        part, scope, left = pending.pop()
        here = part.origin.pointer.fragment
        if left:
            entered.pop()
            done.add(here)
            found.append(part)
        elif here in entered:
            raise _loop(reading, entered[entered.index(here) :])
        elif here not in done:
            entered.append(here)
            if len(entered) > MAX_LEVELS:
                message = f"allOf stands in more than {MAX_LEVELS} levels here; put parts together"
                raise Fault(Code.TOO_DEEP, node.location, message)
            pending.append((part, scope, True))
            scope = {**reading.dynamic.bindings(part.origin), **scope}
            for item in reversed(list(reading.items(part.node, "allOf"))):
                target = reading.target(item)
                referred = part.by_reference or is_reference(item.value)
                inner = Part(bound(target, item, scope), target, by_reference=referred)
                pending.append((inner, scope, False))
    return found


def _loop(reading: Reading, loop: list[str]) -> Fault:
    """Return the fault of a loop, the same wherever it was entered."""
    first = loop.index(min(loop))
    chain = " -> ".join(map(quoted, (*loop[first:], *loop[: first + 1])))
    message = f"allOf leads back to itself: {chain}; remove one of the references"
    place = Location(reading.root.location.source, Pointer.parse(loop[first][1:]))
    return Fault(Code.ALL_OF_LOOP, place, message)


def _members(node: Node, origin: Node) -> Iterator[tuple[str, Node]]:
    """Yield the members of a node, as `origin` has them where they are the same."""
    if node.value is origin.value:
        yield from origin.members()
        return
    for key, member in node.members():
        own = origin.get(key)
        yield key, own if own is not None and own.value == member.value else member


def _take(reading: Reading, shape: Shape, key: str, member: Node, origin: Node) -> None:
    if key in ("allOf", "$ref"):
        return
    if key == "properties":
        if not isinstance(member.value, dict):
            reading.wrong_type(member, "a mapping")
        for name, declared in _members(member, origin):
            shape.properties.setdefault(name, []).append(declared)
    elif key == "required":
        if not isinstance(member.value, list):
            reading.wrong_type(member, "a list of property names")
        for item in member.items():
            if isinstance(item.value, str):
                shape.required.setdefault(item.value, member.location)
    elif key in shape.keywords and shape.keywords[key].pointer != member.pointer:
        shape.keywords[key] = _narrowed(reading, key, shape.keywords[key], member)
    else:
        shape.keywords[key] = member
    if key in ("const", "enum"):
        _check_constant(reading, shape)


def _check_constant(reading: Reading, shape: Shape) -> None:
    """Report a `const` that the `enum` of another part does not allow."""
    constant, listed = shape.keywords.get("const"), shape.keywords.get("enum")
    if constant is None or listed is None or not isinstance(listed.value, list):
        return
    apart = constant.pointer.tokens[:-1] != listed.pointer.tokens[:-1]
    if apart and not any(_is_same(constant.value, value) for value in listed.value):
        message = f"the value is {quoted(constant.value)} here, which the 'enum' in another part of 'allOf' does not list; this one counts"
        reading.sink.warning(Code.ALL_OF_CONFLICT, constant.location, message)


def _add_variants(reading: Reading, shape: Shape, part: Node, keyword: Node) -> None:
    if not isinstance(keyword.value, list):
        reading.wrong_type(keyword, "a list of schemas")
    elif all(keyword.pointer != other.keyword.pointer for other in shape.unions):
        items = tuple(keyword.items())
        shape.unions.append(Variants(keyword, items, part.get("discriminator")))


def _narrowed(reading: Reading, key: str, earlier: Node, later: Node) -> Node:
    """Return what counts where two parts give one keyword."""
    if key == "type":
        types = common_types(type_names(earlier.value), type_names(later.value))
        if types:
            return Node(types[0] if len(types) == 1 else [*types], later.location)
        if type_names(later.value) == ["null"]:
            return Node([*type_names(earlier.value), "null"], later.location)
        message = f"the type is {quoted(later.value)} here and {quoted(earlier.value)} in another part of 'allOf'; this one counts"
        reading.sink.warning(Code.ALL_OF_CONFLICT, later.location, message)
    elif key == "enum" and isinstance(earlier.value, list) and isinstance(later.value, list):
        values: list[Json] = [value for value in later.value if value in earlier.value]
        if values:
            return Node(values, later.location)
        message = "no value of this 'enum' is in that of another part of 'allOf'; this one counts"
        reading.sink.warning(Code.ALL_OF_CONFLICT, later.location, message)
    elif key == "const" and not _is_same(earlier.value, later.value):
        message = f"the value is {quoted(later.value)} here and {quoted(earlier.value)} in another part of 'allOf'; this one counts"
        reading.sink.warning(Code.ALL_OF_CONFLICT, later.location, message)
    tighter = {"max": _number(earlier) < _number(later), "min": _number(earlier) > _number(later)}
    return earlier if tighter.get(key[:3], False) else later


def _is_same(one: Json, other: Json) -> bool:
    """Say whether two values are one in JSON, where no number is a boolean."""
    return one == other and isinstance(one, bool) == isinstance(other, bool)


def _number(node: Node) -> float:
    return node.value if isinstance(node.value, (int, float)) else float("nan")


def _keys(node: Node) -> set[str]:
    return set(node.value) if isinstance(node.value, dict) else set()


def _is_object(node: Node) -> bool:
    return node.has("properties") or node.has("allOf") or node.text("type") == "object"


def _lists(reading: Reading, part: Node, key: str, pointers: set[Pointer]) -> bool:
    """Say whether a part's variants are what is composed of it: a parent that lists its children."""
    found = part.get(key)
    return found is not None and any(
        reading.target(item).pointer in pointers for item in found.items()
    )
