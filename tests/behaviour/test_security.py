"""Credentials of a generated client: what it takes, and what it imports for them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.behaviour.inline_sdk import Sdk, sdk
from tests.case_folders import write_tree

DOCUMENT = """
    security: [{key: []}, {machine: [read]}]
    paths:
      /things: {get: {operationId: listThings, tags: [things], responses: {'204': {description: Done}}}}
      /me: {get: {operationId: getMe, tags: [things], security: [{person: []}, {}], responses: {'204': {description: Done}}}}
    components:
      securitySchemes:
        key: {type: apiKey, in: query, name: key}
        person: {type: http, scheme: basic}
        machine: {type: oauth2, flows: {clientCredentials: {tokenUrl: oauth/token, scopes: {read: Read}}}}
"""
TOKEN_ONLY = DOCUMENT.replace(
    "{type: apiKey, in: query, name: key}", "{type: http, scheme: bearer}"
)
TOKEN_ONLY = TOKEN_ONLY.replace("scheme: basic", "scheme: bearer")


def client(found: Sdk, **arguments: Any) -> Any:
    """Return a client whose requests are remembered."""
    transport = httpx2.MockTransport(found.handle)
    return found.package.Client(http_client=httpx2.Client(transport=transport), **arguments)


def test_a_client_sends_what_each_operation_asks_for() -> None:
    with sdk(DOCUMENT, name="asked_for") as found:
        made = client(found, api_key="k", username="u")
        made.things.list()
        made.things.get_me()

    things, me = found.sent
    assert (str(things.url), "authorization" in things.headers) == (
        "https://api.example.com/things?key=k",
        False,
    )
    assert (str(me.url), me.headers["authorization"]) == (
        "https://api.example.com/me",
        "Basic dTo=",
    )


def test_a_copy_takes_other_credentials() -> None:
    with sdk(DOCUMENT, name="copied") as found:
        copy = client(found, api_key="k", username="u").with_options(api_key="other", timeout=3)
        copy.things.list()
        copy.things.get_me()

    assert found.sent[0].url.params["key"] == "other"
    assert found.sent[1].headers["authorization"] == "Basic dTo="


def test_an_argument_that_no_scheme_needs_is_refused_as_python_does() -> None:
    with sdk(DOCUMENT, name="unknown") as found:
        with pytest.raises(TypeError, match="unexpected keyword argument 'api_kye'"):
            client(found, api_kye="k")
        with pytest.raises(found.package.InvalidArgumentError, match="with_options does not know"):
            client(found).with_options(api_kye="k")


def test_a_token_is_asked_for_at_the_address_of_the_document() -> None:
    with sdk(DOCUMENT, name="machines") as found:
        found.answer = {"access_token": "t", "expires_in": 60}
        credentials = found.package.ClientCredentials("id", "secret", scopes=["read"])
        client(found, token=credentials).things.list()

    asked, called = found.sent
    assert str(asked.url) == "https://api.example.com/oauth/token"
    assert asked.content == b"grant_type=client_credentials&scope=read"
    assert called.headers["authorization"] == "Bearer t"


IMPORTED = """
import json, sys
from {name} import Client
Client(token="t")
print(json.dumps([name for name in ("oauth", "security", "selection", "keys") if "{name}._core." + name in sys.modules]))
"""


@pytest.mark.parametrize(
    ("document", "name", "imported"),
    [(DOCUMENT, "with_keys", ["security"]), (TOKEN_ONLY, "without_keys", [])],
)
def test_nothing_is_imported_before_it_is_needed(
    document: str, name: str, imported: list[str], tmp_path: Path
) -> None:
    with sdk(document, name=name) as found:
        write_tree(tmp_path, found.files)
    command = [sys.executable, "-c", IMPORTED.format(name=name)]
    done = subprocess.run(command, cwd=tmp_path / "src", capture_output=True, text=True, check=True)

    assert json.loads(done.stdout) == imported


def test_without_keys_a_client_is_as_plain_as_ever() -> None:
    with sdk(TOKEN_ONLY, name="plain") as found:
        text = found.files["src/plain/_client.py"]
        operations = found.files["src/plain/resources/things.py"]

    assert "def " not in text and "security" not in text + operations
    assert 'token_url="oauth/token"' in text


def test_the_readme_shows_each_operation_with_what_it_asks_for() -> None:
    document = DOCUMENT.replace("/me: {get:", "/me: {post:").replace("getMe", "createMe")
    document = document.replace(
        "[{person: []}, {}], responses: {'204': {description: Done}}",
        "[{person: []}, {}], requestBody: {content: {application/json: {schema: {type: object,"
        " properties: {a: {type: string}}}}}}, responses: {'200': {description: Done, content:"
        " {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}}",
    )
    with sdk(document, name="shown") as found:
        readme = found.files["README.md"]

    first, _, rest = readme.partition("## Authentication")
    assert 'Client(username="...", password="...") as client' in first
    assert "client.things.list()" in rest.partition("## Async")[0]


SOME_ASK = """
    paths:
      /login: {post: {operationId: login, tags: [account], responses: {'204': {description: Done}}}}
      /open: {get: {operationId: getOpen, tags: [account], security: [], responses: {'204': {description: Done}}}}
      /me: {get: {operationId: getMe, tags: [account], security: [{person: []}], responses: {'204': {description: Done}}}}
    components:
      securitySchemes:
        person: {type: http, scheme: bearer}
        key: {type: apiKey, in: header, name: X-Key}
"""
TOKEN_ASKED = SOME_ASK.replace("key: {type: apiKey, in: header, name: X-Key}", "")


@pytest.mark.parametrize("document", [SOME_ASK, TOKEN_ASKED])
@pytest.mark.parametrize("only", [(), ("/login",), ("/login", "/me")])
def test_an_operation_that_asks_for_nothing_sends_nothing_where_others_ask(
    document: str, only: tuple[str, ...]
) -> None:
    with sdk(document, name="some_ask", only=only) as found:
        made = client(found, token="t")
        made.account.login()
        assert "authorization" not in found.sent[-1].headers
        if "/login" not in only[:1] or "/me" in only:
            made.account.get_me()
            assert found.sent[-1].headers["authorization"] == "Bearer t"


@pytest.mark.parametrize("document", [SOME_ASK, TOKEN_ASKED])
def test_everything_is_sent_where_no_operation_says_what_it_asks_for(document: str) -> None:
    silent = document.replace("security: [{person: []}], ", "security: [{}], ")
    with sdk(silent, name="none_asks") as found:
        made = client(found, token="t")
        made.account.login()
        assert found.sent[-1].headers["authorization"] == "Bearer t"
        made.account.get_open()
        assert "authorization" not in found.sent[-1].headers
