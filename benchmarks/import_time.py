"""What importing a large generated SDK costs: 5,000 models, 1,000 operations, or a document's own.

Makes a synthetic document where none is given, generates its SDK, compiles its bytecode, and prints
the CPU milliseconds, median of `--runs` fresh processes, of

- `import httpx2; httpx2.Client()`, and, in the same process after it,
- importing the package, making a client, touching one resource and one model: the SDK's own code.

Both are taken from one process: the first is fifteen times the second, and what it differs by from
one process to the next is as much as the whole of the second.

Usage: python benchmarks/import_time.py [--models 5000] [--operations 1000] [--runs 20] [--document FILE]
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent

OWN = """
import time, httpx2
httpx2.Client()
base = time.process_time()
from synthetic import {client}
from synthetic.models import {model}
with {client}(token="t", base_url="https://api.example.com") as client:
    client.{resource}
    {model}.from_dict({{}})
print(base, time.process_time() - base)
"""


def document(models: int, operations: int) -> dict[str, object]:
    """Return an OpenAPI document with so many schemas and operations, 20 operations a tag."""
    schemas = {
        f"Model{index}": {
            "type": "object",
            "description": f"Model number {index}.",
            "properties": {
                "name": {"type": "string", "description": "Its name."},
                "isOpen": {"type": "boolean"},
                "count": {"type": "integer"},
                "next": {"$ref": f"#/components/schemas/Model{(index + 1) % models}"},
            },
        }
        for index in range(models)
    }
    paths = {
        f"/group{index // 20}s/{{id}}/part{index}": {
            "get": {
                "operationId": f"getPart{index}",
                "tags": [f"group{index // 20}"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
                ],
                "responses": {
                    "200": {
                        "description": "Done",
                        "content": {
                            "application/json": {
                                "schema": {"$ref": f"#/components/schemas/Model{index % models}"}
                            }
                        },
                    }
                },
            }
        }
        for index in range(operations)
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Synthetic", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def cpu(program: str, path: Path) -> tuple[float, float]:
    """Return what `program` prints: the CPU seconds before the SDK is imported, and those that it takes."""
    environment = {**os.environ, "PYTHONPATH": str(path)}
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, env=environment, capture_output=True, text=True
    )
    base, own = map(float, done.stdout.split())
    return base, own


def program(package: Path) -> str:
    """Return the program that uses a generated package's client, its first resource and its first model."""
    clients = (package / "_client.py").read_text(encoding="utf-8")
    modules = [path.read_text(encoding="utf-8") for path in sorted(package.glob("models/*.py"))]
    return OWN.format(
        client=re.findall(r"^class (\w+)\(SyncClient\):", clients, re.MULTILINE)[0],
        resource=re.findall(r"^    (\w+): \w+ = Namespace\(", clients, re.MULTILINE)[0],
        model=re.findall(r"^class (\w+)\(Model\):", "\n".join(modules), re.MULTILINE)[0],
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--models", type=int, default=5000)
    parser.add_argument("--operations", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--document", type=Path, help="a document of your own")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "synthetic.json"), Path(folder, "sdk")
        if given.document is not None:
            source = given.document.resolve()
        else:
            text = json.dumps(document(given.models, given.operations))
            source.write_text(text, encoding="utf-8")
        command = [
            sys.executable, "-m", "generator", "generate", str(source), "--package", "synthetic",
            "--output", str(output), "--no-cache", "--tolerant",
        ]  # fmt: skip
        subprocess.run(
            command, check=False, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        own_program = program(output / "src" / "synthetic")
        compileall.compile_dir(output / "src", quiet=1)
        times = [cpu(own_program, output / "src") for _ in range(given.runs)]
    base, own = (statistics.median(column) * 1000 for column in zip(*times, strict=True))
    what = given.document or f"{given.models} models, {given.operations} operations"
    print(f"python {sys.version.split()[0]}, {what}, {given.runs} runs")
    print(f"import httpx2 + Client()    {base:.1f} ms CPU, median")
    print(f"the SDK's own code          {own:.1f} ms CPU, median")


if __name__ == "__main__":
    main()
