"""pyproject.toml and README.md."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from generator.emit import emit
from generator.python.text.version import legal_version
from tests.python.sdk_pages import sdk

ROOT = Path(__file__).parent.parent.parent.parent
SDKS = sorted(path.parent for path in ROOT.glob("generated/*/README.md"))
HEAD = "servers: [{url: https://api.example.com}]\n"


def readme(text: str) -> str:
    found = sdk(text)
    return emit(tuple(found.pages().values()), package=found.names.package)["README.md"]


@pytest.mark.parametrize(
    ("version", "legal"),
    [
        ("2.0.1", "2.0.1"),
        ("v1", "1.0.0"),
        ("1.0-beta.2", "1.0.0b2"),
        ("1", "1.0.0"),
        ("v2.3-beta", "2.3.0b0"),
        ("Version 2.1", "2.1.0"),
        ("2024-01-15", "2024.1.15"),
        ("2024-01-15-preview", "2024.1.15rc0"),
        ("1.0 of spring", "1.0.0"),
        ("1.0.0+build", "1.0.0"),
        ("latest", "0.0.0"),
        ("", "0.0.0"),
    ],
)
def test_a_version_is_made_legal(version: str, legal: str) -> None:
    assert legal_version(version) == legal


def test_the_project_file_is_toml_with_one_dependency() -> None:
    found = sdk("paths: {}")
    project = tomllib.loads(
        emit(tuple(found.pages().values()), package=found.names.package)["pyproject.toml"]
    )["project"]

    assert project["requires-python"] == ">=3.11"
    assert project["dependencies"] == ["httpx2>=2.16"]
    assert project["optional-dependencies"] == {"test": ["pytest>=8"]}


def test_a_document_without_operations_has_no_snippets() -> None:
    assert "```python" not in readme("paths: {}")


@pytest.mark.parametrize(
    ("schemes", "argument"),
    [
        ("{k: {type: apiKey, in: header, name: X-Key}, t: {type: openIdConnect}}", 'token="..."'),
        ("{k: {type: apiKey, in: header, name: no name}}", 'token="..."'),
        ("{key: {type: apiKey, in: cookie, name: session}}", 'api_key="..."'),
        ("{key: {type: apiKey, in: header, name: X-Key}}", 'api_key="..."'),
        ("{b: {type: http, scheme: Basic}}", 'username="...", password="..."'),
    ],
)
def test_snippets_pass_the_credential_that_the_document_asks_for(
    schemes: str, argument: str
) -> None:
    text = readme(f"""{HEAD}
components: {{securitySchemes: {schemes}}}
paths: {{/things: {{get: {{operationId: listThings, tags: [things], responses: {{'204': {{description: Done}}}}}}}}}}
""")

    assert text.count(argument) >= 4


def test_a_document_without_schemes_has_a_section_about_tokens() -> None:
    text = readme(f"""{HEAD}
paths: {{/things: {{get: {{operationId: listThings, tags: [things], responses: {{'204': {{description: Done}}}}}}}}}}
""")

    assert text.count("with PetsClient() as client:") >= 2
    assert "The document names no authentication." in text
    assert "with PetsClient(token=token) as client:" in text


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("/token", 'token=ClientCredentials("client-id", "...")'),
        ("https://a.example/t", 'token=ClientCredentials("client-id", "...")'),
        ("http://a.example/t", "token=token"),
        ("'https://{tenant}.example/t'", "token=token"),
    ],
)
def test_client_credentials_are_shown_where_the_document_says_where_to_ask(
    address: str, shown: str
) -> None:
    text = readme(f"""{HEAD}
components: {{securitySchemes: {{o: {{type: oauth2, flows: {{clientCredentials: {{tokenUrl: {address}, scopes: {{}}}}}}}}}}}}
paths: {{/things: {{get: {{operationId: listThings, tags: [things], responses: {{'204': {{description: Done}}}}}}}}}}
""")

    assert f"with PetsClient({shown}) as client:" in text
    assert "`token` may be `ClientCredentials` as well" in text


def test_of_several_credentials_the_one_that_most_operations_ask_for_is_shown() -> None:
    text = readme(HEAD + """
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
security: [{key: []}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: Done}}}}
  /b: {get: {operationId: getB, responses: {'204': {description: Done}}}}
  /c: {get: {operationId: getC, security: [{token: []}], responses: {'204': {description: Done}}}}
""")

    assert 'api_key="..."' in text
    assert 'token="..."' not in text


def test_credentials_that_are_asked_for_together_are_shown_together() -> None:
    text = readme(HEAD + """
components:
  securitySchemes:
    id: {type: apiKey, in: header, name: X-App-Id}
    key: {type: apiKey, in: header, name: X-App-Key}
security: [{id: [], key: []}]
paths:
  /a: {get: {operationId: getA, responses: {'204': {description: Done}}}}
""")

    assert 'id="...", api_key="..."' in text
    assert "- `id` is the key, sent in the header `X-App-Id`." in text


def test_a_resource_whose_singular_is_taken_lends_no_name_to_a_variable() -> None:
    text = readme(HEAD + """
paths:
  /clients:
    post:
      operationId: createClient
      tags: [clients]
      requestBody:
        content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
      responses: &done
        '200':
          description: Done
          content:
            application/json:
              schema: {type: object, required: [id], properties: {id: {type: string}}}
  /clients/{id}/keys:
    post:
      operationId: createKey
      tags: [keys]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: *done
""")

    assert 'created = client.clients.create(name="text")' in text
    assert "key = client.keys.create(created.id)" in text


def test_a_body_that_may_be_left_out_is_left_out() -> None:
    text = readme(HEAD + """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      requestBody: {content: {application/json: {schema: {type: object}}}}
      responses: {'200': {description: Done, content: {application/json: {schema: {type: object}}}}}
""")

    assert "client.things.list()" in text


def test_a_paged_list_with_required_parameters_is_called_with_them() -> None:
    text = readme(HEAD + """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      parameters: [{name: kind, in: query, required: true, schema: {type: string}}]
      responses:
        '200':
          description: Done
          content:
            application/json:
              schema:
                type: object
                properties:
                  _links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}}
                  _embedded:
                    type: object
                    properties:
                      things: {type: array, items: {type: object, properties: {id: {type: string}}}}
""")

    assert 'for item in client.things.list(kind="text"):\n        print(item.id)' in text


def test_a_list_that_is_not_deprecated_is_walked_where_there_is_one() -> None:
    page = """
        '200':
          description: Done
          content:
            application/json:
              schema:
                type: object
                properties:
                  _links: {type: object, properties: {next: {type: object, properties: {href: {type: string}}}}}
                  _embedded:
                    type: object
                    properties:
                      things: {type: array, items: {type: object, properties: {id: {type: string}}}}
"""
    old = f"""
paths:
  /old:
    get:
      operationId: listOld
      deprecated: true
      responses:{page}"""
    new = f"""
  /new:
    get:
      operationId: listNew
      responses:{page}"""

    assert "for item in client.new.list():\n" in readme(HEAD + old + new)
    assert "client.old.list():  # pyright: ignore[reportDeprecated]\n" in readme(HEAD + old)
    assert "What this API has of it is deprecated" in readme(HEAD + old)
    assert "deprecated" not in readme(HEAD + old + new)


@pytest.mark.parametrize(
    ("more", "call"),
    [
        ("deprecated: true", "client.things.list()  # pyright: ignore[reportDeprecated]\n"),
        (
            "requestBody: {content: {application/zip: {schema: {type: string, format: binary}}}}",
            'client.things.list(body=b"text")\n',
        ),
    ],
    ids=["deprecated", "bytes"],
)
def test_sections_that_any_operation_can_show_are_always_there(more: str, call: str) -> None:
    shown = readme(
        f"{HEAD}\npaths: {{/things: {{get: {{{more}, responses: {{'204': {{description: Done}}}}}}}}}}"
    )

    for title in ("First calls", "Authentication", "Async", "Errors", "Options"):
        assert f"## {title}\n" in shown
    assert f"    {call}" in shown
    assert f"        await {call}" in shown
    assert shown.count(" deprecated: a call warns") == (more == "deprecated: true")


@pytest.mark.parametrize("folder", SDKS, ids=lambda folder: folder.name)
def test_the_snippets_of_a_readme_pass_mypy_strict(folder: Path, tmp_path: Path) -> None:
    found = re.findall(
        r"^```python\n(.*?)^```$", (folder / "README.md").read_text(), re.DOTALL | re.MULTILINE
    )
    assert len(found) >= 6
    for index, code in enumerate(found):
        (tmp_path / f"snippet_{index}.py").write_text(code, encoding="utf-8")

    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--config-file=",
            "--cache-dir",
            os.devnull,
            str(tmp_path),
        ],
        env={**os.environ, "MYPYPATH": str(folder / "src")},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
