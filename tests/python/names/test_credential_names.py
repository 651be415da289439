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
        (f"ApiKeyAuth: {key('header', 'X')}, b: {{type: http, scheme: bearer}}", ["api_key"]),
        (f"APIKeyHeader: {key('header', 'X')}, App-Id: {key('header', 'k')}", ["api_key", "app_id"]),
        (f"Authorization: {key('header', 'Authorization')}", ["api_key"]),
        (f"apiKeyHeader: {key('header', 'k')}, apiKeyQuery: {key('query', 'k')}", ["api_key_header", "api_key_query"]),
        (f"hmac: {key('header', 'Authorization')}", ["hmac"]),
        (f"a: {key('header', 'X-Key')}, b: {key('header', 'x-key')}", ["a", "a"]),
        (f"a: {key('query', 'k')}, b: {key('query', 'K')}", ["a", "b"]),
        (f"token: {key('query', 'k')}, timeout: {key('header', 'k')}", ["api_key", "timeout_"]),
        (f"password: {key('query', 'k')}, options: {key('header', 'k')}", ["password_", "options_"]),
        (f"a b: {key('query', 'k')}, a-b: {key('header', 'k')}", ["a_b_spaced", "a_b_kebab"]),
    ],
)  # fmt: skip
def test_a_key_is_called_after_its_scheme_unless_that_says_only_that_it_is_one(
    schemes: str, arguments: list[str]
) -> None:
    assert list(names(schemes).values()) == arguments


def test_a_scheme_more_renames_no_key() -> None:
    alone = names(f"ApiKeyAuth: {key('header', 'X')}")

    assert names(f"Site: {key('query', 's')}, ApiKeyAuth: {key('header', 'X')}") == {
        "Site": "site",
        **alone,
    }


@pytest.mark.parametrize("client", [SyncClient, AsyncClient])
def test_no_key_takes_the_name_of_another_argument(client: type) -> None:
    taken = {name for name in inspect.signature(client).parameters if name[0] != "_"}

    assert taken | {"self", "username", "password", "options"} == CLIENT_ARGUMENTS
