"""`discriminator`: the property that it names and what its mapping leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Discriminator, Meta, SchemaId
from generator.location import Pointer
from generator.read.memo import SchemaReader
from generator.read.reading import Reading
from generator.read.shape import Shape

COMPONENT = "#/components/schemas/"


def union_discriminator(
    reader: SchemaReader,
    declared: Node | None,
    meta: Meta,
    variants: Sequence[Node],
    ids: Sequence[SchemaId],
) -> Discriminator | None:
    """Return a union's discriminator with its explicit mapping; what that leaves out comes later."""
    name = _property_name(reader.reading, declared)
    if declared is None or name is None:
        return None
    places = {
        reader.reading.target(node).pointer: found
        for node, found in zip(variants, ids, strict=True)
    }

    def variant(member: Node, target: Node) -> SchemaId:
        if target.pointer not in places:
            message = f"the mapping leads to {quoted(member.value)}, which is not among the variants; it is taken as one"
            reader.reading.sink.warning(Code.TAG_UNKNOWN, member.location, message)
            places[target.pointer] = reader.read(target)
        return places[target.pointer]

    mapped = _mapped(reader.reading, declared)
    mapping = tuple((tag, variant(member, target)) for tag, member, target in mapped)
    default = _default(reader.reading, declared)
    implied: dict[SchemaId, str] = {}
    for node, found in zip(variants, ids, strict=True):
        reference = node.text("$ref") or ""
        if reference.startswith(COMPONENT) and reference.count("/") == 3:
            implied.setdefault(found, Pointer.from_fragment(reference).tokens[-1])
    reader.implied[meta.id] = implied
    return Discriminator(
        property=name,
        mapping=mapping,
        default=variant(*default) if default is not None else None,
    )


def object_discriminator(reading: Reading, shape: Shape) -> Discriminator | None:
    """Return the discriminator that an object itself declares, with its explicit mapping.

    What it maps to need not be read: `find_subtypes` keeps what is, and adds what it leaves out.
    """
    declared = shape.keywords.get("discriminator")
    own = shape.node.pointer.fragment
    if declared is None or not declared.pointer.fragment.startswith(f"{own}/"):
        return None
    name = _property_name(reading, declared)
    if name is None:
        return None
    mapping = {tag: SchemaId(node.pointer.fragment) for tag, _, node in _mapped(reading, declared)}
    default = _default(reading, declared)
    return Discriminator(
        property=name,
        mapping=tuple(mapping.items()),
        default=SchemaId(default[1].pointer.fragment) if default is not None else None,
    )


def _property_name(reading: Reading, declared: Node | None) -> str | None:
    if declared is None:
        return None
    name = declared.text("propertyName")
    if name is None:
        reading.wrong_type(declared, "a mapping with a 'propertyName'")
    return name


def _mapped(reading: Reading, declared: Node) -> Iterator[tuple[str, Node, Node]]:
    """Yield each tag, its member of the mapping, and what that leads to: by reference or by name."""
    for tag, member in reading.members(declared, "mapping"):
        target = _target(reading, member)
        if target is not None:
            yield tag, member, target


def _default(reading: Reading, declared: Node) -> tuple[Node, Node] | None:
    """Return `defaultMapping` and what it leads to (OpenAPI 3.2, Discriminator Object)."""
    member = declared.get("defaultMapping")
    target = _target(reading, member) if member is not None else None
    return None if member is None or target is None else (member, target)


def _target(reading: Reading, member: Node) -> Node | None:
    """Return the schema that a mapping leads to; one that leads nowhere is reported."""
    text = member.value if isinstance(member.value, str) else ""
    escaped = text.replace("~", "~0").replace("/", "~1")
    target = reading.at(text if text.startswith("#") else COMPONENT + escaped)
    if target is None:
        message = f"the mapping leads to {quoted(member.value)}, which is no schema of this document; this tag stays unknown"
        reading.sink.warning(Code.TAG_UNKNOWN, member.location, message)
    return target
