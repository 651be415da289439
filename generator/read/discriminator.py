"""`discriminator`: the property that it names and what its mapping leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diagnostics import Code, quoted
from generator.document import Node
from generator.ir import Discriminator, Meta, SchemaId
from generator.location import Pointer
from generator.read.compose import Shape
from generator.read.memo import SchemaReader
from generator.read.reading import Reading

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
        reader.reading.follow(node).pointer: found
        for node, found in zip(variants, ids, strict=True)
    }
    mapping: dict[str, SchemaId] = {}
    for tag, member, target in _mapped(reader.reading, declared):
        if target.pointer not in places:
            message = f"the mapping leads to {quoted(member.value)}, which is not among the variants; it is taken as one"
            reader.reading.sink.warning(Code.TAG_UNKNOWN, member.location, message)
            places[target.pointer] = reader.read(target)
        mapping[tag] = places[target.pointer]
    if declared.has("defaultMapping"):
        message = "'defaultMapping' is not applied: an unknown tag is read as an unknown variant"
        place = declared.location.child("defaultMapping")
        reader.reading.once(Code.KEYWORD_APPROXIMATED, "defaultMapping", place, message)
    implied: dict[SchemaId, str] = {}
    for node, found in zip(variants, ids, strict=True):
        reference = node.text("$ref") or ""
        if reference.startswith(COMPONENT) and reference.count("/") == 3:
            implied.setdefault(found, Pointer.from_fragment(reference).tokens[-1])
    reader.implied[meta.id] = implied
    return Discriminator(property=name, mapping=tuple(mapping.items()))


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
    return Discriminator(property=name, mapping=tuple(mapping.items()))


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
        text = member.value if isinstance(member.value, str) else ""
        escaped = text.replace("~", "~0").replace("/", "~1")
        target = reading.at(text if text.startswith("#") else COMPONENT + escaped)
        if target is not None:
            yield tag, member, target
            continue
        message = f"the mapping leads to {quoted(member.value)}, which is no schema of this document; this tag stays unknown"
        reading.sink.warning(Code.TAG_UNKNOWN, member.location, message)
