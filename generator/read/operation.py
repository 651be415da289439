"""Operations: one method on one path, with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.config import PagingRule
from generator.diagnostics import Code, Severity, quoted
from generator.document import Node, ResolveFault
from generator.ir import Header, MediaType, Operation, RequestBody, Response
from generator.read.pagination import read_pagination
from generator.read.parameter import read_examples, read_parameters
from generator.read.schema import SchemaReader
from generator.read.security import read_requirements
from generator.read.server import read_servers, settled

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read_operations(
    reader: SchemaReader, root: Node, rules: Mapping[str, PagingRule], *, tolerant: bool
) -> Iterator[Operation]:
    """Yield every operation in document order; with `tolerant`, a faulty one is reported and skipped."""
    paths = root.get("paths")
    seen: dict[str, Node] = {}
    for path, item in paths.members() if paths is not None else ():
        if path.startswith("x-"):
            continue
        try:
            path_item = reader.resolver.follow(item)
        except ResolveFault as fault:
            _refuse(reader, item, fault.message, tolerant=tolerant)
            continue
        for method, node in path_item.members():
            if method not in METHODS or not isinstance(node.value, dict):
                continue
            try:
                operation = _read(reader, path, path_item, method, node, rules)
            except ResolveFault as fault:
                _refuse(reader, node, fault.message, tolerant=tolerant)
                continue
            _report_duplicate(reader, node, operation, seen)
            yield operation


def _refuse(reader: SchemaReader, node: Node, reason: str, *, tolerant: bool) -> None:
    severity = Severity.WARNING if tolerant else Severity.ERROR
    reader.sink.add(severity, Code.OPERATION_SKIPPED, node.location, f"this operation cannot be generated: {reason}")


def _report_duplicate(reader: SchemaReader, node: Node, operation: Operation, seen: dict[str, Node]) -> None:
    name = operation.operation_id
    if name is None:
        return
    if name in seen:
        message = f"the operationId {quoted(name)} is used before; give each operation its own"
        reader.sink.warning(Code.OPERATION_ID_DUPLICATE, node.location.child("operationId"), message)
    seen.setdefault(name, node)


def _read(
    reader: SchemaReader, path: str, path_item: Node, method: str, node: Node, rules: Mapping[str, PagingRule]
) -> Operation:
    parameters = read_parameters(reader, path_item, node, path)
    tags = node.get("tags")
    servers = read_servers(node) or read_servers(path_item)
    return Operation(
        key=f"{method.upper()} {path}",
        method=method.upper(),
        path=path if path.startswith("/") else f"/{path}",
        location=node.location,
        operation_id=node.text("operationId"),
        summary=node.text("summary") or path_item.text("summary"),
        description=node.text("description"),
        deprecated=node.flag("deprecated"),
        tags=tuple(tag.value for tag in tags.items() if isinstance(tag.value, str)) if tags is not None else (),
        parameters=parameters,
        request_body=_read_body(reader, node),
        responses=_read_responses(reader, node),
        servers=tuple(settled(server).url for server in servers),
        security=read_requirements(node),
        pagination=read_pagination(reader, rules, node, parameters),
    )


def _read_body(reader: SchemaReader, operation: Node) -> RequestBody | None:
    found = operation.get("requestBody")
    if found is None:
        return None
    node = reader.resolver.follow(found)
    content = read_content(reader, node)
    if not content:
        return None
    return RequestBody(
        location=node.location,
        content=content,
        required=node.flag("required"),
        description=node.text("description"),
    )


def read_content(reader: SchemaReader, node: Node) -> tuple[MediaType, ...]:
    """Return the media types of a body or a response."""
    content = node.get("content")
    found: list[MediaType] = []
    for name, member in content.members() if content is not None else ():
        schema = member.get("schema")
        found.append(
            MediaType(
                name=name,
                location=member.location,
                schema=reader.read(schema) if schema is not None else None,
                examples=read_examples(reader, member),
            )
        )
    return tuple(found)


def _read_responses(reader: SchemaReader, operation: Node) -> tuple[Response, ...]:
    responses = operation.get("responses")
    found: list[Response] = []
    for status, member in responses.members() if responses is not None else ():
        if status.startswith("x-"):
            continue
        node = reader.resolver.follow(member)
        found.append(
            Response(
                status=status if status == "default" else status.upper(),
                location=node.location,
                description=node.text("description"),
                content=read_content(reader, node),
                headers=_read_headers(reader, node),
            )
        )
    return tuple(found)


def _read_headers(reader: SchemaReader, response: Node) -> tuple[Header, ...]:
    headers = response.get("headers")
    found: list[Header] = []
    for name, member in headers.members() if headers is not None else ():
        node = reader.resolver.follow(member)
        schema = node.get("schema")
        found.append(
            Header(
                name=name,
                location=node.location,
                schema=reader.read(schema) if schema is not None else None,
                required=node.flag("required"),
                description=node.text("description"),
            )
        )
    return tuple(found)
