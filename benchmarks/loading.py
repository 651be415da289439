"""What loading a document costs, against the plain loaders that keep no places.

Makes documents of about 5 MB in the shape of real ones, one of YAML and one of JSON, and prints ratios of
CPU time, each the median of interleaved pairs in this one run:

- yaml: loading the file, places included, against `yaml.load` with `CSafeLoader` on it; at most 1.5.
- json: loading the file, against `json.loads` on it; at most 1.5 while nothing is said.
- first place: what the first diagnostic about the JSON costs more, against `json.loads`; at most 30.
- complaints: the text of 10,000 diagnostics about the JSON on one line, against 2,500; about 4.

Usage: python benchmarks/loading.py [--pairs 7] [--megabytes 5]
"""

from __future__ import annotations

import argparse
import gc
import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import yaml

from generator.diagnostics import Code, Severity, Sink, as_text
from generator.document import Document, load_document
from generator.location import Location, Pointer


def schema(number: int) -> dict[str, object]:
    """Return a schema of an object, as long and as deep as they are in real documents."""
    return {
        "type": "object",
        "description": f"An order of kind {number}: what was bought, by whom, and where it goes.\n"
        'Prices are in cents; see the guide ("Money") for what is rounded.',
        "required": ["id", "status"],
        "properties": {
            "id": {"type": "string", "format": "uuid", "readOnly": True},
            "status": {
                "type": "string",
                "enum": ["open", "paid", "sent", "returned"],
                "description": "How far it is.",
            },
            "total": {"type": "integer", "minimum": 0, "example": 1999, "nullable": True},
            "rate": {"type": "number", "maximum": 0.25, "description": "Tax, as a share."},
            "lines": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {
                        "sku": {"type": "string", "pattern": "^[A-Z]{3}-[0-9]{6}$"},
                        "next": {"$ref": f"#/components/schemas/Order{number + 1}"},
                    },
                },
            },
            "labels": {"type": "object", "additionalProperties": {"type": "string"}},
        },
        "example": {"id": "5f1e6a", "status": "open", "lines": [{"sku": "ABC-000001"}]},
    }


def operation(number: int, method: str) -> dict[str, object]:
    """Return an operation with parameters, a body and answers."""
    answer = {"$ref": f"#/components/schemas/Order{number}"}
    return {
        "operationId": f"{method}Order{number}",
        "summary": f"One more way to {method} an order",
        "description": "Works on one order at a time, and answers with the order as it is then. "
        * 3,
        "tags": [f"orders{number // 20}"],
        "parameters": [
            {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
            {
                "name": "expand",
                "in": "query",
                "schema": {"type": "array", "items": {"type": "string"}},
            },
        ],
        "requestBody": {"content": {"application/json": {"schema": answer}}},
        "responses": {
            "200": {"description": "Done", "content": {"application/json": {"schema": answer}}},
            "404": {"$ref": "#/components/responses/Missing"},
        },
        "security": [{"token": ["orders:read", "orders:write"]}],
    }


def document(size: int, write: Callable[[object], str]) -> dict[str, object]:
    """Return a document that takes about `size` bytes as `write` writes it."""
    numbers = range(1_000, 1_100)
    paths = {f"/v1/orders{n}/{{id}}": {m: operation(n, m) for m in ("get", "put")} for n in numbers}
    some = {"paths": paths, "components": {"schemas": {f"Order{n}": schema(n) for n in numbers}}}
    count = size * len(numbers) // len(write(some))
    return {
        "openapi": "3.0.3",
        "info": {"title": "Orders", "version": "1.0.0"},
        "paths": {
            f"/v1/orders{number}/{{id}}": {
                "get": operation(number, "get"),
                "put": operation(number, "put"),
            }
            for number in range(count)
        },
        "components": {
            "schemas": {f"Order{number}": schema(number) for number in range(count + 1)},
            "responses": {"Missing": {"description": "There is none"}},
        },
    }


def in_yaml(value: object) -> str:
    """Write a value as YAML, in its order."""
    return str(yaml.dump(value, Dumper=yaml.CSafeDumper, sort_keys=False))


def in_json(value: object) -> str:
    """Write a value as indented JSON."""
    return json.dumps(value, indent=2)


def cpu_seconds(action: Callable[[], object]) -> float:
    """Return the CPU seconds of an action, with nothing left over from the one before."""
    gc.collect()
    start = time.process_time()
    result = action()
    seconds = time.process_time() - start
    del result
    return seconds


def ratio(
    pairs: int, ours: Callable[[], object], theirs: Callable[[], object]
) -> tuple[float, float]:
    """Return the median ratio of interleaved pairs, and the median seconds of the second."""
    measured = [(cpu_seconds(ours), cpu_seconds(theirs)) for _ in range(pairs)]
    return statistics.median(a / b for a, b in measured), statistics.median(b for _, b in measured)


def loaded(path: Path) -> Document:
    """Load a document that is known to be right."""
    found = load_document(path, Sink())
    assert found is not None
    return found


def complain(document: Document, number: int) -> list[str]:
    """Return the text of so many diagnostics, each about another place."""
    paths = document.value["paths"]
    assert isinstance(paths, dict)
    places = [
        Pointer(("paths", path, "get", "parameters", str(i))) for path in paths for i in range(9)
    ]
    sink = Sink()
    for index in range(number):
        place = Location(document.source, places[index % len(places)])
        sink.add(Severity.WARNING, Code.INVALID, place, f"look at this, the {index}th time")
    return [as_text(found) for found in sink]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=7)
    parser.add_argument("--megabytes", type=float, default=5)
    given = parser.parse_args()
    size = int(given.megabytes * 1_000_000)
    with tempfile.TemporaryDirectory() as folder:
        as_yaml, as_json, on_one_line = (
            Path(folder, name) for name in ("a.yaml", "a.json", "b.json")
        )
        as_yaml.write_text(in_yaml(document(size, in_yaml)), encoding="utf-8")
        value = document(size, in_json)
        as_json.write_text(in_json(value), encoding="utf-8")
        on_one_line.write_text(json.dumps(value), encoding="utf-8")
        del value
        print(
            f"python {sys.version.split()[0]}, pyyaml {yaml.__version__}, {given.pairs} pairs, "
            f"{as_yaml.stat().st_size / 1e6:.1f} MB of YAML, {as_json.stat().st_size / 1e6:.1f} MB of JSON"
        )
        report(given.pairs, as_yaml, as_json, on_one_line)


def report(pairs: int, as_yaml: Path, as_json: Path, on_one_line: Path) -> None:
    """Print each ratio and what it is held to."""

    def bare_yaml() -> object:
        return yaml.load(as_yaml.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)

    def bare_json() -> object:
        return json.loads(as_json.read_text(encoding="utf-8"))

    def first_place() -> object:
        return complain(loaded(as_json), 1)

    found, bare = ratio(max(1, pairs // 2), lambda: loaded(as_yaml), bare_yaml)
    print(
        f"yaml, with places, / yaml.load         {found:5.2f} x of {bare * 1000:6.1f} ms, at most 1.5"
    )
    found, bare = ratio(pairs * 3, lambda: loaded(as_json), bare_json)
    print(
        f"json / json.loads                      {found:5.2f} x of {bare * 1000:6.1f} ms, at most 1.5"
    )
    both, _ = ratio(pairs, first_place, bare_json)
    print(
        f"first place in json / json.loads       {both - found:5.2f} x of {bare * 1000:6.1f} ms, at most 30"
    )
    for name, path in (("json", as_json), ("json on one line", on_one_line), ("yaml", as_yaml)):
        known = loaded(path)
        complain(known, 1)
        found, bare = ratio(
            pairs, partial(complain, known, 10_000), partial(complain, known, 2_500)
        )
        print(
            f"10,000 / 2,500 complaints, {name:16} {found:5.2f} x of {bare * 1000:6.1f} ms, about 4"
        )


if __name__ == "__main__":
    main()
