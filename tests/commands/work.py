"""A small document, and how the tests of the commands run them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
SPEC = """\
openapi: 3.0.3
info: {title: Things, version: 1.0.0}
servers: [{url: https://api.example.com}]
paths:
  /things:
    get:
      operationId: listThings
      responses:
        '200': {description: Done, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing: {type: object, properties: {name: {type: string}}}
"""
WARNED = SPEC.replace("{type: object,", "{type: object, required: [size],")
FAULTY = SPEC.replace("schemas/Thing'", "schemas/Thong'")
MORE = SPEC.replace(
    "components:",
    """\
  /things/{id}:
    delete:
      parameters: [{$ref: '#/components/parameters/Absent'}]
      responses: {'204': {description: Done}}
    put:
      tags: [admin]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Done}}
components:""",
)
"""With an operation that is faulty, and one with a tag."""


def configured(folder: Path, text: str = 'document = "../api.yaml"\noutput = "../sdk"\n') -> None:
    (folder / "spec").mkdir(exist_ok=True)
    (folder / "spec" / "sdk.toml").write_text(text, encoding="utf-8")


def sdkwright(
    *arguments: str, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the command as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        input=stdin,
        capture_output=True,
        text=True,
        check=False,
    )


def split(folder: Path, place: str) -> None:
    """Put the schema of the document into a file at `place`."""
    text = SPEC.replace(
        "{type: object, properties: {name: {type: string}}}", f"{{$ref: '{place}'}}"
    )
    (folder / "api.yaml").write_text(text, encoding="utf-8")
    file = folder / place
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("{type: object, properties: {name: {type: string}}}", encoding="utf-8")
