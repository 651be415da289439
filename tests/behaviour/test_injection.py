"""No text of a document becomes code, wherever in the document it stands."""

from __future__ import annotations

import ast
import builtins
import importlib
import io
import json
import pkgutil
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from generator.config import Config
from generator.pipeline import generate
from tests.case_folders import write_tree

RUN = "import builtins; builtins.injected = 1"
HOSTILE = (
    f'"""\n{RUN}\n"""',
    f"'''\n{RUN}\n'''",
    f'"\n{RUN} #',
    f"'); {RUN} #",
    f"\\\n{RUN}\n\\",
    f"# noqa\n{RUN}",
    f"\r{RUN}\u2028{RUN}\x0c{RUN}",
    f"{{{{ {RUN} }}}}{{% raw %}}",
    f"```\n{RUN}\n--><script>",
)


def document(text: str) -> dict[str, Any]:
    """Return a document that says `text` in every place where a document says anything."""
    path = text.replace("{", "").replace("}", "")
    schema = {
        "type": "string",
        "title": text,
        "description": text,
        "default": text,
        "pattern": text,
        "format": text,
        "enum": [text, "other"],
        "example": text,
        "contentMediaType": text,
        f"x-{text}": text,
        "x-enum-varnames": [text, "Other"],
        "x-enum-descriptions": [text, text],
    }
    thing = {
        "type": "object",
        "title": text,
        "description": text,
        "required": [text],
        "properties": {text: schema, "plain": {**schema, "enum": ["a"], "default": "a"}},
        "additionalProperties": {"$ref": "#/components/schemas/Thing"},
        "example": {text: text},
        "discriminator": {"propertyName": text, "mapping": {text: "#/components/schemas/Thing"}},
    }
    header = "".join(c for c in text if c.isprintable() and c.isascii() and c not in '",; ')
    answer = {
        "schema": {"$ref": "#/components/schemas/Thing"},
        "examples": {text: {"value": {text: text}}},
    }
    operation = {
        "operationId": text,
        "tags": [text],
        "summary": text,
        "description": text,
        "deprecated": True,
        "externalDocs": {"url": "https://example.com", "description": text},
        "security": [{"scheme": [text]}],
        "servers": [{"url": f"https://example.com/{path}"}],
        "parameters": [
            {"name": text, "in": "query", "description": text, "schema": schema},
            {"name": header or "x", "in": "header", "description": text, "schema": schema},
            {"name": text, "in": "cookie", "schema": schema},
        ],
        "requestBody": {"description": text, "content": {"application/json": answer, text: answer}},
        "responses": {
            "200": {"description": text, "content": {"application/json": answer, text: answer}},
            "default": {"description": text, "content": {"application/json": answer}},
        },
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": text,
            "version": text,
            "description": text,
            "license": {"name": text},
            "contact": {"name": text},
        },
        "servers": [{"url": f"https://example.com/{path}", "description": text}],
        "tags": [{"name": text, "description": text}],
        "paths": {
            f"/{path}": {"post": operation},
            "/pages": {"get": {**operation, "operationId": "x"}},
        },
        "components": {
            "schemas": {"Thing": thing, text: schema},
            "securitySchemes": {
                "scheme": {
                    "type": "oauth2",
                    "description": text,
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://example.com/t",
                            "scopes": {text: text},
                        }
                    },
                },
                text: {"type": "apiKey", "in": "header", "name": header or "x"},
            },
        },
    }


@pytest.fixture(params=HOSTILE, ids=range(len(HOSTILE)), scope="module")
def files(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    folder = tmp_path_factory.mktemp("hostile")
    path = folder / "spec.json"
    path.write_text(json.dumps(document(request.param)), encoding="utf-8")
    result = generate(path, Config(package="hostile", client="Client"), tolerant=True)
    assert result.files is not None
    write_tree(folder / "sdk", result.files)
    sys.path.insert(0, str(folder / "sdk" / "src"))
    importlib.invalidate_caches()
    try:
        yield dict(result.files)
    finally:
        sys.path.pop(0)
        for module in [key for key in sys.modules if key.partition(".")[0] == "hostile"]:
            del sys.modules[module]


def test_a_text_of_the_document_stays_in_its_literals_and_docstrings(files: dict[str, str]) -> None:
    code = {name: text for name, text in files.items() if name.endswith(".py")}
    for name, text in code.items():
        attributes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Attribute)]
        assert "injected" not in {node.attr for node in attributes}, name
        tokens = tokenize.generate_tokens(io.StringIO(text).readline)
        comments = [token.string for token in tokens if token.type == tokenize.COMMENT]
        assert "injected" not in "".join(comments), name


def test_importing_everything_runs_nothing_of_the_document(files: dict[str, str]) -> None:
    package = importlib.import_module("hostile")
    for found in pkgutil.walk_packages(package.__path__, "hostile."):
        importlib.import_module(found.name)

    assert any("injected" in text for text in files.values())
    assert not hasattr(builtins, "injected")


def test_the_project_s_file_says_what_it_always_says(files: dict[str, str]) -> None:
    project = tomllib.loads(files["pyproject.toml"])

    assert sorted(project) == ["build-system", "project", "tool"]
    assert project["project"]["dependencies"] == ["httpx2>=2.16"]
    assert "scripts" not in project["project"]
