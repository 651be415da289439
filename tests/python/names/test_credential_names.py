"""The client's arguments for keys."""

from __future__ import annotations

import inspect

import pytest

from generator.python.names.credential_names import name_credentials
from generator.python.names.reserved import CLIENT_ARGUMENTS
from generator.runtime.client import AsyncClient, SyncClient
from tests.read.inline_document import read


def names(schemes: str) -> dict[str, str]:
    return name_credentials(
        read(f"paths: {{}}\ncomponents: {{securitySchemes: {{{schemes}}}}}").api
    )


def key(place: str, name: str) -> str:
    return f"{{type: apiKey, in: {place}, name: {name}}}"


@pytest.mark.parametrize(
    ("schemes", "arguments"),
    [
        (f"'My Key!': {key('header', 'X')}, b: {{type: http, scheme: bearer}}", ["api_key"]),
        (f"a: {key('header', 'X-Key')}, b: {key('header', 'x-key')}", ["api_key", "api_key"]),
        (f"a: {key('query', 'k')}, b: {key('query', 'K')}", ["a", "b"]),
        (f"ApiKeyAuth: {key('query', 'k')}, App-Id: {key('header', 'k')}", ["api_key_auth", "app_id"]),
        (f"token: {key('query', 'k')}, timeout: {key('header', 'k')}", ["token_", "timeout_"]),
        (f"password: {key('query', 'k')}, options: {key('header', 'k')}", ["password_", "options_"]),
        (f"a b: {key('query', 'k')}, a-b: {key('header', 'k')}", ["a_b_spaced", "a_b_kebab"]),
    ],
)  # fmt: skip
def test_a_key_is_called_after_its_scheme_where_there_are_several(
    schemes: str, arguments: list[str]
) -> None:
    assert list(names(schemes).values()) == arguments


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_no_key_takes_the_name_of_another_argument(client: type) -> None:
    taken = {name for name in inspect.signature(client).parameters if name[0] != "_"}

    assert taken | {"self", "username", "password", "options"} == CLIENT_ARGUMENTS
