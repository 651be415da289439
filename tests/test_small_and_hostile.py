"""Documents of a few lines that ask for more work than there is time: each ends soon."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

STEPS = 26
SECONDS = 60
"""Of CPU, on a slow machine; without a limit on what they ask for, none of these would end."""

AGAIN = {"$ref": "#/components/schemas/Next"}
DOUBLING: dict[str, object] = {
    "all-of": {"allOf": [AGAIN, AGAIN]},
    "variants": {"oneOf": [AGAIN, {"type": "array", "items": AGAIN}]},
    "variants-of-objects": {"properties": {"here": {"type": "string"}}, "anyOf": [AGAIN, AGAIN]},
    "maps": {"additionalProperties": {"oneOf": [AGAIN, {"type": "array", "items": AGAIN}]}},
    "required": {"required": ["a", "b"], "properties": {"a": AGAIN, "b": AGAIN}},
    "defaults": {"default": "x", "anyOf": [AGAIN, AGAIN]},
    "names-of-variants": {
        "oneOf": [AGAIN, {"description": "The same", "allOf": [AGAIN]}],
        "example": 1,
    },
    "tuples": {"type": "array", "prefixItems": [AGAIN, AGAIN], "items": AGAIN},
}


CHAINS: dict[str, tuple[object, int]] = {
    "all-of": ({"allOf": [AGAIN, {"properties": {"here": {"type": "string"}}}]}, 90),
    "references": (AGAIN, 3000),
    "required": ({"required": ["a"], "properties": {"a": AGAIN}}, 1000),
}
"""What a step is, and how many there are: more than Python has frames, or than a quadratic way has time."""


def document(schema: object, steps: int = STEPS) -> str:
    """Return a document in which a schema refers to the next, that to the next, and so on."""
    text = json.dumps(schema)
    schemas = {
        f"S{step}": json.loads(text.replace("Next", f"S{step + 1}").replace("here", f"p{step}"))
        for step in range(steps)
    }
    schemas[f"S{steps}"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Doubling", "version": "1"},
            "paths": {
                "/a": {
                    "put": {
                        "operationId": "put",
                        "requestBody": {"content": content},
                        "responses": {"200": {"description": "Done", "content": content}},
                    }
                }
            },
            "components": {"schemas": schemas},
        }
    )


@pytest.mark.parametrize("schema", DOUBLING.values(), ids=DOUBLING)
def test_references_that_double_at_each_step_end(schema: object, tmp_path: Path) -> None:
    generated(document(schema), tmp_path)


@pytest.mark.parametrize("chain", CHAINS.values(), ids=CHAINS)
def test_a_long_chain_of_references_ends_and_is_python(
    chain: tuple[object, int], tmp_path: Path
) -> None:
    found = generated(document(*chain), tmp_path)

    for path in found.rglob("*.py"):
        compile(path.read_text(encoding="utf-8"), path, "exec")


def generated(text: str, folder: Path) -> Path:
    """Return the SDK of a document, made in the time that there is."""
    (folder / "document.json").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "generator", "generate", str(folder / "document.json")]
    done = subprocess.run(
        [*command, "--tolerant", "--no-cache", "--output", str(folder / "sdk")],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS)),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr[-2000:]
    return folder / "sdk"
