"""The whole document: what is said once, then every operation and every component schema."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from generator.config import PagingRule
from generator.diagnostics import Severity, Sink
from generator.document import Document, Node, ResolveFault
from generator.ir import Api, Contact, Info, License, Tag
from generator.read.operation import read_operations
from generator.read.schema import SchemaReader
from generator.read.security import read_requirements, read_schemes
from generator.read.server import read_servers


def read_api(
    document: Document, sink: Sink, *, pagination: Mapping[str, PagingRule], tolerant: bool = False
) -> Api:
    """Read a document whose references resolve; `pagination` holds paging rules by operationId.

    Faults go to `sink`. With `tolerant`, a faulty operation or component is reported and left out.
    """
    reader = SchemaReader(document, sink)
    root = document.root
    schemes = read_schemes(reader, root)
    operations = tuple(read_operations(reader, root, pagination, tolerant=tolerant))
    _read_components(reader, root, sink, tolerant=tolerant)
    return Api(
        info=_info(root),
        servers=read_servers(root),
        tags=_tags(root),
        security_schemes=schemes,
        security=read_requirements(root) or (),
        operations=operations,
        schemas=MappingProxyType(reader.schemas),
    )


def _read_components(reader: SchemaReader, root: Node, sink: Sink, *, tolerant: bool) -> None:
    """Read the component schemas that no operation reached."""
    components = root.get("components")
    schemas = components.get("schemas") if components is not None else None
    for _, node in schemas.members() if schemas is not None else ():
        try:
            reader.read(node)
        except ResolveFault as fault:
            severity = Severity.WARNING if tolerant else Severity.ERROR
            sink.add(severity, fault.code, node.location, fault.message)


def _info(root: Node) -> Info:
    node = root.get("info") or Node({}, root.location.child("info"))
    version = node.value.get("version") if isinstance(node.value, dict) else None
    contact, license_node = node.get("contact"), node.get("license")
    return Info(
        title=node.text("title") or "API",
        version="" if version is None else str(version),
        location=node.location,
        description=node.text("description"),
        contact=Contact(name=contact.text("name"), url=contact.text("url"), email=contact.text("email"))
        if contact is not None
        else None,
        license=License(name=license_node.text("name") or "", url=license_node.text("url"))
        if license_node is not None
        else None,
    )


def _tags(root: Node) -> tuple[Tag, ...]:
    listed = root.get("tags")
    found: list[Tag] = []
    for node in listed.items() if listed is not None else ():
        name = node.text("name")
        if name is not None:
            found.append(Tag(name=name, description=node.text("description")))
    return tuple(found)


