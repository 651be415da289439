"""The whole document: what is said once, then every operation and every component schema."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.config import PagingRule
from generator.diagnostics import Code, Note, Sink
from generator.document import Document, Node
from generator.ir import Api, Info, Tag
from generator.read.constant import fix_tags
from generator.read.memo import SchemaReader
from generator.read.nesting import report_nesting
from generator.read.operation import OperationReader
from generator.read.reading import Fault, Reading
from generator.read.schema import schema_reader
from generator.read.security import read_requirements, read_schemes, with_stated
from generator.read.server import read_document_servers
from generator.read.sign import find_signs
from generator.read.stream import report_texts
from generator.read.subtype import find_subtypes
from generator.read.tag import find_tags


def read_api(
    document: Document, sink: Sink, *, pagination: Mapping[str, PagingRule], tolerant: bool = False
) -> Api:
    """Read a document whose references resolve; `pagination` holds paging rules by operationId.

    Faults go to `sink`. With `tolerant`, a faulty operation or component is reported and left out.
    """
    reading = Reading(document, sink)
    reader = schema_reader(reading)
    root = document.root
    schemes = read_schemes(reading, root)
    operations = tuple(OperationReader(reader, pagination, tolerant=tolerant).read_all(root))
    _read_components(reader, root, tolerant=tolerant)
    report_texts(reader)
    find_subtypes(reader.schemas, reader.tags, sink)
    find_tags(reader.schemas, reader.implied, sink)
    fix_tags(reader.schemas)
    find_signs(reader.schemas, sink)
    report_nesting(reader.schemas, sink)
    security = read_requirements(reading, root) or ()
    return Api(
        info=_info(reading, root),
        servers=read_document_servers(reading),
        tags=_tags(reading, root),
        security_schemes=schemes,
        security=security,
        operations=with_stated(operations, security),
        schemas=MappingProxyType(reader.schemas),
        json_schema=reading.siblings_count,
    )


def _read_components(reader: SchemaReader, root: Node, *, tolerant: bool) -> None:
    """Read the component schemas that no operation reached."""
    components = root.get("components")
    if components is None:
        return
    for _, node in reader.reading.members(components, "schemas"):
        reader.mark()
        try:
            reader.read(node)
            reader.finish()
        except Fault as fault:
            _refuse(reader.reading.sink, node, fault, tolerant=tolerant)
            reader.restore()


def _refuse(sink: Sink, node: Node, fault: Fault, *, tolerant: bool) -> None:
    if not tolerant:
        sink.error(fault.code, fault.location, fault.message, fault.notes)
        return
    message = f"this schema is left out: {fault.message}"
    notes = (Note("the fault is here", fault.location), *fault.notes)
    sink.warning(Code.COMPONENT_SKIPPED, node.location, message, notes)


def _info(reading: Reading, root: Node) -> Info:
    node = root.get("info") or Node({}, root.location.child("info"))
    version = node.get("version")
    if not isinstance(node.value, dict):
        reading.wrong_type(node, "a mapping with 'title' and 'version'")
    return Info(
        title=node.text("title") or "API",
        version=(
            "" if version is None or isinstance(version.value, (dict, list)) else str(version.value)
        ),
        location=node.location,
        description=node.text("description"),
    )


def _tags(reading: Reading, root: Node) -> tuple[Tag, ...]:
    found: dict[str, Tag] = {}
    for node in reading.items(root, "tags"):
        name = node.text("name")
        if name is None:
            reading.sink.warning(
                Code.WRONG_TYPE, node.location, "a tag has a 'name'; this one is passed over"
            )
        else:
            found.setdefault(name, Tag(name=name, description=node.text("description")))
    return tuple(found.values())
