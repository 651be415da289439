"""The operations of a document and what each of them reaches: the answer of `sdkwright list`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from generator.config import Config
from generator.diagnostics import Sink
from generator.ir import Api, Operation, SchemaId, everything_reached, schemas_of
from generator.pipeline import understand
from generator.python import Names, scope_of

_WIDTH = 100
_HEAD = ("method", "path", "call", "operationId", "models")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One operation."""

    method: str
    path: str
    call: str
    """`resource.method` of the client."""
    operation_id: str | None
    tags: tuple[str, ...]
    pointer: str
    models: tuple[str, ...]
    """The classes that it reaches, by name."""


def list_operations(
    path: Path, config: Config, sink: Sink, *, progress: Callable[[str], None] | None = None
) -> tuple[Listed, ...] | None:
    """Return the selected operations in document order; a faulty one is reported and left out.

    The document is not validated: what can be read is listed. None where the document as a whole is
    faulty.
    """
    found = understand(path, config, sink, tolerant=True, judge=False, progress=progress)
    if found is None:
        return None
    api, names = found.api, found.names
    emitted = scope_of(api).emitted
    classes = {key: name.text for key, name in names.schemas.items() if key in emitted}
    return tuple(_listed(api, names, classes, operation) for operation in api.operations)


def _listed(
    api: Api, names: Names, classes: Mapping[SchemaId, str], operation: Operation
) -> Listed:
    name = names.operations[operation.key]
    reached = everything_reached(api, schemas_of(operation))
    return Listed(
        method=operation.method,
        path=operation.path,
        call=f"{name.resource}.{name.method}",
        operation_id=operation.operation_id,
        tags=operation.tags,
        pointer=operation.location.pointer.fragment,
        models=tuple(sorted(classes[key] for key in reached if key in classes)),
    )


def as_lines(operations: Iterable[Listed], *, reach: bool) -> Iterator[str]:
    """Yield the operations in aligned columns; with `reach`, each with its models below it."""
    listed = tuple(operations)
    rows = [
        _HEAD,
        *(
            (item.method, item.path, item.call, item.operation_id or "-", str(len(item.models)))
            for item in listed
        ),
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    models = [(), *(item.models for item in listed)]
    for row, names in zip(rows, models, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False)]
        yield "  ".join((*cells, row[-1].rjust(widths[-1])))
        if reach and names:
            indent = " " * (widths[0] + 2)
            yield from wrap(
                ", ".join(names), _WIDTH, initial_indent=indent, subsequent_indent=indent
            )


def as_data(operations: Iterable[Listed]) -> dict[str, object]:
    """Return the operations as plain data for tools."""
    return {
        "operations": [
            {
                "method": item.method,
                "path": item.path,
                "call": item.call,
                "operationId": item.operation_id,
                "tags": list(item.tags),
                "pointer": item.pointer,
                "models": list(item.models),
            }
            for item in operations
        ]
    }
