"""What importing a large generated SDK costs: 5,000 models, 1,000 operations.

Makes a synthetic document, generates its SDK, compiles its bytecode, and prints the CPU
milliseconds, median of `--runs` fresh processes, of

- `import httpx2; httpx2.Client()` alone, and
- that, plus importing the package, making a client, touching one resource and one model,

and the difference: the SDK's own code. Interleaved, so that both see the same machine.

Usage: python benchmarks/import_time.py [--models 5000] [--operations 1000] [--runs 20]
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent

BASE = "import time, httpx2; httpx2.Client(); print(time.process_time())"
OWN = """
import time, httpx2
httpx2.Client()
from synthetic import SyntheticClient
from synthetic.models import Model0
with SyntheticClient(token="t") as client:
    client.group0s
    Model0(name="x")
print(time.process_time())
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


def cpu(program: str, path: Path) -> float:
    """Return what `program` prints: the CPU seconds of its process so far."""
    environment = {**os.environ, "PYTHONPATH": str(path)}
    done = subprocess.run(
        [sys.executable, "-c", program], check=True, env=environment, capture_output=True, text=True
    )
    return float(done.stdout)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--models", type=int, default=5000)
    parser.add_argument("--operations", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=20)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source, output = Path(folder, "synthetic.json"), Path(folder, "sdk")
        source.write_text(json.dumps(document(given.models, given.operations)), encoding="utf-8")
        command = [
            sys.executable, "-m", "generator", "generate", str(source), "--package", "synthetic",
            "--output", str(output), "--no-cache",
        ]  # fmt: skip
        subprocess.run(
            command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        compileall.compile_dir(output / "src", quiet=1)
        base: list[float] = []
        own: list[float] = []
        for _ in range(given.runs):
            base.append(cpu(BASE, output / "src"))
            own.append(cpu(OWN, output / "src"))
    difference = statistics.median(b - a for a, b in zip(base, own, strict=True))
    print(
        f"python {sys.version.split()[0]}, {given.models} models, {given.operations} operations, {given.runs} runs"
    )
    print(
        f"import httpx2 + Client()                  {statistics.median(base) * 1000:.1f} ms CPU, median"
    )
    print(
        f"with the SDK, a resource and a model      {statistics.median(own) * 1000:.1f} ms CPU, median"
    )
    print(
        f"the SDK's own code                        {difference * 1000:.1f} ms CPU, median of the differences"
    )


if __name__ == "__main__":
    main()
