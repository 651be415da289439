"""Operations: one method on one path, with everything that belongs to it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.config import PagingRule
from generator.diagnostics import Code, Note, quoted
from generator.document import Node, is_reference
from generator.ir import Operation
from generator.location import Location
from generator.read.content import read_body, read_responses
from generator.read.memo import SchemaReader
from generator.read.pagination import read_pagination
from generator.read.parameter import read_parameters
from generator.read.reading import Fault
from generator.read.security import read_requirements
from generator.read.server import read_operation_servers
from generator.read.stream import read_streams
from generator.read.template import split_query

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+\Z")
"""What a method may be made of (RFC 9110, section 5.6.2)."""
_RESERVED = re.compile(r"\{\+([^{}]+)\}")
"""A name in a path with the operator of reserved expansion (RFC 6570, section 3.2.3)."""


class OperationReader:
    """Reads every operation of a document."""

    def __init__(
        self, reader: SchemaReader, rules: Mapping[str, PagingRule], *, tolerant: bool
    ) -> None:
        self._reader = reader
        self._reading = reader.reading
        self._rules = rules
        self._tolerant = tolerant
        self._ids: dict[str, Location] = {}

    def read_all(self, root: Node) -> Iterator[Operation]:
        """Yield every operation in document order; a faulty one is reported and left out."""
        for path, item in self._reading.members(root, "paths"):
            if not path.startswith("x-"):
                yield from self._read_path(path, item)
        if any(self._reading.members(root, "webhooks")):
            message = "webhooks are sent to you, not by you: nothing is generated for them"
            self._reading.once(
                Code.KEYWORD_APPROXIMATED, "webhooks", root.location.child("webhooks"), message
            )

    def _read_path(self, path: str, item: Node) -> Iterator[Operation]:
        try:
            holders = [self._reading.follow(item)]
        except Fault as fault:
            self._refuse(item, fault, "every operation of this path")
            return
        if is_reference(item.value):
            holders.append(item)
        if not isinstance(holders[0].value, dict):
            self._reading.wrong_type(holders[0], "a path item")
        for method, node in self._methods(holders).items():
            if not isinstance(node.value, dict):
                self._reading.wrong_type(node, "an operation")
                continue
            self._reader.mark()
            try:
                operations = self._read(path, holders, method, node)
            except Fault as fault:
                self._refuse(node, fault)
                self._reader.restore()
                continue
            self._report_duplicate(node, node.text("operationId"))
            yield from operations

    def _methods(self, holders: list[Node]) -> dict[str, Node]:
        """Return the operations of a path by method; OpenAPI 3.2 has more methods than named keys."""
        found: dict[str, Node] = {}
        for holder in holders:
            for key, node in holder.members():
                if key in METHODS and node.value is not None:
                    found[key.upper()] = node
            for method, node in self._reading.members(holder, "additionalOperations"):
                if _TOKEN.match(method):
                    found.setdefault(method, node)
                else:
                    message = f"{quoted(method)} is no method of HTTP (RFC 9110, section 9.1); it is passed over"
                    self._reading.sink.warning(Code.WRONG_TYPE, node.location, message)
        return found

    def _read(
        self, path: str, holders: list[Node], method: str, node: Node
    ) -> tuple[Operation, ...]:
        path = self._plain(path, holders, node)
        parameters = read_parameters(self._reader, holders, node, path)
        operation = Operation(
            key=f"{method} {path}",
            method=method,
            path=f"/{split_query(path)[0].removeprefix('/')}",
            location=node.location,
            operation_id=node.text("operationId"),
            summary=node.text("summary") or _text(holders, "summary"),
            description=node.text("description") or _text(holders, "description"),
            deprecated=node.flag("deprecated") or node.flag("x-deprecated"),
            tags=tuple(
                tag.value for tag in self._reading.items(node, "tags") if isinstance(tag.value, str)
            ),
            parameters=parameters,
            request_body=read_body(self._reader, node),
            responses=read_responses(self._reader, node),
            servers=read_operation_servers(self._reading, [node, *holders[::-1]]),
            security=read_requirements(self._reading, node),
        )
        self._reader.finish()
        if node.get("callbacks") is not None:
            message = "callbacks are sent to you, not by you: nothing is generated for them"
            place = node.location.child("callbacks")
            self._reading.once(Code.KEYWORD_APPROXIMATED, "callbacks", place, message)
        first, *twin = read_streams(self._reader, operation)
        pagination = read_pagination(self._reader, self._rules, first)
        return (replace(first, pagination=pagination), *twin)

    def _plain(self, path: str, holders: list[Node], node: Node) -> str:
        """Return a path without the operators of RFC 6570: `{+name}` is the parameter `name`."""
        found = _RESERVED.sub(r"{\1}", path)
        if found != path:
            message = "'{+name}' is read as '{name}': a value stays one segment, its slashes are percent-encoded"
            self._reading.once(
                Code.KEYWORD_APPROXIMATED, "{+", (holders[0] if holders else node).location, message
            )
        return found

    def _refuse(self, node: Node, fault: Fault, what: str = "this operation") -> None:
        if not self._tolerant:
            self._reading.sink.error(fault.code, fault.location, fault.message, fault.notes)
            return
        message = f"{what} is skipped: {fault.message}"
        notes = (Note("the fault is here", fault.location), *fault.notes)
        self._reading.sink.warning(Code.OPERATION_SKIPPED, node.location, message, notes)

    def _report_duplicate(self, node: Node, name: str | None) -> None:
        if name is None:
            return
        place = node.location.child("operationId")
        if name in self._ids:
            message = f"the operationId {quoted(name)} is used before; give each operation its own"
            notes = (Note("the first one is here", self._ids[name]),)
            self._reading.sink.warning(Code.OPERATION_ID_DUPLICATE, place, message, notes)
        self._ids.setdefault(name, place)


def _text(holders: list[Node], key: str) -> str | None:
    """Return what a path item says for all its operations."""
    return next((found for holder in holders if (found := holder.text(key)) is not None), None)
